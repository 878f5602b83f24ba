"""Ids of what a person makes. In a file of its own: the locked window is not to wait for the whole model."""

from __future__ import annotations

import os


def new_id() -> str:
    """32 hex digits, made where a thing is begun, not by the database: saving twice is then saving once."""
    return os.urandom(16).hex()

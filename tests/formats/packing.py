"""Zip files for tests, made in code."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path


def pack(path: Path, members: Mapping[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, data in members.items():
            zipped.writestr(name, data)
    return path

"""Ids as they stand in the database: 16 bytes."""

from __future__ import annotations

from peerbuddy.model.errors import UnknownId


def uid_of(id: str) -> bytes:
    """Raises UnknownId for what cannot be an id."""
    try:
        uid = bytes.fromhex(id)
    except ValueError:
        raise UnknownId from None
    if len(uid) != 16:
        raise UnknownId
    return uid

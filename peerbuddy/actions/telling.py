"""One place where what the database and the system say becomes one of our errors."""

from __future__ import annotations

from peerbuddy.files import kind_error as kind_file_error
from peerbuddy.model.errors import StorageFailed
from peerbuddy.vault import sql


def told(error: BaseException) -> BaseException:
    """One of our errors if a person should be told of it; else the error itself, a fault of ours."""
    if isinstance(error, sql.SqlError):
        return sql.kind_error(error)
    if isinstance(error, OSError):
        return kind_file_error(error)
    if isinstance(error, MemoryError):
        return StorageFailed("out of memory")
    return error

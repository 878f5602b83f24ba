"""A finished backup copied to another place, a stick for example: it counts when it reads back as it is."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from peerbuddy.files import CHUNK, kindly, written_whole
from peerbuddy.model.errors import BackupDamaged, Interrupted

_HASH_BYTES = 32


def copy_backup_to(path: Path, folder: Path, goes_on: Callable[[], bool] = lambda: True) -> Path:
    """On any thread → where the copy lies, under the same name. `goes_on` is asked after each piece.

    Raises AlreadyThere, BackupDamaged, DiskFull, Interrupted, ReadOnly, StorageFailed, and then leaves
    nothing behind.
    """
    target = folder / path.name
    with written_whole(target) as file:
        for data in _pieces(path):
            file.write(data)
            if not goes_on():
                raise Interrupted
    if not _is_whole(target):
        with suppress(OSError):
            target.unlink()
        raise BackupDamaged
    return target


def _is_whole(path: Path) -> bool:
    """A backup ends with the hash of all before."""
    digest, end = hashlib.sha256(), b""
    for data in _pieces(path):
        digest.update(end + data[:-_HASH_BYTES])
        end = data[-_HASH_BYTES:]
    return digest.digest() == end


def _pieces(path: Path) -> Iterator[bytes]:
    with kindly(), path.open("rb") as file:
        waiting = file.read(CHUNK)
        while data := file.read(CHUNK):  # the last piece is never shorter than the hash
            if len(data) < _HASH_BYTES:
                waiting, data = waiting[:-_HASH_BYTES], waiting[-_HASH_BYTES:] + data
            yield waiting
            waiting = data
        yield waiting

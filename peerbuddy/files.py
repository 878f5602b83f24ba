"""Writing files so that nothing half-written is ever found under a final name (R5, R14, R92)."""

from __future__ import annotations

import errno
import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from peerbuddy.model.errors import AlreadyThere, DiskFull, PeerBuddyError, ReadOnly, StorageFailed

CHUNK = 1024 * 1024

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_ALLOWED = {errno.EROFS, errno.EACCES, errno.EPERM}


def kind_error(error: OSError) -> PeerBuddyError:
    """The system's error as one of ours: never with a path or a name in it."""
    if error.errno in _FULL:
        return DiskFull()
    if error.errno in _NOT_ALLOWED:
        return ReadOnly()
    return StorageFailed(os.strerror(error.errno) if error.errno else type(error).__name__)


@contextmanager
def kindly() -> Generator[None]:
    """Turns what the system says of files into our errors."""
    try:
        yield
    except OSError as error:
        raise kind_error(error) from error


@contextmanager
def written_whole(path: Path, *, may_replace: bool = False) -> Generator[BinaryIO]:
    """A file that appears under its name only when complete and on the disk.

    Written as `NAME.part` with mode 0600, flushed, fsynced, renamed; the folder is fsynced too.
    Raises AlreadyThere, DiskFull, ReadOnly or StorageFailed, and then leaves nothing behind.
    """
    if not may_replace and os.path.lexists(path):
        raise AlreadyThere(path)
    partial = path.with_name(path.name + ".part")
    with kindly():
        try:
            descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            partial.replace(path)
            sync_folder(path.parent)
        except BaseException:
            with suppress(OSError):
                partial.unlink()
            raise


def write_whole(path: Path, data: bytes, *, may_replace: bool = False) -> None:
    with written_whole(path, may_replace=may_replace) as file:
        file.write(data)


def sync_folder(folder: Path) -> None:
    """Make a rename durable. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

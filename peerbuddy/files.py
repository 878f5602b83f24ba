"""Writing files so that nothing half-written is ever found under a final name (R5, R14, R92)."""

from __future__ import annotations

import errno
import os
import stat
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from peerbuddy.model.errors import AlreadyThere, DiskFull, PeerBuddyError, ReadOnly, StorageFailed

CHUNK = 1024 * 1024

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_ALLOWED = {errno.EROFS, errno.EACCES, errno.EPERM}
_HELD_BY_ANOTHER = {5, 32}  # what Windows says: access denied, sharing violation
_PAUSES = (0.02, 0.05, 0.1, 0.2)
_PLAIN = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # opening a pipe would wait for its other end
    | getattr(os, "O_BINARY", 0)
)


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


def read_plain(path: Path, longest: int) -> bytes:
    """At most so many bytes of a file that somebody else may have put there. Raises OSError, also for a link,
    a pipe or a device: some have no end."""
    with os.fdopen(os.open(path, _PLAIN), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "not a plain file")
        return file.read(longest)


@contextmanager
def written_whole(path: Path, *, may_replace: bool = False) -> Generator[BinaryIO]:
    """A file that appears under its name only when complete and on the disk.

    Written as `NAME.part` with mode 0600, flushed, fsynced, renamed; the folder is fsynced too.
    Raises AlreadyThere, DiskFull, ReadOnly or StorageFailed, and then leaves nothing behind.
    """
    if not may_replace and os.path.lexists(path):
        raise AlreadyThere(path)
    partial = path.with_name(path.name + ".part")
    in_the_way = partial
    with kindly():
        try:
            with os.fdopen(created_anew(partial), "wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            _rename(partial, path)
            in_the_way = path
            sync_folder(path.parent)
        except BaseException:
            # What stood there before is gone once the rename took place: then the new one must stay.
            if in_the_way == partial or not may_replace:
                with suppress(OSError):
                    in_the_way.unlink()
            raise


def created_anew(path: Path) -> int:
    """A descriptor of a new, private file. What lies there, as after a kill, is removed, never followed."""
    with suppress(FileNotFoundError):
        path.unlink()
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)


def _rename(partial: Path, path: Path) -> None:
    """On Windows a virus scanner or a sync tool may hold the file for a moment: wait for it (R15)."""
    for pause in _PAUSES:
        try:
            partial.replace(path)
            return
        except PermissionError as error:
            if getattr(error, "winerror", 0) not in _HELD_BY_ANOTHER:
                raise
        time.sleep(pause)
    partial.replace(path)


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

"""Files that may be sealed ones: read whole or not at all, and found in a folder without being led out of it.

Whoever can write into the folder may put anything there: links, pipes, devices, files without end (R76, R91).
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from peerbuddy.formats.regular_file import told
from peerbuddy.model.sealed_name import SEALED

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # opening a pipe would wait for its other end
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
)
_FOLDER_FLAGS = _FLAGS | getattr(os, "O_DIRECTORY", 0)
_CAN_STAY_INSIDE = os.open in os.supports_dir_fd and os.scandir in os.supports_fd
_AT_A_TIME = 1000
_NOT_ARRIVED = re.compile(r"^[.~]|~|\.(part|tmp|crdownload)(\.|$)|conflict", re.IGNORECASE)


class NotWhole(Exception):
    """It is still being written: it changed while it was read."""


class NotPlain(Exception):
    """A link, a device, a pipe, or longer than any sealed file: nothing of it was read."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a file of a folder stands. Two looks that are equal show one that has arrived."""

    name: str
    size: int
    changed: int
    number: int


def read_whole(path: Path, longest: int) -> bytes:
    """Raises NotPlain, NotWhole, StorageFailed (gone, or not allowed)."""
    with _opened(path, None) as file:
        return whole(file, longest)


class SealedFolder:
    """A folder, opened once: what its name means later does not matter (R90)."""

    def __init__(self, folder: Path) -> None:
        """Raises StorageFailed, also for a link to a folder."""
        self.path = folder
        self._descriptor: int | None = None
        try:
            if _CAN_STAY_INSIDE:
                self._descriptor = os.open(folder, _FOLDER_FLAGS)
            elif folder.is_symlink() or not folder.is_dir():
                raise NotADirectoryError
        except OSError as error:
            raise told(error) from error

    def close(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def looks(self) -> Iterator[list[Look]]:
        """The plain files whose names say that they are sealed and arrived, as many at a time as are among so
        many names: a folder may hold a hundred thousand others. Raises StorageFailed."""
        try:
            with os.scandir(self.path if self._descriptor is None else self._descriptor) as found:
                while names := list(islice(found, _AT_A_TIME)):
                    arrived = (entry for entry in names if has_arrived(entry.name))
                    yield [look for entry in arrived if (look := _look(entry))]
        except OSError as error:
            raise told(error) from error

    def read(self, look: Look, longest: int) -> bytes:
        """Raises NotPlain, NotWhole, StorageFailed."""
        path = self.path / look.name if self._descriptor is None else Path(look.name)
        with _opened(path, self._descriptor) as file:
            return whole(file, longest)


def has_arrived(name: str) -> bool:
    """By its name: one of ours, and not what a program leaves while it copies or cannot merge."""
    return name.lower().endswith(SEALED) and not _NOT_ARRIVED.search(name)


def _look(entry: os.DirEntry[str]) -> Look | None:
    with suppress(OSError):  # gone meanwhile
        state = entry.stat(follow_symlinks=False)
        if stat.S_ISREG(state.st_mode):
            return Look(entry.name, state.st_size, state.st_mtime_ns, state.st_ino)
    return None


@contextmanager
def _opened(path: Path, folder: int | None) -> Generator[BinaryIO]:
    try:
        if not getattr(os, "O_NOFOLLOW", 0) and path.is_symlink():
            raise NotPlain
        descriptor = os.open(path, _FLAGS, dir_fd=folder) if folder is not None else os.open(path, _FLAGS)
        with os.fdopen(descriptor, "rb") as file:
            yield file
    except OSError as error:
        if _is_link(path, folder):
            raise NotPlain from error
        raise told(error) from error


def _is_link(path: Path, folder: int | None) -> bool:
    """Opening a link fails with an error that differs from system to system; so does opening a socket."""
    with suppress(OSError):
        state = os.stat(path, dir_fd=folder, follow_symlinks=False) if folder is not None else path.lstat()
        return not (stat.S_ISREG(state.st_mode) or stat.S_ISDIR(state.st_mode))
    return False


def whole(file: BinaryIO, longest: int) -> bytes:
    """From its beginning. Raises NotPlain, NotWhole."""
    before = os.fstat(file.fileno())
    if not stat.S_ISREG(before.st_mode) or before.st_size > longest:
        raise NotPlain
    data = file.read(before.st_size + 1)
    after = os.fstat(file.fileno())
    if len(data) != before.st_size or (after.st_size, after.st_mtime_ns) != (
        before.st_size,
        before.st_mtime_ns,
    ):
        raise NotWhole
    return data

"""Reading files that somebody else made."""

from __future__ import annotations

import os
import stat
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from peerbuddy.model.errors import StorageFailed

_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # opening a pipe would wait for its other end
    | getattr(os, "O_BINARY", 0)
)


@contextmanager
def reading(path: Path) -> Generator[BinaryIO]:
    """The source a person named. Raises StorageFailed, also where reading is not allowed."""
    try:
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise told(error) from error


def told(error: OSError) -> StorageFailed:
    return StorageFailed(os.strerror(error.errno) if error.errno else type(error).__name__)


def read_regular(path: Path, longest: int) -> bytes | str:
    """A file of a folder: the bytes, or the word for why not. No link, no device, nothing too long."""
    try:
        descriptor = os.open(path, _FLAGS)
        with os.fdopen(descriptor, "rb") as file:
            state = os.fstat(descriptor)
            if not stat.S_ISREG(state.st_mode):
                return "unreadable"
            return "too-long" if state.st_size > longest else file.read(longest)
    except OSError:
        return "unreadable"


def shown(where: str) -> str:
    """A file name may hold anything; a place that is told to a person may not."""
    return "".join(c if c.isprintable() else "\ufffd" for c in where)

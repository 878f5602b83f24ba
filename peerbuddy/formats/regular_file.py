"""Reading files that somebody else made."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from peerbuddy.files import read_plain
from peerbuddy.model.errors import StorageFailed


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
        data = read_plain(path, longest + 1)
    except OSError:
        return "unreadable"
    return "too-long" if len(data) > longest else data


def shown(where: str) -> str:
    """A file name may hold anything; a place that is told to a person may not."""
    return "".join(c if c.isprintable() else "\ufffd" for c in where)

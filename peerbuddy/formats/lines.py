"""Lines of a file, one at a time, however long the file or one of its lines is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from peerbuddy.files import CHUNK

BOM = b"\xef\xbb\xbf"


def numbered_lines(file: BinaryIO, longest: int) -> Iterator[tuple[int, bytes | None]]:
    """(number from 1, line without its end); None for a line of more than `longest` bytes.

    A byte-order mark before the first line is dropped, and so is a CR before an LF.
    """
    number = 0
    while line := file.readline(longest + 2):
        number += 1
        if number == 1:
            line = line.removeprefix(BOM)
        whole = line.endswith(b"\n")
        line = line.removesuffix(b"\n").removesuffix(b"\r")
        if not whole:
            _to_line_end(file)
        yield number, line if len(line) <= longest else None


def _to_line_end(file: BinaryIO) -> None:
    while (rest := file.readline(CHUNK)) and not rest.endswith(b"\n"):
        pass


def utf8(data: bytes) -> str | None:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return None

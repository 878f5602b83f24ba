"""Members of a zip file that somebody else made: read in memory, bounded before anything is unpacked.

Nothing is ever written to disk, so a name that points elsewhere can do nothing; such members are not
offered at all.
"""

from __future__ import annotations

import io
import re
import stat
import zipfile
import zlib
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from peerbuddy.formats.regular_file import reading, told
from peerbuddy.model.errors import UnknownFormat

STARTS = (b"PK\x03\x04", b"PK\x05\x06")
MOST_MEMBERS = 100_000
MOST_TIMES = 200  # a journal packs to a tenth or so; only a bomb unpacks to hundreds of times its size
SMALL = 1024 * 1024  # below it any ratio will do

_LONGEST_DIRECTORY = 16 * 1024 * 1024
_PLAIN_NAME = re.compile(r"(?!/)(?!.*(?:^|/)\.\.?(?:/|$))[^\\:\x00-\x1f]+", re.DOTALL)
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_BAD_ZIP = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError,
    OverflowError, IndexError,
)  # fmt: skip


class Unreadable(Exception):
    """A member that is damaged, or unpacks to more than it may."""


class _BoundedFile(io.FileIO):
    """The list of members is read in one piece: what claims to have an absurd one is refused before that."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > _LONGEST_DIRECTORY:
            raise ValueError("longer than anything that is read in one piece")
        return super().read(_LONGEST_DIRECTORY if size is None or size < 0 else size) or b""


class Archive:
    """`names`: the members that can be read, as they are named, folders and all."""

    def __init__(self, zipped: zipfile.ZipFile, size: int) -> None:
        self._zipped = zipped
        self._left = MOST_TIMES * size + SMALL
        self._members = {
            member.filename: member for member in zipped.infolist() if _is_harmless(member, size)
        }
        self.names = tuple(self._members)

    def read(self, name: str, longest: int) -> bytes:
        """Raises Unreadable."""
        with self.stream(name, longest) as stream:
            return stream.read(longest)

    @contextmanager
    def stream(self, name: str, longest: int) -> Generator[Member]:
        """Raises Unreadable, also while it is read."""
        member = self._members.get(name)
        if member is None or member.file_size > longest or member.file_size > self._left:
            raise Unreadable
        self._left -= member.file_size
        try:
            unpacked = self._zipped.open(member)
        except _BAD_ZIP as error:
            raise Unreadable from error
        with unpacked:
            yield Member(unpacked)


class Member:
    """A member being unpacked; it gives no more than its announced size."""

    def __init__(self, unpacked: IO[bytes]) -> None:
        self._unpacked = unpacked

    def read(self, size: int, /) -> bytes:
        try:
            return self._unpacked.read(size)
        except _BAD_ZIP as error:
            raise Unreadable from error


@contextmanager
def opened(path: Path) -> Generator[Archive]:
    """Raises UnknownFormat (`reason`: zip, zip-bomb) or StorageFailed."""
    try:
        file = _BoundedFile(path)
    except OSError as error:
        raise told(error) from error
    with file:
        try:
            zipped = zipfile.ZipFile(file)
        except _BAD_ZIP as error:
            raise UnknownFormat(path, "zip" if is_zip(path) else "") from error
        with zipped:
            members = zipped.infolist()
            if len(members) > MOST_MEMBERS or any(map(_is_bomb, members)):
                raise UnknownFormat(path, "zip-bomb")
            yield Archive(zipped, path.stat().st_size)


def is_zip(path: Path) -> bool:
    with reading(path) as file:
        return file.read(4) in STARTS


def _is_harmless(member: zipfile.ZipInfo, size: int) -> bool:
    """A file inside of the archive, neither a link nor encrypted."""
    kind = stat.S_IFMT(member.external_attr >> 16)
    return (
        not member.is_dir()
        and kind in (0, stat.S_IFREG)
        and _PLAIN_NAME.fullmatch(member.filename) is not None
        and member.compress_type in _PACKINGS
        and not member.flag_bits & _ENCRYPTED
        and member.compress_size <= size
    )


def _is_bomb(member: zipfile.ZipInfo) -> bool:
    return member.file_size > max(SMALL, MOST_TIMES * member.compress_size)

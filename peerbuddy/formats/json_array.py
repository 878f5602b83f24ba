"""The objects of a long JSON array, one at a time: a journal of any size is never held as a whole.

Read are the array under the key `entries` of the outermost object, and an outermost array. Brackets and
strings are followed here; what stands between them is decoded by whoever gets the object.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from peerbuddy.formats.lines import BOM

CHUNK = 64 * 1024

_MARK = re.compile(rb'["{}\[\]]')
_IN_STRING = re.compile(rb'[^"\\]*(?:\\.[^"\\]*)*', re.DOTALL)


class Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


def objects(file: Readable, longest: int, key: bytes = b"entries") -> Iterator[bytes | None]:
    """The bytes of each object; None for one of more than `longest` bytes. Never raises for bad JSON.

    If the file ends before the array does, what is left of it comes last.
    """
    walk = _Walk(longest, key)
    first = True
    while chunk := file.read(CHUNK):
        if first:
            chunk, first = chunk.removeprefix(BOM), False
        yield from walk.objects_in(chunk)
        if walk.is_over:
            return
    if walk.has_array:
        yield walk.rest()


def holds_array(file: Readable, key: bytes = b"entries") -> bool:
    """Whether `objects` would find its array; reads no further than that."""
    walk = _Walk(CHUNK, key)
    while not walk.has_array and not walk.is_over and (chunk := file.read(CHUNK)):
        for _ in walk.objects_in(chunk.removeprefix(BOM)):
            break
    return walk.has_array


class _Walk:
    def __init__(self, longest: int, key: bytes) -> None:
        self._longest, self._key = longest, key
        self._held = bytearray()
        self._at = 0  # how far `_held` is read
        self._start: int | None = None  # where in `_held` the object or string begins that is kept
        self._in_string = self._too_long = False
        self._last_string = b""
        self._open = bytearray()
        self._array_depth = 0  # how many brackets are open inside the array that is read; 0: not met yet
        self.is_over = False

    @property
    def has_array(self) -> bool:
        return self._array_depth > 0

    def rest(self) -> bytes:
        return b"" if self._start is None else bytes(self._held[self._start :])

    def objects_in(self, chunk: bytes) -> Iterator[bytes | None]:
        self._hold(chunk)
        while not self.is_over:
            if self._in_string:
                if not self._pass_string():
                    return
            elif match := _MARK.search(self._held, self._at):
                self._at = match.end()
                yield from self._bracket(match[0], match.start())
            else:
                self._at = len(self._held)
                return

    def _hold(self, chunk: bytes) -> None:
        """Drop what is done with, keep what belongs to an object that goes on."""
        keep = self._at if self._start is None else self._start
        if self._start is not None and len(self._held) - keep > self._longest:
            self._too_long, keep, self._start = True, self._at, None
        del self._held[:keep]
        self._held += chunk
        self._at -= keep
        if self._start is not None:
            self._start = 0

    def _pass_string(self) -> bool:
        """False if the string goes on behind what is held."""
        match = _IN_STRING.match(self._held, self._at)
        self._at = match.end() if match else self._at
        if not self._held.startswith(b'"', self._at):
            return False
        if not self._array_depth and self._start is not None:
            self._last_string = bytes(self._held[self._start : self._at])
            self._start = None
        self._in_string = False
        self._at += 1
        return True

    def _bracket(self, mark: bytes, place: int) -> Iterator[bytes | None]:
        if mark == b'"':
            self._in_string = True
            if not self._array_depth and len(self._open) == 1:
                self._start, self._last_string = place + 1, b""
        elif mark in b"{[":
            self._opened(mark, place)
        else:
            yield from self._closed(place)

    def _opened(self, mark: bytes, place: int) -> None:
        if self._array_depth and len(self._open) == self._array_depth and mark == b"{":
            self._start, self._too_long = place, False
        self._open += mark
        outermost = len(self._open) == 1
        named = len(self._open) == 2 and self._open.startswith(b"{") and self._last_string == self._key
        if not self._array_depth and mark == b"[" and (outermost or named):
            self._array_depth = len(self._open)

    def _closed(self, place: int) -> Iterator[bytes | None]:
        if self._open:
            self._open.pop()
        depth = len(self._open)
        if self._array_depth and depth == self._array_depth:
            if self._too_long:
                yield None
            elif self._start is not None:
                found = bytes(self._held[self._start : place + 1])
                yield found if len(found) <= self._longest else None
            self._start, self._too_long = None, False
        elif depth < self._array_depth or not depth:
            self.is_over = True

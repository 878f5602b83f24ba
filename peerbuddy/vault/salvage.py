"""What still reads of a damaged database, page by page, without opening it as one (R25).

Every page that verifies is looked at by itself: a leaf of a table holds whole rows, whatever became of the
pages that led to it. Which table a row belongs to is told by its shape. Format: sqlite.org/fileformat2.html.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

Value = int | float | str | bytes | None
ReadPage = Callable[[int], bytes | None]

_TABLE_LEAF = 0x0D
_FIXED_SIZES = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}
_MOST_COLUMNS = 64


@dataclass(frozen=True, slots=True)
class Row:
    """One row as it lies in a leaf. `whole` is False if the end of its last value could not be read."""

    rowid: int
    values: tuple[Value, ...]
    whole: bool


class NotARow(Exception):
    """What stands there is not a row of a table."""


def rows(read_page: ReadPage, pages: int, usable: int) -> Iterator[Row]:
    """All rows of all tables, in no order. `usable` is the size of a page less its reserved bytes."""
    for number in range(1, pages + 1):
        page = read_page(number)
        if page is None:
            continue
        start = 100 if number == 1 else 0
        if page[start] == _TABLE_LEAF:
            yield from _rows_of_leaf(page, start, read_page, usable)


def _rows_of_leaf(page: bytes, start: int, read_page: ReadPage, usable: int) -> Iterator[Row]:
    cells = int.from_bytes(page[start + 3 : start + 5], "big")
    for n in range(min(cells, usable // 4)):
        pointer = start + 8 + 2 * n
        place = int.from_bytes(page[pointer : pointer + 2], "big")
        try:
            yield _row(page, place, read_page, usable)
        except (NotARow, IndexError, UnicodeDecodeError):
            continue


def _row(page: bytes, place: int, read_page: ReadPage, usable: int) -> Row:
    length, place = _varint(page, place)
    rowid, place = _varint(page, place)
    if rowid >= 1 << 63:
        rowid -= 1 << 64
    local = _local_bytes(length, usable)
    payload = bytearray(page[place : place + local])
    if local < length:
        following = int.from_bytes(page[place + local : place + local + 4], "big")
        _follow(payload, following, length, read_page, usable)
    return Row(rowid, *_values(bytes(payload), whole=len(payload) == length))


def _local_bytes(length: int, usable: int) -> int:
    """How much of a payload lies in the leaf itself ("Cell Payload Overflow Pages")."""
    most = usable - 35
    if length <= most:
        return length
    least = (usable - 12) * 32 // 255 - 23
    local = least + (length - least) % (usable - 4)
    return local if local <= most else least


def _follow(payload: bytearray, number: int, length: int, read_page: ReadPage, usable: int) -> None:
    met: set[int] = set()  # a chain of pages that comes back to one of them would have no end
    while number and number not in met and len(payload) < length:
        met.add(number)
        page = read_page(number)
        if page is None:
            return
        payload += page[4 : 4 + min(usable - 4, length - len(payload))]
        number = int.from_bytes(page[:4], "big")


def _values(payload: bytes, *, whole: bool) -> tuple[tuple[Value, ...], bool]:
    header, place = _varint(payload, 0)
    kinds: list[int] = []
    while place < header:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    if place != header or len(kinds) > _MOST_COLUMNS:
        raise NotARow
    values: list[Value] = []
    for n, kind in enumerate(kinds):
        size = _size_of(kind)
        piece = payload[place : place + size]
        if len(piece) < size and (whole or n < len(kinds) - 1):
            raise NotARow
        values.append(_value(kind, piece, errors="strict" if whole else "ignore"))
        place += size
    return tuple(values), whole


def _size_of(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    if kind not in _FIXED_SIZES:
        raise NotARow
    return _FIXED_SIZES[kind]


def _value(kind: int, piece: bytes, *, errors: str) -> Value:
    if kind == 0:
        return None
    if kind in (8, 9):
        return kind - 8
    if kind < 7:
        return int.from_bytes(piece, "big", signed=True)
    if kind == 7:
        raise NotARow  # no table of ours holds fractions
    return piece if kind % 2 == 0 else piece.decode("utf-8", errors)


def _varint(data: bytes, place: int) -> tuple[int, int]:
    value = 0
    for n in range(8):
        byte = data[place + n]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + n + 1
    return value << 8 | data[place + 8], place + 9

"""How many times a key was met before in one source, in eight bytes a key: it may hold a million pages."""

from __future__ import annotations

from array import array

_KEY_BYTES = 8


class Repeats:
    """Keys are hashes: their first eight bytes tell them apart. The table is at most half full."""

    def __init__(self) -> None:
        self._slots = array("Q", bytes(_KEY_BYTES * 1024))
        self._count = 0
        self._again: dict[int, int] = {}

    def number(self, key: bytes) -> int:
        """0 for the first time, 1 for the second …"""
        value = int.from_bytes(key[:_KEY_BYTES], "big") or 1  # 0 marks an empty slot
        if self._put(value):
            return 0
        self._again[value] = self._again.get(value, 0) + 1
        return self._again[value]

    def _put(self, value: int) -> bool:
        """False if it was there already."""
        place = self._place(value)
        if self._slots[place]:
            return False
        self._slots[place] = value
        self._count += 1
        if self._count * 2 > len(self._slots):
            self._grow()
        return True

    def _place(self, value: int) -> int:
        last = len(self._slots) - 1
        place = value & last
        while self._slots[place] not in (0, value):
            place = (place + 1) & last
        return place

    def _grow(self) -> None:
        before = self._slots
        self._slots = array("Q", bytes(_KEY_BYTES * 2 * len(before)))
        for value in before:
            if value:
                self._slots[self._place(value)] = value

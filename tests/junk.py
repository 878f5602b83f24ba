"""A folder that is full of what is no sealed file."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

OF_TEN = 10  # one of so many has the name of a sealed file


def lay_junk(folder: Path, count: int) -> None:
    """Small files under names of odd bytes and line ends; of those named as sealed half begin as such."""
    where, chance = os.fsencode(folder), Random(count)
    for n in range(count):
        sealed = n % OF_TEN == 0
        name = b"%06d \xff\xfe\n" % n + (b".pbuddy" if sealed else b".txt")
        begin = b"PBPACKET\x01" if sealed and chance.random() < 0.5 else b""
        descriptor = os.open(where + b"/" + name, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
        with os.fdopen(descriptor, "wb") as file:
            file.write(begin + chance.randbytes(chance.choice((0, 20, 4000) if sealed else (0, 20))))

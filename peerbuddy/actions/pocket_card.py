"""The pocket card: a few chosen lines that Help now shows while the vault is locked.

It lies outside the vault and is not encrypted. A person makes it only after a warning that says so.
"""

from __future__ import annotations

from peerbuddy.files import kindly, write_whole
from peerbuddy.model import limited
from peerbuddy.paths import Places

MAX_LINES, MAX_LINE = 20, 200
_MOST_BYTES = 64 * 1024


def read(places: Places) -> tuple[str, ...]:
    """() where there is none, or none that can be read; never raises."""
    try:
        with places.pocket_card.open("rb") as file:
            text = file.read(_MOST_BYTES).decode()
    except (OSError, ValueError):
        return ()
    return tuple(line for line in text.splitlines() if line.strip())[:MAX_LINES]


def write(places: Places, lines: tuple[str, ...]) -> tuple[str, ...]:
    """What stands on it from now on; without a line it is removed. Raises BadField, DiskFull, ReadOnly."""
    kept = tuple(line for line in (limited.line("line", line, MAX_LINE) for line in lines) if line)
    limited.at_most("lines", kept, MAX_LINES)
    put(places, kept)
    return kept


def put(places: Places, lines: tuple[str, ...]) -> None:
    """Lines as they were once read from it; without one it is removed. Raises DiskFull, ReadOnly."""
    if not lines:
        remove(places)
        return
    with kindly():
        places.config.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(places.pocket_card, "".join(f"{line}\n" for line in lines).encode(), may_replace=True)


def remove(places: Places) -> None:
    """Nothing happens where there is none. Raises ReadOnly, StorageFailed."""
    with kindly():
        places.pocket_card.unlink(missing_ok=True)

"""The table of what one buddy is told of oneself: the common ground card and About me."""

from __future__ import annotations

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.packet import AboutBody, GroundBody
from peerbuddy.model.told_of_me import ToldOfMe
from peerbuddy.vault.sql import Connection

_COLUMNS = "knows, dont_ask, chosen_name, pronouns, text, words"


class ToldRows:
    """`buddy` is the uid of a buddy, 16 bytes. A line of a list is never empty."""

    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    def of(self, buddy: bytes) -> ToldOfMe:
        row = self._db.execute(f"SELECT {_COLUMNS} FROM told_of_me WHERE buddy = ?", (buddy,)).fetchone()
        if row is None:
            return ToldOfMe()
        knows, dont_ask, chosen_name, pronouns, text, words = row
        return ToldOfMe(
            GroundBody(_lines(knows), _lines(dont_ask)),
            AboutBody(chosen_name, pronouns, text, _lines(words)),
        )

    def keep(self, buddy: bytes, told: ToldOfMe) -> None:
        ground, about = told.ground, told.about
        names = [name.strip() for name in _COLUMNS.split(",")]
        self._db.execute(
            f"INSERT INTO told_of_me (buddy, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"
            f" ON CONFLICT (buddy) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in names)}",
            (
                buddy,
                "\n".join(ground.knows),
                "\n".join(ground.dont_ask),
                about.chosen_name,
                about.pronouns,
                about.text,
                "\n".join(about.words),
            ),
        )
        self._changes.note("agreements", buddy.hex())


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()

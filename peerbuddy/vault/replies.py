"""Answers under way, the offers after one, and what became of strengths that a buddy noticed."""

from __future__ import annotations

import json
from datetime import datetime

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.packet import ReplyField, ReplyKind, ReplyPart
from peerbuddy.model.reply import AfterOffer, Noticed
from peerbuddy.vault.moments import to_ms
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of


class Replies:
    """Every `item` is the id of an item in the inbox."""

    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    # --- under way ----------------------------------------------------------------------------------

    def draft(self, item: str) -> tuple[ReplyPart, ...] | None:
        """None where none is under way."""
        row = self._db.execute("SELECT parts FROM reply WHERE item = ?", (uid_of(item),)).fetchone()
        return _parts(row[0]) if row and row[0] else None

    def under_way(self) -> dict[str, tuple[ReplyPart, ...]]:
        """By their items, in the order in which they were begun."""
        rows = self._db.execute("SELECT item, parts FROM reply WHERE parts <> '' ORDER BY id")
        return {item.hex(): _parts(parts) for item, parts in rows}

    def keep_draft(self, item: str, parts: tuple[ReplyPart, ...] | None, now: datetime) -> None:
        """None: it is under way no more."""
        kept = "" if parts is None else _json(parts)
        self._db.execute(
            "INSERT INTO reply (item, parts, offers, changed) VALUES (?, ?, '', ?)"
            " ON CONFLICT (item) DO UPDATE SET parts = excluded.parts, changed = excluded.changed",
            (uid_of(item), kept, to_ms(now)),
        )
        self._changes.note("inbox", item)

    # --- after it -----------------------------------------------------------------------------------

    def offers_done(self, item: str) -> frozenset[AfterOffer]:
        """Those that were taken up or let be."""
        row = self._db.execute("SELECT offers FROM reply WHERE item = ?", (uid_of(item),)).fetchone()
        return frozenset(map(AfterOffer, row[0].split())) if row else frozenset()

    def end_offer(self, item: str, offer: AfterOffer, now: datetime) -> None:
        done = " ".join(sorted(self.offers_done(item) | {offer}))
        self._db.execute(
            "INSERT INTO reply (item, parts, offers, changed) VALUES (?, '', ?, ?)"
            " ON CONFLICT (item) DO UPDATE SET offers = excluded.offers",
            (uid_of(item), done, to_ms(now)),
        )
        self._changes.note("inbox", item)

    # --- what a buddy noticed -----------------------------------------------------------------------

    def noticed(self, item: str) -> dict[int, Noticed]:
        """What was decided, by the place of the part."""
        query = "SELECT part, choice FROM noticed WHERE item = ?"
        return {part: Noticed(choice) for part, choice in self._db.execute(query, (uid_of(item),))}

    def decide(self, item: str, part: int, choice: Noticed, used: str | None = None) -> None:
        """A moment that was made of it is `used`. What was decided before is replaced."""
        self._db.execute(
            "INSERT INTO noticed (item, part, choice, used) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (item, part) DO UPDATE SET choice = excluded.choice, used = excluded.used",
            (uid_of(item), part, choice.value, uid_of(used) if used else None),
        )
        self._changes.note("inbox", item)


def _json(parts: tuple[ReplyPart, ...]) -> str:
    return json.dumps(
        [{"kind": part.kind.value, "fields": [[one.key, one.text] for one in part.fields]} for part in parts]
    )


def _parts(kept: str) -> tuple[ReplyPart, ...]:
    return tuple(
        ReplyPart(ReplyKind(part["kind"]), tuple(ReplyField(key, text) for key, text in part["fields"]))
        for part in json.loads(kept)
    )

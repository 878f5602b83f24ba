"""Prompts a person wrote, and which prompts were offered when."""

from __future__ import annotations

from datetime import date, datetime

from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.errors import UnknownId
from peerbuddy.model.prompt import Depth, Prompt, Shown
from peerbuddy.vault.moments import to_ms
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of


class OwnPrompts:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    def all(self) -> tuple[Prompt, ...]:
        """In the order in which they were written."""
        query = "SELECT uid, text, author, depth, strength FROM own_prompt ORDER BY id"
        return tuple(
            Prompt(uid.hex(), text, Depth(depth), strength, author=author, is_own=True)
            for uid, text, author, depth, strength in self._db.execute(query).fetchall()
        )

    def save(self, prompt: Prompt, now: datetime) -> None:
        """Make or change."""
        self._db.execute(
            "INSERT INTO own_prompt (uid, made, text, author, depth, strength) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (uid) DO UPDATE SET text = excluded.text, author = excluded.author,"
            " depth = excluded.depth, strength = excluded.strength",
            (uid_of(prompt.id), to_ms(now), prompt.text, prompt.author, prompt.depth.value, prompt.strength),
        )
        self._changes.note("prompts", prompt.id)

    def remove(self, id: str) -> None:
        """Raises UnknownId."""
        if not self._db.execute("DELETE FROM own_prompt WHERE uid = ?", (uid_of(id),)).rowcount:
            raise UnknownId
        self._changes.note("prompts", id)

    # --- what was offered ---------------------------------------------------------------------------

    def shown(self, first: date) -> tuple[Shown, ...]:
        """From that day on, in the order in which they were offered."""
        query = "SELECT prompt, day FROM prompt_shown WHERE day >= ? ORDER BY day, id"
        rows = self._db.execute(query, (first.toordinal(),)).fetchall()
        return tuple(Shown(prompt, date.fromordinal(day)) for prompt, day in rows)

    def note_shown(self, shown: Shown, *, forget_before: date) -> None:
        """What was offered before that day decides nothing any more and is not kept."""
        day = shown.day.toordinal()
        self._db.execute("DELETE FROM prompt_shown WHERE day < ?", (forget_before.toordinal(),))
        self._db.execute("INSERT INTO prompt_shown (prompt, day) VALUES (?, ?)", (shown.prompt, day))
        self._changes.note("prompts", shown.prompt)

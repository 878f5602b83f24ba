"""The tables of agreements: every version of each, where the two stand, what was answered at a renewal."""

from __future__ import annotations

from datetime import date
from typing import Any

from peerbuddy.model.agreement_kept import Kept, RenewalAnswers, Version
from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.rules.agreement_states import AgreementState
from peerbuddy.vault.sql import Connection

_VERSION = "hash, text, step, by_me, day, my_signature, their_signature, note"
_KEPT = "state, since, by_me, note, in_force, offered, offered_by_me, taken, draft, looked"


class Agreements:
    """`buddy` is the uid of a buddy, 16 bytes."""

    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    # --- versions -----------------------------------------------------------------------------------

    def version(self, buddy: bytes, text_hash: bytes) -> Version | None:
        query = f"SELECT {_VERSION} FROM agreement WHERE buddy = ? AND hash = ?"
        row = self._db.execute(query, (buddy, text_hash)).fetchone()
        return _version_of(row) if row else None

    def versions(self, buddy: bytes) -> tuple[Version, ...]:
        """In the order in which they came up."""
        query = f"SELECT {_VERSION} FROM agreement WHERE buddy = ? ORDER BY id"
        return tuple(map(_version_of, self._db.execute(query, (buddy,))))

    def keep_version(self, buddy: bytes, version: Version) -> Version:
        """Add it, or give the one with this text what is new of it. A signature that is there stays."""
        known = self.version(buddy, version.hash)
        mine = version.my_signature or (known.my_signature if known else b"")
        theirs = version.their_signature or (known.their_signature if known else b"")
        self._db.execute(
            f"INSERT INTO agreement (buddy, {_VERSION}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (buddy, hash) DO UPDATE SET my_signature = excluded.my_signature,"
            " their_signature = excluded.their_signature",
            (
                buddy,
                version.hash,
                version.text,
                version.step,
                int(version.by_me),
                version.day.toordinal(),
                mine,
                theirs,
                version.note,
            ),
        )
        self._changes.note("agreements", buddy.hex())
        return self.version(buddy, version.hash) or version

    # --- where the two stand --------------------------------------------------------------------------

    def kept(self, buddy: bytes) -> Kept | None:
        row = self._db.execute(f"SELECT {_KEPT} FROM agreement_state WHERE buddy = ?", (buddy,)).fetchone()
        return _kept_of(row) if row else None

    def keep(self, buddy: bytes, kept: Kept) -> None:
        names = [name.strip() for name in _KEPT.split(",")]
        values = (
            kept.state.value,
            kept.since.toordinal(),
            int(kept.by_me),
            kept.note,
            kept.in_force,
            kept.offered,
            int(kept.offered_by_me),
            kept.taken,
            kept.draft,
            " ".join(kept.looked),
        )
        self._db.execute(
            f"INSERT INTO agreement_state (buddy, {_KEPT}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            f" ON CONFLICT (buddy) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in names)}",
            (buddy, *values),
        )
        self._changes.note("agreements", buddy.hex())

    # --- renewals -------------------------------------------------------------------------------------

    def keep_answers(self, buddy: bytes, answers: RenewalAnswers) -> None:
        self._db.execute(
            "INSERT INTO renewal (buddy, day, well, change) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (buddy, day) DO UPDATE SET well = excluded.well, change = excluded.change",
            (buddy, answers.day.toordinal(), answers.well, answers.change),
        )
        self._changes.note("agreements", buddy.hex())

    def answers(self, buddy: bytes) -> tuple[RenewalAnswers, ...]:
        """The latest first."""
        query = "SELECT day, well, change FROM renewal WHERE buddy = ? ORDER BY day DESC"
        rows = self._db.execute(query, (buddy,))
        return tuple(RenewalAnswers(date.fromordinal(day), well, change) for day, well, change in rows)


def _version_of(row: Any) -> Version:
    text_hash, text, step, by_me, day, mine, theirs, note = row
    return Version(text_hash, text, step, bool(by_me), date.fromordinal(day), mine, theirs, note)


def _kept_of(row: Any) -> Kept:
    state, since, by_me, note, in_force, offered, offered_by_me, taken, draft, looked = row
    return Kept(
        AgreementState(state),
        date.fromordinal(since),
        bool(by_me),
        note,
        in_force,
        offered,
        bool(offered_by_me),
        taken,
        draft,
        tuple(looked.split()),
    )

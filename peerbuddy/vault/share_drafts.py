"""Words that were written on the share bench and have not left yet, by buddy and kind of packet."""

from __future__ import annotations

import json
from datetime import datetime
from typing import cast

from peerbuddy.model.changes import ChangeLog
from peerbuddy.vault.moments import to_ms
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.uids import uid_of


class ShareDrafts:
    def __init__(self, db: Connection, changes: ChangeLog) -> None:
        self._db, self._changes = db, changes

    def written(self, buddy: str, kind: str) -> dict[str, str]:
        """The texts by the keys of their lines."""
        query = "SELECT written FROM share_draft WHERE buddy = ? AND kind = ?"
        row = self._db.execute(query, (uid_of(buddy), kind)).fetchone()
        return cast("dict[str, str]", json.loads(row[0])) if row else {}

    def keep(self, buddy: str, kind: str, written: dict[str, str], now: datetime) -> None:
        """Beside those of other lines; one without a text is gone."""
        both = {**self.written(buddy, kind), **written}
        kept = {key: text for key, text in both.items() if text}
        if not kept:
            self.remove(buddy, kind)
            return
        self._db.execute(
            "INSERT INTO share_draft (buddy, kind, written, changed) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (buddy, kind) DO UPDATE SET written = excluded.written, changed = excluded.changed",
            (uid_of(buddy), kind, json.dumps(kept, ensure_ascii=False), to_ms(now)),
        )
        self._changes.note("drafts", buddy)

    def remove(self, buddy: str, kind: str) -> None:
        self._db.execute("DELETE FROM share_draft WHERE buddy = ? AND kind = ?", (uid_of(buddy), kind))
        self._changes.note("drafts", buddy)

"""Pages with strengths, and moments, in which a word stands: newest first, and no further than a bound."""

from __future__ import annotations

from peerbuddy.model.strength import Moment
from peerbuddy.vault.search import match_of
from peerbuddy.vault.stretch import LOOKED_AT
from peerbuddy.vault.vault import Vault

MOMENTS_LOOKED_AT = 2_000


def pages_with(vault: Vault, word: str, *, limit: int) -> tuple[str, ...]:
    """Ids of pages that have the word, or one that begins so, and strengths below them."""
    match = match_of([(word, True)])
    query = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT 1 OFFSET ?"
    row = vault.database.execute(query, (match, LOOKED_AT)).fetchone()
    rows = vault.database.execute(
        "SELECT e.uid FROM search JOIN entry e ON e.pos = search.rowid"
        " WHERE search MATCH ? AND search.rowid > ?"
        " AND EXISTS (SELECT 1 FROM strength_use u WHERE u.entry = e.uid)"
        " ORDER BY search.rowid DESC LIMIT ?",
        (match, row[0] if row else 0, limit),
    ).fetchall()
    return tuple(uid.hex() for (uid,) in rows)


def newest_moments(vault: Vault) -> tuple[Moment, ...]:
    """As many as are looked at."""
    return vault.uses.newest(limit=MOMENTS_LOOKED_AT).moments

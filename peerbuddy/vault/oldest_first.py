"""The journal in the order it was lived, a stretch at a time: what an export walks along."""

from __future__ import annotations

from peerbuddy.vault.vault import Vault


def in_order(vault: Vault, ids: tuple[str, ...]) -> list[tuple[int, str]]:
    """(pos, id) of those of `ids` that are in the journal, oldest first; the trash is left out."""
    query = "SELECT pos FROM entry WHERE uid = ? AND trashed IS NULL"
    rows = ((vault.database.execute(query, (bytes.fromhex(id),)).fetchone(), id) for id in ids)
    return sorted((row[0], id) for row, id in rows if row is not None)


def ids_after(vault: Vault, pos: int, end: int, limit: int) -> list[tuple[int, str]]:
    """(pos, id) of the next entries behind `pos` and before `end`; the trash is left out."""
    query = "SELECT pos, uid FROM entry WHERE pos > ? AND pos < ? AND trashed IS NULL ORDER BY pos LIMIT ?"
    return [(place, uid.hex()) for place, uid in vault.database.execute(query, (pos, end, limit))]

"""What an opened vault does first about its pairs: go on after a restored backup, let old keys go.

In a file of its own: the locked window is not to wait for all that packets need.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date

from peerbuddy.actions.set_here import row_name
from peerbuddy.model.errors import DiskFull, ReadOnly, StorageFailed
from peerbuddy.model.rules.turning import FADES_AFTER, day_of_sequence
from peerbuddy.session import Session
from peerbuddy.vault.restored import RESTORED
from peerbuddy.vault.vault import Vault


def begin_anew(session: Session) -> None:
    """Where nothing can be written now it is done at the next opening."""
    vault = session.vault
    faded = session.today() - FADES_AFTER
    drops = vault.believes(session.today()) and vault.pair_keys.has_faded(faded)
    is_behind = bool(vault.settings.get(RESTORED)) or session.older_copy is not None
    if vault.read_only or not (drops or is_behind):
        return
    with suppress(DiskFull, ReadOnly, StorageFailed), vault.transaction():
        if drops:
            vault.pair_keys.drop_faded(faded)
        if is_behind:
            _go_on_after_restore(vault, session.today())
            vault.settings.remove(row_name(session.computer.places))  # it tells of an earlier time


def _go_on_after_restore(vault: Vault, today: date) -> None:
    """What this vault does not know any more: which of my keys the others have, and what came meanwhile."""
    for buddy in vault.buddies.all():
        newest = day_of_sequence(vault.seen.newest_sequence(buddy.uid)) or date.min
        state = vault.pairs.of(buddy.uid)
        vault.pairs.keep(buddy.uid, replace(state, jumps=True, restored=today, since=min(newest, today)))
    vault.settings.remove(RESTORED)

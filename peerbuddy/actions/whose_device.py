"""Whose device it is. The answer lies in the vault: on the disk it would tell whoever looks there."""

from __future__ import annotations

from peerbuddy.model.whose_device import Whose
from peerbuddy.session import Session

_NAME = "whose_device"


def whose_device(session: Session) -> Whose:
    said = session.vault.settings.get(_NAME)
    return Whose(said) if said in tuple(Whose) else Whose.UNSAID


def note_whose_device(session: Session, whose: Whose) -> Whose:
    """Raises ReadOnly, DiskFull, StorageFailed. Returns it again."""
    with session.vault.transaction():
        session.vault.settings.set(_NAME, whose)
    return whose

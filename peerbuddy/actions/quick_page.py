"""The page that is written in the box of Today: one a day, and the same after locking."""

from __future__ import annotations

from peerbuddy.model.entry import Entry
from peerbuddy.model.errors import UnknownId
from peerbuddy.session import Session

_KEPT = "quick_page"  # "day id"


def quick_page(session: Session) -> Entry | None:
    """The one of today, as it stands in the journal now. None before it was begun, and where it lies in the
    trash or belongs to another day by now."""
    day, _, id = session.vault.settings.get(_KEPT).partition(" ")
    if day != session.today().isoformat():
        return None
    try:
        entry = session.vault.entries.get(id)
    except UnknownId:  # begun, and nothing was written
        return None
    return entry if entry.day == session.today() and entry.trashed is None else None


def note_quick_page(session: Session, id: str) -> None:
    """This is the one of today from now on."""
    with session.vault.transaction():
        session.vault.settings.set(_KEPT, f"{session.today().isoformat()} {id}")

"""On this day: what was written on this day in other years. Off until a person wants it."""

from __future__ import annotations

from peerbuddy.model.entry import EntryLine
from peerbuddy.session import Session
from peerbuddy.vault.anniversaries import pages_of_this_day

_ON = "on_this_day"
_NOT_ON = "on_this_day_not_on"
SETTINGS = frozenset((_ON, _NOT_ON))


def on_this_day(session: Session) -> tuple[EntryLine, ...]:
    """Newest first. Nothing while it is switched off, nor for the rest of a day on which it was put away."""
    settings, today = session.vault.settings, session.today()
    if not shows_on_this_day(session) or settings.get(_NOT_ON) == today.isoformat():
        return ()
    return pages_of_this_day(session.vault, today)


def shows_on_this_day(session: Session) -> bool:
    return session.vault.settings.get(_ON) == "yes"


def show_on_this_day(session: Session, *, wanted: bool) -> None:
    """Raises ReadOnly, DiskFull."""
    with session.vault.transaction():
        if wanted:
            session.vault.settings.set(_ON, "yes")
        else:
            session.vault.settings.remove(_ON)
            session.vault.settings.remove(_NOT_ON)


def not_today(session: Session) -> None:
    """Until tomorrow. Raises ReadOnly, DiskFull."""
    with session.vault.transaction():
        session.vault.settings.set(_NOT_ON, session.today().isoformat())

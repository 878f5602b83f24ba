"""One strength of the front set that was not used for a while: at most one a week."""

from __future__ import annotations

from datetime import date, timedelta

from peerbuddy.actions.strengths import find_strength, front_set
from peerbuddy.model.strength import Strength
from peerbuddy.session import Session

NAMED = "quiet_strength_named"  # "day id" of the last time
QUIET_AFTER = timedelta(days=28)
NOT_AGAIN_FOR = timedelta(days=7)


def quiet_strength(session: Session) -> Strength | None:
    """The one that could be named today: the same all day once it was, and then none for a week."""
    named_on, _, id = session.vault.settings.get(NAMED).partition(" ")
    today = session.today()
    if named_on and abs(today - date.fromisoformat(named_on)) < NOT_AGAIN_FOR:
        return find_strength(session, id) if named_on == today.isoformat() else None
    return _quiet(session, after=id)


def note_quiet(session: Session, id: str) -> None:
    """It was named today. A vault that cannot be written is only read."""
    if not session.vault.read_only:
        with session.vault.transaction():
            session.vault.settings.set(NAMED, f"{session.today().isoformat()} {id}")


def _quiet(session: Session, after: str) -> Strength | None:
    """Of the front set, by the alphabet of the ids, the next one after that which was named last."""
    front = front_set(session)
    if front is None or session.today() - front.day < QUIET_AFTER:
        return None
    since = session.today() - QUIET_AFTER
    ids = sorted(id for id in front.strengths if not _was_used(session, id, since))
    found = [one for id in ids if not (one := find_strength(session, id)).is_retired]
    return next((one for one in found if one.id > after), found[0] if found else None)


def _was_used(session: Session, id: str, since: date) -> bool:
    *_, last = session.vault.uses.markers(id, moments=1)
    return last is not None and last > since

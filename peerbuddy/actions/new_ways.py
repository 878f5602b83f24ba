"""A new way this week: one strength and one small act as an if–then, looked at again after seven days."""

from __future__ import annotations

from datetime import date, timedelta

from peerbuddy.actions.strengths import find_strength
from peerbuddy.model.errors import BadField
from peerbuddy.model.strength import Dial, Moment, NewWay, UseSource, evidence
from peerbuddy.model.text import one_line
from peerbuddy.session import Session

LOOK_AGAIN_AFTER = timedelta(days=7)
PUT_OFF = "new_way_put_off"  # the day of "not this week"


def begin_new_way(session: Session, strength: str, act: str, *, cue: str = "") -> NewWay:
    """If `cue`, then I will `act`; the cue can be left out. Looked at again in seven days.

    Raises UnknownStrength, and BadField without an act.
    """
    find_strength(session, strength)
    act, cue, today = one_line(act), one_line(cue), session.today()
    if not act:
        raise BadField("act", "empty")
    way = NewWay(session.computer.new_id(), strength, cue, act, today, today + LOOK_AGAIN_AFTER)
    with session.vault.transaction():
        session.vault.strengths.add_way(way)
    return way


def open_new_ways(session: Session) -> tuple[NewWay, ...]:
    """Those under way, the one to look at first before the others."""
    return session.vault.strengths.open_ways()


def due_new_ways(session: Session) -> tuple[NewWay, ...]:
    """Those whose day to look again has come. Nothing is lost if nobody looks."""
    return tuple(way for way in open_new_ways(session) if way.look_again <= session.today())


def finish_new_way(session: Session, id: str, what: str, *, dial: Dial | None = None) -> Moment:
    """What happened becomes a moment of its strength. Raises UnknownId, EvidenceMissing, EvidenceTooLong."""
    way = session.vault.strengths.way(id)
    one = evidence(way.strength, what, dial=dial)
    use = session.computer.new_id()
    with session.vault.transaction():
        session.vault.uses.add(use, session.today(), UseSource.QUICK, one)
        session.vault.strengths.end_way(id, session.today())
    return session.vault.uses.get(use)


def leave_new_way(session: Session, id: str) -> None:
    """Nothing of it is kept. Raises UnknownId."""
    with session.vault.transaction():
        session.vault.strengths.end_way(id, None)


# --- at most one a week -----------------------------------------------------------------------------


def offers_new_way(session: Session) -> bool:
    """Whether one may be suggested: none is under way, and none was put off in the last seven days."""
    put_off = session.vault.settings.get(PUT_OFF)
    if put_off and abs(session.today() - date.fromisoformat(put_off)) < LOOK_AGAIN_AFTER:
        return False
    return not open_new_ways(session)


def put_off_new_way(session: Session) -> None:
    """Not this week."""
    with session.vault.transaction():
        session.vault.settings.set(PUT_OFF, session.today().isoformat())

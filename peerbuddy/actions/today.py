"""Today: the goals whose day it is, at most one nudge a day, and "Leave me be".

A nudge is worked out from dates, states and tags alone. What was not done leaves nothing behind: after a
year away there is one line of welcome.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from peerbuddy.actions.new_ways import due_new_ways
from peerbuddy.actions.quiet_strengths import note_quiet, quiet_strength
from peerbuddy.actions.switches import is_on
from peerbuddy.model.errors import ContentDamaged
from peerbuddy.model.goal import GoalLine, GoalState
from peerbuddy.model.guide import FREE_PAGE
from peerbuddy.model.rules.check_in_days import asks_for_a_look, wakes, was_long_away
from peerbuddy.model.switch import Switch
from peerbuddy.model.today import Nudge, NudgeKind, Today
from peerbuddy.session import Session

if TYPE_CHECKING:
    from peerbuddy.model.template import RepeatDoor

FOR_GOOD = date.max
_LAST_HERE = "last_here"
_WELCOME_ON = "welcome_on"
_LEFT_ALONE = "leave_me_be"
_GOALS_PUT_AWAY = "goals_put_away_on"
_NUDGE_OF = "nudge_of_day"  # "day kind about", and " closed" behind it


def today(session: Session) -> Today:
    """Notes that the person was here. The same all day, but for what they do."""
    _arrive(session)
    put_away = session.vault.settings.get(_GOALS_PUT_AWAY) == session.today().isoformat()
    goals = () if put_away else goals_due(session)
    until = left_alone_until(session)
    return Today(session.today(), goals, None if until else _nudge(session), until)


def goals_due(session: Session) -> tuple[GoalLine, ...]:
    """Active goals whose check-in day or day to look again it is, and that had no look today yet."""
    active = session.vault.goals.lines((GoalState.ACTIVE,))
    return tuple(line for line in active if asks_for_a_look(line, session.today()))


def put_goals_away(session: Session) -> None:
    """Not today: none of them asks for a look for the rest of the day."""
    with session.vault.transaction():
        session.vault.settings.set(_GOALS_PUT_AWAY, session.today().isoformat())


def _arrive(session: Session) -> None:
    """A clock that was set back is no absence, and moves nothing."""
    settings, now = session.vault.settings, session.today()
    last = _day(settings.get(_LAST_HERE))
    if session.vault.read_only or (last is not None and last >= now):
        return
    with session.vault.transaction():
        settings.set(_LAST_HERE, now.isoformat())
        if was_long_away(last, now):
            settings.set(_WELCOME_ON, now.isoformat())


# --- the one nudge ----------------------------------------------------------------------------------


def _nudge(session: Session) -> Nudge | None:
    """One a day: once one was there, no other comes that day."""
    day, _, rest = session.vault.settings.get(_NUDGE_OF).partition(" ")
    there = rest if day == session.today().isoformat() else ""
    if there.endswith(" closed"):
        return None
    for nudge in _candidates(session):
        if not is_on(session, nudge.switch):
            continue
        if there and there != _named(nudge):
            continue
        if not there:
            _note(session, _named(nudge))
            if nudge.kind is NudgeKind.QUIET:
                note_quiet(session, nudge.about)
        return nudge
    return None


def _candidates(session: Session) -> Iterator[Nudge]:
    now = session.today()
    if session.vault.settings.get(_WELCOME_ON) == now.isoformat():
        yield Nudge(NudgeKind.WELCOME)
    for letter in session.vault.guides.letters_that_open(now):
        yield Nudge(NudgeKind.LETTER, letter.id, day=letter.opens)
    for line in session.vault.goals.lines((GoalState.RESTING,)):
        if wakes(line, now):
            yield Nudge(NudgeKind.WAKE, line.id, line.wish, line.wake)
    for way in due_new_ways(session):
        yield Nudge(NudgeKind.NEW_WAY, way.id, way.act, way.look_again)
    try:
        yield from _worded_by_content(session)
    except ContentDamaged:  # the start names the file; what needs none of it is shown
        return


def _worded_by_content(session: Session) -> Iterator[Nudge]:
    door = _repeat_door(session)
    if door is not None:
        yield Nudge(NudgeKind.DOOR, name=door.text)
    quiet = quiet_strength(session) if is_on(session, Switch.NUDGE_QUIET) else None
    if quiet is not None:
        yield Nudge(NudgeKind.QUIET, quiet.id, quiet.label)


def _repeat_door(session: Session) -> RepeatDoor | None:
    """Most journals have no free page at all: then what looks closer is not even loaded."""
    if not session.vault.guides.finished_since(FREE_PAGE, datetime.fromtimestamp(0, UTC)):
        return None
    from peerbuddy.actions import templates  # slow to load

    return templates.repeat_door(session)


def _named(nudge: Nudge) -> str:
    return f"{nudge.kind.value} {nudge.about}".strip()


def _note(session: Session, named: str) -> None:
    if not session.vault.read_only:
        with session.vault.transaction():
            session.vault.settings.set(_NUDGE_OF, f"{session.today().isoformat()} {named}")


def close_nudge(session: Session, nudge: Nudge) -> None:
    """Not now: none for the rest of the day. Another door does not come again for a week."""
    _note(session, f"{_named(nudge)} closed")
    if nudge.kind is NudgeKind.DOOR:
        from peerbuddy.actions import templates  # slow to load

        templates.close_repeat_door(session)


# --- leave me be ------------------------------------------------------------------------------------


def leave_me_be(session: Session, *, until: date | None = None) -> None:
    """No nudge through this day; None: until the person says otherwise."""
    with session.vault.transaction():
        session.vault.settings.set(_LEFT_ALONE, (until or FOR_GOOD).isoformat())


def be_here_again(session: Session) -> None:
    with session.vault.transaction():
        session.vault.settings.remove(_LEFT_ALONE)


def left_alone_until(session: Session) -> date | None:
    """None where nudges may come; FOR_GOOD until the person says otherwise."""
    until = _day(session.vault.settings.get(_LEFT_ALONE))
    return until if until is not None and until >= session.today() else None


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None

"""What the share bench asks before it opens: with whom something can be shared, and from where."""

from __future__ import annotations

from peerbuddy.actions import buddies, goals, journal
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.entry import EntryLine, Privacy
from peerbuddy.model.goal import GoalLine, GoalState
from peerbuddy.session import Session

PAGES_SHOWN = 100
_STATES = (GoalState.ACTIVE, GoalState.RESTING, GoalState.REACHED)


def is_offered(session: Session) -> bool:
    """Whether anything speaks of sharing at all: somebody is here whose words were compared."""
    return any(one.is_going_on for one in buddies.buddies(session))


def people_to_share_with(session: Session) -> tuple[Buddy, ...]:
    """Those with whom an agreement holds today."""
    from peerbuddy.actions import agreements  # slow to load: a page of the journal asks the one above

    return tuple(one for one in buddies.buddies(session) if agreements.may_share(session, one))


def pages_to_share(session: Session) -> tuple[EntryLine, ...]:
    """Pages that are marked as ones that may be shared, newest first. Nothing is shared by that alone."""
    return journal.list_entries(session, privacy=Privacy.MAY_SHARE, limit=PAGES_SHOWN).lines


def goals_to_share(session: Session) -> tuple[GoalLine, ...]:
    return goals.list_goals(session, states=_STATES)

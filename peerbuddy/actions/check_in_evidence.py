"""A strength that helped in a look at a goal, with its line, is a moment that shows the strength.

Without a line nothing is claimed. The moment is known by the look and the strength, so changing the look
changes it and taking the look back takes it back.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress

from peerbuddy.actions.assets import area_names
from peerbuddy.actions.guide_parts import shortened
from peerbuddy.actions.strengths import strengths
from peerbuddy.model.check_in import CheckIn
from peerbuddy.model.errors import UnknownId
from peerbuddy.model.goal import Goal, LinkKind
from peerbuddy.model.strength import MAX_EVIDENCE_LENGTH, Evidence, UseSource, evidence
from peerbuddy.session import Session


def evidence_of(session: Session, goal: Goal, look: CheckIn) -> tuple[Evidence, ...]:
    """One for each known strength that helped; () without a line. Raises ContentDamaged."""
    if not look.line:
        return ()
    known, names = strengths(session), area_names(session)
    area = next((names.get(key, key) for key in goal.fields.areas), "")
    what = shortened(look.line, MAX_EVIDENCE_LENGTH)
    helped = (link.target for link in look.helped if link.kind is LinkKind.STRENGTH)
    return tuple(evidence(id, what, area=area) for id in helped if id in known)


def put_evidence(session: Session, look: CheckIn, found: tuple[Evidence, ...]) -> None:
    """Inside the transaction that saves the look, before it does."""
    assert look.day is not None
    uses = session.vault.uses
    take_evidence(session, look.id, keep={one.strength for one in found})
    for one in found:
        id = _id_of(look.id, one.strength)
        if _is_here(session, id):
            uses.change(id, one, day=look.day)
        else:
            uses.add(id, look.day, UseSource.CHECK_IN, one)


def take_evidence(session: Session, look: str, *, keep: set[str]) -> None:
    """What an earlier form of this look said of other strengths goes."""
    with suppress(UnknownId):
        for link in session.vault.goals.check_ins.get(look).helped:
            id = _id_of(look, link.target)
            if link.kind is LinkKind.STRENGTH and link.target not in keep and _is_here(session, id):
                session.vault.uses.remove(id)


def _id_of(look: str, strength: str) -> str:
    return hashlib.sha256(f"{look} {strength}".encode()).hexdigest()[:32]


def _is_here(session: Session, id: str) -> bool:
    with suppress(UnknownId):
        return bool(session.vault.uses.get(id))
    return False

"""Moments in which a strength was used: the quick note, and what stands under a page."""

from __future__ import annotations

from datetime import date
from typing import TypedDict, Unpack

from peerbuddy.actions.strengths import find_strength, knows_or_takes
from peerbuddy.model.entry import Privacy
from peerbuddy.model.errors import UnknownId
from peerbuddy.model.strength import (
    Dial,
    Energy,
    Evidence,
    Moment,
    MomentPage,
    UseSource,
    WentTo,
    evidence,
)
from peerbuddy.session import Session


class Said(TypedDict, total=False):
    """What can be said of a use beside the sentence. `area` is the key of a life area or own words."""

    dial: Dial | None
    area: str
    went_to: WentTo | None
    energy: Energy | None


def note_use(
    session: Session,
    strength: str,
    what: str,
    *,
    day: date | None = None,
    source: UseSource = UseSource.QUICK,
    id: str = "",
    **said: Unpack[Said],
) -> Moment:
    """The quick note: one sentence (1 to 200 characters) that shows a strength; today if no day is given.

    With an `id` it is noted once, however often it is asked for. Raises UnknownStrength, EvidenceMissing,
    EvidenceTooLong.
    """
    one = evidence(strength, what, **said)
    find_strength(session, strength)
    if id and session.vault.uses.has(id):
        return change_use(session, id, strength, what, day=day, **said)
    id = id or session.computer.new_id()
    with session.vault.transaction():
        session.vault.uses.add(id, day or session.today(), source, one)
    return session.vault.uses.get(id)


def change_use(
    session: Session, id: str, strength: str, what: str, *, day: date | None = None, **said: Unpack[Said]
) -> Moment:
    """Any moment, also one under a page; what is not said any more is taken out.

    Raises UnknownId, UnknownStrength, EvidenceMissing, EvidenceTooLong.
    """
    one = evidence(strength, what, **said)
    find_strength(session, strength)
    before = session.vault.uses.get(id)
    with session.vault.transaction():
        if before.entry is not None and strength != before.evidence.strength:
            session.vault.uses.take_from(before.entry, strength)
        session.vault.uses.change(id, one, day=day)
    return session.vault.uses.get(id)


def remove_use(session: Session, id: str) -> Moment:
    """The moment as it was, so that it can be noted again. Raises UnknownId."""
    before = session.vault.uses.get(id)
    with session.vault.transaction():
        session.vault.uses.remove(id)
    return before


def put_back_use(session: Session, moment: Moment) -> None:
    """A removed moment with its id, day and page. Raises UnknownId if the page is gone."""
    with session.vault.transaction():
        if moment.entry is None:
            session.vault.uses.add(moment.id, moment.day, moment.source, moment.evidence)
        else:
            session.vault.uses.put_under(moment.entry, moment.id, moment.evidence, day=moment.day)


# --- under a page -----------------------------------------------------------------------------------


def put_strength(
    session: Session, entry: str, strength: str, what: str, *, day: date | None = None, **said: Unpack[Said]
) -> Moment:
    """Put a strength under a saved page, or change what stands there of it. The day is the page's.

    A page has each strength once. Raises UnknownId (also for a page in the trash), UnknownStrength,
    EvidenceMissing, EvidenceTooLong.
    """
    one = evidence(strength, what, **said)
    find_strength(session, strength)
    if session.vault.entries.get(entry).trashed is not None:
        raise UnknownId
    with session.vault.transaction():
        id = session.vault.uses.put_under(entry, session.computer.new_id(), one, day=day)
    return session.vault.uses.get(id)


def put_imported(session: Session, entry: str, found: tuple[Evidence, ...]) -> None:
    """What an export of ours says of a page's strengths, inside the transaction of the import.

    A strength of one's own that this vault does not have comes along under its name; one without a name
    is left out.
    """
    for one in found:
        if knows_or_takes(session, one.strength, one.own_label):
            session.vault.uses.put_under(entry, session.computer.new_id(), one)


def take_strength(session: Session, entry: str, strength: str) -> None:
    """Out from under a page; nothing happens where it does not stand. Raises UnknownId for no id."""
    with session.vault.transaction():
        session.vault.uses.take_from(entry, strength)


def strengths_of_page(session: Session, entry: str) -> tuple[Evidence, ...]:
    """In the order in which they were put there. Raises UnknownId."""
    return session.vault.entries.get(entry).strengths


# --- looking back at them ---------------------------------------------------------------------------


def moments(
    session: Session, strength: str, *, before: tuple[int, int] | None = None, limit: int = 50
) -> MomentPage:
    """Of one strength, newest first; `before` is `next_before` of the page before; `limit` 0 is all."""
    return session.vault.uses.page(strength, before=before, limit=limit)


def all_moments(session: Session, *, before: tuple[int, int] | None = None, limit: int = 50) -> MomentPage:
    """Of all strengths, newest first, in the same way."""
    return session.vault.uses.newest(before=before, limit=limit)


def moments_between(session: Session, first: date, last: date) -> tuple[Moment, ...]:
    """Of all strengths on these days, oldest first; for look-backs."""
    return session.vault.uses.between(first, last)


def is_sealed(session: Session, moment: Moment) -> bool:
    """Whether the page it stands under is."""
    return moment.entry is not None and session.vault.entries.get(moment.entry).privacy is Privacy.SEALED

"""Strengths that a buddy noticed: the owner keeps one as a moment, in own words, or lets it be (E-3).

Until then nothing of it stands anywhere but in the answer it came with.
"""

from __future__ import annotations

from peerbuddy.actions import inbox
from peerbuddy.actions.strengths import find_strength, strengths
from peerbuddy.model.packet import ReplyBody, ReplyKind, ReplyPart
from peerbuddy.model.pair_errors import UnknownItem
from peerbuddy.model.received import Place, Received
from peerbuddy.model.reply import Noticed, NoticedView, StrengthNoticed
from peerbuddy.model.rules.visible_text import clean_name, shown
from peerbuddy.model.strength import MAX_EVIDENCE_LENGTH, Moment, UseSource, evidence
from peerbuddy.model.text import folded, one_line
from peerbuddy.session import Session


def noticed_view(session: Session, item_id: str) -> NoticedView:
    """All that an answer names, with what was decided of each. Raises UnknownItem."""
    received = inbox.read_item(session, item_id)
    mine = ((id, one.label) for id, one in strengths(session).items() if not one.is_retired)
    by_name = sorted(mine, key=lambda pair: folded(pair[1]))
    noticed = _noticed_in(session, received, _known(session))
    return NoticedView(item_id, received.buddy.name, noticed, tuple(by_name))


def noticed_by_buddies(session: Session) -> tuple[tuple[Received, StrengthNoticed], ...]:
    """All that came and was opened and is not to be let go, what came last first: decided or not."""
    known = _known(session)
    return tuple(
        (received, one)
        for received in inbox.items(session)
        if received.item.kind == "reply" and received.item.place is Place.OPEN
        if not inbox.is_over(session, received.item)
        for one in _noticed_in(session, received, known)
    )


def keep_as_moment(session: Session, item_id: str, part: int, strength: str, what: str) -> Moment:
    """A moment of the day on which it was told, marked as noticed by somebody else.

    `what`: the sentence that shows it, at most 200 characters, as the owner wants to keep it.
    Raises UnknownItem, UnknownStrength, EvidenceMissing, EvidenceTooLong.
    """
    received = inbox.read_item(session, item_id)
    _part(received, part)
    told = evidence(strength, what)
    find_strength(session, strength)
    id = session.computer.new_id()
    with session.vault.transaction():
        session.vault.uses.add(id, received.item.made, UseSource.BUDDY, told)
        session.vault.replies.decide(item_id, part, Noticed.KEPT, id)
    return session.vault.uses.get(id)


def let_be(session: Session, item_id: str, part: int) -> None:
    """Nothing comes of it. Raises UnknownItem."""
    _part(inbox.read_item(session, item_id), part)
    with session.vault.transaction():
        session.vault.replies.decide(item_id, part, Noticed.LET_BE)


def as_sentence(noticed: StrengthNoticed) -> str:
    """A first wording for the moment, cut where a moment has no room for more."""
    return one_line(noticed.moment)[:MAX_EVIDENCE_LENGTH].rstrip()


def _known(session: Session) -> dict[str, str]:
    """Ids of strengths by every name they have."""
    return {folded(name): id for id, one in strengths(session).items() for name in (*one.also, one.label, id)}


def _noticed_in(session: Session, received: Received, known: dict[str, str]) -> tuple[StrengthNoticed, ...]:
    decided = session.vault.replies.noticed(received.item.id)
    return tuple(
        _noticed(place, part, known, decided.get(place))
        for place, part in enumerate(_parts(received))
        if part.kind is ReplyKind.STRENGTH
    )


def _noticed(place: int, part: ReplyPart, known: dict[str, str], choice: Noticed | None) -> StrengthNoticed:
    said = {one.key: shown(one.text) for one in part.fields}
    label = clean_name(said.get("strength", ""))
    strength = known.get(folded(label), "")
    return StrengthNoticed(place, said.get("moment", ""), strength, label, said.get("mattered", ""), choice)


def _parts(received: Received) -> tuple[ReplyPart, ...]:
    body = received.packet.body if received.packet else None
    return body.parts if isinstance(body, ReplyBody) else ()


def _part(received: Received, place: int) -> ReplyPart:
    parts = _parts(received)
    if not 0 <= place < len(parts) or parts[place].kind is not ReplyKind.STRENGTH:
        raise UnknownItem
    return parts[place]

"""The third way to find strengths: three moments from somebody who knows me. What they tell is theirs until I
keep it."""

from __future__ import annotations

from peerbuddy.actions import agreements, buddies, noticing
from peerbuddy.actions.strengths import list_strengths, strengths
from peerbuddy.model.others_eyes import AskedFor, OthersEyes, ToldMoment
from peerbuddy.model.text import folded
from peerbuddy.session import Session


def through_others_eyes(session: Session) -> OthersEyes:
    """Raises ContentDamaged."""
    mine = strengths(session)
    told = tuple(
        ToldMoment(
            received.item.id,
            received.buddy.name,
            received.item.made,
            mine[one.strength].label if one.strength in mine else one.label,
            one,
        )
        for received, one in noticing.noticed_by_buddies(session)
    )
    others = (line for line in list_strengths(session) if line.is_noticed)
    not_by_me = [(one.strength.id, one.strength.label) for one in others if not (one.is_chosen or one.shows)]
    return OthersEyes(_people(session), told, tuple(sorted(not_by_me, key=lambda pair: folded(pair[1]))))


def has_somebody_to_ask(session: Session) -> bool:
    """Whether anybody was compared: before that the way is not offered at all."""
    return any(one.is_going_on for one in buddies.buddies(session))


def _people(session: Session) -> tuple[AskedFor, ...]:
    return tuple(
        AskedFor(one.id, one.name, agreements.may_share(session, one))
        for one in buddies.buddies(session)
        if one.is_going_on
    )

"""The checks before something leaves, in their order, and the exact preview: read from the very bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from peerbuddy.actions import agreements
from peerbuddy.actions.content import same_topics
from peerbuddy.actions.me import name_between
from peerbuddy.actions.sealing_packets import packet_for
from peerbuddy.model.agreement import Level
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.entry import clean_tags
from peerbuddy.model.errors import BadField
from peerbuddy.model.mention import Kind, Person
from peerbuddy.model.packet import Body, Wish
from peerbuddy.model.pair_errors import NotAgreed, NothingTicked, OffLimits
from peerbuddy.model.rules.sharing_body import texts_of, with_texts
from peerbuddy.model.rules.sharing_checks import hits, is_all_hard, said_yes_to, says_something
from peerbuddy.model.rules.sharing_people import TAKEN_OUT, Names
from peerbuddy.model.sharing import Preview, Treatment
from peerbuddy.sealing.payload import from_bytes, to_bytes
from peerbuddy.session import Session


@dataclass(frozen=True, slots=True)
class Draft:
    """A body before the checks. `touches`: topics of what it comes from, beside the labels `topics`."""

    kind: str
    body: Body
    topics: tuple[str, ...] = ()
    wish_back: tuple[Wish, ...] = ()
    touches: tuple[str, ...] = ()


def preview_of(
    session: Session,
    buddy: Buddy,
    draft: Draft,
    *,
    treated: Mapping[str, Treatment],
    agreed_to: frozenset[str] = frozenset(),
) -> Preview:
    """Raises BadTag for a label that cannot be one."""
    topics = clean_tags(draft.topics)
    names = Names(_people(session, buddy), treated)
    found = names.found((*texts_of(draft.body), *topics))
    body, labels = with_texts(draft.body, names.treat), _labels(topics, names)
    packet = packet_for(session, buddy, draft.kind, body, topics=labels, wish_back=draft.wish_back)
    about, limits, same = (*topics, *draft.touches), agreements.off_limits(session, buddy), same_topics()
    preview = Preview(
        b"",
        None,
        is_empty=not says_something(body),
        is_agreed=agreements.may_share(session, buddy),
        needs_asking=hits(about, limits, agreed_to, same),
        agreed_to=said_yes_to(about, limits, agreed_to, same),
        people=found,
        is_all_hard=is_all_hard(body),
    )
    try:
        data = to_bytes(packet)
    except BadField as problem:
        return replace(preview, problem=problem)
    return replace(preview, data=data, packet=from_bytes(data))


def check(preview: Preview) -> None:
    """Raises, in the order of the checks, NotAgreed, OffLimits, NothingTicked, BadField."""
    if not preview.is_agreed:
        raise NotAgreed
    if preview.needs_asking:
        never = tuple(hit.topic for hit in preview.needs_asking if hit.level is Level.NOT_AT_ALL)
        raise OffLimits(tuple(hit.topic for hit in preview.needs_asking), never)
    if preview.is_empty:
        raise NothingTicked
    if preview.problem is not None:
        raise preview.problem


def _labels(topics: tuple[str, ...], names: Names) -> tuple[str, ...]:
    """Somebody who is not to be named is not named by a label."""
    treated = dict.fromkeys(names.treat(topic) for topic in topics)
    return tuple(topic for topic in treated if topic != TAKEN_OUT)


def _people(session: Session, buddy: Buddy) -> list[Person]:
    """Everybody on the list but the two themselves."""
    us = {name.casefold() for name in (buddy.name, buddy.card_name, name_between(session, buddy))}
    return [
        Person(one.name, one.role, one.other_names)
        for one in session.vault.lists.of(Kind.PERSON).mentions()
        if one.name.casefold() not in us
    ]

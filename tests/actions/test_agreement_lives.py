"""D-1: whatever two people do, in any order, an agreement goes only from states to states that may follow."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress

import pytest

from peerbuddy.actions import agreeing, agreement_alone, agreement_drafts, agreements, me
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.model.agreement import Agreement
from peerbuddy.model.agreement_record import with_fields
from peerbuddy.model.errors import PeerBuddyError
from tests.pairs import Person, Two, hand_over

NONE = "draft"  # nothing was proposed yet
MAY_FOLLOW = {
    "draft": {"proposed", "ended"},  # there need not be an agreement to part
    "proposed": {"countered", "active", "ended"},
    "countered": {"active", "ended"},
    "active": {"paused", "ended"},
    "due": {"active", "paused", "ended"},
    "paused": {"active", "ended"},
    "ended": {"proposed", "countered"},  # a new one, which begins anew
}
KEPT = ("30", "90", "365")


def state(person: Person) -> str:
    now = agreements.present(person.session, person.buddy_id).state
    return now.value if now else NONE


def words(person: Person, chance: random.Random) -> Agreement:
    beginning = agreement_drafts.beginning(person.session, person.buddy_id)
    key = me.identity(person.session).signing_key()
    return with_fields(beginning, key, {"keeping": {"keep": chance.choice(KEPT)}})


def something(person: Person, chance: random.Random) -> SealedFile | None:
    session, buddy, folder = person.session, person.buddy_id, person.folder
    deeds: tuple[Callable[[], SealedFile | None], ...] = (
        lambda: agreeing.propose(session, buddy, words(person, chance), folder),
        lambda: agreeing.counter(session, buddy, words(person, chance), folder),
        lambda: agreeing.renew(session, buddy, words(person, chance), folder),
        lambda: agreeing.accept(session, buddy, folder),
        lambda: agreement_alone.pause(session, buddy, folder),
        lambda: agreement_alone.end(session, buddy, folder),
    )
    return chance.choices(deeds, weights=(6, 4, 4, 6, 3, 0.4), k=1)[0]()


@pytest.mark.parametrize("seed", range(6))
def test_only_states_that_may_follow_do(two: Two, seed: int) -> None:
    chance = random.Random(seed)
    sides = (two.ana, two.ben)
    on_their_way: list[tuple[SealedFile, Person]] = []
    seen: set[str] = set()
    for _ in range(30):
        before = [state(one) for one in sides]
        if on_their_way and chance.random() < 0.5:
            hand_over(*on_their_way.pop(chance.randrange(len(on_their_way))))
        elif chance.random() < 0.15:
            two.clock.move(days=chance.choice((1, 20, 95)))
            continue  # a day that comes by itself: due, and then at rest
        else:
            one, other = chance.sample(sides, 2)
            with suppress(PeerBuddyError):
                made = something(one, chance)
                if made is not None:
                    on_their_way.append((made, other))
        for was, now in zip(before, [state(one) for one in sides], strict=True):
            assert now == was or now in MAY_FOLLOW[was], f"{was} became {now}"
            seen.add(now)
    assert len(seen) > 2, seen

"""Whatever two people do at the same time, and however files come: never do two hold different words."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

import pytest

from peerbuddy.actions import agreeing, agreement_alone, agreement_drafts, agreements, buddies, me
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.model.agreement import Agreement, Keep
from peerbuddy.model.agreement_kept import Present, Signed
from peerbuddy.model.agreement_record import with_fields
from peerbuddy.model.buddy import Standing
from peerbuddy.model.errors import PeerBuddyError
from peerbuddy.model.rules.agreement_states import AgreementState
from tests.pairs import Person, Two, hand_over

KEPT = ("30", "90", "365")
GOING_ON = (AgreementState.ACTIVE, AgreementState.DUE)


@dataclass
class Life:
    """`on_their_way`: files that were made and have not come. `signed`: the hashes that each one agreed to.
    `offers`: how many there were."""

    two: Two
    chance: random.Random
    on_their_way: list[tuple[SealedFile, Person]] = field(default_factory=list)
    signed: dict[str, set[str]] = field(default_factory=lambda: {"Ana": set(), "Ben": set()})
    offers: int = 0

    def other(self, person: Person) -> Person:
        return self.two.ben if person is self.two.ana else self.two.ana

    def make(self, person: Person, deed: Callable[[], SealedFile | None]) -> None:
        before = {one.hash for one in versions_of(person) if one.me}
        waiting = now_of(person).unsigned_by_me
        with suppress(PeerBuddyError):
            file = deed()
            if file is not None:
                self.on_their_way.append((file, self.other(person)))
        new = {one.hash for one in versions_of(person) if one.me} - before
        assert len(new) <= 1
        self.signed[person.name] |= new | ({waiting.hash} if waiting and waiting.hash in new else set())

    def let_come(self, file_at: int) -> None:
        """A file brings nobody's signature but that of whoever made it."""
        file, to = self.on_their_way.pop(file_at)
        hand_over(file, to)
        self.check_signatures()

    def all_come(self) -> None:
        while self.on_their_way:
            self.let_come(self.chance.randrange(len(self.on_their_way)))
        self.check_the_same()

    def check_signatures(self) -> None:
        for person in (self.two.ana, self.two.ben):
            other = self.other(person)
            for one in versions_of(person):
                assert not one.me or one.hash in self.signed[person.name]
                assert not one.them or one.hash in self.signed[other.name]

    def check_the_same(self) -> None:
        here, there = now_of(self.two.ana), now_of(self.two.ben)
        if here.state in GOING_ON and there.state in GOING_ON:
            assert here.in_force is not None
            assert there.in_force is not None
            assert here.in_force.hash == there.in_force.hash


def now_of(person: Person) -> Present:
    return agreements.present(person.session, person.buddy_id)


def versions_of(person: Person) -> tuple[Signed, ...]:
    return agreements.versions(person.session, person.buddy_id)


def words(person: Person, life: Life) -> Agreement:
    """Never the very words of before: those are an offer that is made once more."""
    beginning = agreement_drafts.usual(person.session, person.buddy_id)
    key = me.identity(person.session).signing_key()
    fields: dict[str, object] = {"keeping": {"keep": life.chance.choice(KEPT)}}
    if life.chance.random() < 0.5:
        fields["off_limits"] = life.chance.sample(["work", "faith", "money"], 2)
    life.offers += 1
    return with_fields(beginning, key, fields | {"ending": {"thank_you": f"Thanks {life.offers}"}})


def tighter(person: Person, chance: random.Random) -> SealedFile | None:
    held = agreements.holding(person.session, person.buddy)
    if held is None:
        return None
    key = me.identity(person.session).signing_key()
    side = held.side(key)
    wanted = with_fields(held, key, {"rhythm": {"short": True}, "keeping": {"keep": Keep.DAYS_30.value}})
    if chance.random() < 0.5:
        topics = [{"topic": one.topic, "level": one.level.value} for one in side.off_limits]
        wanted = with_fields(held, key, {"off_limits": [*topics, chance.choice(["sleep", "food"])]})
    return agreement_alone.narrow(person.session, person.buddy_id, wanted, person.folder)


def again(person: Person) -> SealedFile | None:
    """As the room offers it: of what lies on the table, else of what holds."""
    now = now_of(person)
    signed = now.offered if now.offered_by_me and now.offered else now.in_force
    if signed is None or now.unsigned_by_me:
        return None
    return agreeing.told_again(person.session, person.buddy_id, signed, person.folder)


def something(life: Life, person: Person) -> None:
    session, buddy, folder, chance = person.session, person.buddy_id, person.folder, life.chance
    if person.buddy.standing is Standing.ENDED:
        if chance.random() < 0.5:
            buddies.begin_again(session, buddy)
        return
    if now_of(person).unsigned_by_me and chance.random() < 0.6:
        life.make(person, lambda: agreeing.accept(session, buddy, folder))
        return
    deeds: tuple[tuple[float, Callable[[], SealedFile | None]], ...] = (
        (10, lambda: agreeing.propose(session, buddy, words(person, life), folder)),
        (3, lambda: agreeing.counter(session, buddy, words(person, life), folder)),
        (2, lambda: agreeing.renew(session, buddy, words(person, life), folder)),
        (3, lambda: tighter(person, chance)),
        (1, lambda: agreement_alone.pause(session, buddy, folder)),
        (1, lambda: agreeing.take_back(session, buddy)),
        (2, lambda: again(person)),
        (0.3, lambda: agreement_alone.end(session, buddy, folder)),
    )
    (deed,) = chance.choices([deed for _, deed in deeds], weights=[weight for weight, _ in deeds], k=1)
    life.make(person, deed)


def live(life: Life, rounds: int) -> None:
    """In each of them both do something, and some of the files come."""
    for _ in range(rounds):
        for person in life.chance.choices((life.two.ana, life.two.ben), k=life.chance.randrange(1, 5)):
            something(life, person)
        stay = life.chance.choice((0, 0, 0, 1, 2))
        while len(life.on_their_way) > stay:
            life.let_come(life.chance.randrange(len(life.on_their_way)))
        if not stay:
            life.check_the_same()
        if life.chance.random() < 0.1:
            life.two.clock.move(days=life.chance.choice((1, 1, 20)))
    life.all_come()


def agree_after_all(life: Life) -> None:
    """Whatever was before: one who offers new words, and one who signs them."""
    for person in (life.two.ana, life.two.ben):
        if person.buddy.standing is Standing.ENDED:
            buddies.begin_again(person.session, person.buddy_id)
    life.two.clock.move(days=1)
    ana, ben = life.two.ana, life.two.ben
    wanted = words(ana, life)
    hand_over(agreeing.propose(ana.session, ana.buddy_id, wanted, ana.folder), ben)
    hand_over(agreeing.accept(ben.session, ben.buddy_id, ben.folder), ana)
    life.check_the_same()
    assert (now_of(ana).state, now_of(ben).state) == (AgreementState.ACTIVE, AgreementState.ACTIVE)


@pytest.mark.parametrize("seed", range(6))
def test_when_all_files_have_come_both_hold_the_same_words(two: Two, seed: int) -> None:
    life = Life(two, random.Random(seed))
    live(life, 12)
    agree_after_all(life)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(6, 60))
def test_in_many_lives_as_well(two: Two, seed: int) -> None:
    life = Life(two, random.Random(seed))
    live(life, 24)
    agree_after_all(life)

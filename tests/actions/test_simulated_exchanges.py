"""Months of letters between two people, lost, doubled, late, out of order: none in time is unreadable."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from peerbuddy.actions.opening_packets import OpenedPacket, open_packet, remember
from peerbuddy.actions.sealing_packets import packet_for, seal_packet
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import LightBody
from tests.pairs import Person, Two
from tests.restored_vault import backed_up, restored


@dataclass(frozen=True)
class Letter:
    """On its way from `sender`, at the door of the other one on `arrives`. `after`: how many restores its
    sender had heard of."""

    data: bytes
    sender: Person
    made: int
    arrives: int
    after: int


@dataclass
class Exchange:
    """Both write as it comes, with weeks of silence at other times than the other one. Of Ana's vault a
    backup is made and restored on the days of `restores`."""

    two: Two
    chance: random.Random
    a_day: float
    restores: tuple[tuple[int, int], ...] = ()
    day: int = 0
    came: int = 0
    lost: int = 0
    heard: int = 0
    most_keys: int = 0
    on_the_way: list[Letter] = field(default_factory=list[Letter])
    turned: set[bytes] = field(default_factory=set[bytes])
    backups: dict[int, Path] = field(default_factory=dict[int, Path])

    def go_on(self, days: int) -> None:
        for _ in range(days):
            self._keep_and_restore()
            for sender, silence in ((self.two.ana, 23), (self.two.ben, 31)):
                while (self.day // silence) % 3 != 2 and self.chance.random() < self.a_day / (1 + self.a_day):
                    self._post(sender)
            self._deliver()
            self.day += 1
            self.two.clock.move(days=1)

    def _keep_and_restore(self) -> None:
        for backup, restore in self.restores:
            if self.day == backup:
                self.backups[restore] = backed_up(self.two.ana, f"copy {backup}")
            if self.day == restore:
                restored(self.two.ana, self.backups[restore])

    def _post(self, sender: Person) -> None:
        packet = packet_for(sender.session, sender.buddy, "light", LightBody("Thinking of you."))
        path = seal_packet(sender.session, sender.buddy, packet, sender.folder).path
        data = path.read_bytes()
        path.unlink()
        restores = self._restores_by(self.day) if sender is self.two.ana else self.heard
        for _ in range(self.chance.choices((0, 1, 2), (20, 70, 10))[0]):
            delay = self.chance.choice((0, 0, 1, 3, 10, 35, 60))
            self.on_the_way.append(Letter(data, sender, self.day, self.day + delay, restores))

    def _restores_by(self, day: int) -> int:
        return sum(restore <= day for _, restore in self.restores)

    def _deliver(self) -> None:
        due = [letter for letter in self.on_the_way if letter.arrives == self.day]
        self.on_the_way = [letter for letter in self.on_the_way if letter.arrives != self.day]
        self.chance.shuffle(due)
        for letter in due:
            self.came += 1
            to_ben = letter.sender is self.two.ana
            opened = _taken(self.two.ben if to_ben else self.two.ana, letter.data)
            if to_ben and opened is not None:
                self.heard = max(self.heard, letter.after)
            if opened is None:
                self.lost += 1
                assert not to_ben and self._may_be_lost(letter), letter
            self._look_at_keys()

    def _may_be_lost(self, letter: Letter) -> bool:
        """Ben had not heard of a restore yet that came after a backup which cannot have held his key."""
        unheard = self.restores[letter.after : self._restores_by(self.day)]
        return any(letter.made >= backup for backup, _ in unheard)

    def _look_at_keys(self) -> None:
        for person in (self.two.ana, self.two.ben):
            keys = person.session.vault.pair_keys.of(person.buddy.uid)
            self.most_keys = max(self.most_keys, len(keys))
            self.turned |= {key.seed for key in keys}


def _taken(person: Person, data: bytes) -> OpenedPacket | Outcome | None:
    """None for one that cannot be read any more."""
    opened = open_packet(person.session, data)
    if isinstance(opened, Outcome):
        assert opened in (Outcome.ALREADY_HERE, Outcome.NOT_FOR_ME)
        return opened if opened is Outcome.ALREADY_HERE else None
    with person.session.vault.transaction():
        remember(person.session, opened)
    return opened


def check_exchange(two: Two, seed: int, days: int, a_day: float) -> int:
    exchange = Exchange(two, random.Random(seed), a_day)
    exchange.go_on(days)
    assert exchange.lost == 0
    assert exchange.most_keys <= 12  # about ten: every opening tries them all
    assert len(exchange.turned) >= 2 + days // 60  # they did turn
    return exchange.came


def test_no_packet_in_time_is_ever_unreadable(two: Two) -> None:
    assert check_exchange(two, seed=5, days=200, a_day=0.6) > 100


@pytest.mark.long
def test_ten_thousand_exchanges_leave_no_packet_unreadable(two: Two) -> None:
    assert sum(check_exchange(two, seed=seed, days=700, a_day=1.0) for seed in range(13)) >= 10_000


def test_a_restore_loses_only_what_was_sealed_before_it_was_heard_of(two: Two) -> None:
    exchange = Exchange(two, random.Random(4), 0.8, restores=((5, 40), (96, 125)))
    exchange.go_on(150)
    assert exchange.came > 100
    assert 0 < exchange.lost < exchange.came / 4


@pytest.mark.long
@pytest.mark.parametrize("seed", range(8))
def test_many_restores_lose_no_more(two: Two, seed: int) -> None:
    chance = random.Random(seed)
    days = sorted(chance.sample(range(10, 600), 12))
    exchange = Exchange(two, chance, 1.0, restores=tuple(zip(days[::2], days[1::2], strict=True)))
    exchange.go_on(650)
    assert exchange.came > 500

"""Two people with a vault each, on two computers, whose cards are exchanged and whose words are compared."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from peerbuddy.actions import agreeing, agreement_drafts, buddies, cards, comparing, me, receiving, unlocking
from peerbuddy.actions.sealing_packets import SealedFile, packet_for, seal_packet
from peerbuddy.computer import Computer
from peerbuddy.model.agreement_record import with_fields
from peerbuddy.model.buddy import WORDS_TO_TYPE, Buddy, Compared
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import Body
from peerbuddy.paths import Places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session
from tests.conftest import Clock, MadeVault


@dataclass
class Person:
    """`folder`: where this one's files lie. `buddy_id`: what the other one is here, once a card came."""

    name: str
    computer: Computer
    made: MadeVault
    folder: Path
    session: Session
    buddy_id: str = ""

    @property
    def buddy(self) -> Buddy:
        return buddies.buddy(self.session, self.buddy_id)

    def open_again(self) -> Session:
        """Lock, and open by the recovery code."""
        unlocking.lock(self.session)
        self.session = opened(self.computer, self.made)
        return self.session


@dataclass
class Two:
    """`ana` gave her card first. Both live by the one clock."""

    ana: Person
    ben: Person
    clock: Clock

    def close(self) -> None:
        for person in (self.ana, self.ben):
            if person.session.vault.is_open:
                unlocking.lock(person.session)


def strangers(first: MadeVault, folder: Path, clock: Clock) -> Two:
    """Two people who have not met: no cards, no keys yet."""
    return Two(person("Ana", first, folder, clock), person("Ben", first, folder, clock), clock)


def as_they_were(before: Two, folder: Path, clock: Clock) -> Two:
    """Two people as they stood when they locked: everything is copied, and opened again."""
    return Two(again(before.ana, folder, clock), again(before.ben, folder, clock), clock)


def again(before: Person, folder: Path, clock: Clock) -> Person:
    home = folder / before.name.lower()
    shutil.copytree(before.made.folder.parent, home)
    computer = computer_of(before.name, home, clock, first_number=1 << 32)
    made = MadeVault(home / "vault", before.made.passphrase, before.made.code)
    return Person(
        before.name, computer, made, home / "files", opened(computer, made), buddy_id=before.buddy_id
    )


def person(name: str, first: MadeVault, folder: Path, clock: Clock) -> Person:
    home = folder / name.lower()
    vault = home / "vault"
    shutil.copytree(first.folder, vault)
    computer = computer_of(name, home, clock)
    made = MadeVault(vault, first.passphrase, first.code)
    files = home / "files"
    files.mkdir()
    session = opened(computer, made)
    me.set_my_name(session, name)
    return Person(name, computer, made, files, session)


def computer_of(name: str, home: Path, clock: Clock, *, first_number: int = 0) -> Computer:
    """Its ids begin with the first letter of the name, and go on from a number."""
    places = Places(home / "config", home / "state", home / "run", home)
    numbers = count((int.from_bytes(name[:1].lower().encode()) << 112) + first_number)
    return Computer(places, kdf=FLOOR, now=clock, new_id=lambda: f"{next(numbers):032x}", program=name)


def opened(computer: Computer, made: MadeVault) -> Session:
    return unlocking.unlock_with_recovery_code(computer, made.folder, made.code)


def exchange_cards(two: Two) -> None:
    """Ana's card, and Ben's answer to it."""
    ana, ben = two.ana, two.ben
    ben.buddy_id = cards.add(ben.session, cards.my_card(ana.session)).buddy.id
    ana.buddy_id = cards.add(ana.session, cards.my_card(ben.session, answers=ben.buddy_id)).buddy.id


def compare_words(two: Two) -> None:
    """By voice: each types the second and the sixth word that the other one reads out."""
    for one, other in ((two.ana, two.ben), (two.ben, two.ana)):
        mine = comparing.safety_words(other.session, other.buddy_id).mine
        typed = {place: mine[place - 1] for place in WORDS_TO_TYPE}
        comparing.confirm(one.session, one.buddy_id, typed, Compared.VOICE)


def seal(person: Person, kind: str, body: Body, **head: Any) -> SealedFile:
    """Into this one's folder, for the other one."""
    packet = packet_for(person.session, person.buddy, kind, body, **head)
    return seal_packet(person.session, person.buddy, packet, person.folder)


def hand_over(sealed: SealedFile | None, to: Person) -> Outcome:
    """Carry one sealed file to the other computer, and take it in there."""
    assert sealed is not None
    return receiving.collect_file(to.session, sealed.path).outcome


def agree(two: Two, **fields: object) -> None:
    """Ana proposes, with these fields of hers; Ben signs the same words."""
    ana, ben = two.ana, two.ben
    usual = agreement_drafts.beginning(ana.session, ana.buddy_id)
    wanted = with_fields(usual, me.identity(ana.session).signing_key(), fields)
    hand_over(agreeing.propose(ana.session, ana.buddy_id, wanted, ana.folder), ben)
    hand_over(agreeing.accept(ben.session, ben.buddy_id, ben.folder), ana)

"""The people whose cards are here: how they are called, reached, ended with, blocked, and found again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from peerbuddy.actions import buddies, cards, comparing, exporting, me
from peerbuddy.model.buddy import Buddy, Compared, Standing
from peerbuddy.model.errors import BadField, InsideVault, NameTaken
from peerbuddy.model.pair_errors import BuddyBlocked, BuddyEnded, NotCompared, UnknownBuddy
from peerbuddy.sealing.card import write_card
from peerbuddy.sealing.identity import new_identity
from peerbuddy.session import Session
from tests.conftest import Clock
from tests.pairs import Two


def added(session: Session, name: str) -> Buddy:
    return cards.add(session, write_card(new_identity(), name, Clock()().date())).buddy


def compared(session: Session, id: str) -> Buddy:
    words = comparing.safety_words(session, id).theirs
    return comparing.confirm(session, id, {2: words[1], 6: words[5]}, Compared.IN_PERSON)


def test_somebody_is_found_by_name_or_id(session: Session) -> None:
    rosa, _ = added(session, "Rosa"), added(session, "Tomasz")
    assert buddies.by_name(session, " rosa ") == rosa
    assert buddies.by_name(session, rosa.id.upper()) == rosa
    for wrong in ("Ros", "", rosa.id[:8], "0" * 32):
        with pytest.raises(UnknownBuddy):
            buddies.by_name(session, wrong)


def test_a_name_of_ones_own_is_used_here_only(two: Two) -> None:
    ana = two.ana
    renamed = buddies.rename(ana.session, ana.buddy_id, "  Ben from\u200b the choir ")
    assert (renamed.name, renamed.card_name) == ("Ben from the choir", "Ben")
    assert buddies.by_name(ana.session, "ben FROM the choir").id == ana.buddy_id
    assert two.ben.buddy.name == "Ana"


def test_two_people_never_have_one_name(session: Session) -> None:
    added(session, "Rosa")
    other = added(session, "Tomasz")
    with pytest.raises(NameTaken):
        buddies.rename(session, other.id, "ROSA")
    assert buddies.rename(session, other.id, "TOMASZ").name == "TOMASZ"


@pytest.mark.parametrize("name", ["", " ", "\u200b", "x" * 65])
def test_a_name_that_is_none_is_refused(session: Session, name: str) -> None:
    rosa = added(session, "Rosa")
    with pytest.raises(BadField):
        buddies.rename(session, rosa.id, name)


def test_how_to_reach_them_and_what_i_am_called_are_kept(two: Two) -> None:
    ana = two.ana
    assert me.name_between(ana.session, ana.buddy) == "Ana"
    buddies.set_reach(ana.session, ana.buddy_id, "rings on Sundays, 0171 23")
    buddies.set_name_between(ana.session, ana.buddy_id, "Anita")
    assert (ana.buddy.reach, me.name_between(ana.session, ana.buddy)) == (
        "rings on Sundays, 0171 23",
        "Anita",
    )
    buddies.set_name_between(ana.session, ana.buddy_id, "")
    assert me.name_between(ana.session, ana.buddy) == "Ana"
    with pytest.raises(BadField):
        buddies.set_reach(ana.session, ana.buddy_id, "x" * 281)


def test_the_folder_of_a_pair_is_one_that_is_there_and_not_the_vault(two: Two) -> None:
    ana = two.ana
    assert buddies.set_folder(ana.session, ana.buddy_id, ana.folder).folder == str(ana.folder)
    with pytest.raises(BadField):
        buddies.set_folder(ana.session, ana.buddy_id, ana.folder / "none")
    for inside in (ana.made.folder, ana.made.folder / "backups"):
        inside.mkdir(exist_ok=True)
        with pytest.raises(InsideVault):
            buddies.set_folder(ana.session, ana.buddy_id, inside)
    assert buddies.set_folder(ana.session, ana.buddy_id, None).folder == ""


def test_nothing_is_made_for_whom_it_cannot_be(session: Session) -> None:
    rosa = added(session, "Rosa")
    with pytest.raises(NotCompared):
        buddies.check_open(rosa)
    known = compared(session, rosa.id)
    assert buddies.check_open(known) == known
    with pytest.raises(BuddyEnded):
        buddies.check_open(buddies.end(session, rosa.id))
    with pytest.raises(BuddyBlocked):
        buddies.check_open(buddies.block(session, rosa.id))
    assert buddies.check_open(buddies.begin_again(session, rosa.id)) == known


def test_a_new_computer_is_the_same_person_only_after_comparing(session: Session) -> None:
    old = compared(session, added(session, "Rosa").id)
    buddies.set_reach(session, old.id, "the bakery")
    buddies.rename(session, old.id, "Rosita")
    new = added(session, "Rosa")
    with pytest.raises(NotCompared):
        buddies.same_person(session, new.id, old.id)
    compared(session, new.id)
    now = buddies.same_person(session, new.id, old.id)
    assert (now.name, now.reach, now.earlier, now.standing) == (
        "Rosita",
        "the bakery",
        old.id,
        Standing.OPEN,
    )
    assert [one.id for one in buddies.buddies(session)] == [new.id]
    assert buddies.by_name(session, "Rosita").id == new.id
    before = buddies.buddy(session, old.id)
    assert (before.standing, before.signing_key) == (Standing.ENDED, old.signing_key)
    assert buddies.earlier_cards(session, new.id) == (before,)


def test_one_person_is_nobody_twice(session: Session) -> None:
    first, second, third = (compared(session, added(session, name).id) for name in ("A", "B", "C"))
    buddies.same_person(session, second.id, first.id)
    for new, old in ((third, first), (first, second), (second, third), (third, third)):
        with pytest.raises(BadField):
            buddies.same_person(session, new.id, old.id)
    assert buddies.same_person(session, third.id, second.id).name == "A"
    assert [one.id for one in buddies.earlier_cards(session, third.id)] == [second.id, first.id]


def test_all_of_it_comes_back_after_locking(two: Two) -> None:
    before = two.ana.buddy
    session = two.ana.open_again()
    assert buddies.buddies(session) == (before,)


def test_a_change_tells_whose_page_to_read_again(two: Two) -> None:
    ana = two.ana
    ana.session.vault.changes.take()
    buddies.rename(ana.session, ana.buddy_id, "Benno")
    assert ana.session.vault.changes.take().buddies == {ana.buddy_id}
    with pytest.raises(UnknownBuddy):
        buddies.rename(ana.session, Path("/").name or "0" * 32, "x")


def test_a_readable_copy_has_what_i_noted_of_them_and_no_key(two: Two, tmp_path: Path) -> None:
    ana = two.ana
    buddies.rename(ana.session, ana.buddy_id, "Benno")
    buddies.set_reach(ana.session, ana.buddy_id, "rings on Sundays")
    out = tmp_path / "all.json"
    list(exporting.export_steps(ana.session, out, format="json"))
    text = out.read_text("utf-8")
    [written] = json.loads(text)["buddies"]
    assert written == {
        "id": ana.buddy_id,
        "name": "Benno",
        "my_name": "",
        "reach": "rings on Sundays",
        "added": "2026-11-22",
        "compared": "2026-11-22",
        "how": "voice",
        "standing": "open",
    }
    secrets = (
        me.identity(ana.session).signing_seed,
        me.identity(ana.session).kem.seed,
        ana.buddy.signing_key,
    )
    assert not any(secret.hex() in text for secret in secrets)

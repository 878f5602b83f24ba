"""What lies outside of the vault and was not changed from here is told, and can be set back."""

from __future__ import annotations

import platform
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from peerbuddy.actions import keeping, pocket_card, preferences, restoring, set_here, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.errors import BadField
from peerbuddy.model.set_here import ChangedHere, SetHere
from peerbuddy.session import Session
from tests.conftest import PASSPHRASE

CARD = ("Rosa 030 1",)
USUAL = SetHere(idle_minutes=3, quick_hide=True, pocket_card=())
Reopen = Callable[[], Session]


@pytest.fixture
def known(session: Session) -> Session:
    """A vault that this computer has settings for: they were found at its first unlocking."""
    preferences.save(session.computer.places, preferences.load(session.computer.places))
    pocket_card.write(session.computer.places, CARD)
    assert set_here.changed_here(session) is None
    return session


def again(session: Session, reopen: Reopen) -> Session:
    unlocking.lock(session)
    return reopen()


# --- nothing to tell ----------------------------------------------------------------------------------


def test_a_computer_that_the_vault_does_not_know_is_no_alarm(session: Session, computer: Computer) -> None:
    preferences.change(computer.places, idle_minutes=60, quick_hide=False)
    pocket_card.write(computer.places, CARD)
    assert set_here.changed_here(session) is None


def test_what_is_changed_from_here_is_what_is_expected(known: Session, reopen: Reopen) -> None:
    set_here.change(known, idle_minutes=10)
    set_here.change(known, quick_hide=False, theme="dark")
    set_here.be_careful(known, "Notes")
    set_here.write_card(known, ("Both feet down.",))
    session = again(known, reopen)
    assert set_here.changed_here(session) is None
    set_here.remove_card(session)
    assert set_here.changed_here(session) is None
    assert not session.computer.places.pocket_card.exists()


def test_files_that_are_gone_are_no_alarm(known: Session, computer: Computer) -> None:
    set_here.change(known, idle_minutes=10)
    shutil.rmtree(computer.places.config)
    assert set_here.changed_here(known) is None


def test_another_computer_has_settings_of_its_own(known: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "node", lambda: "another")
    preferences.change(known.computer.places, idle_minutes=60)
    assert set_here.changed_here(known) is None
    monkeypatch.undo()
    assert set_here.changed_here(known) is not None


def test_a_restored_backup_is_no_alarm(known: Session, computer: Computer, tmp_path: Path) -> None:
    saved = keeping.settle_backup(known, keeping.verify_backup(keeping.copy_backup(known))).path
    set_here.change(known, idle_minutes=10)
    restored, _ = restoring.restore_backup(computer, saved, tmp_path / "restored", PASSPHRASE)
    session = unlocking.unlock(computer, restored, PASSPHRASE)
    assert set_here.changed_here(session) is None
    preferences.change(computer.places, idle_minutes=60)
    assert set_here.changed_here(session) == ChangedHere(
        SetHere(10, True, CARD), SetHere(60, True, CARD)
    )  # fmt: skip
    unlocking.lock(session)


# --- something to tell --------------------------------------------------------------------------------


def test_what_somebody_changed_in_the_files_is_told(known: Session, reopen: Reopen) -> None:
    places = known.computer.places
    set_here.change(known, theme="dark")
    preferences.change(places, idle_minutes=60, quick_hide=False)
    pocket_card.write(places, ("Rosa 0900 666",))
    session = again(known, reopen)
    assert set_here.changed_here(session) == ChangedHere(
        replace(USUAL, pocket_card=CARD), SetHere(60, False, ("Rosa 0900 666",))
    )


def test_a_change_from_here_does_not_hide_another_one(known: Session) -> None:
    preferences.change(known.computer.places, quick_hide=False)
    set_here.change(known, idle_minutes=10)
    changed = set_here.changed_here(known)
    assert changed is not None
    assert (changed.was.idle_minutes, changed.now.idle_minutes) == (10, 10)
    assert (changed.was.quick_hide, changed.now.quick_hide) == (True, False)


def test_a_card_where_there_was_none_is_told(session: Session, computer: Computer) -> None:
    assert set_here.changed_here(session) is None
    pocket_card.write(computer.places, ("Call 0900 666",))
    changed = set_here.changed_here(session)
    assert changed is not None
    assert changed.now.pocket_card == ("Call 0900 666",)
    set_here.set_back(session)
    assert not computer.places.pocket_card.exists()


def test_set_back_it_is_as_it_was_and_told_no_more(known: Session) -> None:
    places = known.computer.places
    preferences.change(places, idle_minutes=60, quick_hide=False, theme="dark")
    pocket_card.write(places, ("Rosa 0900 666",))
    settings = set_here.set_back(known)
    assert (settings.idle_minutes, settings.quick_hide, settings.theme) == (3, True, "dark")
    assert preferences.load(places) == settings
    assert pocket_card.read(places) == CARD
    assert set_here.changed_here(known) is None


def test_a_card_that_is_gone_is_not_laid_out_again_unasked(known: Session) -> None:
    places = known.computer.places
    pocket_card.remove(places)
    preferences.change(places, idle_minutes=60)
    assert set_here.set_back(known).idle_minutes == 3
    assert not places.pocket_card.exists()


def test_a_card_that_was_written_by_hand_is_set_back_as_it_was(session: Session, computer: Computer) -> None:
    computer.places.config.mkdir(parents=True)
    by_hand = "x" * 500
    computer.places.pocket_card.write_text(by_hand)
    assert set_here.changed_here(session) is None
    pocket_card.write(computer.places, ("another",))
    set_here.set_back(session)
    assert pocket_card.read(computer.places) == (by_hand,)


def test_kept_it_is_told_no_more_but_what_comes_after_it_is(known: Session, reopen: Reopen) -> None:
    places = known.computer.places
    preferences.change(places, idle_minutes=60)
    changed = set_here.changed_here(known)
    assert changed is not None
    preferences.change(places, quick_hide=False)
    set_here.keep(known, changed)
    after = set_here.changed_here(again(known, reopen))
    assert after is not None
    assert (after.was.idle_minutes, after.was.quick_hide) == (60, True)


def test_what_was_set_here_before_the_answer_holds(known: Session) -> None:
    places = known.computer.places
    preferences.change(places, idle_minutes=60, quick_hide=False)
    changed = set_here.changed_here(known)
    assert changed is not None
    set_here.change(known, idle_minutes=5)
    set_here.keep(known, changed)
    assert set_here.changed_here(known) is None
    assert (preferences.load(places).idle_minutes, preferences.load(places).quick_hide) == (5, False)


def test_a_card_that_is_refused_is_not_expected(known: Session) -> None:
    with pytest.raises(BadField):
        set_here.write_card(known, ("x" * 201,))
    assert set_here.changed_here(known) is None


@pytest.mark.parametrize("text", ["", "{", "[]", '{"idle_minutes": "3"}', '{"pocket_card": 1}'])
def test_a_row_that_does_not_read_is_none(known: Session, text: str) -> None:
    name = set_here.row_name(known.computer.places)
    with known.vault.transaction():
        known.vault.settings.set(name, text)
    assert set_here.changed_here(known) is None


# --- a vault that can only be read ----------------------------------------------------------------------


def test_of_a_vault_that_can_only_be_read_the_files_are_changed_all_the_same(known: Session) -> None:
    places = known.computer.places
    known.vault.read_only = True
    assert set_here.change(known, idle_minutes=1).idle_minutes == 1
    assert set_here.write_card(known, ("one",)) == ("one",)
    changed = set_here.changed_here(known)
    assert changed is not None
    set_here.keep(known, changed)
    assert set_here.set_back(known).idle_minutes == 3
    assert pocket_card.read(places) == CARD

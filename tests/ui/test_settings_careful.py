"""Settings, security: whose device it is can be said anew, and a weak slot is made stronger."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import device, preferences, unlocking, ways_in, whose_device
from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.model.whose_device import Whose
from peerbuddy.sealing.passphrase import KdfPolicy
from peerbuddy.session import Session
from peerbuddy.ui.settings.page import SettingsPage
from peerbuddy.ui.settings.passphrase_flows import PassphraseFlow
from tests.actions.test_device import KeptInMemory
from tests.actions.vault_ways import opens
from tests.conftest import PASSPHRASE, MadeVault


def say(settings: SettingsPage, whose: Whose) -> None:
    answer = settings.security.whose.answer
    answer.setCurrentIndex(answer.findData(whose))


# --- whose device -------------------------------------------------------------------------------------


def test_the_answer_of_the_first_run_is_shown_and_changes_nothing(
    settings: SettingsPage, session: Session, computer: Computer
) -> None:
    whose_device.note_whose_device(session, Whose.OTHERS)
    settings.enter()
    assert settings.security.whose.answer.currentData() == Whose.OTHERS
    assert preferences.load(computer.places) == LocalSettings()


def test_said_to_be_looked_at_everything_is_careful_at_once(
    settings: SettingsPage, session: Session, computer: Computer
) -> None:
    told: list[LocalSettings] = []
    settings.changed.connect(told.append)
    say(settings, Whose.LOOKED_AT)
    assert whose_device.whose_device(session) is Whose.LOOKED_AT
    assert told == [preferences.load(computer.places)]
    assert (told[0].idle_minutes, told[0].window_title) == (1, "Notes")
    assert settings.security.minutes.currentData() == 1
    assert settings.security.hiding.title.text() == "Notes"
    assert "advocate" in settings.security.notice.text()


def test_each_setting_can_be_changed_again_and_stays_so(settings: SettingsPage, computer: Computer) -> None:
    say(settings, Whose.LOOKED_AT)
    settings.security.minutes.setCurrentIndex(settings.security.minutes.findData(5))
    settings.enter()
    assert settings.security.minutes.currentData() == 5
    say(settings, Whose.OWN)
    saved = preferences.load(computer.places)
    assert (saved.idle_minutes, saved.window_title) == (5, "Notes")


def test_the_key_store_is_not_offered_where_somebody_looks(settings: SettingsPage) -> None:
    switch = settings.security.key_store.switch
    assert switch.isVisible()
    say(settings, Whose.OTHERS)
    assert not switch.isVisible()
    assert "not offered" in settings.security.key_store.row.line.text()
    say(settings, Whose.OWN)
    assert switch.isVisible()


def test_one_that_is_on_can_still_be_switched_off(
    settings: SettingsPage, session: Session, store: KeptInMemory
) -> None:
    device.enrol(session, PASSPHRASE, store=store)
    settings.enter()
    say(settings, Whose.LOOKED_AT)
    switch = settings.security.key_store.switch
    assert switch.isVisible()
    switch.click()
    assert not device.opens(device.slots_of(session), store=store)
    assert not switch.isVisible()


def test_a_vault_that_takes_nothing_keeps_its_answer(
    settings: SettingsPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session.vault, "read_only", True)
    say(settings, Whose.LOOKED_AT)
    assert settings.security.whose.answer.currentData() == Whose.UNSAID
    assert "Nothing can be written" in settings.security.notice.text()


# --- a passphrase made stronger -------------------------------------------------------------------------


def test_a_slot_of_today_s_figures_is_left_alone(settings: SettingsPage) -> None:
    assert not settings.security.strengthen.isVisible()


def test_a_weaker_slot_is_made_stronger_and_the_passphrase_stays(
    qtbot: QtBot, settings: SettingsPage, session: Session, made: MadeVault, computer: Computer
) -> None:
    session.computer = replace(computer, kdf=KdfPolicy(66 * 1024))
    settings.enter()
    button = settings.security.strengthen
    assert button.isVisible()
    assert "less memory" in settings.security._passphrase_row.line.text()
    button.click()
    flow = settings.security.currentWidget()
    assert isinstance(flow, PassphraseFlow)
    qtbot.keyClicks(flow.passphrase.line, PASSPHRASE)
    qtbot.keyClick(flow.passphrase.line, Qt.Key.Key_Return)
    assert "harder to guess" in settings.security.notice.text()
    assert not button.isVisible()
    assert not ways_in.has_weak_figures(session)
    assert session.vault.slots.of_kind(SlotKind.PASSPHRASE)[0].m_kib == 66 * 1024
    unlocking.lock(session)
    assert opens(computer, made.folder, words=PASSPHRASE)


def test_a_wrong_passphrase_leaves_the_slot_as_it_was(
    qtbot: QtBot, settings: SettingsPage, session: Session, computer: Computer
) -> None:
    before = session.vault.slots
    session.computer = replace(computer, kdf=KdfPolicy(66 * 1024))
    settings.enter()
    settings.security.strengthen.click()
    flow = settings.security.currentWidget()
    assert isinstance(flow, PassphraseFlow)
    qtbot.keyClicks(flow.passphrase.line, "not this one\r")
    assert "does not open" in flow.notice.text()
    assert session.vault.slots is before

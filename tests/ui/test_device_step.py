"""The last step of a first run: whose device this is, and what an answer really changes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from peerbuddy.actions import device, preferences, whose_device
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.model.whose_device import Whose
from peerbuddy.session import Session
from peerbuddy.ui.create.device_step import DeviceStep
from peerbuddy.ui.create.page import DEVICE
from peerbuddy.ui.desktop.surroundings import Surroundings
from tests.actions.test_device import KeptInMemory, Locked
from tests.conftest import PASSPHRASE
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_first_run import begin, go_in, make, prove

OpenWindow = Callable[..., OpenedWindow]


@pytest.fixture
def step(
    qtbot: QtBot, computer: Computer, inline: InlineJobs, store: KeptInMemory
) -> Callable[..., DeviceStep]:
    def made(typed: str = PASSPHRASE, key_store: object = store) -> DeviceStep:
        shown = DeviceStep(computer.places, inline, store=key_store)  # type: ignore[arg-type]
        qtbot.addWidget(shown)
        shown.show()
        shown.begin(typed)
        return shown

    return made


Step = Callable[..., DeviceStep]


def answer(qtbot: QtBot, step: DeviceStep, whose: Whose) -> None:
    qtbot.keyClick(step.answers[whose], Qt.Key.Key_Space)


def test_it_comes_after_the_proof_and_leads_to_today_s_page_unanswered(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow
) -> None:
    opened = open_window(InlineJobs(computer), ask, room=None)
    page = begin(qtbot, opened)
    make(qtbot, page)
    prove(qtbot, page)
    assert page.step() == DEVICE
    assert not page.back.isVisible()
    go_in(qtbot, page)
    assert opened.window.today is not None
    assert opened.window.rooms.in_sight() is opened.window.today
    assert opened.window.focusWidget() is opened.window.today.quick.text
    assert preferences.load(computer.places) == LocalSettings()


def test_what_the_program_cannot_do_is_said_and_where_help_is(step: Step) -> None:
    shown = step()
    assert shown.honesty.text() == words_of_the_program().texts.honesty
    assert any("F1" in label.text() for label in shown.findChildren(QLabel))


def test_where_somebody_looks_the_open_window_is_careful_at_once(
    qtbot: QtBot, qapp: QApplication, computer: Computer, ask: AskFromList, open_window: OpenWindow
) -> None:
    opened = open_window(InlineJobs(computer), ask)
    around = Surroundings(qapp, opened.window, LocalSettings(quick_hide=False))
    page = begin(qtbot, opened)
    make(qtbot, page)
    prove(qtbot, page)
    go_in(qtbot, page, Whose.LOOKED_AT)
    assert opened.window.journal is not None
    assert opened.window.windowTitle() == "Notes"
    assert around.keys.quick_hide
    assert opened.window.idle is not None
    assert opened.window.idle._limit == 60
    saved = preferences.load(computer.places)
    assert (saved.idle_minutes, saved.quick_hide, saved.window_title) == (1, True, "Notes")


def test_in_a_low_window_what_follows_is_seen_before_it_holds(
    qtbot: QtBot, computer: Computer, ask: AskFromList, open_window: OpenWindow
) -> None:
    opened = open_window(InlineJobs(computer), ask)
    opened.window.resize(720, 480)
    page = begin(qtbot, opened)
    make(qtbot, page)
    prove(qtbot, page)
    answer(qtbot, page.device, Whose.LOOKED_AT)
    settle()
    assert page.device.set_now.visibleRegion().boundingRect() == page.device.set_now.rect()
    assert "one minute" in page.device.answers[Whose.LOOKED_AT].accessibleDescription()


def test_the_answer_stands_in_the_vault_and_nowhere_readable(
    qtbot: QtBot, step: Step, session: Session, computer: Computer
) -> None:
    shown = step()
    answer(qtbot, shown, Whose.LOOKED_AT)
    shown.finish()
    assert whose_device.whose_device(session) is Whose.LOOKED_AT
    assert "look" not in computer.places.settings.read_text()


@pytest.mark.parametrize(
    ("whose", "told"), [(Whose.LOOKED_AT, "advocate"), (Whose.OTHERS, "monitored by their owner")]
)
def test_advice_and_consequences_are_said_before_they_hold(
    qtbot: QtBot, step: Step, whose: Whose, told: str, computer: Computer
) -> None:
    shown = step()
    assert shown.advice.isHidden()
    answer(qtbot, shown, whose)
    assert told in shown.advice.text()
    assert "after one minute" in shown.set_now.text()
    assert preferences.load(computer.places) == LocalSettings()


def test_the_key_store_is_offered_last_off_and_only_where_nobody_looks(
    qtbot: QtBot, step: Step, session: Session, store: KeptInMemory
) -> None:
    shown = step()
    assert shown.key_store.isHidden()
    answer(qtbot, shown, Whose.LOOKED_AT)
    assert shown.key_store.isHidden()
    answer(qtbot, shown, Whose.OWN)
    assert shown.key_store.isVisible()
    assert not shown.key_store.isChecked()
    shown.finish()
    assert not device.opens(device.slots_of(session), store=store)


def test_ticked_it_opens_the_vault_from_then_on(
    qtbot: QtBot, step: Step, session: Session, store: KeptInMemory
) -> None:
    shown = step()
    answer(qtbot, shown, Whose.OWN)
    shown.key_store.click()
    with qtbot.waitSignal(shown.finished):
        shown.finish()
    assert device.opens(device.slots_of(session), store=store)


def test_ticked_and_then_somebody_looks_after_all_it_stays_off(
    qtbot: QtBot, step: Step, session: Session, store: KeptInMemory
) -> None:
    shown = step()
    answer(qtbot, shown, Whose.OWN)
    shown.key_store.click()
    answer(qtbot, shown, Whose.OTHERS)
    shown.finish()
    assert not device.opens(device.slots_of(session), store=store)


def test_a_key_store_that_fails_is_said_and_is_in_nobody_s_way(
    qtbot: QtBot, step: Step, session: Session
) -> None:
    shown = step(key_store=Locked())
    answer(qtbot, shown, Whose.OWN)
    shown.key_store.click()
    shown.finish()
    assert "key store does not answer" in shown.notice.text()
    assert shown.is_ready()
    with qtbot.waitSignal(shown.finished):
        shown.finish()
    assert whose_device.whose_device(session) is Whose.OWN


def test_without_the_passphrase_at_hand_no_key_store_is_offered(qtbot: QtBot, step: Step) -> None:
    shown = step("")
    answer(qtbot, shown, Whose.OWN)
    assert shown.key_store.isHidden()


def test_what_is_stricter_already_or_chosen_stays(qtbot: QtBot, step: Step, computer: Computer) -> None:
    preferences.change(computer.places, idle_minutes=1, window_title="Shopping")
    shown = step()
    answer(qtbot, shown, Whose.OTHERS)
    shown.finish()
    assert preferences.load(computer.places).window_title == "Shopping"

"""Somebody who sat at the account changed what lies outside of the vault: Today says so, once, calmly."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import pocket_card, preferences, set_here
from peerbuddy.computer import Computer
from peerbuddy.session import Session
from peerbuddy.ui.desktop.surroundings import Surroundings
from peerbuddy.ui.help.pocket_form import PocketForm
from peerbuddy.ui.settings.page import SettingsPage
from peerbuddy.ui.today.changed_here import ChangedHereBar
from peerbuddy.ui.today.page import TodayPage
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow, settle

WHOLE = (
    "This was changed on this computer, and not from here: Quick hide is off; it was on. It locks after a"
    " pause of 60 minutes; it was 1 minute. The pocket card has other lines; Help now shows them.\n"
    "These things are needed while it is locked, so they lie outside of the vault, and whoever uses this"
    " computer account can change them. Nothing in the vault changes by that.\n"
    "If it was you, keep it. If not, set it back: somebody else may have been here."
)


@pytest.fixture
def set_by_me(session: Session) -> None:
    set_here.change(session, idle_minutes=1, quick_hide=True)
    set_here.write_card(session, ("Rosa 030 1",))


@pytest.fixture
def tampered(set_by_me: None, computer: Computer) -> None:
    preferences.change(computer.places, idle_minutes=60, quick_hide=False)
    pocket_card.write(computer.places, ("Rosa 0900 666",))


def bar_of(qtbot: QtBot, today: TodayPage) -> ChangedHereBar:
    qtbot.waitUntil(lambda: bool(today.parts.changed_here.text()))
    return today.parts.changed_here


def press(qtbot: QtBot, bar: ChangedHereBar, label: str) -> None:
    way = next(made for made in bar.findChildren(QPushButton) if made.isVisible() and made.text() == label)
    qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    settle()


def test_what_was_changed_is_told_with_what_is_safe_and_what_to_do(
    qtbot: QtBot, tampered: None, today: TodayPage
) -> None:
    assert bar_of(qtbot, today).text() == WHOLE


def test_set_back_it_is_in_force_at_once(
    qtbot: QtBot, tampered: None, today: TodayPage, computer: Computer, session: Session
) -> None:
    told: list[object] = []
    today.settings_changed.connect(told.append)
    bar = bar_of(qtbot, today)
    press(qtbot, bar, "Set it back")
    assert told == [preferences.load(computer.places)]
    assert (preferences.load(computer.places).idle_minutes, pocket_card.read(computer.places)) == (
        1,
        ("Rosa 030 1",),
    )
    assert bar.text() == "It is again as it was."
    assert today.quick.text.hasFocus()
    assert set_here.changed_here(session) is None


def test_kept_it_stays_and_is_told_no_more(
    qtbot: QtBot, tampered: None, today: TodayPage, computer: Computer, session: Session
) -> None:
    bar = bar_of(qtbot, today)
    press(qtbot, bar, "Keep it")
    assert not bar.isVisible()
    assert preferences.load(computer.places).idle_minutes == 60
    assert set_here.changed_here(session) is None


def test_what_cannot_be_set_back_is_told_and_asked_again(
    qtbot: QtBot, tampered: None, today: TodayPage, computer: Computer
) -> None:
    bar = bar_of(qtbot, today)
    computer.places.pocket_card.unlink()
    computer.places.pocket_card.mkdir()
    press(qtbot, bar, "Set it back")
    assert today.notice.text()
    assert bar.text() == WHOLE


def test_another_notice_does_not_take_its_place(qtbot: QtBot, tampered: None, today: TodayPage) -> None:
    bar = bar_of(qtbot, today)
    today.tell(ValueError())
    assert bar.text() == WHOLE


def test_what_is_set_in_the_window_is_no_news(
    qtbot: QtBot, settings: SettingsPage, inline: InlineJobs, session: Session, computer: Computer
) -> None:
    assert set_here.changed_here(session) is None
    settings.security.minutes.setCurrentIndex(settings.security.minutes.findData(10))
    settings.security.hiding.quick_hide.click()
    form = PocketForm(computer, inline, (), ())
    qtbot.addWidget(form)
    form.begin()
    form.text.setPlainText("Rosa 030 1")
    form.keep.click()
    assert preferences.load(computer.places).idle_minutes == 10
    assert set_here.changed_here(session) is None
    form.remove.click()
    assert set_here.changed_here(session) is None


def test_in_the_whole_window_the_old_ways_of_hiding_are_back(
    qtbot: QtBot,
    qapp: object,
    computer: Computer,
    ask: AskFromList,
    open_window: Callable[..., OpenedWindow],
    made: MadeVault,
) -> None:
    first = open_window(InlineJobs(computer), ask, made.folder, room=None)
    unlock_in(qtbot, first, made)
    qtbot.waitUntil(lambda: first.window.today is not None)
    first.jobs.run(set_here.change, idle_minutes=1, quick_hide=True)
    first.take_away()
    preferences.change(computer.places, idle_minutes=60, quick_hide=False)
    opened = open_window(InlineJobs(computer), ask, made.folder, room=None)
    around = Surroundings(qapp, opened.window, preferences.load(computer.places))  # type: ignore[arg-type]
    unlock_in(qtbot, opened, made)
    today = opened.window.today
    assert today is not None
    assert not around.keys.quick_hide
    press(qtbot, bar_of(qtbot, today), "Set it back")
    assert around.keys.quick_hide
    assert opened.window._settings.idle_minutes == 1


def unlock_in(qtbot: QtBot, opened: OpenedWindow, made: MadeVault) -> None:
    form = opened.window.unlock_page.door.form
    opened.window.unlock_page.door._way.click()
    qtbot.keyClicks(form.code, made.code)
    qtbot.keyClick(form.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.window.today is not None)

"""Esc twice: gone at once, then saved and locked, whatever else is going on (R48). Ctrl+L over dialogs."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.ui.lock_page import LockPage
from tests.conftest import MadeVault
from tests.ui.desktop.conftest import Surround
from tests.ui.opened_window import OpenedWindow, enter, settle
from tests.ui.test_locking import every_text, lines_in, lock_page, page_of, unlock
from tests.vault.full_disk import full_at

ESC = Qt.Key.Key_Escape
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Stubborn(QDialog):
    """Does not go away by itself."""

    def reject(self) -> None:
        pass


def press(widget: QWidget, key: Qt.Key = ESC, modifiers: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    """As the desktop does: to the window that it gave the keys to, which passes it on."""
    QApplication.processEvents()
    QTest.keyClick(widget.window().windowHandle(), key, modifiers)


def press_at(widget: QWidget, ms: int, *, repeated: bool = False) -> None:
    """Esc at a time of the desktop's clock; `repeated` by holding it down."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, ESC, NO_MODIFIER, "", repeated)
        event.setTimestamp(ms)
        QCoreApplication.sendEvent(widget.window().windowHandle(), event)


def press_again_for_screen_readers(widget: QWidget) -> None:
    """Where one is running, Qt shows it each key first and then sends a copy, which has no time."""
    QCoreApplication.sendEvent(
        widget.window().windowHandle(), QKeyEvent(QEvent.Type.KeyPress, ESC, NO_MODIFIER)
    )


def shown() -> list[QWidget]:
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


@pytest.fixture
def at_once(qtbot: QtBot, locked: OpenedWindow, surround: Surround, made: MadeVault) -> OpenedWindow:
    """Unlocked, every job done at once."""
    surround(locked)
    unlock(qtbot, locked, made)
    return locked


@pytest.fixture
def real(qtbot: QtBot, real_locked: OpenedWindow, surround: Surround, made: MadeVault) -> OpenedWindow:
    """Unlocked, with real threads."""
    surround(real_locked)
    unlock(qtbot, real_locked, made)
    return real_locked


@pytest.fixture
def seen_at_the_end(at_once: OpenedWindow) -> list[list[QWidget]]:
    """What was still on the screen when locking began, before any word was saved."""
    seen: list[list[QWidget]] = []
    at_once.window.ending.connect(lambda: seen.append(shown()))
    return seen


def test_one_escape_is_one_also_where_a_screen_reader_is_running(
    at_once: OpenedWindow, seen_at_the_end: list[list[QWidget]]
) -> None:
    press_at(at_once.window, 10_000)
    press_again_for_screen_readers(at_once.window)
    assert seen_at_the_end == []
    press_at(at_once.window, 10_200)
    assert seen_at_the_end == [[]]


def test_escape_twice_hides_everything_before_it_saves_and_ends(
    qtbot: QtBot,
    at_once: OpenedWindow,
    seen_at_the_end: list[list[QWidget]],
    made: MadeVault,
    computer: Computer,
) -> None:
    qtbot.keyClicks(page_of(at_once).editor.text, "somebody comes in")
    press(at_once.window)
    assert seen_at_the_end == []
    press(at_once.window)
    assert seen_at_the_end == [[]]
    assert at_once.resumed == []  # no locked window takes its place
    assert [line.heading for line in lines_in(made, computer)] == ["somebody comes in"]


def test_escape_once_only_closes_what_it_always_closes(at_once: OpenedWindow) -> None:
    dialog = QDialog(at_once.window)
    dialog.open()
    press(dialog)
    assert shown() == [at_once.window]
    assert at_once.window.journal is not None


def test_the_first_escape_may_close_a_dialog_and_the_second_hides(
    at_once: OpenedWindow, seen_at_the_end: list[list[QWidget]]
) -> None:
    dialog = QDialog(at_once.window)
    dialog.open()
    press(dialog)
    press(at_once.window)
    assert seen_at_the_end == [[]]


def test_what_stands_over_the_window_is_hidden_too(
    at_once: OpenedWindow, seen_at_the_end: list[list[QWidget]]
) -> None:
    over = Stubborn(at_once.window)
    over.open()
    press(over)
    assert len(shown()) == 2
    press(over)
    assert seen_at_the_end == [[]]


@pytest.mark.parametrize("between", [Qt.Key.Key_A, Qt.Key.Key_Shift, Qt.Key.Key_Return])
def test_another_key_between_makes_it_two_single_ones(at_once: OpenedWindow, between: Qt.Key) -> None:
    press(at_once.window)
    press(at_once.window, between)
    press(at_once.window)
    assert at_once.window.isVisible()


def test_a_shortcut_between_counts_as_a_key(at_once: OpenedWindow) -> None:
    press(at_once.window)
    press(at_once.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    press(at_once.window)
    assert at_once.window.isVisible()


@pytest.mark.parametrize(("pause", "hides"), [(400, True), (401, False)])
def test_only_within_400_milliseconds(at_once: OpenedWindow, pause: int, hides: bool) -> None:
    press_at(at_once.window, 5_000)
    press_at(at_once.window, 5_000 + pause)
    assert at_once.window.isVisible() is not hides


def test_holding_the_key_is_not_pressing_it_twice(at_once: OpenedWindow) -> None:
    press_at(at_once.window, 5_000)
    press_at(at_once.window, 5_030, repeated=True)
    press_at(at_once.window, 5_060, repeated=True)
    assert at_once.window.isVisible()


def test_it_can_be_switched_off_and_on_at_once(at_once: OpenedWindow) -> None:
    at_once.window.settings_changed.emit(LocalSettings(quick_hide=False))
    press(at_once.window)
    press(at_once.window)
    assert at_once.window.isVisible()
    at_once.window.settings_changed.emit(LocalSettings())
    press(at_once.window)
    press(at_once.window)
    assert shown() == []


def test_it_can_be_off_from_the_start(
    qtbot: QtBot, locked: OpenedWindow, surround: Surround, made: MadeVault
) -> None:
    surround(locked, quick_hide=False)
    press(locked.window)
    press(locked.window)
    assert locked.window.isVisible()


def test_it_hides_at_once_while_a_long_job_runs_and_ends_after_it(
    qtbot: QtBot, real: OpenedWindow, made: MadeVault, computer: Computer
) -> None:
    qtbot.keyClicks(page_of(real).editor.text, "while something long runs")
    goes_on = Event()
    real.jobs.call(goes_on.wait)
    press(real.window)
    press(real.window)
    assert shown() == []
    ended: list[int] = []
    real.window._end_by = lambda: ended.append(1)
    settle()
    assert ended == []
    goes_on.set()
    qtbot.waitUntil(lambda: ended == [1])
    assert [line.heading for line in lines_in(made, computer)] == ["while something long runs"]


def test_it_hides_while_a_key_is_derived_and_what_that_opens_is_locked(
    qtbot: QtBot, real_locked: OpenedWindow, surround: Surround, made: MadeVault, computer: Computer
) -> None:
    surround(real_locked)
    ended: list[int] = []
    enter(qtbot, real_locked.window.unlock_page, made.passphrase)
    press(real_locked.window)
    press(real_locked.window)
    assert shown() == []
    real_locked.window._end_by = lambda: ended.append(1)
    qtbot.waitUntil(lambda: ended == [1])
    assert real_locked.window.journal is None
    assert lines_in(made, computer) == ()  # nothing holds it open


def test_words_that_cannot_be_saved_wait_as_an_icon_without_a_word_to_read(
    qtbot: QtBot, at_once: OpenedWindow, made: MadeVault, computer: Computer
) -> None:
    qtbot.keyClicks(page_of(at_once).editor.text, "must not be lost")
    with full_at(0):
        press(at_once.window)
        press(at_once.window)
        assert at_once.window.isMinimized()
        assert isinstance(lock_page(at_once), LockPage)
        assert "must not be lost" not in every_text(at_once.window)
    at_once.window.locking._timer.timeout.emit()
    assert shown() == []
    assert [line.heading for line in lines_in(made, computer)] == ["must not be lost"]


def test_hiding_while_it_locks_leaves_no_locked_window(qtbot: QtBot, real: OpenedWindow) -> None:
    goes_on = Event()
    real.jobs.call(goes_on.wait)
    press(real.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    press(real.window)
    press(real.window)
    assert shown() == []
    goes_on.set()
    qtbot.waitUntil(lambda: real.jobs._closed)
    assert real.resumed == []


# --- Ctrl+L -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [QDialog, Stubborn])
def test_control_l_locks_over_whatever_is_open(at_once: OpenedWindow, kind: type[QDialog]) -> None:
    over = kind(at_once.window)
    over.open()
    press(over, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert len(at_once.resumed) == 1
    over.hide()


def test_control_l_locks_from_the_text(at_once: OpenedWindow) -> None:
    press(at_once.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert len(at_once.resumed) == 1

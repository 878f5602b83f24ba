"""The quick note over any page: three fields, Enter keeps, Escape leaves, and locking loses no word of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, unlocking, uses
from peerbuddy.computer import Computer
from peerbuddy.model.strength import Dial, Moment, UseSource
from peerbuddy.ui import keys
from peerbuddy.ui.main_window import MainWindow
from peerbuddy.ui.strengths.quick_note import QuickNote
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_locking import unlock

SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot: QtBot, locked: OpenedWindow, made: MadeVault) -> MainWindow:
    unlock(qtbot, locked, made)
    return locked.window


@pytest.fixture
def note(qtbot: QtBot, window: MainWindow) -> QuickNote:
    """Asked for by its key, in the journal."""
    qtbot.keyClick(window, Qt.Key.Key_N, SHIFT)
    note = window.rooms._note
    assert note is not None
    assert note.isVisible()
    return note


def typed(qtbot: QtBot, keys: str) -> None:
    """Where the focus is, as a person types."""
    now = QApplication.focusWidget()
    assert now is not None
    qtbot.keyClicks(now, keys)


def pressed(qtbot: QtBot, key: Qt.Key) -> None:
    now = QApplication.focusWidget()
    assert now is not None
    qtbot.keyClick(now, key)


def moments(locked: OpenedWindow) -> tuple[Moment, ...]:
    found: list[Moment] = []
    locked.jobs.run(uses.all_moments, then=lambda page: found.extend(page.moments))
    return tuple(found)


def test_three_fields_and_enter_with_the_keyboard_alone(
    qtbot: QtBot, locked: OpenedWindow, note: QuickNote
) -> None:
    before = locked.window.journal
    assert before is not None
    typed(qtbot, "gratef")
    pressed(qtbot, Qt.Key.Key_Backspace)
    pressed(qtbot, Qt.Key.Key_Backspace)
    pressed(qtbot, Qt.Key.Key_Backspace)
    pressed(qtbot, Qt.Key.Key_Return)
    assert note.picker.line.text() == "Gratitude"
    typed(qtbot, "Wrote to my old teacher")
    pressed(qtbot, Qt.Key.Key_Tab)
    pressed(qtbot, Qt.Key.Key_Right)
    pressed(qtbot, Qt.Key.Key_Space)
    note.what.setFocus()
    pressed(qtbot, Qt.Key.Key_Return)
    (moment,) = moments(locked)
    said = moment.evidence
    assert (said.strength, said.what, said.dial) == ("gratitude", "Wrote to my old teacher", Dial.RIGHT)
    assert moment.source is UseSource.QUICK
    assert not note.isVisible()
    assert before.isVisible()
    assert locked.window.focusWidget() is before.editor.text


def test_what_is_missing_is_said_and_nothing_is_kept(
    qtbot: QtBot, locked: OpenedWindow, note: QuickNote
) -> None:
    note.what.setFocus()
    typed(qtbot, "Sang on the stairs")
    pressed(qtbot, Qt.Key.Key_Return)
    assert "Which strength" in note.remark.text()
    assert note.picker.line.hasFocus()
    typed(qtbot, "zest")
    note.what.setFocus()
    note.what.clear()
    note.keep.click()
    assert "One sentence" in note.remark.text()
    assert moments(locked) == ()
    typed(qtbot, "Sang on the stairs")
    pressed(qtbot, Qt.Key.Key_Return)
    assert [one.evidence.strength for one in moments(locked)] == ["zest"]


def test_escape_asks_nothing_while_it_is_empty(qtbot: QtBot, note: QuickNote, ask: AskFromList) -> None:
    typed(qtbot, "zest")
    pressed(qtbot, Qt.Key.Key_Escape)
    assert not note.isVisible()
    assert ask.asked == []


def test_escape_asks_before_words_go(
    qtbot: QtBot, window: MainWindow, note: QuickNote, ask: AskFromList
) -> None:
    note.what.setFocus()
    typed(qtbot, "Sang")
    ask.answers = [False, True]
    pressed(qtbot, Qt.Key.Key_Escape)
    assert note.isVisible()
    assert note.what.words() == "Sang"
    pressed(qtbot, Qt.Key.Key_Escape)
    assert not note.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_N, SHIFT)
    assert note.what.words() == ""


def test_the_same_key_puts_it_away_with_its_words(qtbot: QtBot, window: MainWindow, note: QuickNote) -> None:
    note.what.setFocus()
    typed(qtbot, "Sang")
    qtbot.keyClick(window, Qt.Key.Key_N, SHIFT)
    assert not note.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_N, SHIFT)
    assert note.isVisible()
    assert note.what.words() == "Sang"


def test_tab_goes_round_within_it(qtbot: QtBot, note: QuickNote) -> None:
    seen = []
    for _ in range(6):
        pressed(qtbot, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        assert note.isAncestorOf(now)
        seen.append(now)
    assert len(set(seen)) == 5
    assert seen[0] is seen[5]


@pytest.mark.parametrize("strength", ["zest", ""])
def test_locking_keeps_its_words_as_a_moment_or_as_a_page(
    qtbot: QtBot,
    locked: OpenedWindow,
    note: QuickNote,
    made: MadeVault,
    computer: Computer,
    strength: str,
) -> None:
    if strength:
        typed(qtbot, strength)
        pressed(qtbot, Qt.Key.Key_Return)
    note.what.setFocus()
    typed(qtbot, "Sang on the stairs")
    locked.window.lock()
    settle()
    assert len(locked.resumed) == 1
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    found = [one.evidence.what for one in uses.all_moments(session).moments]
    headings = [line.heading for line in journal.list_entries(session).lines]
    unlocking.lock(session)
    assert (found, headings) == ((["Sang on the stairs"], []) if strength else ([], ["Sang on the stairs"]))


def test_it_is_an_action_of_the_palette_and_not_there_while_locked(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault
) -> None:
    qtbot.keyClick(locked.window, Qt.Key.Key_N, SHIFT)
    assert locked.window.rooms._note is None
    unlock(qtbot, locked, made)
    assert "quick-note" in {one.action.id for one in keys.bound(locked.window)}
    assert keys.named("quick-note").keys == "Ctrl+Shift+N"

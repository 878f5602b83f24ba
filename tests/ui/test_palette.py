"""Every action has one name and one key, and can be called by typing a part of its name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from peerbuddy.ui import keys
from peerbuddy.ui.guides.in_palette import PREFIX
from peerbuddy.ui.main_window import MainWindow
from peerbuddy.ui.shell.palette import Palette
from peerbuddy.ui.shell.palette_list import KeysRole
from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_locking import unlock

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, locked: OpenedWindow, made: MadeVault) -> MainWindow:
    """Unlocked, the journal in sight, and the guided pages among the actions."""
    unlock(qtbot, locked, made)
    window = locked.window
    qtbot.waitUntil(lambda: any(one.action.id.startswith(PREFIX) for one in window.findChildren(keys.Bound)))
    return window


@pytest.fixture
def palette(qtbot: QtBot, window: MainWindow) -> Palette:
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert window._pages.finder is not None
    return window._pages.finder


def shown(palette: Palette) -> list[str]:
    return [palette.model.index(row).data() for row in range(palette.model.rowCount())]


# --- the list of actions ------------------------------------------------------------------------------


def test_no_two_actions_share_a_key_or_a_name() -> None:
    listed = keys.actions()
    used = [a.keys for a in listed if a.keys]
    assert len(set(used)) == len(used)
    assert len({a.name for a in listed}) == len({a.id for a in listed}) == len(listed)


@pytest.mark.parametrize("action", [a for a in keys.actions() if a.keys], ids=lambda a: a.id)
def test_every_key_is_one_that_qt_knows(action: keys.Action) -> None:
    assert QKeySequence(action.keys).count() == 1
    assert QKeySequence(action.keys).toString(QKeySequence.SequenceFormat.PortableText) == action.keys


def test_every_action_of_the_list_can_be_done_somewhere(window: MainWindow) -> None:
    """Guided pages come beside them, by the titles that the content gives them."""
    bound = {b.action.id for b in window.findChildren(keys.Bound)}
    on_the_bench = {"to-preview"}  # once something is put together for a buddy
    assert {id for id in bound if not id.startswith(PREFIX)} == {a.id for a in keys.actions()} - on_the_bench


def test_every_shortcut_of_the_window_is_in_the_list(window: MainWindow) -> None:
    """Besides them only the other Enter key, and Escape where it means to go back."""
    unlisted = [s for s in window.findChildren(QShortcut) if not isinstance(s, keys.Bound)]
    assert {s.key().toString() for s in unlisted} <= {"Ctrl+Shift+Return", "Esc"}


def test_while_locked_there_is_nothing_to_call_but_help_and_quitting(
    qtbot: QtBot, locked: OpenedWindow
) -> None:
    assert [b.action.id for b in keys.bound(locked.window)] == ["help", "quit"]
    qtbot.keyClick(locked.window, Qt.Key.Key_K, CONTROL)
    assert locked.window._pages.finder is None


# --- the palette --------------------------------------------------------------------------------------


def test_it_lists_what_can_be_done_here_with_its_keys(window: MainWindow, palette: Palette) -> None:
    possible = [b.action.name for b in keys.bound(window) if b.action.id not in ("palette", "help")]
    assert shown(palette) == [*possible, "Help now"]
    row = shown(palette).index("New entry")
    assert palette.model.index(row).data(KeysRole) == "Ctrl+N"
    assert palette.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) == "New entry, Ctrl+N"


def test_typing_a_part_of_a_name_and_enter_does_it(
    qtbot: QtBot, window: MainWindow, palette: Palette
) -> None:
    qtbot.keyClicks(palette.line, "SETT")
    assert shown(palette) == ["Open the settings", "Help now"]
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isHidden()
    assert window._pages.currentWidget() is window.settings_page


def test_the_words_may_stand_in_any_order_and_beginnings_come_first(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.line, "journal go")
    assert shown(palette) == ["Go to the journal", "Help now"]
    palette.line.setText("sa")
    assert [name.casefold().startswith("sa") for name in shown(palette)][:2] == [True, True]


def test_the_arrows_choose_while_the_cursor_stays_in_the_line(
    qtbot: QtBot, window: MainWindow, palette: Palette
) -> None:
    assert window.journal is not None
    before = window.journal.editor.id()
    qtbot.keyClicks(palette.line, "n")
    wanted = shown(palette).index("New entry")
    for _ in range(wanted):
        qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    assert palette.line.hasFocus()
    assert palette.list.currentIndex().row() == wanted
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert window.journal.editor.id() != before


def test_words_that_fit_nothing_are_answered(qtbot: QtBot, palette: Palette) -> None:
    qtbot.keyClicks(palette.line, "xyzzy")
    assert shown(palette) == ["Help now"]
    assert palette._none.isVisible()
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()


@pytest.mark.parametrize("way", ["escape", "the same key", "beside it"])
def test_it_closes_and_the_cursor_is_where_it_was(
    qtbot: QtBot, window: MainWindow, palette: Palette, way: str
) -> None:
    assert window.journal is not None
    qtbot.keyClicks(palette.line, "some")
    if way == "escape":
        qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    elif way == "the same key":
        qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    else:
        qtbot.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert palette.isHidden()
    assert window.journal.editor.text.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    assert palette.line.text() == ""
    assert palette.model.rowCount() > 3


def test_locking_closes_it(qtbot: QtBot, window: MainWindow, palette: Palette, locked: OpenedWindow) -> None:
    qtbot.keyClicks(palette.line, "some")
    qtbot.keyClick(palette.line, Qt.Key.Key_L, CONTROL)
    settle()
    assert locked.resumed
    assert palette.isHidden()
    assert palette.line.text() == ""


# --- the page of shortcuts ----------------------------------------------------------------------------


def test_all_shortcuts_are_shown_with_their_names(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Slash, CONTROL)
    page = window._pages.shortcuts
    assert page is not None
    told = {label.text() for label in page.findChildren(QLabel)}
    for action in keys.actions():
        if action.keys:
            assert {action.name, action.shown_keys(), action.group} <= told
    qtbot.keyClick(page.area, Qt.Key.Key_Tab)
    assert page.close_button.hasFocus()
    page.close_button.click()
    assert page.isHidden()
    assert window.journal is not None
    assert window.journal.editor.text.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down])
@pytest.mark.parametrize("typed", ["Bold", "no such action"])
def test_an_arrow_that_leads_nowhere_stays_where_it_is(
    qtbot: QtBot, palette: Palette, typed: str, key: Qt.Key
) -> None:
    qtbot.keyClicks(palette.line, typed)
    qtbot.keyClick(palette.line, key)  # to the first row, or the last, which is Help now
    before = palette.list.currentIndex().row()
    qtbot.keyClick(palette.line, key)
    assert palette.list.currentIndex().row() == before
    assert palette.isVisible()

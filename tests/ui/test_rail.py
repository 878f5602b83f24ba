"""The rail leads from page to page by mouse, by keyboard and through a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.ui.main_window import MainWindow
from peerbuddy.ui.shell.rail import Rail
from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_locking import unlock

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, locked: OpenedWindow, made: MadeVault) -> MainWindow:
    unlock(qtbot, locked, made)
    return locked.window


def rail(window: MainWindow) -> Rail:
    return window._pages.rail


def test_while_locked_there_is_no_rail(locked: OpenedWindow) -> None:
    assert not rail(locked.window).isVisible()


def test_after_unlocking_it_shows_where_one_is(window: MainWindow) -> None:
    assert rail(window).isVisible()
    assert rail(window).pages["journal"].isChecked()
    names = [button.accessibleName() for button in (*rail(window).pages.values(), rail(window).lock)]
    assert names == ["Today", "Journal", "Goals", "Strengths", "Buddies", "Insights", "Settings", "Lock"]


def test_toggling_is_enough_to_go_as_a_screen_reader_does(window: MainWindow) -> None:
    rail(window).pages["settings"].toggle()
    assert window._pages.currentWidget() is window.settings_page
    rail(window).pages["journal"].toggle()
    assert window._pages.currentWidget() is window.journal


def test_keys_lead_from_page_to_page_and_the_rail_follows(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    assert window._pages.currentWidget() is window.settings_page
    assert rail(window).pages["settings"].isChecked()
    qtbot.keyClick(window, Qt.Key.Key_2, CONTROL)
    assert window._pages.currentWidget() is window.journal
    assert rail(window).pages["journal"].isChecked()


def test_going_to_another_page_saves_and_coming_back_finds_the_cursor_where_it_was(
    qtbot: QtBot, window: MainWindow, locked: OpenedWindow
) -> None:
    page = window.journal
    assert page is not None
    qtbot.keyClicks(page.editor.text, "before the settings")
    qtbot.keyClick(window, Qt.Key.Key_Comma, CONTROL)
    assert saved_text(locked, page.editor.id()) == "before the settings"
    qtbot.keyClick(window, Qt.Key.Key_2, CONTROL)
    qtbot.keyClicks(page.editor.text, ", and after")
    assert window.focusWidget() is page.editor.text
    assert page.editor.text.exact_text() == "before the settings, and after"


def saved_text(locked: OpenedWindow, id: str) -> str:
    read: list[str] = []
    locked.jobs.run(journal.read_entry, id, then=lambda entry: read.append(entry.text))
    settle()
    return read[0]


class Shown(QObject):
    """Notes every widget that becomes a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


def test_no_part_flashes_up_as_a_window_of_its_own_before_it_has_its_place(
    qtbot: QtBot, qapp: QApplication, locked: OpenedWindow, made: MadeVault
) -> None:
    shown = Shown()
    qapp.installEventFilter(shown)
    unlock(qtbot, locked, made)
    for key in (Qt.Key.Key_Comma, Qt.Key.Key_Slash, Qt.Key.Key_K, Qt.Key.Key_1, Qt.Key.Key_2):
        qtbot.keyClick(locked.window, key, CONTROL)
    qapp.removeEventFilter(shown)
    assert shown.windows == []


def test_its_lock_button_locks(window: MainWindow, locked: OpenedWindow) -> None:
    rail(window).lock.click()
    settle()
    assert locked.resumed
    assert not rail(window).isVisible()


def test_in_a_narrow_window_it_shows_icons_and_says_the_names(window: MainWindow) -> None:
    made = rail(window)
    wide = made.sizeHint().width()
    made.set_narrow(True)
    assert made.sizeHint().width() < wide
    for button in (*made.pages.values(), made.lock):
        assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        assert button.toolTip().startswith(button.accessibleName())


def test_its_names_have_room_however_much_the_page_would_like(window: MainWindow) -> None:
    assert window.journal is not None
    window.journal.setMinimumWidth(window.width())
    settle()
    made = rail(window)
    assert made.width() >= made.sizeHint().width()
    for button in (*made.pages.values(), made.lock):
        assert button.width() >= button.sizeHint().width()

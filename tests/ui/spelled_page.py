"""The open page as the tests of the spell check see it: what is underlined, and the menus of words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from peerbuddy.ui.journal.page import JournalPage
from tests.ui.opened_window import settle

WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


def underlined(page: JournalPage) -> list[str]:
    """Looked at now, and not only a while after the last key; on a slow machine in many slices."""
    marks = page.editor.spelling_marks
    marks.look()
    while marks.is_looking():
        QApplication.processEvents()
    return [
        mark.cursor.selectedText()
        for mark in page.editor.text.extraSelections()
        if mark.format.underlineStyle() == WAVE
    ]


def write_in(page: JournalPage, text: str) -> None:
    page.editor.text.insertPlainText(text)
    page.editor.text.moveCursor(QTextCursor.MoveOperation.Start)


def put_cursor(page: JournalPage, place: int) -> None:
    cursor = page.editor.text.textCursor()
    cursor.setPosition(place)
    page.editor.text.setTextCursor(cursor)


def menu_at(page: JournalPage, place: int) -> QMenu:
    """Asked for with the right mouse button."""
    text = page.editor.text
    cursor = QTextCursor(text.document())
    cursor.setPosition(place)
    point = text.cursorRect(cursor).center() + QPoint(2, 0)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, point, text.viewport().mapToGlobal(point), Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(text.viewport(), event)
    return opened(page)


def opened(page: JournalPage) -> QMenu:
    menu = page.editor.spelling_marks.menu
    assert menu is not None
    assert menu.isVisible()
    return menu


def choose(menu: QMenu, named: str) -> None:
    action = next(action for action in menu.actions() if action.text() == named)
    menu.setActiveAction(action)
    action.trigger()
    menu.close()
    settle()


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]

"""A page with strengths under it, and hands for it: rows, what is offered, picking one, choosing a word."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from peerbuddy.actions import uses
from peerbuddy.model.strength import Dial, Evidence
from peerbuddy.session import Session
from peerbuddy.ui.journal.evidence_row import EvidenceRow
from peerbuddy.ui.journal.page import JournalPage

Write = Callable[..., str]
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def front(page: JournalPage, qtbot: QtBot) -> JournalPage:
    """In a window that has the focus."""
    with qtbot.waitActive(page):
        page.activateWindow()
    return page


@pytest.fixture
def written(front: JournalPage, session: Session, write: Write) -> JournalPage:
    """The page "kitchen" is open; two strengths stand under it."""
    id = write("2026-11-22", "kitchen")
    uses.put_strength(session, id, "kindness", "Let her sleep", dial=Dial.RIGHT)
    uses.put_strength(session, id, "gratitude", "Said thank you", dial=Dial.LESS)
    front.open_page(id)
    return front


def kept(session: Session, page: JournalPage) -> tuple[Evidence, ...]:
    return uses.strengths_of_page(session, page.editor.id())


def rows(page: JournalPage) -> list[tuple[str, str, str]]:
    shown = page.editor.strengths.rows
    return [(row.name.text(), row.line.text(), row.dial.text()) for row in shown]


def offered(page: JournalPage) -> list[str]:
    picker = page.editor.strengths.picker
    assert picker is not None
    return [picker.model.index(row).data() for row in range(picker.model.rowCount())]


def pick(qtbot: QtBot, page: JournalPage, typed: str) -> EvidenceRow:
    picker = page.editor.strengths.picker
    assert picker is not None
    assert picker.line.hasFocus()
    qtbot.keyClicks(picker.line, typed)
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    return page.editor.strengths.rows[-1]


def choose(row: EvidenceRow, part: str, word: str) -> None:
    getattr(row, part).click()
    menu = row._menu
    assert isinstance(menu, QMenu)
    next(way for way in menu.actions() if way.text() == word).trigger()
    menu.hide()

"""Somebody at the whole window: presses what has a name, types where the cursor is, reads what is shown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.content.shown_texts import CONTENT
from tests.ui.opened_window import OpenedWindow, settle

CONTROL = Qt.KeyboardModifier.ControlModifier
_BLAME = "|".join(json.loads((CONTENT / "tone.json").read_text("utf-8"))["TONE-1"]["words"])
# What would count a person: days, pages or moments with a number, a share of something, days in a row. How
# many words a page has is no such thing.
COUNTS = re.compile(
    rf"\b(?:{_BLAME})\b|!|%|\bin a row\b|\bcongrat|\bwell done\b"
    r"|\b\d+ (?:days?|weeks?|pages?|entr(?:y|ies)|moments?|times?|goals?|check-ins?)\b"
    r"|\b(?:days?|pages?|entries|moments|goals|check-ins)(?: so far)?: \d",
    re.IGNORECASE,
)


class Somebody:
    """`read` is every text that was in sight after something was done."""

    def __init__(self, qtbot: QtBot, opened: OpenedWindow) -> None:
        self.qtbot, self.opened = qtbot, opened
        opened.window.resize(1280, 800)
        self.read: set[str] = set()
        self.look()

    # --- doing ----------------------------------------------------------------------------------------

    def go(self, room: str) -> None:
        """By the rail."""
        self.click(self.opened.window._pages.rail.pages[room])

    def press(self, name: str) -> None:
        self.click(self.named(name))

    def click(self, widget: QWidget) -> None:
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.look()

    def type(self, words: str) -> None:
        self.qtbot.keyClicks(self.focus(), words)
        self.look()

    def write(self, name: str, words: str) -> None:
        """In the field with this name."""
        self.click(self.field(name))
        self.type(words)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focus(), key, modifier)
        self.look()

    def lock(self) -> None:
        """And the process ends: the vault can be opened anew."""
        self.qtbot.keyClick(self.focus(), Qt.Key.Key_L, CONTROL)
        assert self.opened.resumed
        self.opened.jobs.close()

    def focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    # --- reading --------------------------------------------------------------------------------------

    def named(self, name: str) -> QAbstractButton:
        """A button in sight that can be pressed, by what is read out or stands on it."""
        settle()
        for made in self.opened.window.findChildren(QAbstractButton):
            if name in (made.accessibleName(), made.text()) and made.isVisible() and made.isEnabled():
                return made
        raise AssertionError(f"{name!r} is not among {sorted(self.buttons())}")

    def field(self, name: str) -> QWidget:
        """Somewhere in sight where one can write."""
        settle()
        for made in self.opened.window.findChildren(QWidget):
            if isinstance(made, QLineEdit | QTextEdit) and made.accessibleName() == name and made.isVisible():
                return made
        raise AssertionError(f"nowhere to write {name!r}")

    def buttons(self) -> set[str]:
        all_of_them = self.opened.window.findChildren(QAbstractButton)
        return {made.accessibleName() or made.text() for made in all_of_them if made.isVisible()}

    def look(self) -> None:
        settle()
        self.read |= set(self.sees())

    def sees(self) -> Iterator[str]:
        """Every text in sight."""
        for widget in self.opened.window.findChildren(QWidget):
            if widget.isVisible():
                yield from _texts(widget)

    def shows(self, words: str) -> bool:
        return any(words in text for text in self.sees())

    def texts_that_count(self, *, besides: Iterable[str] = ()) -> list[str]:
        """What was read that blames, cheers or counts. `besides`: what is meant to be a number."""
        allowed = re.compile("|".join(besides) or r"(?!)")
        return sorted(text for text in self.read if COUNTS.search(allowed.sub("", text)))


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        yield widget.text()
    if isinstance(widget, QLineEdit | QTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QAbstractItemView):
        yield from _rows(widget)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), 60) if model else 0):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            yield str(model.index(row, 0).data(role) or "")

"""Beside an insight: the questions there are, the support map, and how to bring back what was hidden."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from peerbuddy.actions.insights import SHOWN
from peerbuddy.ui import icons
from peerbuddy.ui.insights import said
from peerbuddy.ui.parts.labels import PlainLabel, button, divider
from peerbuddy.ui.parts.worded_button import WordedButton

MAP = "support-map"


class LeftColumn(QWidget):
    open_wanted = Signal(str)  # the id of an insight, or MAP
    show_wanted = Signal(str)  # the id of an insight that was hidden

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        names = {id: said.words_of(id).title for id in SHOWN}
        self.buttons = {id: self._button(id, name) for id, name in names.items()}
        self.buttons[MAP] = self._button(MAP, self.tr("Support map"))
        self.buttons[MAP].setIcon(icons.icon("users"))
        self.again = {
            id: button(self.tr("Show “{name}”").format(name=name), "tool") for id, name in names.items()
        }
        for id, way in self.again.items():
            way.clicked.connect(partial(self.show_wanted.emit, id))
        self._hidden = PlainLabel(self.tr("Hidden"), "aside")
        self._lay_out()
        self.show_all_but(())

    def show_all_but(self, hidden: Iterable[str]) -> None:
        """Which insights are hidden for good."""
        gone = set(hidden)
        for id, way in self.again.items():
            way.setVisible(id in gone)
            self.buttons[id].setVisible(id not in gone)
        self._hidden.setVisible(bool(gone))

    def choose(self, id: str) -> None:
        """Which one is open beside it; "" for none."""
        for key, made in self.buttons.items():
            made.setChecked(key == id)

    def first(self) -> QPushButton:
        return next((made for made in self.buttons.values() if not made.isHidden()), self.buttons[MAP])

    def set_read_only(self) -> None:
        for way in self.again.values():
            way.setEnabled(False)

    def _button(self, id: str, name: str) -> QPushButton:
        made = _Place(name.replace("&", "&&"))
        made.setProperty("kind", "place")
        made.setAutoDefault(False)
        made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        made.setCheckable(True)
        made.setAccessibleName(name)
        made.clicked.connect(partial(self._open, id))
        return made

    def _open(self, id: str) -> None:
        """Whoever opens it says that it is open."""
        self.buttons[id].setChecked(not self.buttons[id].isChecked())
        self.open_wanted.emit(id)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 22, 12, 16)
        column.setSpacing(4)
        title = PlainLabel(self.tr("Insights"), "page")
        lead = PlainLabel(self.tr("Opened when you like. Nothing here leaves this computer."), "hint")
        for words in (title, lead):
            words.setContentsMargins(8, 0, 8, 0)
            column.addWidget(words)
        column.addSpacing(10)
        for id, made in self.buttons.items():
            if id == MAP:
                column.addSpacing(8)
                column.addWidget(divider())
                column.addSpacing(8)
            column.addWidget(made)
        column.addStretch(1)
        self._hidden.setContentsMargins(8, 0, 8, 0)
        column.addWidget(self._hidden)
        for way in self.again.values():
            column.addWidget(way, alignment=Qt.AlignmentFlag.AlignLeading)
        own = PlainLabel(self.tr("From your own pages only"), "caption")
        own.setContentsMargins(8, 8, 8, 0)
        column.addWidget(own)


class _Place(WordedButton):
    """A way to a page, though it stays marked while that is open: Enter takes it, as any other way."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

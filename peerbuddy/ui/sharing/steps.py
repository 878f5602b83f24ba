"""Before the bench opens: with whom, what kind, and from which pages. Each is one page with a few rows."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.model.entry import EntryLine
from peerbuddy.model.packet import MAX_PAGES
from peerbuddy.model.sharing import Line
from peerbuddy.ui import icons
from peerbuddy.ui.dates import day_for_chip
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.sharing.tick_line import TickLine
from peerbuddy.ui.tokens import FLOW


class Step(Column):
    """`rows` below a title and a lead."""

    left = Signal()

    def __init__(self, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(FLOW, parent, top=36)
        self.setAccessibleName(title)
        self.title = PlainLabel(title, "page")
        self.lead = PlainLabel(lead, "lead")
        self.back = button(self.tr("Back"), tall=True)
        self.back.setIcon(icons.icon("arrow-left"))
        self.back.setIconSize(QSize(16, 16))
        self.back.setToolTip(self.tr("Esc"))
        self.back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.back)
        self.add(head, self.lead)
        self.rows.addSpacing(8)

    def begin(self) -> None:
        self.back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class DoorsStep(Step):
    """One of several rows that lead on."""

    chosen = Signal(str)

    def __init__(self, title: str, lead: str, doors: Iterable[tuple[str, str, str]]) -> None:
        """`doors`: a key, a title and a line each."""
        super().__init__(title, lead)
        self.doors: dict[str, Door] = {}
        for key, name, line in doors:
            door = self.doors[key] = Door(name, line)
            door.clicked.connect(partial(self.chosen.emit, key))
            self.add(door)
        self.rows.addStretch(1)

    def begin(self) -> None:
        first = next(iter(self.doors.values()), None)
        (first or self.back).setFocus()


class PagesStep(Step):
    """Pages that are marked as ones that may be shared; none is ticked."""

    chosen = Signal(object)  # the ids, in the order of the list

    def __init__(self, lines: tuple[EntryLine, ...]) -> None:
        super().__init__(
            self.tr("Which pages?"),
            self.tr("Pages you marked “may share”. What of them leaves, you tick on the next page.")
            if lines
            else self.tr(
                "No page is marked “may share”. You can set that under a page, or share it from there."
            ),
        )
        self.pages: dict[str, TickLine] = {}
        for line in lines:
            heading = line.heading or self.tr("A page without words")
            page = TickLine(Line(line.id, "entries"), heading, day_for_chip(line.day))
            page.ticked.connect(self._settle)
            self.pages[line.id] = page
            self.add(page)
        self.go_on = button(self.tr("Go on"), "primary", tall=True)
        self.go_on.clicked.connect(self._choose)
        self.add(self.go_on, space=14)
        self.go_on.setVisible(bool(lines))
        self.rows.setAlignment(self.go_on, Qt.AlignmentFlag.AlignTrailing)
        self.rows.addStretch(1)
        self._settle()

    def begin(self) -> None:
        first = next(iter(self.pages.values()), None)
        (first.box if first else self.back).setFocus()

    def _ticked(self) -> tuple[str, ...]:
        return tuple(id for id, page in self.pages.items() if page.is_ticked())

    def _settle(self) -> None:
        count = len(self._ticked())
        self.go_on.setEnabled(0 < count <= MAX_PAGES)
        for page in self.pages.values():
            page.setEnabled(page.is_ticked() or count < MAX_PAGES)

    def _choose(self) -> None:
        self.chosen.emit(self._ticked())

"""One thing that went one way or the other: whose, what, when, its first words, and at most two ways on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from peerbuddy.model.buddy_page import ThreadLine
from peerbuddy.model.received import Place
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.parts.edge_card import EdgeCard
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button, cut
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.parts.steady_column import SteadyColumn


@dataclass(frozen=True, slots=True)
class ShownLine:
    """`name`: of the other one. `waiting`: what the agreement says of an answer, "" where nothing is said of
    it here."""

    line: ThreadLine
    name: str
    today: date
    waiting: str = ""


class ThreadCard(EdgeCard):
    open_wanted = Signal(str)  # id of an item, or of a packet of mine
    rest_wanted = Signal(str)
    agreement_wanted = Signal()

    def __init__(self, shown: ShownLine) -> None:
        self.shown, self.line = shown, shown.line
        line = shown.line
        super().__init__(mine=line.is_mine)
        self._where: dict[Place | None, str] = {
            Place.LATER: self.tr("Put aside for later."),
            Place.REST: self.tr("Let rest."),
        }
        self._title = line.title or self.tr("Made by a newer version")
        self._column = SteadyColumn(self)
        self._column.setContentsMargins(24, 14, 24, 16)
        self._column.setSpacing(8)
        mine = self.tr("You shared") if line.is_mine else ""
        self.setAccessibleName(f"{mine or shown.name} · {self._title}")
        self._add_head(mine or cut(shown.name), short_day(line.day, shown.today))
        self._add_words(shown.waiting)
        self._add_ways()

    def has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def take_focus(self) -> None:
        """On the first way on that there is."""
        way = self.pair.take if self.pair is not None else self.look
        if way is not None:
            way.setFocus()

    def _add_head(self, whose: str, day: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        kind = "own" if self.line.is_mine else "peer"
        for part in (_one_line(whose, kind), _one_line("·", "hint"), PlainLabel(self._title, "label")):
            head.addWidget(part, 1 if part.property("kind") == "label" else 0)
        head.addWidget(_one_line(day, "hint"))
        self._column.addLayout(head)

    def _add_words(self, waiting: str) -> None:
        line = self.line
        if line.text:
            self._column.addWidget(PlainLabel(breakable(line.text), "said"))
        elif (where := self._where.get(line.place, "")) and not line.is_agreement:
            self._column.addWidget(PlainLabel(where, "hint"))
        if line.one_missing:
            told = self.tr("One page may be missing before this one.")
            self._column.addWidget(PlainLabel(told, "hint"))
        if line.wishes or line.topics:
            self._column.addWidget(self._pills())
        if waiting:
            self._column.addWidget(PlainLabel(waiting, "hint"))

    def _pills(self) -> QWidget:
        row = QWidget()
        flow = Flow(row, gap=6)
        for words, kind in ((self.line.wishes, "pill-good"), (self.line.topics, "pill")):
            for word in words:
                flow.addWidget(_one_line(word, kind))
        return row

    def _add_ways(self) -> None:
        """Two of the same weight for what came; for what is mine, or was answered, the way to look at it."""
        self.pair: Pair | None = None
        self.look: QPushButton | None = None
        line, row = self.line, Flow(gap=8)
        if line.is_agreement:
            self.look = self._quiet(self.tr("Our agreement"))
            self.look.clicked.connect(self.agreement_wanted)
            row.addWidget(self.look)
        elif not line.is_mine and not line.answered and line.place is not Place.REST:
            take = self.tr("Write back") if line.text and line.may_be_answered else self.tr("Open it")
            self.pair = Pair(take, self.tr("Let it rest"))
            self.pair.taken.connect(self._open)
            self.pair.refused.connect(self._let_rest)
            row.addWidget(self.pair)
        elif not line.is_mine:
            self.look = self._quiet(self.tr("Look at it"))
            self.look.clicked.connect(self._open)
            row.addWidget(self.look)
        if row.count():
            self._column.addLayout(row)

    def _quiet(self, words: str) -> QPushButton:
        made = button(words, "quiet")
        made.setProperty("flush", True)
        made.setAccessibleName(f"{words}: {self.accessibleName()}")
        return made

    def _open(self) -> None:
        self.open_wanted.emit(self.line.id)

    def _let_rest(self) -> None:
        self.rest_wanted.emit(self.line.id)


def _one_line(text: str, kind: str) -> PlainLabel:
    made = PlainLabel(text, kind)
    made.setWordWrap(False)
    return made

"""What a strength is: its name, the three switches only its owner sets, and too little to too much."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.strength import Family, Mark, Strength
from peerbuddy.ui.icons import icon
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button
from peerbuddy.ui.parts.strength_dot import StrengthDot
from peerbuddy.ui.parts.switch import Switch
from peerbuddy.ui.strengths.said import book, capital
from peerbuddy.ui.style import scaled

_NARROW = 420


class StrengthHead(QWidget):
    mark_changed = Signal(object, bool)  # Mark, on

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dot = StrengthDot(Strength("", "", Family.OWN))
        self.name = PlainLabel("", "title")
        self.also = PlainLabel("", "caption")
        self.in_short = PlainLabel("", "lead")
        self.scene = PlainLabel("", "said")
        self.retired = PlainLabel(self.tr("Retired: in no picker, kept where it is named."), "hint")
        self.add = button(self.tr("Add a moment"), "primary")
        self.add.setIcon(icon("plus", "on_accent"))
        self.switches = {Mark(one.key): Switch(capital(one.label)) for one in book().own_marks}
        for mark, switch in self.switches.items():
            switch.toggled.connect(partial(self.mark_changed.emit, mark))
        self._lay_out()

    def show_strength(self, one: Strength) -> None:
        self.dot.show_strength(one)
        self.name.setText(breakable(one.label))
        also = self.tr("also called {names}").format(names=", ".join(one.also))
        self.also.say(also if one.also else "")
        self.in_short.say(capital(one.in_short))
        self.scene.say(one.scene)
        self.retired.setVisible(one.is_retired)
        for mark, switch in self.switches.items():
            blocked = QSignalBlocker(switch)
            switch.setChecked(mark in one.marks)
            del blocked

    def _lay_out(self) -> None:
        named = QHBoxLayout()
        named.setSpacing(10)
        named.addWidget(self.dot)
        named.addWidget(self.name, 1)
        named.addWidget(self.add, alignment=Qt.AlignmentFlag.AlignTop)
        marks = QWidget()
        row = Flow(marks, gap=14)
        for switch in self.switches.values():
            row.addWidget(switch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(named)
        for line in (self.also, self.in_short, self.retired):
            column.addWidget(line)
        column.addSpacing(6)
        column.addWidget(self.scene)
        column.addSpacing(8)
        column.addWidget(marks)


class RangeCard(QFrame):
    """Too little ↔ about right ↔ too much, with the wanted middle in bold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("From too little to too much"))
        self.too_little, self.too_much = PlainLabel("", "said"), PlainLabel("", "said")
        self.middle = PlainLabel("", "said-strong")
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(20, 14, 20, 14)
        self._across.setSpacing(16)
        align = Qt.AlignmentFlag
        edges = [align.AlignLeft, align.AlignRight]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            edges.reverse()
        for title, kind, words, where in (
            (self.tr("Too little"), "hint", self.too_little, edges[0]),
            (self.tr("About right"), "good", self.middle, align.AlignHCenter),
            (self.tr("Too much"), "hint", self.too_much, edges[1]),
        ):
            part = QVBoxLayout()
            part.setSpacing(4)
            head = PlainLabel(title, kind)
            for label in (head, words):
                label.setAlignment(where | align.AlignTop | align.AlignAbsolute)
                part.addWidget(label)
            part.addStretch(1)
            self._across.addLayout(part, 1)

    def show_strength(self, one: Strength) -> None:
        """Nothing where nobody said what too little and too much are."""
        self.too_little.setText(one.too_little or "–")
        self.middle.setText(one.in_short or one.label)
        self.too_much.setText(one.too_much or "–")
        self.setVisible(bool(one.too_little or one.too_much))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = self.width() < scaled(_NARROW)
        self._across.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

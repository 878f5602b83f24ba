"""A drawing and the table that says the same, side by side, or one of them where both do not fit."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.ui.insights.face import Face
from peerbuddy.ui.insights.legend import Legend
from peerbuddy.ui.insights.moments import Strip
from peerbuddy.ui.insights.plot import Plot, PlotFrame
from peerbuddy.ui.insights.table import RowsTable
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.style import scaled

BOTH = 1100  # the least width of the window, at the usual size of text, that shows both
DRAWING, TABLE = "drawing", "table"
_GAP, _INSIDE = 40, 22


class Twins(QFrame):
    go_wanted = Signal(str, object)

    def __init__(self, name: str, face: Face, plot: Plot, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._face, self._today = face, today
        self.plot, self.frame = plot, PlotFrame(plot)
        self.table = RowsTable(self.tr("{question} As a table").format(question=name), face.rows)
        self.shown = OneOf(
            self.tr("Show as"),
            ((DRAWING, self.tr("Drawing")), (TABLE, self.tr("Table"))),
            may_be_none=False,
        )
        self.shown.set_key(DRAWING)
        self.strip = Strip()
        self.looked_at = -1
        self._lay_out()
        self.plot.looked_at.connect(self.look_at)
        self.table.looked_at.connect(self.look_at)
        self.shown.chosen.connect(self._arrange)
        self.strip.go_wanted.connect(self.go_wanted)
        self.look_at(0)
        self._arrange()

    @Slot(int)
    def look_at(self, number: int) -> None:
        self.looked_at = number
        self.plot.choose(number)
        self.table.choose(number)
        self.strip.show_behind(self._face.behind[number], self._today)

    def shows_both(self) -> bool:
        inside = self.width() - 2 * _INSIDE - _GAP - 2
        return self.window().width() >= scaled(BOTH) and sum(self._least()) <= inside

    def _least(self) -> tuple[int, int]:
        """The least widths of both."""
        return self.plot.minimumSizeHint().width(), self.table.minimumSizeHint().width()

    @Slot()
    def _arrange(self) -> None:
        both = self.shows_both()
        for place, wide in zip((0, 2), self._least(), strict=True):
            self._across.setStretch(place, wide)
        as_table = self.shown.key() == TABLE
        self.shown.setVisible(not both)
        self._drawn.setVisible(both or not as_table)
        self._edge.setVisible(both)
        self.table.setVisible(both or as_table)

    def _lay_out(self) -> None:
        self._drawn, self._edge = QWidget(), QFrame()
        drawn = QVBoxLayout(self._drawn)
        drawn.setContentsMargins(0, 0, 0, 0)
        drawn.setSpacing(10)
        drawn.addWidget(self.frame)
        if self._face.keys or self._face.remark:
            drawn.addWidget(Legend(self._face.keys, self._face.remark))
        drawn.addStretch(1)
        self._edge.setProperty("kind", "line")
        self._edge.setFixedWidth(1)
        across = self._across = QHBoxLayout()
        across.setSpacing(_GAP // 2)
        for part in (self._drawn, self._edge, self.table):
            across.addWidget(part)
        across.setAlignment(self.table, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSIDE, 18, _INSIDE, 18)
        column.setSpacing(14)
        column.addWidget(self.shown)
        column.addLayout(across)
        column.addWidget(self.strip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_drawn"):
            self._arrange()

"""Moments as rows: what was written, its day, and the way to its page; and the strip below a drawing."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.ui.dates import short_day
from peerbuddy.ui.insights.behind import Behind, Line, Way
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.strengths.moment_words import PressedWords
from peerbuddy.ui.style import current, scaled

SHOWN_FIRST = 4
_Pair = tuple[Line, Way | None]


class MomentRows(QWidget):
    """A sentence that stands under a page opens it; else the way of its row leads to where it belongs."""

    go_wanted = Signal(str, object)  # a room, and what to show there

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_lines(self, pairs: tuple[_Pair, ...], today: date) -> None:
        empty(self._column)
        self.rows = [self._row(line, way, today) for line, way in pairs]
        for row in self.rows:
            self._column.addWidget(row)

    def _row(self, line: Line, way: Way | None, today: date) -> QWidget:
        row, day = QWidget(), short_day(line.day, today)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        when = PlainLabel(day, "caption")
        when.setFixedWidth(scaled(104))
        across.addWidget(when)
        across.addWidget(self._words(line, day), 1)
        if line.entry is not None:
            across.addWidget(_Tip())
        elif way is not None:
            lead = button(way.says, "tool")
            lead.setAccessibleDescription(f"{day} {line.words}".strip())
            lead.clicked.connect(partial(self.go_wanted.emit, way.room, way.what))
            across.addWidget(lead)
        return row

    def _words(self, line: Line, day: str) -> QWidget:
        if line.entry is None:
            return PlainLabel(line.words, "said")
        pressed = PressedWords(line.words)
        pressed.setAccessibleDescription(day)
        pressed.clicked.connect(partial(self.go_wanted.emit, "journal", line.entry))
        return pressed


class _Tip(QWidget):
    """Shows that the sentence before it leads somewhere; the sentence itself is what is pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(scaled(18), scaled(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current().text3), 1.5))
        end = -1.0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1.0
        tip = QPointF(self.width() / 2 + 2 * end, self.height() / 2)
        painter.drawPolyline([tip + QPointF(-4 * end, -4), tip, tip + QPointF(-4 * end, 4)])


class Strip(QFrame):
    """What stands behind the dot that is looked at. It is read out when another one is."""

    go_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self.name = PlainLabel("", "label")
        self.way = button("", "quiet")
        self.more = button(self.tr("Show the others"), "tool")
        self.moments = MomentRows()
        self._behind: Behind | None = None
        self._today = date.min
        self.moments.go_wanted.connect(self.go_wanted)
        self.more.clicked.connect(self._show_all)
        self.way.clicked.connect(self._go)
        self._lay_out()

    def show_behind(self, behind: Behind, today: date) -> None:
        self._behind, self._today = behind, today
        self.name.setText(behind.name)
        self.setAccessibleName(behind.name)
        self.way.setVisible(behind.way is not None)
        if behind.way is not None:
            self.way.setText(behind.way.says)
        lines = behind.lines
        self._fill(lines if len(lines) <= SHOWN_FIRST + 1 else lines[:SHOWN_FIRST])
        if self.isVisible():  # the name is read out with the dot itself
            words = (f"{short_day(one.day, today)} {one.words}" for one in lines[:SHOWN_FIRST])
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, ". ".join(words)))

    def _fill(self, lines: tuple[Line, ...]) -> None:
        assert self._behind is not None
        is_said = len(lines) == 1 and not lines[0].words  # its name has the day
        self.moments.show_lines(() if is_said else tuple((line, None) for line in lines), self._today)
        self.moments.setVisible(not is_said)
        self.more.setVisible(len(lines) < len(self._behind.lines))

    @Slot()
    def _show_all(self) -> None:
        assert self._behind is not None
        self._fill(self._behind.lines)

    @Slot()
    def _go(self) -> None:
        if self._behind is not None and self._behind.way is not None:
            self.go_wanted.emit(self._behind.way.room, self._behind.way.what)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.name, 1)
        head.addWidget(self.way)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 14)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.moments)
        column.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeading)

"""Beside the first steps: whose place this is, and the steps in words: done, now, or still to come."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from peerbuddy.ui import icons
from peerbuddy.ui.parts.icon_label import IconLabel
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.style import current, scaled

WIDEST = 376
_MARK, _DOT = 16, 11
_ROOM_FOR_WORDS = 560  # pixels high at the usual size of text


class StepsPath(QWidget):
    def __init__(self, steps: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "pane")
        self.setMaximumWidth(WIDEST)
        self._about = QWidget()
        self._marks = [_Mark() for _ in steps]
        self._names = [PlainLabel(name) for name in steps]
        self._lay_out()

    def show_step(self, at: int) -> None:
        for n, (mark, name) in enumerate(zip(self._marks, self._names, strict=True)):
            mark.set_state(done=n < at, now=n == at)
            name.set_kind("label" if n == at else "")
            state = self.tr("done") if n < at else self.tr("now") if n == at else ""
            name.setAccessibleDescription(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is low, the steps alone stay."""
        super().resizeEvent(event)
        self._about.setVisible(self.height() >= scaled(_ROOM_FOR_WORDS))

    def _lay_out(self) -> None:
        name = QHBoxLayout()
        name.setSpacing(12)
        name.addWidget(IconLabel("leaf", 26, colour="accent"))
        name.addWidget(PlainLabel("PeerBuddy", "section"), 1)
        about = QVBoxLayout(self._about)
        about.setContentsMargins(0, 32, 0, 0)
        about.setSpacing(10)
        about.addWidget(PlainLabel(self.tr("This is your place."), "ask"))
        told = self.tr(
            "You notice, you plan, you choose what to share, if anything. The road is yours; people can walk"
            " beside you."
        )
        about.addWidget(PlainLabel(told, "said"))
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 36, 36, 56)
        column.setSpacing(0)
        column.addLayout(name)
        column.addWidget(self._about)
        column.addSpacing(40)
        for mark, words in zip(self._marks, self._names, strict=True):
            row = QHBoxLayout()
            row.setContentsMargins(2, 0, 0, 18)
            row.setSpacing(14)
            row.addWidget(mark)
            row.addWidget(words, 1)
            column.addLayout(row)
        column.addStretch(1)


class _Mark(QWidget):
    """A tick, a filled dot or a ring; the name beside it says it for who cannot see it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = self._now = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, *, done: bool, now: bool) -> None:
        self._done, self._now = done, now
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_MARK, _MARK)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = current(), QPainter(self)
        if self._done:
            icons.paint(painter, self.rect(), "check", "accent")
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dot = QRectF(0, 0, _DOT, _DOT)
        dot.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QPen(QColor(colours.accent if self._now else colours.border_strong), 1.8))
        if self._now:
            painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(dot)

"""A row that leads somewhere: a title, a line under it, an arrow. Drawn by hand, pressed like a button."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from peerbuddy.ui.last_input import shows_ring
from peerbuddy.ui.style import current, font, scaled
from peerbuddy.ui.tokens import Tokens

_HEIGHT = 62
_INSIDE = 18


class Door(QAbstractButton):
    def __init__(self, title: str, line: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = ""
        self.say(title, line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def say(self, title: str, line: str) -> None:
        self.setText(title.replace("&", "&&"))
        self._line = line
        self.setAccessibleName(title)
        self.setAccessibleDescription(line)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, scaled(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter too: it leads somewhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = current()
        self._paint_box(painter, colours)
        self._paint_words(painter, colours)
        painter.setPen(QPen(QColor(colours.text3), 1.5))
        end = -1.0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1.0
        tip = QPointF(self.width() - 22.0 if end > 0 else 22.0, self.height() / 2)
        painter.drawPolyline([tip + QPointF(-4 * end, -4), tip, tip + QPointF(-4 * end, 4)])

    def _paint_box(self, painter: QPainter, colours: Tokens) -> None:
        focused = shows_ring(self)
        painter.setPen(QPen(QColor(colours.accent if focused else colours.border), 2 if focused else 1))
        painter.setBrush(QColor(colours.hover if self.isDown() or self.underMouse() else colours.surface))
        edge = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 10, 10)

    def _paint_words(self, painter: QPainter, colours: Tokens) -> None:
        room = self.rect().adjusted(_INSIDE, 0, -36, 0)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            room = self.rect().adjusted(36, 0, -_INSIDE, 0)
        rows = (
            (self.accessibleName(), font(14, QFont.Weight.DemiBold), colours.text),
            (self._line, self.font(), colours.text2),
        )
        middle = self.height() // 2
        for row, (words, letters, colour) in enumerate(rows):
            painter.setFont(letters)
            painter.setPen(QColor(colour))
            place = room.adjusted(0, 0, 0, 0)
            if self._line:
                place.setTop(middle - scaled(20) if row == 0 else middle + 1)
                place.setHeight(scaled(20))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

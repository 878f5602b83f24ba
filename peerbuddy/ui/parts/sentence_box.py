"""One of two sentences to choose: a box with a round mark, all of it to press, its words wrapped."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from peerbuddy.ui.last_input import keys_were_last
from peerbuddy.ui.style import current, font, scaled

_EDGE, _MARK, _BESIDE = 20, 18, 18


class SentenceBox(QRadioButton):
    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> str:
        return self._words

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._room_of_words(width).height() + 2 * scaled(13)

    def sizeHint(self) -> QSize:
        return QSize(scaled(260), self.heightForWidth(max(scaled(260), self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(120), scaled(46))

    def _room_of_words(self, width: int) -> QRect:
        letters = QFontMetrics(font(14, QFont.Weight.DemiBold))
        room = QRect(0, 0, max(40, width - 2 * _EDGE - _MARK - _BESIDE), 10_000)
        return letters.boundingRect(room, Qt.TextFlag.TextWordWrap, self._words)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, on = current(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus() and keys_were_last()
        strong = on or focused
        edge = colours.text if on and focused else colours.accent if strong else colours.border_strong
        painter.setPen(QPen(QColor(edge), 2 if strong else 1))
        painter.setBrush(QColor(colours.accent_bg if on else colours.surface))
        inset = 1.0 if strong else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 12, 12)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._paint_mark(painter, self.width() - _EDGE - _MARK / 2 if mirrored else _EDGE + _MARK / 2)
        beside = _EDGE + _MARK + _BESIDE
        before, after = (_EDGE, beside) if mirrored else (beside, _EDGE)
        painter.setPen(QColor(colours.text))
        painter.setFont(font(14, QFont.Weight.DemiBold if on else QFont.Weight.Normal))
        where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(
            self.rect().adjusted(before, 0, -after, 0), where | Qt.TextFlag.TextWordWrap, self._words
        )

    def _paint_mark(self, painter: QPainter, middle: float) -> None:
        colours, on = current(), self.isChecked()
        centre = QPointF(middle, self.height() / 2)
        painter.setPen(QPen(QColor(colours.accent if on else colours.border_strong), 2 if on else 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawEllipse(centre, _MARK / 2 - 1, _MARK / 2 - 1)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent))
            painter.drawEllipse(centre, 4.5, 4.5)

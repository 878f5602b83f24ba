"""A wide answer with the cap of the key that gives it; its outline is that of the cards."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from peerbuddy.ui.last_input import shows_ring
from peerbuddy.ui.strengths.scene_card import paint_key
from peerbuddy.ui.style import current, font, scaled

_TALL, _KEY, _GAP, _ROUND = 52, 20, 14, 12
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_WRAP = Qt.TextFlag.TextWordWrap


class AnswerButton(QAbstractButton):
    def __init__(self, words: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(_letters()).horizontalAdvance(self.accessibleName())
        return QSize(wide + scaled(_KEY) + _GAP + 36, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(110), scaled(_TALL))

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(40, width - scaled(_KEY) - _GAP - 36), 1_000)
        taken = QFontMetrics(_letters()).boundingRect(room, int(_WRAP), self.accessibleName())
        return max(scaled(_TALL), taken.height() + 20)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS or event.key() == Qt.Key.Key_Backspace:
            event.ignore()  # they answer, wherever the focus is
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours, focused = QPainter(self), current(), shows_ring(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(QColor(colours.accent if focused else colours.border_strong), 2 if focused else 1)
        )
        painter.setBrush(QColor(colours.hover if self.isDown() else colours.surface))
        edge = 1.0 if focused else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), _ROUND, _ROUND)
        self._paint_words(painter)

    def _paint_words(self, painter: QPainter) -> None:
        """Words and key stand together in the middle."""
        painter.setFont(_letters())
        key = scaled(_KEY)
        room = self.rect().adjusted(18, 0, -18 - key - _GAP, 0)
        taken = painter.boundingRect(room, int(_WRAP | Qt.AlignmentFlag.AlignCenter), self.accessibleName())
        left = (self.width() - taken.width() - _GAP - key) // 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        taken.moveLeft(left + key + _GAP if mirrored else left)
        painter.setPen(QColor(current().text))
        painter.drawText(taken, int(_WRAP | Qt.AlignmentFlag.AlignHCenter), self.accessibleName())
        x = left if mirrored else taken.right() + 1 + _GAP
        paint_key(painter, QRect(x, (self.height() - key) // 2, key, key), self._key)


def _letters() -> QFont:
    return font(14, QFont.Weight.DemiBold)

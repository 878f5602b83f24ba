"""A button whose icon keeps its distance from the words (Qt itself would leave four pixels), whose ring shows
when keys are used, and which Enter presses too."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton

from peerbuddy.ui.last_input import hide_ring

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionButton

GAP = 4  # more than Qt's own
BESIDE_ICON = GAP + 4  # what stands between an icon and its words


class WordedButton(QPushButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter as well as Space: by itself Qt does so on some desktops and not on others. What is chosen is
        chosen by Space alone: Enter goes on from there."""
        by_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not by_enter or self.isCheckable() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if self.hasFocus():
            hide_ring(option)
        if self.text() and not self.icon().isNull():
            option.icon = _beside_words(_Key(self.icon()), self.layoutDirection())
            option.iconSize = self.iconSize() + QSize(GAP, 0)


class _Key:
    """Icons that draw the same are one key."""

    def __init__(self, icon: QIcon) -> None:
        self.icon, self._key = icon, icon.cacheKey()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Key) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)


@lru_cache(maxsize=256)
def _beside_words(of: _Key, direction: Qt.LayoutDirection) -> QIcon:
    return QIcon(_AtEdge(of.icon, at_right=direction == Qt.LayoutDirection.RightToLeft))


class _AtEdge(QIconEngine):
    """Draws a square icon at the outer edge of what is wider than high; the rest is the distance."""

    def __init__(self, icon: QIcon, *, at_right: bool) -> None:
        super().__init__()
        self._icon, self._at_right = icon, at_right

    def clone(self) -> QIconEngine:
        return _AtEdge(self._icon, at_right=self._at_right)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        left = rect.right() + 1 - side if self._at_right else rect.left()
        self._icon.paint(
            painter, QRect(left, rect.top(), side, side), Qt.AlignmentFlag.AlignCenter, mode, state
        )

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """`size` counts the pixels of the screen already."""
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

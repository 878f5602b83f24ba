"""A card over the dimmed window. Escape or a press beside it closes it; the focus goes back where it was."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from peerbuddy.ui.style import scaled

WIDTH, HEIGHT = 660, 486
_DIM = QColor(0, 0, 0, 90)


class Overlay(QWidget):
    """It covers `parent`; what stands on the card is added to `rows`."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._card = QFrame(self)
        self._card.setProperty("kind", "card")
        self.rows = QVBoxLayout(self._card)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self._before: QWidget | None = None
        self._ground = parent
        parent.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        self._before = self.window().focusWidget()
        self._fit()
        self.show()
        self.raise_()

    def close_up(self) -> None:
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def _fit(self) -> None:
        room = self._ground.rect()
        self.setGeometry(room)
        width = min(scaled(WIDTH), room.width() - 32)
        height = min(scaled(HEIGHT), room.height() - 32)
        top = min(room.height() // 7, room.height() - height - 16)
        self._card.setGeometry((room.width() - width) // 2, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_up()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), _DIM)

"""A field with a magnifying glass, which is painted: an action in the field would be a nameless button."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from peerbuddy.ui import icons

_ICON = 18
_EDGE = 12


_ONWARDS = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchLine(QLineEdit):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        beside = _ICON + 8
        self.setTextMargins(0 if self._mirrored() else beside, 0, beside if self._mirrored() else 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        left = self.width() - _EDGE - _ICON if self._mirrored() else _EDGE
        place = QRect(left, (self.height() - _ICON) // 2, _ICON, _ICON)
        icons.paint(QPainter(self), place, "search", "text3")

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class FindLine(SearchLine):
    """Down and Enter go on to what was found."""

    onwards = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ONWARDS:
            self.onwards.emit()
        else:
            super().keyPressEvent(event)

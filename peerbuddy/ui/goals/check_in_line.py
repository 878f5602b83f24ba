"""One line of the check-in card: what is asked at the left, the answers at the right, or below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.style import scaled

QWIDGETSIZE_MAX = 16_777_215
NARROW, ASKED = 560, 136  # pixels at the usual size of text


class CheckInLine(QWidget):
    def __init__(self, asked: str, answers: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label, self._is_fitted = PlainLabel(asked, "lead"), False
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(6)
        self._across.addWidget(self._label)
        self._across.addWidget(answers, 1)
        self._across.setAlignment(self._label, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = self.width() < scaled(NARROW)
        directions = QBoxLayout.Direction
        wanted = directions.TopToBottom if below else directions.LeftToRight
        if self._across.direction() != wanted or not self._is_fitted:
            self._is_fitted = True
            self._across.setDirection(wanted)
            self._label.setMaximumWidth(QWIDGETSIZE_MAX if below else scaled(ASKED))
            self._label.setMinimumWidth(1 if below else scaled(ASKED))
            self._label.setContentsMargins(0, 0 if below else 5, 0, 0)

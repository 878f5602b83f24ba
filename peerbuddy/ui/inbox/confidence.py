"""A line when something of somebody else's words was copied: it was given in confidence."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from peerbuddy.ui.parts.paper import Paper

_LEAST = 3  # characters; a single letter is nobody's words


class Confidence(QObject):
    reminded = Signal()

    def __init__(self, paper: Paper, parent: QObject) -> None:
        super().__init__(parent)
        self._paper = paper
        QGuiApplication.clipboard().dataChanged.connect(self._look)

    @Slot()
    def _look(self) -> None:
        if self._paper.isVisible():
            copied = QGuiApplication.clipboard().text().replace("\u200b", "").strip()
            if len(copied) >= _LEAST and copied in self._paper.text():
                self.reminded.emit()

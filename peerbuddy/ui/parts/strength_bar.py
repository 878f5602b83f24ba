"""How hard a passphrase is to guess: four segments, one word, and the sentence a weak one needs (R42)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from peerbuddy.actions.strength import Strength
from peerbuddy.ui import words
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.style import current


class _Segments(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.filled = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - 3 * 6) / 4
        for n in range(4):
            on = n < self.filled
            painter.setBrush(QColor(current().accent if on else current().track))
            painter.drawRoundedRect(QRectF(n * (width + 6), 0, width, 6), 3, 3)


class StrengthBar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._segments = _Segments(self)
        self._word = PlainLabel("", "good")
        here = PlainLabel(self.tr("Worked out on this computer"), "hint")
        here.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        self._sentence = PlainLabel("", "hint")
        row = QHBoxLayout()
        row.addWidget(self._word, 1)
        row.addWidget(here, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._segments)
        column.addLayout(row)
        column.addWidget(self._sentence)
        self.clear()

    def clear(self) -> None:
        self._segments.filled = 0
        self._segments.update()
        self._word.setText("")
        self._sentence.setText(
            self.tr("Several words that have nothing to do with each other make a good passphrase.")
        )

    def show_strength(self, strength: Strength) -> None:
        names = (
            self.tr("Very easy to guess"),
            self.tr("Easy to guess"),
            self.tr("Fair"),
            self.tr("Strong"),
            self.tr("Very strong"),
        )
        self._segments.filled = max(1, strength.score)
        self._segments.update()
        self._word.setText(names[strength.score])
        self._word.set_kind("amber" if strength.weak else "good")
        if strength.weak:
            self._sentence.setText(words.weak_passphrase())
        else:
            self._sentence.setText(self.tr("Nothing that would be guessed soon."))

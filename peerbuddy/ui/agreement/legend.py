"""What the marks of a changed sentence mean."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.style import current, scaled


class Legend(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        new, old = PlainLabel(self.tr("new words"), "hint"), PlainLabel(self.tr("old words"), "struck")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_Dot())
        for label in (new, old):
            label.setWordWrap(False)
            row.addWidget(label)
        row.insertSpacing(2, 8)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class _Dot(QWidget):
    def sizeHint(self) -> QSize:
        return QSize(scaled(9), scaled(9))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().peer))
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), scaled(8) / 2, scaled(8) / 2)

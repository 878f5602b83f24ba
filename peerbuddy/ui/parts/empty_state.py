"""What stands where nothing is yet: one drawing, one calm sentence that nothing is wanting, and ways on."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from peerbuddy.ui import icons
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.style import current

_DISC, _ICON = 84, 36


class EmptyState(QWidget):
    """`ways`: at most two buttons, of equal width."""

    def __init__(
        self, icon: str, title: str, line: str, *ways: QPushButton, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title, self.line = PlainLabel(title, "title"), PlainLabel(line, "lead")
        for label in (self.title, self.line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(_Disc(icon), alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.line)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for way in ways:
            way.setMinimumWidth(max(way.sizeHint().width() for way in ways))
            row.addWidget(way)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)


class _Disc(QWidget):
    """Nothing to press, nothing to read."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_DISC, _DISC)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().accent_bg))
        painter.drawEllipse(self.rect())
        place = QRect(0, 0, _ICON, _ICON)
        place.moveCenter(self.rect().center())
        icons.paint(painter, place, self._icon, "accent")

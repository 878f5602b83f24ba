"""Above the bench: with whom, what kind; above an ask also that a file is slow, with Help now beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from peerbuddy.model.summary_words import SummaryKind
from peerbuddy.ui import icons
from peerbuddy.ui.parts.elided_label import ElidedLabel
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button, divider

MARGINS = (24, 14, 28, 14)
EDGES = MARGINS[0] + MARGINS[2]


class BenchHead(QWidget):
    def __init__(self, name: str, kind: SummaryKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.back = button("", "bare")
        self.back.setIcon(icons.icon("arrow-left"))
        self.back.setIconSize(QSize(18, 18))
        self.back.setAccessibleName(self.tr("Back"))
        self.back.setToolTip(self.tr("Back (Esc)"))
        self.title = ElidedLabel(self.tr("Share with {name}").format(name=name), "page")
        pill = PlainLabel(kind.title, "pill-peer")
        pill.setWordWrap(False)
        self.slow = PlainLabel(kind.header, "hint")
        self.slow.setWordWrap(False)
        self.help = button(self.tr("Help now"))
        self.help.setIcon(icons.icon("life-buoy"))
        row = Flow(gap=14, push=bool(kind.header))
        front = QWidget()
        together = QHBoxLayout(front)
        together.setContentsMargins(0, 0, 0, 0)
        together.setSpacing(14)
        together.addWidget(self.back)
        together.addWidget(self.title, 1)
        row.addWidget(front)
        row.addWidget(pill)
        self._beside = QWidget()
        beside = self._row_of_help = QHBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(10)
        beside.addWidget(self.slow)
        beside.addWidget(self.help)
        row.addWidget(self._beside)
        inside = self._inside = QVBoxLayout()
        inside.setContentsMargins(*MARGINS)
        inside.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(inside)
        column.addWidget(divider())
        self._beside.setVisible(bool(kind.header))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sentence has lines of its own where it would be cut beside the button."""
        super().resizeEvent(event)
        self.slow.ensurePolished()
        wide = self.slow.fontMetrics().horizontalAdvance(self.slow.text()) + 10 + self.help.sizeHint().width()
        is_below = wide > self.width() - EDGES
        if is_below != self.slow.wordWrap():
            self.slow.setWordWrap(is_below)
            if is_below:
                self._inside.addWidget(self.slow)
            else:
                self._row_of_help.insertWidget(0, self.slow)

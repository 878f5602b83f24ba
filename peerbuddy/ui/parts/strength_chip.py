"""The name of a strength with its dot. Nothing to press."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from peerbuddy.model.strength import Strength
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.strength_dot import StrengthDot


class StrengthChip(QFrame):
    def __init__(self, strength: Strength, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "leaned")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(7)
        row.addWidget(StrengthDot(strength))
        self.label = PlainLabel(strength.label)
        self.label.setWordWrap(False)
        row.addWidget(self.label)

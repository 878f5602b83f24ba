"""The last thing a guided page says, where something is left to say before one goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.tokens import FLOW


class GuideEnding(Column):
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(FLOW, parent, top=96)
        self.said, self.landing = PlainLabel("", "title"), PlainLabel("", "scene")
        self.on = button("", "primary", tall=True)
        self.on.clicked.connect(self.done)
        self.add(self.said)
        self.add(self.landing, space=10)
        self.rows.addSpacing(18)
        self.rows.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeading)
        self.rows.addStretch(1)

    def say(self, said: str, landing: str, on: str) -> None:
        self.said.say(said)
        self.landing.say(landing)
        self.on.setText(on)

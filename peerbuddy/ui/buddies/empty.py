"""Where nobody is yet: that can stay so, and there are ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.empty_state import EmptyState
from peerbuddy.ui.parts.labels import PlainLabel, button

WIDTH = 620


class NobodyHere(Column):
    card_wanted = Signal()  # to take one
    about_wanted = Signal()
    make_wanted = Signal()  # one's own card
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent, top=24)
        self.make, self.not_now = (
            button(self.tr("Make my card"), tall=True),
            button(self.tr("Not now"), tall=True),
        )
        self.given = Door(
            self.tr("I was given a card"), self.tr("Open a card file, or paste the text from a message")
        )
        self.about = Door(
            self.tr("What a buddy is, and isn’t"), self.tr("Two minutes to read, before anything is decided")
        )
        trust = self.tr(
            "If there is one person you trust, the two of you can exchange chosen pages as sealed files, by"
            " any way you like."
        )
        self.state = EmptyState(
            "users",
            self.tr("Nobody here, and that can stay so."),
            self.tr("Everything else in PeerBuddy works alone.") + "\n" + trust,
            self.make,
            self.not_now,
        )
        self._below = PlainLabel(
            self.tr(
                "A buddy receives only what you pick and see beforehand. There is no account and no server."
            ),
            "caption",
        )
        self._below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._lay_out()
        self.given.clicked.connect(self.card_wanted)
        self.about.clicked.connect(self.about_wanted)
        self.make.clicked.connect(self.make_wanted)
        self.not_now.clicked.connect(self.left)

    def set_read_only(self) -> None:
        self.make.setEnabled(False)
        self.given.setEnabled(False)

    def _lay_out(self) -> None:
        inner = self.state.layout()
        assert isinstance(inner, QVBoxLayout)
        for part in (self.given, self.about):
            inner.insertWidget(inner.count() - 2, part)
        inner.insertSpacing(inner.count() - 2, 12)
        inner.insertWidget(inner.count() - 1, self._below)
        self.rows.addWidget(self.state, 1)

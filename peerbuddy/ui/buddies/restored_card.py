"""On the page of one person, in a vault that was restored: what they made since may be missing here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.pair import Pair


class RestoredCard(QFrame):
    ask_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("This journal was restored"))
        self.lead = PlainLabel("", "lead")
        self.pair = Pair(self.tr("Ask to seal it again…"), self.tr("No need"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 20)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.accessibleName(), "section"))
        column.addWidget(self.lead)
        column.addWidget(self.pair)
        self.pair.taken.connect(self.ask_wanted)
        self.pair.refused.connect(self.leave_wanted)

    def show_name(self, name: str) -> None:
        told = self.tr(
            "What {name} made since the backup may be missing here, and files on their way may not open. You"
            " can ask for them to be sealed again. Safety words and agreement are as in the backup."
        )
        self.lead.setText(told.format(name=name))

"""Above "I'm worried about you": don't wait for a file, what the agreement says for danger, and Help now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerbuddy.ui.parts.labels import PlainLabel, breakable, button


class DangerCard(QFrame):
    help_wanted = Signal()

    def __init__(self, header: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.title = PlainLabel("", "label")
        self.wishes = PlainLabel("", "lead")
        self.help = button(self.tr("Open Help now"))
        self.help.clicked.connect(self.help_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        column.addWidget(PlainLabel(header, "amber"))
        column.addWidget(self.title)
        column.addWidget(self.wishes)
        column.addWidget(self.help, alignment=Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_wishes(self, name: str, wishes: tuple[str, ...]) -> None:
        """From page 11 of the agreement."""
        if wishes:
            self.title.setText(self.tr("Your agreement, for when it gets dangerous"))
            self.wishes.say(breakable("\n".join(wishes)))
        else:
            said = self.tr("Your agreement says nothing of what {name} wishes for when it gets dangerous.")
            self.title.setText(said.format(name=breakable(name)))
            self.wishes.say("")

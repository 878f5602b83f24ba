"""Said softly when many goals are active at once: one of them can rest, and all of them can stay."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerbuddy.model.goal import GoalLine
from peerbuddy.ui.goals import said
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.pair import Pair


class ManyNote(QFrame):
    rest_wanted = Signal(str)  # id of a goal
    left = Signal()

    def __init__(self, active: tuple[GoalLine, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "offer")
        self.setAccessibleName(self.tr("About many goals at once"))
        self.pair = Pair(self.tr("Rest one"), self.tr("Keep all"))
        named = ((line.id, line.wish) for line in active)
        self.which = OneOf(self.tr("Which one rests"), named, pills=True)
        self._asked = PlainLabel(self.tr("Which one rests for a while?"), "label")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addWidget(PlainLabel(said.book().active_note.text))
        for part in (self._asked, self.which, self.pair):
            column.addWidget(part)
        self._asked.hide()
        self.which.hide()
        self.pair.taken.connect(self._ask_which)
        self.pair.refused.connect(self.left)
        self.which.chosen.connect(self.rest_wanted)

    @Slot()
    def _ask_which(self) -> None:
        self._asked.show()
        self.which.show()
        self.pair.take.hide()
        self.which.focus_chosen()

"""A part of a form that is folded in until it is wanted: its name is a button, the rest opens below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.ui import icons
from peerbuddy.ui.parts.labels import button


class Fold(QWidget):
    """`body` is what opens. The state is in the name for a screen reader, and in the arrow."""

    unfolded = Signal()

    def __init__(self, name: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._body, self._is_open = name, body, False
        self.opener = button(name, "quiet")
        self.opener.setProperty("flush", True)
        self.opener.clicked.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.opener, alignment=Qt.AlignmentFlag.AlignLeading)
        column.addWidget(body)
        self.set_open(False)

    def is_open(self) -> bool:
        return self._is_open

    def set_open(self, wanted: bool) -> None:
        self._is_open = wanted
        self._body.setVisible(wanted)
        self.opener.setIcon(icons.icon("chevron-down" if wanted else "chevron-right", "accent"))
        said = self.tr("{name}: open") if wanted else self.tr("{name}: folded in")
        self.opener.setAccessibleName(said.format(name=self._name))

    @Slot()
    def _turn(self) -> None:
        self.set_open(not self._is_open)
        if self._is_open:
            self.unfolded.emit()

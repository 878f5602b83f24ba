"""Before something is done about a buddy: what will happen, what stays, and two answers of one weight."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.pair import Pair


class StepPage(SubPage):
    agreed = Signal()

    def __init__(self, title: str, lines: tuple[str, ...], take: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self.pair = Pair(take, self.tr("Leave it as it is"))
        for line in lines:
            self.add(PlainLabel(line, "lead"), space=4)
        self.add(self.pair, space=16)
        self.rows.addStretch(1)
        self.pair.taken.connect(self.agreed)
        self.pair.refused.connect(self.go_back)

    def begin(self) -> None:
        self.pair.refuse.setFocus()

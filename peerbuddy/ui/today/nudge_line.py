"""One line that says one thing, why it is said, and how it is switched off. It never asks twice a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.today import Nudge
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.today import said


class NudgeLine(QWidget):
    """It hides itself while there is nothing to say."""

    taken = Signal(object)  # the Nudge
    refused = Signal(object)
    switched_off = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nudge: Nudge | None = None
        self._today = date.min
        self.text = PlainLabel("", "lead")
        self.take, self.refuse = button(""), button(self.tr("Not now"))
        self.why = button(self.tr("Why this?"), "tool")
        self.why.setAccessibleName(self.tr("Why am I seeing this?"))
        self.why.setCheckable(True)
        self.reason = PlainLabel("", "hint")
        self.off = button(self.tr("Switch this off"), "tool")
        self._lay_out()
        self.take.clicked.connect(lambda: self.taken.emit(self.nudge))
        self.refuse.clicked.connect(lambda: self.refused.emit(self.nudge))
        self.off.clicked.connect(lambda: self.switched_off.emit(self.nudge))
        self.why.toggled.connect(self._reasons.setVisible)
        self.hide()

    def show_nudge(self, nudge: Nudge | None, words: str, today: date) -> None:
        """`words`: how it is said; what is shown already stays as it is, with its reason."""
        if nudge != self.nudge or words != self.text.text():
            self.nudge, self._today = nudge, today
            self.why.setChecked(False)
            if nudge is not None:
                self._fill(nudge, words)
        self.setVisible(nudge is not None)

    def _fill(self, nudge: Nudge, words: str) -> None:
        way = said.way_on(nudge)
        self.text.setText(words)
        self.take.setText(way)
        self.take.setVisible(bool(way))
        self.reason.setText(said.why(nudge, self._today))
        name = said.switch_name(nudge.switch)
        self.off.setAccessibleName(self.tr("Switch off: {setting}").format(setting=name))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self._fit()

    @Slot()
    def _fit(self) -> None:
        """The way on and the refusal have the same size."""
        wide = max(self.take.sizeHint().width(), self.refuse.sizeHint().width())
        if not self.take.isHidden():
            for made in (self.take, self.refuse):
                made.setFixedWidth(wide)

    def _lay_out(self) -> None:
        ways = Flow(gap=8)
        for made in (self.take, self.refuse, self.why):
            ways.addWidget(made)
        self._reasons = QFrame()
        reasons = QHBoxLayout(self._reasons)
        reasons.setContentsMargins(0, 2, 0, 0)
        reasons.setSpacing(8)
        reasons.addWidget(self.reason, 1)
        reasons.addWidget(self.off)
        self._reasons.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.text)
        column.addLayout(ways)
        column.addWidget(self._reasons)

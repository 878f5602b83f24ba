"""Choosing some of several strengths by name: six to nine of the cards, or who else is in the front set."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.strength import Strength
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.some_of import SomeOf
from peerbuddy.ui.strengths.said import by_name


class ChooseStep(QWidget):
    """`most` can be on at once; going on takes `least`."""

    went_on = Signal(object)  # frozenset of ids

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = 0
        self.question = PlainLabel(question, "ask")
        self.lead = PlainLabel("", "lead")
        for label in (self.question, self.lead):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place = QVBoxLayout()
        self.some: SomeOf | None = None
        self.why_not = PlainLabel("", "hint")
        self.onwards = button(self.tr("Go on"), "primary", tall=True)
        self.onwards.clicked.connect(self._go_on)
        self._lay_out()

    def offer(
        self, among: Iterable[Strength], *, least: int, most: int, on: frozenset[str], lead: str
    ) -> None:
        """In the order of the alphabet. `on`: those that are chosen to begin with."""
        self._least = least
        self.lead.setText(lead)
        shown = by_name(among)
        if self.some is not None:
            self._place.removeWidget(self.some)
            self.some.hide()
            self.some.deleteLater()
        self.some = SomeOf(self.question.text(), ((one.id, one.label) for one in shown), at_most=most)
        for one in shown:
            self.some.buttons[one.id].setToolTip(one.in_short)
            self.some.buttons[one.id].setAccessibleDescription(one.in_short)
        self.some.set_keys(on)
        self.some.changed.connect(self._settle)
        self._place.addWidget(self.some)
        self.some.show()
        self._settle()

    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes through; what can be chosen comes in later."""
        return (*(self.some.buttons.values() if self.some else ()), self.onwards)

    def spoken(self) -> str:
        return f"{self.question.text()} {self.lead.text()}"

    @Slot()
    def _settle(self) -> None:
        can_go_on = self.some is not None and len(self.some.keys()) >= self._least
        self.onwards.setEnabled(can_go_on)
        self.why_not.setText(
            "" if can_go_on else self.tr("It takes {least} to go on.").format(least=self._least)
        )

    @Slot()
    def _go_on(self) -> None:
        if self.some is not None:
            self.went_on.emit(frozenset(self.some.keys()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.question)
        column.addWidget(self.lead)
        column.addSpacing(18)
        column.addLayout(self._place)
        column.addSpacing(18)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addStretch(1)
        self.why_not.setWordWrap(False)
        foot.addWidget(self.why_not)
        foot.addWidget(self.onwards)
        column.addLayout(foot)
        column.addStretch(1)

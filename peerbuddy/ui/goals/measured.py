"""How much it was, in whatever way the goal is measured: done, an amount, a word of one's own."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.model.check_in import CheckIn, parse_value, show_value
from peerbuddy.model.errors import BadField
from peerbuddy.model.goal import MIN_SCALE, GoalFields, Measure
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.unshown import leave_out
from peerbuddy.ui.parts.words_edit import line_edit
from peerbuddy.ui.style import scaled

DONE, NOT = "1", "0"


class Measured(QWidget):
    """`asked`: the words for it. `is_asked`: whether there is anything to measure. All may stay empty."""

    def __init__(self, fields: GoalFields, look: CheckIn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = self.tr("Done or not") if fields.measure is Measure.DONE else self.tr("How much")
        self.setAccessibleName(self.asked)
        self.done = OneOf(
            self.tr("Done or not"), ((DONE, self.tr("done")), (NOT, self.tr("not this time"))), pills=True
        )
        self.amount = line_edit(self.tr("How much"), limit=20)
        self.amount.setFixedWidth(scaled(110))
        scale = fields.scale if len(fields.scale) >= MIN_SCALE else ()
        self.word = OneOf(self.tr("In my words"), ((word, word) for word in scale), pills=True)
        self.is_asked = fields.measure in (Measure.DONE, Measure.AMOUNT) or bool(scale)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if fields.measure is Measure.DONE:
            row.addWidget(self.done, 1)
        elif fields.measure is Measure.AMOUNT:
            row.addWidget(self.amount)
            row.addWidget(PlainLabel(fields.unit, "lead"), 1)
        elif scale:
            row.addWidget(self.word, 1)
        leave_out(self, self.done, self.amount, self.word)
        self._measure = fields.measure
        self._show(look)

    def _show(self, look: CheckIn) -> None:
        if look.value is not None:
            self.amount.setText(show_value(look.value))
            self.done.set_key(DONE if look.value else NOT)
        self.word.set_key(look.word)

    def value(self) -> Decimal | None:
        """None where nothing stands there. Raises BadField for what is no number."""
        if self._measure is Measure.DONE:
            return Decimal(self.done.key()) if self.done.key() else None
        if self._measure is Measure.AMOUNT and self.amount.text().strip():
            return parse_value(self.amount.text())
        return None

    def value_or_none(self) -> Decimal | None:
        """Also None for what is no number yet."""
        try:
            return self.value()
        except BadField:
            return None

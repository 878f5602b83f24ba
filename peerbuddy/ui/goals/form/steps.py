"""Milestones in the form: a title and, if wanted, a day. An emptied title takes its milestone out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from peerbuddy.model.goal import default_look_again
from peerbuddy.model.plan import MAX_MILESTONE, MAX_MILESTONES, Milestone
from peerbuddy.ui.dates import to_day, to_qdate
from peerbuddy.ui.goals.form.fields import FormPart
from peerbuddy.ui.parts.calm_edits import DayField
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.parts.tick_box import TickBox
from peerbuddy.ui.parts.words_edit import line_edit


@dataclass(frozen=True, slots=True)
class _StepRow:
    step: Milestone
    title: QLineEdit
    has_day: TickBox
    day: DayField

    def read(self) -> Milestone:
        day = to_day(self.day.date()) if self.has_day.isChecked() else None
        return replace(self.step, title=self.title.text().strip(), day=day)


class StepsPart(FormPart):
    def __init__(
        self,
        steps: tuple[Milestone, ...],
        new_id: Callable[[], str],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._new_id, self._today = new_id, today
        self.rows: list[_StepRow] = []
        self.another = button(self.tr("Another step"), "quiet")
        self.another.clicked.connect(self._add_another)
        self.column.addWidget(self.another)
        for step in steps or (Milestone(new_id(), ""),):
            self._add(step)

    def milestones(self) -> tuple[Milestone, ...]:
        return tuple(step for row in self.rows if (step := row.read()).title)

    def has_words(self) -> bool:
        return bool(self.milestones())

    @Slot()
    def _add_another(self) -> None:
        self._add(Milestone(self._new_id(), ""))
        self.rows[-1].title.setFocus()

    def _add(self, step: Milestone) -> None:
        number = len(self.rows) + 1
        title = line_edit(self.tr("Step {n}").format(n=number), limit=MAX_MILESTONE)
        has_day, day = TickBox(self.tr("by")), DayField(self.tr("Day of step {n}").format(n=number))
        has_day.setAccessibleName(self.tr("Step {n} has a day").format(n=number))
        row = _StepRow(step, title, has_day, day)
        title.setText(step.title)
        has_day.setChecked(step.day is not None)
        day.setDate(to_qdate(step.day or default_look_again(self._today)))
        across = QWidget()
        line = QHBoxLayout(across)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(title, 1)
        line.addWidget(has_day)
        line.addWidget(day)
        day.setEnabled(step.day is not None)
        has_day.toggled.connect(day.setEnabled)
        for signal in (title.textEdited, has_day.toggled, day.userDateChanged):
            signal.connect(self.touched)
        self.column.insertWidget(len(self.rows), across)
        self.rows.append(row)
        self.another.setVisible(len(self.rows) < MAX_MILESTONES)

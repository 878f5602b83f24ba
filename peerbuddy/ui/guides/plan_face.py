"""The cards of a plan: its two lines, and picturing the moment once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from peerbuddy.actions.guide_text import if_then
from peerbuddy.model.guide import Answer
from peerbuddy.model.template import Card
from peerbuddy.ui import icons
from peerbuddy.ui.guides.face import Face, Place
from peerbuddy.ui.guides.plan_lines import PlanLines
from peerbuddy.ui.parts.labels import PlainLabel, button

DONE = "done"


class IfThenFace(Face):
    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self.plan = PlanLines(place.words)
        self.first = self.plan.cue
        self.rows.addWidget(self.plan)
        self.plan.changed.connect(self.changed)

    def begin(self, answer: Answer) -> None:
        self.plan.show_plan(answer.cue, answer.action)

    def answer(self) -> Answer:
        return Answer(cue=self.plan.cue.text(), action=self.plan.action.text())


class RehearseFace(Face):
    """The sentence of the plan, and one tap."""

    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self.sentence = PlainLabel("", "scene")
        self.done = button(self.tr("Done"))
        self.done.setCheckable(True)
        self.done.setIcon(icons.icon("check"))
        self.first = self.done
        self.rows.addWidget(self.sentence)
        self.rows.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeading)
        self.done.clicked.connect(self.changed)

    def begin(self, answer: Answer) -> None:
        planned = next((one for one in self.place.run().answers.values() if one.cue and one.action), None)
        if planned is None:
            self.sentence.setText(self.tr("There is no plan on the card before yet. That is fine, too."))
            self.sentence.set_kind("lead")
        else:
            self.sentence.setText(if_then(planned.cue, planned.action, self.place.words))
        self.done.setVisible(planned is not None)
        self.done.setChecked(answer.rehearsed)

    def answer(self) -> Answer:
        rehearsed = self.done.isChecked()
        return Answer(rehearsed=rehearsed, choice=DONE if rehearsed else "")

"""Cards that are answered with words: a few lines, a whole page, a letter; and one that is only read."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from peerbuddy.model.guide import Answer
from peerbuddy.model.letter import opens_on
from peerbuddy.model.template import Card
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.guides.bell import SoftBell
from peerbuddy.ui.guides.face import Face, Place
from peerbuddy.ui.guides.picks import StrengthPicks
from peerbuddy.ui.guides.plan_lines import PlanLines
from peerbuddy.ui.parts.labels import PlainLabel, button

HEAVY = "heavy"  # the card of a look-back on which one need not stay long


class ReadFace(Face):
    """A sentence to read, which stands above it."""


class TextFace(Face):
    """Words; where the card asks for it the strengths they show, or an if–then they can become."""

    def __init__(self, card: Card, place: Place, parent: QWidget | None = None, *, lines: int = 5) -> None:
        super().__init__(card, place, parent)
        self.text = self.words_edit(self.name, lines=lines)
        self.first = self.text
        self.rows.addWidget(self.text)
        self.strengths = StrengthPicks(place, self.name) if "strengths" in card.also else None
        self.plan = PlanLines(place.words) if card.then == "plan" else None
        self.bell = self._bell()
        if self.strengths is not None:
            self.rows.addWidget(PlainLabel(self.tr("A strength in it, if you see one"), "label"))
            self.rows.addWidget(self.strengths)
            self.strengths.changed.connect(self.changed)
        if self.plan is not None:
            self._add_plan(self.plan)

    def begin(self, answer: Answer) -> None:
        self.text.set_words(answer.text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)  # one goes on where one was
        if self.strengths is not None:
            self.strengths.begin(answer.picks)
        if self.plan is not None:
            self.plan.show_plan(answer.cue, answer.action)
            self._unfold(bool(answer.cue or answer.action))
        if self.bell is not None:
            self.bell.begin()

    def answer(self) -> Answer:
        return Answer(
            text=self.text.words(),
            picks=() if self.strengths is None else self.strengths.picks(),
            cue="" if self.plan is None else self.plan.cue.text(),
            action="" if self.plan is None else self.plan.action.text(),
        )

    def _bell(self) -> SoftBell | None:
        hint = self.place.guide.timer_hint if self.card.key == HEAVY else 0
        minutes = self.card.timer_minutes or hint
        if not minutes:
            return None
        made = SoftBell(minutes, self.place.minutes.get(self.card.key, 0))
        made.passed_one.connect(self._note_minutes)
        self.rows.addWidget(made)
        return made

    @Slot(int)
    def _note_minutes(self, passed: int) -> None:
        self.place.minutes[self.card.key] = passed

    def _add_plan(self, plan: PlanLines) -> None:
        self.to_plan = button(self.tr("Make it an if–then"), "quiet")
        self.to_plan.clicked.connect(self._begin_plan)
        self.rows.addWidget(self.to_plan)
        self.rows.addWidget(plan)
        plan.changed.connect(self.changed)
        self._unfold(False)

    def _unfold(self, shown: bool) -> None:
        if self.plan is not None:
            self.to_plan.setVisible(not shown)
            self.plan.setVisible(shown)

    @Slot()
    def _begin_plan(self) -> None:
        self._unfold(True)
        if self.plan is not None:
            self.plan.cue.setFocus()


class LongTextFace(TextFace):
    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent, lines=11)


class LetterFace(TextFace):
    """Five lines, to be read a month from now."""

    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        day = long_day(opens_on(place.today()))
        told = self.tr("It opens on {day}, and stands in this page until then.").format(day=day)
        self.rows.addWidget(PlainLabel(told, "hint"))

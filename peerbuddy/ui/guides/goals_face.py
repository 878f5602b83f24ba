"""Goals on a look-back: each kept, changed or rested; and a thank-you to each that came to an end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions import reviews
from peerbuddy.model.check_in import Decision
from peerbuddy.model.goal import GoalLine
from peerbuddy.model.guide import MAX_PICKS, MAX_SAID, MONTHLY, TURNING_POINT, Answer, Pick
from peerbuddy.model.template import Card
from peerbuddy.ui.guides.asked import label
from peerbuddy.ui.guides.face import Face, Place
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.words_edit import WordsEdit
from peerbuddy.ui.settings.card import Card as Frame


class GoalListFace(Face):
    """What is decided here takes effect when the look-back is finished."""

    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self._before: dict[str, Pick] = {}
        self._wishes: dict[str, str] = {}
        self.decisions: dict[str, OneOf] = {}
        self.thanks: dict[str, WordsEdit] = {}
        self.frame = Frame()
        self.none = PlainLabel("", "lead")
        self.rest_all = button(self.tr("Rest all of them"))
        self.rest_all.hide()
        self.rest_hint = PlainLabel(self.tr("They rest when you finish, and can come back any day."), "hint")
        for part in (self.frame, self.none):
            self.rows.addWidget(part)
            part.hide()
        self.rows.addWidget(self.rest_all, 0, Qt.AlignmentFlag.AlignLeading)
        self.rows.addWidget(self.rest_hint)
        self.rest_hint.hide()
        self.rest_all.clicked.connect(self._rest_all)

    def begin(self, answer: Answer) -> None:
        self._before = {pick.id: pick for pick in answer.picks}
        if self.place.guide.id in (MONTHLY, TURNING_POINT):
            self.place.jobs.run(reviews.goals_to_thank, then=self._take_ended)
        if self.place.guide.id != MONTHLY:
            self.place.jobs.run(reviews.goals_to_look_at, then=self._take_active)
        else:
            self._say_none()

    def answer(self) -> Answer:
        picks = dict(self._before)
        for id, decided in self.decisions.items():
            picks[id] = Pick(id, self._wishes[id], decided.key())
        for id, words in self.thanks.items():
            picks[id] = Pick(id, self._wishes[id], said=words.words())
        said = tuple(pick for pick in picks.values() if pick.word or pick.said.strip())
        return Answer(picks=said[:MAX_PICKS])

    def _take_active(self, goals: tuple[GoalLine, ...]) -> None:
        options = [(one.key, label(one.label)) for one in self.place.words.goals.check_in.decide]
        for goal in goals:
            decided = OneOf(goal.wish, options)
            decided.set_key(self._before[goal.id].word if goal.id in self._before else "")
            decided.chosen.connect(self.changed)
            self.decisions[goal.id] = decided
            self._put(goal, decided)
        several = self.place.guide.offers_rest and bool(goals)
        self.rest_all.setVisible(several)
        self.rest_hint.setVisible(bool(goals))
        self._say_none()

    def _take_ended(self, goals: tuple[GoalLine, ...]) -> None:
        for goal in goals:
            name = self.tr("Thank you, {goal}: what for?").format(goal=goal.wish)
            words = WordsEdit(name, limit=MAX_SAID)
            words.setPlaceholderText(self.tr("A thank-you, if you like"))
            words.set_words(self._before[goal.id].said if goal.id in self._before else "")
            words.edited.connect(self.changed)
            self.thanks[goal.id] = words
            self._put(goal, words)
        self._say_none()

    def _put(self, goal: GoalLine, field: QWidget) -> None:
        self._wishes[goal.id] = goal.wish
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(PlainLabel(goal.wish, "section"))
        aligned = Qt.AlignmentFlag.AlignLeading if isinstance(field, OneOf) else Qt.AlignmentFlag(0)
        column.addWidget(field, 0, aligned)
        self.frame.add(row)
        self.frame.show()
        if self.first is None:
            self.first = field.buttons[next(iter(field.buttons))] if isinstance(field, OneOf) else field

    def _say_none(self) -> None:
        if self._wishes:
            self.none.hide()
        elif self.place.guide.id == MONTHLY:
            self.none.say(self.tr("No goal came to an end this month. That is fine."))
        else:
            self.none.say(self.tr("No goal is active just now. That is fine."))

    @Slot()
    def _rest_all(self) -> None:
        for decided in self.decisions.values():
            decided.set_key(Decision.REST)
        self.changed.emit()

"""Cards with given answers: one of a few, how the amount fitted, ticks."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import sharing_room
from peerbuddy.model.guide import MAX_LABEL, Answer, Pick
from peerbuddy.model.template import Card
from peerbuddy.ui.guides.asked import label
from peerbuddy.ui.guides.face import Face, Place
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.tick_box import TickBox

# What needs somebody to share with is not offered where there is nobody: the kind of packet by the answer.
TO_A_BUDDY = {"celebrate": "celebrate", "weekly_page": "weekly", "ask_a_buddy": "ask"}
NOT_NOW = "not_now"
_NO = "no"  # as good as "not now", which is kinder
_LEADS_TO_HELP = frozenset({"my_people", "help_now"})


class ChoiceFace(Face):
    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self._to_a_buddy = tuple(one.key for one in card.options if one.key in TO_A_BUDDY)
        self.options = OneOf(self.name, self._options(), pills=True)
        self.first = next(iter(self.options.buttons.values()), None)
        self.rows.addWidget(self.options)
        self.alone = PlainLabel(self.tr("There is no buddy in this journal, so it stays here."), "hint")
        self.rows.addWidget(self.alone)
        self._offer(is_offered=False)
        self.options.chosen.connect(self._chosen)

    def _options(self) -> list[tuple[str, str]]:
        offered = {one.key: label(one.label) for one in self.card.options if one.key != _NO}
        if self._to_a_buddy and NOT_NOW not in offered:
            offered[NOT_NOW] = self.tr("Not now")
        return list(offered.items())

    def begin(self, answer: Answer) -> None:
        self.options.set_key(answer.choice)
        if self._to_a_buddy:
            self.place.jobs.run(sharing_room.is_offered, then=lambda there: self._offer(is_offered=there))

    def _offer(self, *, is_offered: bool) -> None:
        for key in self._to_a_buddy:
            self.options.buttons[key].setVisible(is_offered)
        self.alone.setVisible(bool(self._to_a_buddy) and not is_offered)

    def answer(self) -> Answer:
        return Answer(choice=self.options.key())

    @Slot(str)
    def _chosen(self, key: str) -> None:
        self.changed.emit()
        if key in _LEADS_TO_HELP:
            self.help_wanted.emit()


class DialFace(Face):
    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        options = [(one.key, label(one.label)) for one in place.words.strengths.dial]
        self.options = OneOf(self.name, options, pills=True)
        self.first = next(iter(self.options.buttons.values()), None)
        self.rows.addWidget(self.options)
        self.options.chosen.connect(self.changed)

    def begin(self, answer: Answer) -> None:
        self.options.set_key(answer.choice)

    def answer(self) -> Answer:
        return Answer(choice=self.options.key())


class ChecklistFace(Face):
    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self.ticks = {one.key: TickBox(label(one.label)) for one in card.options}
        self.first = next(iter(self.ticks.values()), None)
        for tick in self.ticks.values():
            self.rows.addWidget(tick, 0, Qt.AlignmentFlag.AlignLeading)
            tick.clicked.connect(self.changed)

    def begin(self, answer: Answer) -> None:
        on = {pick.id for pick in answer.picks}
        for key, tick in self.ticks.items():
            tick.setChecked(key in on)

    def answer(self) -> Answer:
        labels = {one.key: one.label[:MAX_LABEL] for one in self.card.options}
        on = (key for key, tick in self.ticks.items() if tick.isChecked())
        return Answer(picks=tuple(Pick(key, labels[key]) for key in on))

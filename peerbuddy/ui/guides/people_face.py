"""Cards on which names or small things are picked or added: people, and what helps."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions import assets, helping, mentions
from peerbuddy.model.asset import MAX_NAME, Help
from peerbuddy.model.guide import MAX_PICKS, Answer, Pick
from peerbuddy.model.help_plan import HelpPerson
from peerbuddy.model.mention import MAX_NAME_LENGTH, Kind, Mention
from peerbuddy.model.template import Card
from peerbuddy.model.text import folded, one_line
from peerbuddy.ui.guides.asked import plain
from peerbuddy.ui.guides.face import Face, Place
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.parts.some_of import SomeOf
from peerbuddy.ui.parts.words_edit import line_edit

MOST_OFFERED = 16


class PickOrAdd(QWidget):
    """Pills of what is offered, and a line for one that is not among them; with `parted`, for several with
    commas between them."""

    changed = Signal()

    def __init__(
        self, name: str, hint: str, limit: int, parent: QWidget | None = None, *, parted: bool = False
    ) -> None:
        super().__init__(parent)
        self._parted = parted
        self._names: dict[str, str] = {}  # by what makes them the same
        self.pills = SomeOf(name, at_most=MAX_PICKS)
        self.line = line_edit(hint, limit=limit, hint=hint)
        self.add = button(self.tr("Add"))
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(self.line, 1)
        across.addWidget(self.add)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addWidget(self.pills)
        rows.addLayout(across)
        self.pills.hide()
        self.pills.changed.connect(lambda _: self.changed.emit())
        self.line.returnPressed.connect(self.take_typed)
        self.line.textEdited.connect(self.changed)
        self.add.clicked.connect(self.take_typed)

    def show_picks(self, picks: tuple[Pick, ...]) -> None:
        self._offer([pick.label for pick in picks])
        self.pills.set_keys(folded(pick.label) for pick in picks)

    def offer(self, names: list[str]) -> None:
        self._offer(names[:MOST_OFFERED])

    def picks(self) -> tuple[Pick, ...]:
        """What stands in the line counts, whether or not it was added."""
        chosen = self.pills.keys()
        names = {key: self._names[key] for key in chosen}
        for typed in self._typed():
            names.setdefault(folded(typed), typed)
        return tuple(Pick(name, name) for name in list(names.values())[:MAX_PICKS])

    @Slot()
    def take_typed(self) -> None:
        typed = self._typed()
        if typed:
            self._offer(typed)
            self.pills.set_keys((*self.pills.keys(), *map(folded, typed)))
            self.line.clear()
            self.changed.emit()

    def _typed(self) -> list[str]:
        parts = self.line.text().split(",") if self._parted else [self.line.text()]
        return [name for name in map(one_line, parts) if name]

    def _offer(self, names: list[str]) -> None:
        for name in names:
            self._names.setdefault(folded(name), name)
        self.pills.set_options(self._names.items())
        self.pills.setVisible(bool(self._names))


class PeopleFace(Face):
    """Names, and a few words about them."""

    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self.people = PickOrAdd(
            self.name, self.tr("A name; a comma begins another"), MAX_NAME_LENGTH, parted=True
        )
        self.text = self.words_edit(self.tr("A few words about it, if you like"), lines=2)
        self.text.setPlaceholderText(self.text.accessibleName())
        self.first = self.people.line
        self.rows.addWidget(self.people)
        self.rows.addWidget(self.text)
        self.people.changed.connect(self.changed)

    def begin(self, answer: Answer) -> None:
        self.text.set_words(answer.text)
        self.people.show_picks(answer.picks)
        self.place.jobs.run(helping.my_people, then=self._take_mine)
        self.place.jobs.run(mentions.list_mentions, Kind.PERSON, then=self._take_named)

    def answer(self) -> Answer:
        return Answer(text=self.text.words(), picks=self.people.picks())

    def _take_mine(self, people: tuple[HelpPerson, ...]) -> None:
        self.people.offer([one.name for one in people if len(one.name) <= MAX_NAME_LENGTH])

    def _take_named(self, people: tuple[Mention, ...]) -> None:
        """Those that many pages name stand in for all; any other name can be typed."""
        often = sorted(people, key=lambda one: -one.pages)[:MOST_OFFERED]
        self.people.offer([one.name for one in people if one in often])


class WhatHelpsFace(Face):
    """From the person's own shelf, from the beginnings of the program, or in other words."""

    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self.things = PickOrAdd(self.name, self.tr("Something else"), MAX_NAME)
        self.first = self.things.line
        self.rows.addWidget(self.things)
        self.things.changed.connect(self.changed)

    def begin(self, answer: Answer) -> None:
        self.things.show_picks(answer.picks)
        self.place.jobs.run(assets.helps, then=self._take_own)
        self.place.jobs.run(assets.help_starters, then=self._take_starters)

    def answer(self) -> Answer:
        return Answer(picks=self.things.picks())

    def _take_own(self, own: tuple[Help, ...]) -> None:
        self.things.offer([one.name for one in own])

    def _take_starters(self, starters: tuple[str, ...]) -> None:
        self.things.offer([plain(one) for one in starters])

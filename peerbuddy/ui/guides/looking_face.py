"""Cards that show something of the journal, and leave room for a few words about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions import check_ins, helping, page_links, strengths
from peerbuddy.model.entry import EntryLine
from peerbuddy.model.guide import Answer
from peerbuddy.model.help_plan import MapEntry, OwnHelpCard, is_stale
from peerbuddy.model.lived import LivedTotal
from peerbuddy.model.strength import FrontSet, Strength
from peerbuddy.model.template import Card
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.guides.asked import label
from peerbuddy.ui.guides.face import Face, Place
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.words_edit import WordsEdit
from peerbuddy.ui.settings.card import Card as Frame
from peerbuddy.ui.settings.card import Row


class LookingFace(Face):
    """`shown` is filled with what was read; with a name for it there is a field for words below."""

    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self.shown = QVBoxLayout()
        self.shown.setSpacing(8)
        self.rows.addLayout(self.shown)
        self.text: WordsEdit | None = None

    def add_words(self, name: str) -> None:
        self.text = self.words_edit(name, lines=3)
        self.text.setPlaceholderText(name)
        self.first = self.text
        self.rows.addWidget(self.text)

    def begin(self, answer: Answer) -> None:
        if self.text is not None:
            self.text.set_words(answer.text)
        self.read()

    def read(self) -> None:
        """Ask for what is shown."""

    def answer(self) -> Answer:
        return Answer() if self.text is None else Answer(text=self.text.words())

    def say(self, text: str, kind: str = "lead") -> None:
        self.shown.addWidget(PlainLabel(text, kind))

    def add_way_to_help(self, name: str) -> None:
        way = button(name)
        way.clicked.connect(self.help_wanted)
        self.shown.addWidget(way, 0, Qt.AlignmentFlag.AlignLeading)


class ProofFace(LookingFace):
    """Pages one got through: each opens in the journal, and the way back is where it was left."""

    def read(self) -> None:
        self.place.jobs.run(page_links.proof_page, then=self._take)

    def _take(self, lines: tuple[EntryLine, ...]) -> None:
        for line in lines:
            door = Door(line.heading or self.tr("A page without words"), long_day(line.day))
            door.clicked.connect(partial(self.go_wanted.emit, "journal", line.id))
            self.shown.addWidget(door)
            self.first = self.first or door
        if not lines:
            self.say(
                self.tr("No page is marked, and none has to be. Below a page, “I got through this” does it.")
            )


class TotalsFace(LookingFace):
    """What stands whatever happened: days that were lived, which nothing takes away."""

    def read(self) -> None:
        self.place.jobs.run(check_ins.lived_totals, then=self._take)

    def _take(self, totals: tuple[LivedTotal, ...]) -> None:
        frame = Frame()
        for one in totals:
            days = self.tr("Days so far: {n}. They stay.").format(n=f"{one.days:,}")
            frame.add(Row(one.wish, days))
        if totals:
            self.shown.addWidget(frame)
        else:
            self.say(self.tr("What you learned and wrote so far. One day does not take it away."))


class MapFace(LookingFace):
    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self.add_words(self.tr("Who comes to mind"))

    def read(self) -> None:
        self.place.jobs.run(helping.support_map, then=self._take)

    def _take(self, entries: tuple[MapEntry, ...]) -> None:
        frame = Frame()
        for ring in self.place.words.words.map_rings:
            names = [one.name for one in entries if one.ring == ring.key]
            if names:
                frame.add(Row(label(ring.label), ", ".join(names)))
        if entries:
            self.shown.addWidget(frame)
        else:
            self.say(self.tr("Nobody is on your support map, and nobody has to be."))
        self.way = button(self.tr("Open the support map"))
        self.way.clicked.connect(partial(self.go_wanted.emit, "insights", "support-map"))
        self.shown.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeading)


class HelpCardsFace(LookingFace):
    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self.checks: dict[str, QWidget] = {}
        self.add_words(self.tr("What has changed"))

    def read(self) -> None:
        self.place.jobs.run(helping.own_cards, then=self._take)

    def _take(self, cards: tuple[OwnHelpCard, ...]) -> None:
        frame = Frame()
        for one in cards:
            frame.add(self._row(one))
        if cards:
            self.shown.addWidget(frame)
        else:
            self.say(self.tr("You have no cards of your own in Help now. That is fine."))
        self.add_way_to_help(self.tr("Open Help now"))

    def _row(self, one: OwnHelpCard) -> Row:
        told = one.number
        if is_stale(one, self.place.today()):
            told = self.tr("{number} · worth checking again").format(number=one.number).strip(" ·")
        check = button(self.tr("It is correct"))
        check.setAccessibleName(self.tr("{card} is correct").format(card=one.name))
        check.clicked.connect(partial(self._checked, one))
        self.checks[one.id] = check
        return Row(one.name, told, check)

    def _checked(self, one: OwnHelpCard) -> None:
        self.place.jobs.run(helping.checked_today, one, then=self._was_checked)

    def _was_checked(self, one: OwnHelpCard) -> None:
        check = self.checks.get(one.id)
        if check is not None:
            check.setEnabled(False)


class ThenNowFace(LookingFace):
    """The front set, and the one before it, side by side in words."""

    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self._sets: tuple[FrontSet, ...] = ()
        self.add_words(self.tr("What you notice"))

    def read(self) -> None:
        self.place.jobs.run(strengths.front_sets, then=self._take_sets)
        self.place.jobs.run(strengths.strengths, then=self._show_sets)

    def _take_sets(self, sets: tuple[FrontSet, ...]) -> None:
        self._sets = sets

    def _show_sets(self, known: dict[str, Strength]) -> None:
        frame = Frame()
        names = (self.tr("Now, chosen on {day}"), self.tr("Then, chosen on {day}"))
        for name, one in zip(names, self._sets, strict=False):
            labels = sorted(known[id].label for id in one.strengths if id in known)
            frame.add(Row(name.format(day=long_day(one.day)), " · ".join(labels)))
        if self._sets:
            self.shown.addWidget(frame)
        else:
            self.say(self.tr("You have not chosen a front set. That is fine."))


class WordsAloneFace(LookingFace):
    """`told`: why nothing is shown, where it needs somebody to share with."""

    def __init__(
        self, card: Card, place: Place, told: str, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(card, place, parent)
        self.say(told)
        if name:
            self.add_words(name)

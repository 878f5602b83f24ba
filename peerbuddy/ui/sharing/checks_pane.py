"""Checks below the lines of the bench, one line each: names, boundaries, fresh words, what is too long."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peerbuddy.model.agreement import Level
from peerbuddy.model.sharing import FoundPerson, Hit, Preview, Treatment
from peerbuddy.model.summary_words import SummaryKind
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.icon_label import IconLabel
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.sharing import said


class ChecksPane(QWidget):
    treated = Signal(str, object)  # the name of a person, and a Treatment
    take_out_wanted = Signal(str)  # a topic: its label, and every line of a page about it
    ask_wanted = Signal(str)  # first, about a topic
    agreed_to = Signal(str)  # the buddy was asked about this topic and said yes
    yes_taken_back = Signal(str)  # they did not
    hold_wanted = Signal()
    share_today = Signal()
    agreement_wanted = Signal()

    def __init__(self, name: str, hold_question: str, hint: str, parent: QWidget | None = None) -> None:
        """`name`: of the buddy. `hold_question`, `hint`: sentences of the content."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Checks"))
        self._name, self._question, self._hint = name, hold_question, hint
        self._open = ""  # the person whose treatment is being chosen
        self._last: tuple[Preview, SummaryKind, bool] | None = None
        self.change: dict[str, QPushButton] = {}
        self.ways: dict[str, QPushButton] = {}
        self.choice: OneOf | None = None
        self.hold: Pair | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_preview(self, preview: Preview, kind: SummaryKind, *, fresh: bool) -> None:
        """`fresh`: the words are of a hard hour, and nobody said yet to share them today."""
        known = self._last[0].needs_asking if self._last else ()
        self._tell(tuple(hit for hit in preview.needs_asking if hit not in known))
        self._last = (preview, kind, fresh)
        focused = self._focused()
        empty(self._column)
        self.change, self.ways, self.choice, self.hold = {}, {}, None, None
        if not preview.is_agreed:
            self._add_no_agreement()
        for hit in preview.needs_asking:
            self._add_hit(hit)
        for person in preview.people:
            self._add_person(person)
        if fresh:
            self._add_fresh()
        if preview.problem is not None:
            self._note(PlainLabel(said.problem(preview.problem, kind)))
        if preview.is_all_hard and self._hint:
            self._say("heart", self._hint)
        if preview.is_agreed and not preview.is_empty:
            self._add_what_is_free(preview)
        self._column.addStretch(1)
        if focused:
            self._focus_again(focused)

    def says_something(self) -> bool:
        return self._column.count() > 1

    def come_forward(self) -> None:
        first = next(iter(self.ways.values()), None)
        if first is not None:
            QTimer.singleShot(0, first, first.setFocus)

    def _focused(self) -> str:
        """The key of the button that has the focus: it has it again when all is shown anew."""
        both = {**self.change, **self.ways}
        return next((key for key, one in both.items() if one.hasFocus()), "")

    def _tell(self, hits: tuple[Hit, ...]) -> None:
        """Whoever does not see the notes come up hears what just closed the way out."""
        if hits:
            told = " ".join(said.boundary(hit, self._name) for hit in hits)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def _focus_again(self, key: str) -> None:
        """At the same one, or at what came in its place, or else at the first that is left."""
        controls = {**self.change, **self.ways}
        what, _, topic = key.partition(":")
        instead = {"yes": "not-yet", "not-yet": "yes"}.get(what, what)
        first = next(iter(controls.values()), None)
        again = controls.get(key) or controls.get(f"{instead}:{topic}") or first
        if again is not None:
            again.setFocus()

    # --- each of them ---------------------------------------------------------------------------------

    def _add_no_agreement(self) -> None:
        told = self.tr("There is no agreement with {name} that holds today, so nothing leaves.")
        way = self._way("agreement", self.tr("Our agreement"))
        way.clicked.connect(self.agreement_wanted)
        self._note(PlainLabel(told.format(name=breakable(self._name))), way)

    def _add_hit(self, hit: Hit) -> None:
        out = self._way(f"out:{hit.topic}", self.tr("Take it out"))
        out.clicked.connect(partial(self.take_out_wanted.emit, hit.topic))
        ask = self._way(f"ask:{hit.topic}", self.tr("Ask first"))
        ask.clicked.connect(partial(self.ask_wanted.emit, hit.topic))
        ways = [out, ask]
        if hit.level is not Level.NOT_AT_ALL:
            yes = self._way(f"yes:{hit.topic}", self.tr("They said yes"))
            yes.clicked.connect(partial(self.agreed_to.emit, hit.topic))
            ways.append(yes)
        self._note(PlainLabel(said.boundary(hit, self._name)), *ways)

    def _add_what_is_free(self, preview: Preview) -> None:
        name = breakable(self._name)
        for topic in preview.agreed_to:
            told = self.tr("You asked {name} about “{topic}”, and they said yes.")
            back = self._way(f"not-yet:{topic}", self.tr("Not yet"))
            back.clicked.connect(partial(self.yes_taken_back.emit, topic))
            self._say("shield-check", told.format(name=name, topic=breakable(topic)), back)
        if not (preview.needs_asking or preview.agreed_to):
            self._say("shield-check", self.tr("No topic here is off-limits for {name}.").format(name=name))

    def _add_person(self, found: FoundPerson) -> None:
        change = button(self.tr("Change"))
        change.setAccessibleName(self.tr("Change how {name} is named").format(name=found.name))
        change.clicked.connect(partial(self._choose_for, found.name))
        self.change[found.name] = change
        self._say("user", said.person(found), change)
        if self._open == found.name:
            self.choice = OneOf(found.name, said.treatments(), may_be_none=False)
            self.choice.set_key(found.treatment.value)
            self.choice.chosen.connect(partial(self._treat, found.name))
            self._column.addWidget(self.choice)

    def _choose_for(self, name: str) -> None:
        self._open = "" if self._open == name else name
        if self._last is not None:
            preview, kind, fresh = self._last
            self.show_preview(preview, kind, fresh=fresh)
        if self.choice is not None:
            self.choice.focus_chosen()

    def _treat(self, name: str, key: str) -> None:
        self.treated.emit(name, Treatment(key))

    def _add_fresh(self) -> None:
        self.hold = Pair(self.tr("Hold them"), self.tr("Share today"))
        self.hold.taken.connect(self.hold_wanted)
        self.hold.refused.connect(self.share_today)
        self._note(PlainLabel(self._question), self.hold)

    # --- how they look --------------------------------------------------------------------------------

    def _say(self, icon: str, words: str, way: QWidget | None = None) -> None:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel(icon))
        row.addWidget(PlainLabel(words), 1)
        if way is not None:
            row.addWidget(way)
        self._column.addWidget(line)

    def _note(self, words: PlainLabel, *ways: QWidget) -> None:
        frame = QFrame()
        frame.setProperty("kind", "note")
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addWidget(words)
        if ways:
            row = QWidget()
            flow = Flow(row, gap=8)
            for way in ways:
                flow.addWidget(way)
            column.addWidget(row)
        self._column.addWidget(frame)

    def _way(self, key: str, words: str) -> QPushButton:
        made = button(words)
        _, _, topic = key.partition(":")
        if topic:
            made.setAccessibleName(f"{words}: {topic}")
        self.ways[key] = made
        return made

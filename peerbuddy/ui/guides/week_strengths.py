"""The card of a look-back that lists the strengths of the week with their lines, and asks how each fitted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions import reviews, strengths
from peerbuddy.model.guide import MAX_PICKS, MAX_SAID, Answer, Pick
from peerbuddy.model.strength import MAX_EVIDENCE_LENGTH, Moment, Strength
from peerbuddy.model.template import Card
from peerbuddy.ui import icons
from peerbuddy.ui.dates import weekday_and_day
from peerbuddy.ui.guides.face import Face, Place
from peerbuddy.ui.guides.picks import FindStrength
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.strength_dot import StrengthDot
from peerbuddy.ui.parts.words_edit import line_edit
from peerbuddy.ui.settings.card import Card as Frame
from peerbuddy.ui.style import scaled

NARROW = 560


class UsedRow(QWidget):
    """One strength: from a moment of the week, or added here with a sentence of its own."""

    changed = Signal()
    removed = Signal(str)

    def __init__(
        self, strength: Strength, place: Place, moment: Moment | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.strength, self._moment, self._today = strength, moment, place.today()
        dials = [(one.key, one.label) for one in place.words.strengths.dial]
        self.dial = OneOf(strength.label, dials)
        self.said = line_edit(self.tr("What showed it"), limit=MAX_EVIDENCE_LENGTH)
        self.said.setPlaceholderText(self.tr("One sentence that shows it, if you like"))
        self.remove = button(self.tr("Take it out"), "tool")
        self.remove.setIcon(icons.icon("x"))
        self._lay_out()
        self.dial.chosen.connect(self.changed)
        self.said.textEdited.connect(self.changed)
        self.remove.clicked.connect(lambda: self.removed.emit(strength.id))

    def show_pick(self, pick: Pick) -> None:
        self.dial.set_key(pick.word)
        if self._moment is None:
            self.said.setText(pick.said)

    def pick(self) -> Pick | None:
        """None for a moment nobody said anything of."""
        if self._moment is not None and not self.dial.key():
            return None
        said = self._moment.evidence.what if self._moment is not None else self.said.text()
        return Pick(self.strength.id, self.strength.label, self.dial.key(), said[:MAX_SAID])

    def _lay_out(self) -> None:
        dot = StrengthDot(self.strength)
        name = QHBoxLayout()
        name.setSpacing(12)
        name.addWidget(dot)
        name.addWidget(PlainLabel(self.strength.label, "section"), 1)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addLayout(name, 1)
        self._head.addWidget(self.dial, 0, Qt.AlignmentFlag.AlignLeading)
        below = QVBoxLayout()
        below.setContentsMargins(dot.sizeHint().width() + 12, 0, 0, 0)
        below.setSpacing(6)
        if self._moment is None:
            below.addWidget(self.said)
            below.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            for part in (self.said, self.remove):  # only for what is added here
                part.setParent(self)
                part.hide()
            below.addWidget(PlainLabel(self._moment.evidence.what, "said"))
            below.addWidget(PlainLabel(self._where(self._moment), "caption"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 18, 24, 18)
        rows.setSpacing(6)
        rows.addLayout(self._head)
        rows.addLayout(below)

    def _where(self, moment: Moment) -> str:
        day = weekday_and_day(moment.day, self._today)
        if not moment.heading:
            return day
        return self.tr("{day}, from “{page}”").format(day=day, page=moment.heading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        below = self.width() < scaled(NARROW)
        self._head.setDirection(directions.TopToBottom if below else directions.LeftToRight)


class StrengthListFace(Face):
    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self._waiting: dict[str, Pick] = {}  # answered before, and not shown yet
        self._known: dict[str, Strength] = {}
        self.used: dict[str, UsedRow] = {}
        self.frame = Frame()
        self.frame.hide()
        self.none = PlainLabel("", "lead")
        self.finder = FindStrength(self.tr("Add one that isn’t listed"))
        self.first = self.finder.opener
        for part in (self.frame, self.none, self.finder):
            self.rows.addWidget(part)
        self.finder.found.connect(self._add)

    def begin(self, answer: Answer) -> None:
        self._waiting = {pick.id: pick for pick in answer.picks}
        self.place.jobs.run(strengths.strengths, then=self._take_known)
        self.place.jobs.run(reviews.moments_of_the_week, then=self._take_moments)

    def answer(self) -> Answer:
        shown = (row.pick() for row in self.used.values())
        picks = (*(pick for pick in shown if pick is not None), *self._waiting.values())
        return Answer(picks=picks[:MAX_PICKS])

    def _take_known(self, known: dict[str, Strength]) -> None:
        self._known = known
        self.finder.show_known(known)

    def _take_moments(self, moments: tuple[Moment, ...]) -> None:
        """The newest moment of each; what was answered of any other comes below them."""
        newest = {one.evidence.strength: one for one in moments if one.evidence.strength in self._known}
        for id, moment in newest.items():
            self._put(UsedRow(self._known[id], self.place, moment))
        for id in list(self._waiting):
            if id in self._known:
                self._put(UsedRow(self._known[id], self.place))
        if self.used:
            first = next(iter(self.used.values())).dial.buttons
            self.first = first[next(iter(first))]
            if self.finder.opener.hasFocus():  # the list came after the card was shown
                self.first.setFocus()
        else:
            self.none.say(self.tr("No page of this week names one. That is fine."))

    @Slot(object)
    def _add(self, strength: Strength) -> None:
        row = UsedRow(strength, self.place)
        self._put(row)
        row.said.setFocus()
        self.changed.emit()

    def _put(self, row: UsedRow) -> None:
        id = row.strength.id
        if pick := self._waiting.pop(id, None):
            row.show_pick(pick)
        self.used[id] = row
        self.frame.add(row)
        row.changed.connect(self.changed)
        row.removed.connect(self._take_out)
        self._settle()

    @Slot(str)
    def _take_out(self, id: str) -> None:
        """The rows that stay keep what is in them."""
        kept = [row for key, row in self.used.items() if key != id]
        picks = {row.strength.id: row.pick() for row in kept}
        self.used = {}
        self.frame.clear()
        for row in kept:
            fresh = UsedRow(row.strength, self.place, row._moment)  # noqa: SLF001 - its own kind
            if pick := picks[row.strength.id]:
                fresh.show_pick(pick)
            self._put(fresh)
        self._settle()
        self.finder.opener.setFocus()
        self.changed.emit()

    def _settle(self) -> None:
        self.finder.taken = frozenset(self.used)
        self.frame.setVisible(bool(self.used))
        self.none.setVisible(not self.used)

"""Strengths that a buddy noticed: kept as a moment in own words, or let be. Two answers of one weight."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerbuddy.actions import noticing
from peerbuddy.computer import Computer
from peerbuddy.model.reply import Noticed, NoticedView, StrengthNoticed
from peerbuddy.model.strength import MAX_EVIDENCE_LENGTH
from peerbuddy.ui.goals.form.draft import as_page, kept_as_page
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.calm_edits import CalmComboBox
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button, labelled
from peerbuddy.ui.parts.one_line_words import OneLineWords
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.room import Unsaved


class NoticedCards(QWidget):
    """Hidden where nothing was noticed."""

    go_wanted = Signal(str, object)
    failed = Signal(object)

    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer, self._jobs = computer, jobs
        self._view: NoticedView | None = None
        self._item = ""
        self.cards: dict[int, NoticedCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.hide()

    def open(self, item: str) -> None:
        if self._item != item:
            self._item = item
            self.hide()
        self._read()

    def unsaved(self) -> tuple[Unsaved, ...]:
        """Own words for a moment that was not decided on become a page."""
        typed = (card.typed() for card in self.cards.values())
        day = self._computer.now().date()
        return tuple(
            one
            for words in typed
            if words
            for one in kept_as_page(as_page(self._computer.new_id(), day, "", (words,)))
        )

    def _read(self) -> None:
        if self._item:
            self._jobs.run(noticing.noticed_view, self._item, then=self._show, otherwise=self._gone)

    def _show(self, view: NoticedView) -> None:
        if view.item != self._item or view == self._view:
            return
        self._view = view
        held = {part for part, card in self.cards.items() if card.isAncestorOf(self.focusWidget())}
        empty(self._column)
        self.cards = {one.part: self._card(one, view) for one in view.noticed}
        for card in self.cards.values():
            self._column.addWidget(card)
        self.setVisible(bool(self.cards))
        for part in held & self.cards.keys():  # else Qt would lead the keys out of the page
            self.cards[part].take_keys()

    def _card(self, one: StrengthNoticed, view: NoticedView) -> NoticedCard:
        made = NoticedCard(one, view)
        made.keep_wanted.connect(partial(self._keep, one.part))
        made.let_be_wanted.connect(partial(self._let_be, one.part))
        made.go_wanted.connect(partial(self.go_wanted.emit, "strengths"))
        return made

    def _keep(self, part: int, strength: str, what: str) -> None:
        self._jobs.run(
            noticing.keep_as_moment, self._item, part, strength, what,
            then=self._decided, otherwise=self.failed.emit,
        )  # fmt: skip

    def _let_be(self, part: int) -> None:
        self._jobs.run(noticing.let_be, self._item, part, then=self._decided, otherwise=self.failed.emit)

    def _decided(self, _: object) -> None:
        self._read()

    def _gone(self, error: Exception) -> None:
        self._view = None
        self.hide()


class NoticedCard(QFrame):
    keep_wanted = Signal(str, str)  # the strength, and the sentence
    let_be_wanted = Signal()
    go_wanted = Signal(str)

    def __init__(self, noticed: StrengthNoticed, view: NoticedView) -> None:
        super().__init__()
        self.noticed = noticed
        self.setProperty("kind", "offer")
        names = dict(view.strengths)
        said = self.tr("{name} noticed: {strength}")
        label = names.get(noticed.strength, noticed.label)
        self.title = PlainLabel(breakable(said.format(name=view.name, strength=label)), "label")
        self.strength = CalmComboBox()
        self.strength.setAccessibleName(self.tr("As which strength"))
        self.what = OneLineWords(self.tr("In your words"), limit=MAX_EVIDENCE_LENGTH)
        self._begun = noticing.as_sentence(noticed)
        self.ways = Pair(self.tr("Keep as a moment"), self.tr("Let it be"))
        self.again = button(self.tr("Keep it after all"), "quiet")
        self.to_strength = button(self.tr("Go to {strength}").format(strength=label), "quiet")
        self._asking = QWidget()
        self.told = PlainLabel("", "good")
        self._fill(view)
        self._lay_out()
        self._show_choice()
        self.ways.taken.connect(self._keep)
        self.ways.refused.connect(self.let_be_wanted)
        self.again.clicked.connect(self._ask_again)
        self.to_strength.clicked.connect(partial(self.go_wanted.emit, noticed.strength))

    def typed(self) -> str:
        """Own words, if there are any that nothing was made of."""
        return "" if self._asking.isHidden() or self.what.words() == self._begun else self.what.words()

    def take_keys(self) -> None:
        self.show()  # at once: nothing that is hidden takes them
        ways = (one for one in (self.to_strength, self.again) if not one.isHidden())
        next(ways, self.strength).setFocus()

    @Slot()
    def _keep(self) -> None:
        id = self.strength.currentData()
        if not id:
            self.strength.setFocus()
        elif not self.what.words().strip():
            self.what.setFocus()
        else:
            self.keep_wanted.emit(id, self.what.words())

    @Slot()
    def _ask_again(self) -> None:
        self._asking.show()
        for part in (self.told, self.again):
            part.hide()
        self.what.setFocus()

    def _show_choice(self) -> None:
        choice = self.noticed.choice
        self._asking.setVisible(choice is None)
        kept = self.tr("▲ Kept as a moment. It stands with your strengths.")
        told = {Noticed.KEPT: kept, Noticed.LET_BE: self.tr("You let it be. It stays in this reply.")}
        self.told.say(told[choice] if choice else "", "good" if choice is Noticed.KEPT else "hint")
        self.again.setVisible(choice is Noticed.LET_BE)
        self.to_strength.setVisible(choice is Noticed.KEPT and bool(self.noticed.strength))

    def _fill(self, view: NoticedView) -> None:
        if not self.noticed.strength:
            self.strength.addItem(self.tr("Choose one of yours"), "")
        for id, name in view.strengths:
            self.strength.addItem(name, id)
        self.strength.setCurrentIndex(max(0, self.strength.findData(self.noticed.strength)))
        self.what.set_words(self._begun)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._asking)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.strength, alignment=Qt.AlignmentFlag.AlignLeading)
        inside.addWidget(labelled(self.what.accessibleName(), self.what))
        inside.addWidget(self.what)
        hint = self.tr("Yours to keep or leave. A kept one gets the mark ▲, noticed by others.")
        inside.addWidget(PlainLabel(hint, "hint"))
        inside.addWidget(self.ways, alignment=Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        for part in (self.title, self._asking, self.told):
            column.addWidget(part)
        for way in (self.again, self.to_strength):
            column.addWidget(way, alignment=Qt.AlignmentFlag.AlignLeading)

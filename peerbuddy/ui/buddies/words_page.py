"""Comparing safety words: both sides in the same order, two of theirs covered and typed from hearing."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from peerbuddy.actions import comparing
from peerbuddy.actions.comparing import SafetyWords
from peerbuddy.model.buddy import Buddy, Compared
from peerbuddy.ui.buddies import said
from peerbuddy.ui.buddies.word_tiles import WordSide
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button, labelled
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.words_edit import line_edit
from peerbuddy.ui.style import scaled

WORDS, DIGITS = "words", "digits"
WIDTH = 960
NARROW = 700  # pixels of the page at the usual size of text


class WordsPage(SubPage):
    """`compared` with how; `differ` where they are not the same."""

    compared = Signal(object)
    differ = Signal()

    def __init__(
        self, jobs: Jobs, buddy: Buddy, my_name: str, today: date, parent: QWidget | None = None
    ) -> None:
        lead = self.tr(
            "Meet, or talk by phone or video. Each of you reads your own words aloud while the other follows."
            " If they agree on both screens, nobody stands in between."
        )
        title = self.tr("Compare safety words with {name}").format(name=buddy.name)
        super().__init__(title, lead, parent, width=WIDTH)
        self._jobs, self.buddy, self._today = jobs, buddy, today
        self._found: SafetyWords | None = None
        self.places = (0, 0)  # of the two that are covered
        shown = ((WORDS, self.tr("Words")), (DIGITS, self.tr("Digits")))
        self.form = OneOf(self.tr("Shown as"), shown, may_be_none=False)
        self.form.set_key(WORDS)
        self.mine, self.theirs = WordSide(mine=True), WordSide(mine=False)
        self.mine.name(my_name, self.tr("Your words"), self.tr("Read these out, in order"))
        whose = self.tr("The words of {name}").format(name=buddy.name)
        self.theirs.name(buddy.name, whose, self.tr("{name} reads these to you").format(name=buddy.name))
        self.typed = (self._field(), self._field())
        self.labels = (PlainLabel("", "label"), PlainLabel("", "label"))
        self.hints = (PlainLabel("", "hint"), PlainLabel("", "hint"))
        ways = said.ways_to_compare()
        self.how = OneOf(self.tr("How did you compare?"), ways, pills=True, may_be_none=False)
        self.why_off = PlainLabel("", "hint")
        self.later = button(self.tr("Later"), tall=True)
        self.they_differ = button(self.tr("They differ"), tall=True)
        self.same = button(self.tr("They are the same"), "primary", tall=True)
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        self._jobs.run(comparing.safety_words, self.buddy.id, then=self._show, otherwise=self.tell)
        self.typed[0].setFocus()

    # --- what is shown --------------------------------------------------------------------------------

    def _show(self, found: SafetyWords) -> None:
        self._found = found
        self._turn()

    @Slot()
    def _turn(self) -> None:
        """Words, or digits for two people without a language in common."""
        if self._found is None:
            return
        digits = self.form.key() == DIGITS
        self.places = comparing.two_places(len(self._their_words()))
        self.mine.show_words(self._found.my_digits if digits else self._found.mine)
        self.theirs.show_words(self._their_words(), covered=self.places)
        for place, label, field in zip(self.places, self.labels, self.typed, strict=True):
            name = self.tr("Word {n} of {name}") if not digits else self.tr("Group {n} of {name}")
            told = name.format(n=place, name=self.buddy.name)
            label.setText(breakable(told))
            field.setAccessibleName(told)
            field.clear()
        self._look()

    def _their_words(self) -> tuple[str, ...]:
        assert self._found is not None
        return self._found.their_digits if self.form.key() == DIGITS else self._found.theirs

    @Slot()
    def _look(self) -> None:
        if self._found is None:
            return
        right = [self._show_hint(n) for n in range(2)]
        if not all(right):
            self.why_off.setText(self._what_holds_now())
        elif not self.how.key():
            self.why_off.setText(self.tr("Say how you compared them, then this is done."))
        else:
            self.why_off.setText("")
        self.same.setEnabled(all(right) and bool(self.how.key()))

    def _what_holds_now(self) -> str:
        if self.buddy.compared is not None:
            told = self.tr("{how}. That holds; comparing once more takes its place.")
            return told.format(how=said.compared(self.buddy, self._today))
        told = self.tr("Until then nothing can be sealed for {name}, and what comes is shown as “{words}”.")
        return told.format(name=breakable(self.buddy.name), words=said.not_compared())

    def _show_hint(self, n: int) -> bool:
        """Whether this one is right; nothing is said before it is as long as the word it could be."""
        typed, word = self.typed[n].text().strip().casefold(), self._their_words()[self.places[n] - 1]
        fits = typed == word
        if fits:
            self.hints[n].say(self.tr("The same"), "good")
        elif len(typed) >= len(word) or (len(typed) > 2 and not word.startswith(typed)):
            self.hints[n].say(self.tr("Another one is on this card"), "amber")
        else:
            self.hints[n].say(" ", "hint")
        return fits

    # --- done -----------------------------------------------------------------------------------------

    @Slot()
    def _confirm(self) -> None:
        typed = {place: field.text() for place, field in zip(self.places, self.typed, strict=True)}
        how = Compared(self.how.key())
        self._jobs.run(
            comparing.confirm, self.buddy.id, typed, how, then=self.compared.emit, otherwise=self.tell
        )

    def _connect(self) -> None:
        self.form.chosen.connect(self._turn)
        self.how.chosen.connect(self._look)
        for field in self.typed:
            field.textChanged.connect(self._look)
        self.later.clicked.connect(self.go_back)
        self.they_differ.clicked.connect(self.differ)
        self.same.clicked.connect(self._confirm)

    def _field(self) -> QLineEdit:
        made = line_edit("")
        made.setMaximumWidth(scaled(200))
        return made

    def _lay_out(self) -> None:
        self.head.insertWidget(1, self.form, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(20)
        self._sides.addWidget(self.mine, 1)
        self._sides.addWidget(self.theirs, 1)
        asked = QFrame()
        asked.setProperty("kind", "card")
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, asked)
        self._across.setContentsMargins(22, 14, 22, 14)
        self._across.setSpacing(24)
        for label, field, hint in zip(self.labels, self.typed, self.hints, strict=True):
            label.setBuddy(field)
            self._across.addLayout(_stacked(label, field, hint), 1)
        self._across.addLayout(_stacked(labelled(self.tr("How did you compare?"), self.how), self.how), 2)
        self.add(self._sides, space=16)
        self.add(asked, space=8)
        self.add(self.why_off, space=8)
        self.rows.addStretch(1)
        self._lay_out_foot()

    def _lay_out_foot(self) -> None:
        """It stays in sight, and what stands above it scrolls."""
        self._foot, self._answers = QWidget(self), QWidget()
        middle, row = QHBoxLayout(self._foot), QHBoxLayout(self._answers)
        middle.setContentsMargins(28, 12, 28, 24)
        middle.addStretch(1)
        middle.addWidget(self._answers, 1000)
        middle.addStretch(1)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.later)
        row.addStretch(1)
        row.addWidget(self.they_differ)
        row.addWidget(self.same)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        self._answers.setMaximumWidth(scaled(WIDTH))
        high = self._foot.sizeHint().height()
        self.setViewportMargins(0, 0, 0, high)
        self._foot.setGeometry(0, self.height() - high, self.width(), high)
        narrow = self.width() < scaled(NARROW)
        for row in (self._sides, self._across):
            row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)


def _stacked(*parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(5)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return column

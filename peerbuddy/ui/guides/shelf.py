"""All guided pages and look-backs, what was kept half done, and letters to oneself whose day has come."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peerbuddy.actions import guides, reviews, templates
from peerbuddy.model.guide import Run
from peerbuddy.model.guide_words import Guide
from peerbuddy.model.letter import Letter
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.settings.card import Card
from peerbuddy.ui.tokens import COLUMN


class GuideShelf(Column):
    guide_wanted = Signal(str)  # its id
    run_wanted = Signal(object)  # Run

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(COLUMN, parent, top=30)
        self._jobs = jobs
        self._titles: dict[str, str] = {}
        self.doors: dict[str, Door] = {}  # by the id of a guide
        self.half_done: dict[str, Door] = {}  # by the id of a run
        self.drops: dict[str, QPushButton] = {}
        self.notice = NoticeBar(self)
        lead = self.tr("Questions one at a time. Every card can be skipped, and nothing has to be finished.")
        self.add(PlainLabel(self.tr("Guided pages and look-backs"), "page"), PlainLabel(lead, "lead"))
        self.add(self.notice)
        self._letters, self._begun, self._all = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for part in (self._letters, self._begun, self._all):
            part.setSpacing(8)
            self.add(part, space=4)
        self.rows.addStretch(1)

    def begin(self) -> None:
        self._jobs.run(reviews.letters_that_open, then=self._show_letters)
        self._jobs.run(reviews.list_look_backs, then=self._show_look_backs)
        self._jobs.run(templates.list_templates, then=self._show_templates)
        self._jobs.run(guides.under_way, then=self._show_begun)

    # --- letters --------------------------------------------------------------------------------------

    def _show_letters(self, letters: tuple[Letter, ...]) -> None:
        empty(self._letters)
        if letters:
            self._letters.addWidget(PlainLabel(self.tr("A letter from you"), "section"))
        for letter in letters:
            self._letters.addWidget(self._letter(letter))

    def _letter(self, letter: Letter) -> Card:
        card, inside = Card(), QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(24, 18, 24, 18)
        rows.setSpacing(10)
        rows.addWidget(PlainLabel(letter.text, "said"))
        opened = self.tr("To be opened from {day} on").format(day=long_day(letter.opens))
        rows.addWidget(PlainLabel(opened, "caption"))
        read = button(self.tr("I have read it"))
        read.clicked.connect(partial(self._opened, letter.id))
        rows.addWidget(read, 0, Qt.AlignmentFlag.AlignLeading)
        card.add(inside)
        card.setAccessibleName(self.tr("A letter from you"))
        return card

    def _opened(self, id: str) -> None:
        """It stands in its look-back."""
        self._jobs.run(reviews.open_letter, id, then=self._read_again)

    def _read_again(self, _: object) -> None:
        self.begin()

    # --- doors ----------------------------------------------------------------------------------------

    def _show_look_backs(self, found: tuple[Guide, ...]) -> None:
        empty(self._all)
        self.doors = {}
        self._all.addWidget(PlainLabel(self.tr("Look-backs"), "section"))
        self._add_doors(found)

    def _show_templates(self, found: tuple[Guide, ...]) -> None:
        self._all.addSpacing(14)
        self._all.addWidget(PlainLabel(self.tr("Guided pages"), "section"))
        self._add_doors(found)

    def _add_doors(self, found: tuple[Guide, ...]) -> None:
        for guide in found:
            self._titles[guide.id] = guide.title
            door = Door(guide.title, self.tr("about {n} minutes").format(n=guide.minutes))
            door.clicked.connect(partial(self.guide_wanted.emit, guide.id))
            self.doors[guide.id] = door
            self._all.addWidget(door)

    def _show_begun(self, runs: tuple[Run, ...]) -> None:
        empty(self._begun)
        self.half_done, self.drops = {}, {}
        known = [run for run in runs if run.guide in self._titles]
        if known:
            self._begun.addWidget(PlainLabel(self.tr("Half done, and kept"), "section"))
        for run in known:
            self._begun.addLayout(self._half_done(run))
        if known:
            self._begun.addSpacing(14)
        if self.isVisible() and self.focusWidget() is None:
            self._focus_first()

    def _focus_first(self) -> None:
        door = next(iter((*self.half_done.values(), *self.doors.values())), None)
        if door is not None:
            door.show()  # what was only just laid out would not take it
            door.setFocus()

    def _half_done(self, run: Run) -> QHBoxLayout:
        title = self._titles[run.guide]
        door = Door(title, self.tr("begun on {day}").format(day=long_day(run.begun.date())))
        door.clicked.connect(partial(self.run_wanted.emit, run))
        drop = button(self.tr("Let it go"), "quiet")
        drop.setAccessibleName(self.tr("Let {guide} go").format(guide=title))
        drop.clicked.connect(partial(self._drop, run))
        self.half_done[run.id], self.drops[run.id] = door, drop
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(door, 1)
        row.addWidget(drop)
        return row

    def _drop(self, run: Run) -> None:
        self._jobs.run(guides.leave, run.id, then=partial(self._dropped, run))

    def _dropped(self, run: Run, _: object) -> None:
        self.begin()
        self.notice.show_notice(
            self.tr("It is gone. Nothing of it is kept."),
            kind="plain",
            ways=((self.tr("Undo"), partial(self._take_back, run)),),
        )

    def _take_back(self, run: Run) -> None:
        self._jobs.run(guides.keep, run, then=self._read_again)

"""One of three stories: what happened, and up to three strengths with what showed them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions import strengths
from peerbuddy.model.discovery import STRENGTHS_A_STORY, Pick, Story
from peerbuddy.model.strength import Evidence, Strength, StrengthLine
from peerbuddy.ui.icons import icon
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.evidence_row import EvidenceRow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.strength_pop_up import StrengthPopUp
from peerbuddy.ui.parts.tab_order import walk_in_order
from peerbuddy.ui.parts.words_edit import WordsEdit
from peerbuddy.ui.strengths.scene_card import NOBODY
from peerbuddy.ui.style import scaled


class StoryStep(QWidget):
    """`known`: every strength by its id, as long as they have been read."""

    edited = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.known: dict[str, Strength] = {}
        self.rows: list[EvidenceRow] = []
        self.picker: StrengthPopUp | None = None
        self.question = PlainLabel("", "ask")
        self.lead = PlainLabel(self.tr("A few sentences are enough, as you would tell a friend."), "lead")
        for label in (self.question, self.lead):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = WordsEdit(self.tr("The story"), lines=6)
        self.asked = PlainLabel(self.tr("What of you showed in it?"), "label")
        self.add = button(self.tr("Add a strength"), "quiet")
        self.add.setProperty("flush", True)
        self.full = PlainLabel(self.tr("Three for a story. One can be taken off for another."), "hint")
        self.add.clicked.connect(self.open_picker)
        self.text.edited.connect(self.edited)
        self._lay_out()

    def show_story(self, question: str, story: Story) -> None:
        self.question.setText(question)
        self.text.set_words(story.text)
        for row in self.rows:
            self._put_away(row)
        self.rows = []
        for pick in story.picks:
            self._add_row(pick)
        self._settle()

    def story(self) -> Story:
        picks = (Pick(row.strength.id, row.evidence().what) for row in self.rows)
        return Story(self.text.words(), tuple(picks))

    # --- strengths ----------------------------------------------------------------------------------

    @Slot()
    def open_picker(self) -> None:
        if len(self.rows) >= STRENGTHS_A_STORY:
            return
        if self.picker is None:
            self.picker = StrengthPopUp(lambda: {row.strength.id for row in self.rows}, self.add)
            self.picker.chosen.connect(self.add_strength)
        self.picker.open()
        self._jobs.run(strengths.list_strengths, then=self._offer)

    def _offer(self, lines: tuple[StrengthLine, ...]) -> None:
        if self.picker is not None:
            self.picker.fill(lines)

    @Slot(str)
    def add_strength(self, id: str) -> None:
        row = self._add_row(Pick(id))
        self._settle()
        row.line.setFocus()
        self.edited.emit()

    def _add_row(self, pick: Pick) -> EvidenceRow:
        strength = self.known.get(pick.strength, NOBODY)
        row = EvidenceRow(strength, Evidence(pick.strength, pick.what), says_only=True)
        row.edited.connect(self.edited)
        row.next_wanted.connect(self.open_picker)
        row.taken_off.connect(partial(self._take_off, row))
        self.rows.append(row)
        self._column.addWidget(row)
        row.show()
        return row

    def _take_off(self, row: EvidenceRow) -> None:
        self.rows.remove(row)
        self._put_away(row)
        self._settle()
        self.add.setFocus()
        self.edited.emit()

    def _put_away(self, row: EvidenceRow) -> None:
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _settle(self) -> None:
        is_full = len(self.rows) >= STRENGTHS_A_STORY
        self.add.setVisible(not is_full)
        self.full.setVisible(is_full)
        walk_in_order((self.text, *(part for row in self.rows for part in row.stops()), self.add))

    # --- layout -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.add.setIcon(icon("plus", "accent"))
        self.add.setIconSize(QSize(scaled(14), scaled(14)))
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.question)
        column.addWidget(self.lead)
        column.addSpacing(12)
        column.addWidget(self.text)
        column.addSpacing(12)
        column.addWidget(self.asked)
        column.addLayout(self._column)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.full)

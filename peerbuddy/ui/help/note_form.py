"""After a plan was used: what helped and what to change, whenever there is room for it."""

from __future__ import annotations

from dataclasses import replace

from peerbuddy.actions import helping
from peerbuddy.computer import Computer
from peerbuddy.model.help_plan import MAX_NOTE, PlanUse
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept
from peerbuddy.ui.parts.words_edit import WordsEdit


class NoteForm(SubPage):
    def __init__(self, computer: Computer, jobs: Jobs, use: PlanUse) -> None:
        title = self.tr("Used on {day}").format(day=long_day(use.day))
        super().__init__(title, self.tr("It saves itself. Both may stay empty."))
        self._computer, self._use = computer, use
        self.helped = WordsEdit(self.tr("What helped"), limit=MAX_NOTE, lines=3)
        self.change = WordsEdit(self.tr("What to change"), limit=MAX_NOTE, lines=3)
        self.helped.set_words(use.helped)
        self.change.set_words(use.change)
        kept = Kept(jobs, helping.note_use, self._note, self._as_page, self)
        self.keep_with(kept)
        for field in (self.helped, self.change):
            self.add_field(field.accessibleName(), field)
            field.edited.connect(kept.touched)
        self.rows.addStretch(1)

    def begin(self) -> None:
        self.helped.setFocus()

    def _note(self) -> PlanUse:
        return replace(self._use, helped=self.helped.words(), change=self.change.words())

    def _as_page(self) -> Draft:
        text = f"{self.helped.words()}\n\n{self.change.words()}".strip()
        return Draft(self._computer.new_id(), self._use.day, text)

"""Somebody to turn to: a name, how to reach them, and a sentence prepared for it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot

from peerbuddy.actions import helping
from peerbuddy.computer import Computer
from peerbuddy.model.help_plan import HelpPerson
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.parts.words_edit import WordsEdit, line_edit


class PersonForm(SubPage):
    """`removed` with the person as they stood there, so that they can be put back."""

    removed = Signal(object)

    def __init__(self, computer: Computer, jobs: Jobs, person: HelpPerson, *, is_new: bool) -> None:
        super().__init__(self.tr("Somebody to turn to"), self.tr("It saves itself."))
        self._computer, self._jobs, self._person = computer, jobs, person
        self.name = line_edit(self.tr("Name"), limit=140)
        self.reach = line_edit(self.tr("How to reach them"), limit=140)
        self.say = WordsEdit(self.tr("A sentence to begin with"), limit=300)
        self.remove = button(self.tr("Take them off the page"))
        hint = self.tr("Written on a calm day, it is there when words are hard to find.")
        self.add_field(self.tr("Name"), self.name)
        self.add_field(self.tr("How to reach them"), self.reach, self.tr("A number, an address, a door."))
        self.add_field(self.tr("A sentence to begin with"), self.say, hint)
        foot = Flow(gap=8)
        foot.addWidget(self.remove)
        self.add(foot, space=12)
        self.remove.setVisible(not is_new)
        self.rows.addStretch(1)
        self.name.setText(person.name)
        self.reach.setText(person.reach)
        self.say.set_words(person.say)
        kept = Kept(jobs, helping.save_person, self.person, self._as_page, self)
        self.keep_with(kept)
        self.name.textEdited.connect(kept.touched)
        self.reach.textEdited.connect(kept.touched)
        self.say.edited.connect(kept.touched)
        self.remove.clicked.connect(self._remove)

    def begin(self) -> None:
        self.name.setFocus()

    def person(self) -> HelpPerson | None:
        """As they stand here, called by how to reach them if there is no name; None without both."""
        name = self.name.text().strip() or self.reach.text().strip()
        if not name:
            return None
        return replace(self._person, name=name, reach=self.reach.text(), say=self.say.words())

    @Slot()
    def _remove(self) -> None:
        assert self._kept is not None
        person = self.person() or self._person
        self._kept.forget()
        self._jobs.run(
            helping.delete_person, person.id, then=lambda _: self.removed.emit(person), otherwise=self.tell
        )

    def _as_page(self) -> Draft:
        lines = (self.name.text(), self.reach.text(), self.say.words())
        text = "\n".join(line for line in lines if line)
        return Draft(self._computer.new_id(), self._computer.now().date(), text)

"""Somebody or something for the support map: in which ring, the name, and what it is good for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot

from peerbuddy.actions import helping
from peerbuddy.computer import Computer
from peerbuddy.model.help_plan import MapEntry, Ring
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.words_edit import WordsEdit, line_edit
from peerbuddy.ui.support.said import ring_name


class MapForm(SubPage):
    """`removed` with it as it stood there, so that it can be put back."""

    removed = Signal(object)

    def __init__(self, computer: Computer, jobs: Jobs, entry: MapEntry, *, is_new: bool) -> None:
        super().__init__(self.tr("On the support map"), self.tr("It saves itself."))
        self._computer, self._jobs, self._entry = computer, jobs, entry
        self.ring = OneOf(
            self.tr("Ring"),
            tuple((ring.value, ring_name(ring)) for ring in Ring),
            pills=True,
            may_be_none=False,
        )
        self.name = line_edit(self.tr("Name"), limit=140)
        self.good_for = WordsEdit(self.tr("Good for"), limit=300)
        self.remove = button(self.tr("Take it off the map"))
        self.remove.setVisible(not is_new)
        self.add_field(self.tr("Ring"), self.ring)
        self.add_field(
            self.tr("Name"), self.name, self.tr("A person, a place, a service, or something of yours.")
        )
        hint = self.tr("When would you turn there? Only if you like.")
        self.add_field(self.tr("Good for"), self.good_for, hint)
        foot = Flow(gap=8)
        foot.addWidget(self.remove)
        self.add(foot, space=12)
        self.rows.addStretch(1)
        self.ring.set_key(entry.ring.value)
        self.name.setText(entry.name)
        self.good_for.set_words(entry.good_for)
        kept = Kept(jobs, helping.save_map_entry, self.entry, self._as_page, self)
        self.keep_with(kept)
        self.ring.chosen.connect(kept.touched)
        self.name.textEdited.connect(kept.touched)
        self.good_for.edited.connect(kept.touched)
        self.remove.clicked.connect(self._remove)

    def begin(self) -> None:
        self.name.setFocus()

    def entry(self) -> MapEntry | None:
        """As it stands here, called by what it is good for if there is no name; None without both."""
        name = self.name.text().strip() or " ".join(self.good_for.words().split())[:140]
        if not name:
            return None
        return replace(self._entry, ring=Ring(self.ring.key()), name=name, good_for=self.good_for.words())

    @Slot()
    def _remove(self) -> None:
        assert self._kept is not None
        entry = self.entry() or self._entry
        self._kept.forget()
        self._jobs.run(
            helping.delete_map_entry, entry.id, then=lambda _: self.removed.emit(entry), otherwise=self.tell
        )

    def _as_page(self) -> Draft:
        lines = (self.name.text(), self.good_for.words())
        text = "\n".join(line for line in lines if line)
        return Draft(self._computer.new_id(), self._computer.now().date(), text)

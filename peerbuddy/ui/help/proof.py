"""The proof page: pages of the journal that a person marked themselves as something they got through."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from peerbuddy.actions import page_links
from peerbuddy.model.entry import EntryLine
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.help.cards import Remark
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.emptying import empty


class ProofPage(SubPage):
    page_wanted = Signal(str)  # the id of an entry

    def __init__(self, jobs: Jobs, title: str) -> None:
        super().__init__(title, self.tr("Times I got through."))
        self._jobs = jobs
        self.doors: list[Door] = []
        self._listed = QVBoxLayout()
        self._listed.setSpacing(8)
        self.add(self._listed, space=12)
        self.rows.addStretch(1)

    def begin(self) -> None:
        super().begin()
        self._jobs.run(page_links.proof_page, then=self._show, otherwise=self.tell)

    def _show(self, lines: tuple[EntryLine, ...]) -> None:
        empty(self._listed)
        self.doors = []
        for line in lines:
            door = Door(line.heading or self.tr("A page without words"), long_day(line.day))
            door.clicked.connect(partial(self._ask_for, line.id))
            self.doors.append(door)
            self._listed.addWidget(door)
        if not lines:
            none = self.tr(
                "No page is marked, and none has to be. Below a page of the journal, “I got through this”"
                " puts it here."
            )
            self._listed.addWidget(Remark(none))

    def _ask_for(self, id: str) -> None:
        self.page_wanted.emit(id)

"""Before there is an agreement: what it is, what may come before it, and two ways on of the same weight."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from peerbuddy.model.agreement_page import AgreementPage
from peerbuddy.model.agreement_words import AgreementBook
from peerbuddy.model.buddy import Standing
from peerbuddy.model.rules.agreement_states import AgreementState
from peerbuddy.ui.agreement import said
from peerbuddy.ui.agreement.pane import ABOUT, GROUND
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.parts.pair import Pair

WIDTH = 560


class BeginView(Column):
    write_wanted = Signal()
    read_wanted = Signal()
    left = Signal()
    wanted = Signal(str)  # GROUND or ABOUT

    def __init__(self, book: AgreementBook, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent, top=72)
        self.notice = NoticeBar(self)
        self.title = PlainLabel("", "title")
        self.lead = PlainLabel(book.purpose, "lead")
        self.beside = PlainLabel(book.beside_professional_help, "lead")
        self.state = PlainLabel("", "hint")
        self.doors = {
            GROUND: Door(self.tr("What we may have in common"), self.tr("A card with a few lines, for them")),
            ABOUT: Door(self.tr("About me"), self.tr("What you tell this one person of yourself")),
        }
        self.read = Door(self.tr("Read what held"), self.tr("The words of before, page by page"))
        self.pair = Pair(self.tr("Write a first version"), self.tr("Not now"))
        self._lay_out()
        for name, door in self.doors.items():
            door.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
        self.read.clicked.connect(self.read_wanted)
        self.pair.taken.connect(self.write_wanted)
        self.pair.refused.connect(self.left)

    def show_page(self, page: AgreementPage, *, can_write: bool) -> None:
        name = page.buddy.name
        self.title.setText(self.tr("An agreement with {name}").format(name=name))
        self.read.setVisible(page.now.in_force is not None)
        self.pair.take.setEnabled(page.may_seal and can_write)
        self.state.say(self._why_not(page))
        for door in self.doors.values():
            door.setVisible(page.buddy.standing is Standing.OPEN)

    def _why_not(self, page: AgreementPage) -> str:
        if page.buddy.standing is not Standing.OPEN:
            return self.tr("The two of you have ended. It can begin again from their page.")
        if page.buddy.compared is None:
            return self.tr("Compare the safety words first: then files can be made for them.")
        if page.now.from_before_the_end is not None:
            return said.from_before_the_end(page.buddy.name)
        if page.now.state is AgreementState.ENDED:
            return self.tr("What held has ended. A new agreement can begin at any time.")
        return ""

    def begin(self) -> None:
        (self.pair.take if self.pair.take.isEnabled() else self.pair.refuse).setFocus()

    def _lay_out(self) -> None:
        self.add(self.notice, self.title, self.lead, self.beside, self.state)
        self.rows.addSpacing(12)
        self.add(*self.doors.values(), self.read)
        self.add(self.pair, space=16)
        self.rows.addStretch(1)

"""An item that was opened, as it came, as plain text; and two ways of one weight not to take it in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.content.library import Library
from peerbuddy.model.item_page import ItemLine, ItemPage
from peerbuddy.model.packet_sheet import PacketSheet
from peerbuddy.ui.dates import day_for_chip
from peerbuddy.ui.inbox import said
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button, divider
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.parts.paper import Paper

WIDTH = 560


class Letter(QWidget):
    gentler_wanted = Signal()
    rest_wanted = Signal()
    let_go_wanted = Signal()  # of this very item
    delete_wanted = Signal()  # of what a please-delete names
    talk_wanted = Signal()
    item_wanted = Signal(str)
    step_wanted = Signal()  # where it goes on: the agreement, the share bench, sealing again, one's own map

    def __init__(self, words: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        labels = {one.key: one.label for one in words.replies.on_opening}
        self.paper = Paper()
        self.step = button("", tall=True)
        self.asked = Pair(self.tr("Let it go"), self.tr("Talk about it"))
        self.pair = Pair(labels["gentler"], labels["rest"])
        self.let_go = button(self.tr("Let it go now"), "quiet")
        self._until = PlainLabel("", "hint")
        self._below, self.noticed = QVBoxLayout(), QVBoxLayout()
        self._below.setSpacing(6)
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        self.paper.setFocus()
        QTimer.singleShot(0, self, lambda: self._column.verticalScrollBar().setValue(0))  # its first words

    def show_page(self, page: ItemPage, *, may_answer: bool) -> None:
        assert page.sheet is not None
        kind = page.received.item.kind
        self.paper.show_sheet(page.sheet)
        empty(self._below)
        self._add_about(page)
        self._add_corrections(page.corrections)
        self._add_asked(page)
        self.asked.setVisible(bool(page.asked))
        self.asked.refuse.setVisible(may_answer)
        self._show_step(page, may_answer=may_answer)
        self.pair.take.setVisible(may_answer and said.may_be_gentler(kind))
        self._show_until(page)

    def set_read_only(self) -> None:
        for part in (self.pair, self.asked, self.let_go, self.step):
            part.setEnabled(False)

    # --- below the paper ------------------------------------------------------------------------------

    def _add_about(self, page: ItemPage) -> None:
        if page.mine:
            told = self.tr("It is about what you shared on {day}: {title}")
            line = told.format(day=day_for_chip(page.mine.made_on), title=page.mine.title)
            self._below.addWidget(PlainLabel(breakable(line), "hint"))
        for answer in page.answers:
            told = self.tr("You answered on {day}: {title}")
            line = told.format(day=day_for_chip(answer.made_on), title=answer.title)
            self._below.addWidget(PlainLabel(breakable(line), "hint"))
        if page.corrected:
            told = self.tr("It is about: {line}").format(line=said.line(page.corrected))
            self._add_way_to(page.corrected, told)

    def _add_corrections(self, corrections: tuple[PacketSheet, ...]) -> None:
        for sheet in corrections:
            told = f"{sheet.title} · {day_for_chip(sheet.made_on)}"
            self._below.addWidget(PlainLabel(breakable(told), "aside"))
            for part in sheet.parts:
                self._below.addWidget(PlainLabel(breakable(part.text), "letter"))

    def _add_asked(self, page: ItemPage) -> None:
        if page.received.item.kind != "please_delete":
            return
        name = page.received.buddy.name
        told = self.tr("{name} asks you to let go of:") if page.asked else self.tr(
            "What {name} asks you to let go of is not here any more."
        )  # fmt: skip
        self._below.addWidget(PlainLabel(breakable(told.format(name=name)), "label"))
        for line in page.asked:
            self._add_way_to(line, said.line(line))

    def _add_way_to(self, line: ItemLine, told: str) -> None:
        made = button(breakable(told), "quiet")
        made.setProperty("flush", True)
        made.setAccessibleName(self.tr("Look at it: {line}").format(line=told))
        made.clicked.connect(partial(self.item_wanted.emit, line.id))
        self._below.addWidget(made, alignment=Qt.AlignmentFlag.AlignLeading)

    def _show_step(self, page: ItemPage, *, may_answer: bool) -> None:
        alone = self._without_answer(page)
        answering = {
            "gentler": self.tr("Share it in lighter form"),
            "reseal": self.tr("Choose what to seal again"),
        }.get(page.received.item.kind, "")
        self.step.setText(alone or answering)
        self.step.setVisible(bool(alone) or (bool(answering) and may_answer))

    def _without_answer(self, page: ItemPage) -> str:
        if said.is_of_agreement(page.received.item.kind):
            return self.tr("Read our agreement")
        return self.tr("Look at my support map") if page.is_low_on_room else ""

    def _show_until(self, page: ItemPage) -> None:
        until = page.received.item.keep_until
        self.let_go.setVisible(not said.is_of_agreement(page.received.item.kind))
        if page.received.item.kept is not None:
            self._until.say(self.tr("You decided to keep this one."), "hint")
        elif until is not None:
            told = self.tr("With you until {day}, then let go").format(day=day_for_chip(until))
            self._until.say(told, "hint")
        else:
            self._until.say("")

    # --- set-up ---------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column, row = Column(WIDTH, top=12), Flow(gap=8)
        self._column = column
        confidence = PlainLabel(self.tr("In confidence: it stays with you."), "hint")
        column.add(self.paper)
        column.add(confidence, self._below, self.noticed, space=4)
        row.addWidget(self.step)
        row.addWidget(self.asked)
        column.add(row, space=4)
        column.rows.addStretch(1)
        until, foot, whole = QHBoxLayout(), QVBoxLayout(), QVBoxLayout(self)
        until.setSpacing(8)
        until.addWidget(self._until, 1)
        until.addWidget(self.let_go)
        foot.setContentsMargins(28, 12, 28, 16)
        foot.setSpacing(8)
        foot.addLayout(until)
        foot.addWidget(self.pair, alignment=Qt.AlignmentFlag.AlignLeading)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(column, 1)
        whole.addWidget(divider())
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.pair.taken.connect(self.gentler_wanted)
        self.pair.refused.connect(self.rest_wanted)
        self.asked.taken.connect(self.delete_wanted)
        self.asked.refused.connect(self.talk_wanted)
        self.let_go.clicked.connect(self.let_go_wanted)
        self.step.clicked.connect(self.step_wanted)

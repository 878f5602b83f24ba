"""Strengths through others' eyes: asking somebody for three moments, and what came back of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from peerbuddy.actions import others_eyes
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.computer import Computer
from peerbuddy.model.changes import Changes
from peerbuddy.model.others_eyes import AskedFor, OthersEyes, ToldMoment
from peerbuddy.model.reply import Noticed
from peerbuddy.ui.dates import day_for_chip
from peerbuddy.ui.icons import icon
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button
from peerbuddy.ui.settings.card import Card, Row
from peerbuddy.ui.sharing.wanted import ShareWanted
from peerbuddy.ui.strengths.said import capital
from peerbuddy.ui.strengths.way import Way

_WIDE = 640
_MIRROR = "mirror"


class OthersEyesWay(Way):
    """Nothing here is kept half done: what is asked is written at the share bench."""

    go_wanted = Signal(str, object)

    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(computer, parent)
        self._jobs = jobs
        books = words_of_the_program(computer.language).strengths
        route = next(one for one in books.routes if one.key == "others")
        self.setAccessibleName(route.title)
        self.back = button(self.tr("Back"), "quiet")
        self.back.setIcon(icon("arrow-left", "accent"))
        self.back.setProperty("flush", True)
        self.back.clicked.connect(self.left)
        self.asking: dict[str, QPushButton] = {}
        self.looking: list[QPushButton] = []
        self._people, self._told = Card(), Card()
        self._not_yet = QVBoxLayout()
        self._not_yet.setSpacing(6)
        self._nothing = PlainLabel(self.tr("Nothing came back yet. Files take the time people take."), "hint")
        self._not_yet_title = PlainLabel(capital(books.noticed_list_title), "section")
        self._lay_out(route.title)
        jobs.changed.connect(self._on_changed)
        self._read()

    @Slot()
    def _read(self) -> None:
        self._jobs.run(others_eyes.through_others_eyes, then=self._show, otherwise=self.tell)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.inbox or changes.strengths or changes.buddies or changes.agreements):
            self._read()

    def _show(self, seen: OthersEyes) -> None:
        self._people.clear()
        self.asking = {one.buddy: self._ask_button(one) for one in seen.people}
        for one in seen.people:
            why = "" if one.may else self.tr("An agreement that holds today comes first.")
            self._people.add(Row(breakable(one.name), why, self.asking[one.buddy]))
        self._told.clear()
        self.looking = [self._look_button(one) for one in seen.told]
        for one, look in zip(seen.told, self.looking, strict=True):
            self._told.add(Row(breakable(_title(one)), breakable(_line(one)), look))
        self._told.setVisible(bool(seen.told))
        self._nothing.setVisible(not seen.told)
        empty(self._not_yet)
        for id, name in seen.not_by_me:
            self._not_yet.addWidget(self._to_strength(id, name), alignment=Qt.AlignmentFlag.AlignLeading)
        self._not_yet_title.setVisible(bool(seen.not_by_me))

    # --- buttons ------------------------------------------------------------------------------------

    def _ask_button(self, one: AskedFor) -> QPushButton:
        made = button(self.tr("Ask for three moments") if one.may else self.tr("Look at the agreement"))
        made.setAccessibleName(f"{one.name}: {made.text()}")
        if one.may:
            wanted = ShareWanted(buddy=one.buddy, kind=_MIRROR)
            made.clicked.connect(partial(self.go_wanted.emit, "share", wanted))
        else:
            made.clicked.connect(partial(self.go_wanted.emit, "agreement", one.buddy))
        return made

    def _look_button(self, one: ToldMoment) -> QPushButton:
        made = button(self.tr("Look at it"))
        made.setAccessibleName(f"{_title(one)}: {made.text()}")
        made.clicked.connect(partial(self.go_wanted.emit, "item", one.item))
        return made

    def _to_strength(self, id: str, name: str) -> QPushButton:
        made = button(f"▲  {name}".replace("&", "&&"), "chip")
        made.setAccessibleName(self.tr("{name}, noticed by others").format(name=name))
        made.clicked.connect(partial(self.go_wanted.emit, "strengths", id))
        return made

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, title: str) -> None:
        column = Column(_WIDE, top=24)
        column.rows.addWidget(self.back, alignment=Qt.AlignmentFlag.AlignLeading)
        column.add(PlainLabel(title, "page"))
        lead = self.tr(
            "Others often notice what we take for granted. You ask for three moments, and what comes back is"
            " yours to keep or to let be."
        )
        column.add(PlainLabel(lead, "lead"), self.notice)
        column.add(PlainLabel(self.tr("Whom you could ask"), "section"), space=12)
        column.add(self._people)
        column.add(PlainLabel(self.tr("What came back"), "section"), space=14)
        column.add(self._nothing, self._told)
        column.add(self._not_yet_title, self._not_yet, space=14)
        column.rows.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)


def _title(one: ToldMoment) -> str:
    said = QCoreApplication.translate("OthersEyesWay", "{strength}, noticed by {name} on {day}")
    return said.format(strength=one.label, name=one.name, day=day_for_chip(one.day))


def _line(one: ToldMoment) -> str:
    decided = {
        Noticed.KEPT: QCoreApplication.translate("OthersEyesWay", "▲ kept as a moment"),
        Noticed.LET_BE: QCoreApplication.translate("OthersEyesWay", "let be"),
    }
    choice = one.noticed.choice
    moment = " ".join(one.noticed.moment.split())
    return f"{moment}  ·  {decided[choice]}" if choice else moment

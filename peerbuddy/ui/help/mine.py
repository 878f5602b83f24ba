"""What only the open journal can show on Help now: my people, my plans, my proof page."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.help_card import HelpBook
from peerbuddy.model.help_plan import HelpPerson, HelpPlan
from peerbuddy.ui import icons
from peerbuddy.ui.help.cards import PersonCard, Remark
from peerbuddy.ui.help.sub_page import capitalised
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel, button


class Mode(Enum):
    """What may be seen, and done, at the moment."""

    LOCKED = auto()
    OPEN = auto()
    READ_ONLY = auto()


class Mine(QObject):
    """`people`, `plans` and `proof` stand where the page puts them."""

    person_wanted = Signal(object)  # HelpPerson to change, or None for a new one
    plan_wanted = Signal(object)  # HelpPlan, or None for a new one
    proof_wanted = Signal()

    def __init__(self, words: HelpBook, mode: Mode) -> None:
        super().__init__()
        self._words, self._mode = words, mode
        said = {part.key: part.text.rstrip(":") for part in words.order}
        self.people, self._people = _titled(said["people"])
        self.plans, self._plans = _titled(said["plan"])
        self.proof = Door(said["proof"], self.tr("Pages you marked with: I got through this"))
        self.proof.clicked.connect(self.proof_wanted)
        self.plan_doors: list[Door] = []

    def show_people(self, people: tuple[HelpPerson, ...]) -> None:
        empty(self._people)
        for person in people:
            card = PersonCard(person, may_change=self._mode is Mode.OPEN)
            card.change_wanted.connect(self.person_wanted)
            self._people.addWidget(card)
        nobody = self.tr("Somebody who may be told how it is, with a sentence to begin with.")
        self._add_way(self._people, self.tr("Add somebody"), self._ask_for_person, "" if people else nobody)

    def show_plans(self, plans: tuple[HelpPlan, ...]) -> None:
        empty(self._plans)
        self.plan_doors = []
        for plan in plans:
            door = Door(plan.title, capitalised(self._words.plan.use))
            door.clicked.connect(partial(self._ask_for, plan))
            self.plan_doors.append(door)
            self._plans.addWidget(door)
        none = self.tr("A plan for rough times, in your own words. Nobody has to have one.")
        self._add_way(self._plans, self.tr("Write a plan"), self._ask_for_new, "" if plans else none)

    def _ask_for(self, plan: HelpPlan) -> None:
        self.plan_wanted.emit(plan)

    def _ask_for_new(self) -> None:
        self.plan_wanted.emit(None)

    def _ask_for_person(self) -> None:
        self.person_wanted.emit(None)

    def _add_way(self, column: QVBoxLayout, name: str, way_on: Callable[[], None], remark: str) -> None:
        """Where nothing stands yet the button stands beside what it is for."""
        if self._mode is not Mode.OPEN:
            if remark:
                column.addWidget(Remark(remark))
            return
        way = button(name, "" if remark else "quiet")
        way.setIcon(icons.icon("plus", "text2" if remark else "accent"))
        way.clicked.connect(way_on)
        if remark:
            column.addWidget(Remark(remark, way))
            return
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(way)
        beside.addStretch(1)
        column.addWidget(row)


def _titled(title: str) -> tuple[QWidget, QVBoxLayout]:
    """A heading, and the column below it for what comes from the vault."""
    whole = QWidget()
    column, inside = QVBoxLayout(whole), QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    inside.setSpacing(10)
    column.addWidget(PlainLabel(title, "label"))
    column.addLayout(inside)
    return whole, inside

"""The cards of Help now: a number to be read across a room, a person, an exercise for the next minutes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peerbuddy.model.help_plan import HelpPerson, OwnHelpCard, Way, is_stale
from peerbuddy.ui import icons
from peerbuddy.ui.dates import day_for_chip
from peerbuddy.ui.help.copying import copy_button, to_reach
from peerbuddy.ui.parts.labels import PlainLabel, button


class NumberCard(QFrame):
    """`loud`: of the number for immediate danger, the largest thing in the program."""

    change_wanted = Signal(object)  # OwnHelpCard
    checked_today = Signal(object)

    def __init__(
        self,
        card: OwnHelpCard,
        today: date,
        *,
        loud: bool = False,
        may_change: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.card = card
        is_old = is_stale(card, today)
        self.setProperty("kind", "card")
        self.setAccessibleName(f"{card.name}, {card.number}".strip(", "))
        self.checked = PlainLabel(self._said_of_check(is_old), "amber" if is_old else "hint")
        self.check = button(self.tr("I checked it today"), "chip")
        self.check.setAccessibleName(self.tr("I checked {name} today").format(name=card.name))
        self.check.clicked.connect(lambda: self.checked_today.emit(self.card))
        self.change = _change(card.name)
        self.change.clicked.connect(lambda: self.change_wanted.emit(self.card))
        self._lay_out(loud)
        self.check.setVisible(may_change and is_old)
        self.change.setVisible(may_change)

    def _lay_out(self, loud: bool) -> None:
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(PlainLabel(self.card.name, "section"))
        for line in (self.card.what_for, _when(self.card)):
            if line:
                words.addWidget(PlainLabel(line, "hint"))
        words.addWidget(self.checked)
        words.addWidget(self.check, alignment=Qt.AlignmentFlag.AlignLeading)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 16, 16)
        row.setSpacing(10)
        row.addLayout(words, 1)
        if self.card.number:
            short = len(self.card.number) < 8
            row.addWidget(to_reach(self.card.number, "emergency" if loud and short else "number"))
            self.copy = copy_button(self.card.number)
            row.addWidget(self.copy)
        row.addWidget(self.change)

    def _said_of_check(self, is_old: bool) -> str:
        checked = self.card.checked
        if checked is None:
            return self.tr("Not checked yet. Please check this number now.")
        said = day_for_chip(checked)
        if is_old:
            return self.tr("Worth checking again, last on {day}").format(day=said)
        return self.tr("Checked on {day}").format(day=said)


def _when(card: OwnHelpCard) -> str:
    ways = ", ".join(way_name(way) for way in card.ways)
    return " · ".join(piece for piece in (ways, card.hours, card.language, card.cost) if piece)


def way_name(way: Way) -> str:
    return {
        Way.CALL: QCoreApplication.translate("help", "call"),
        Way.TEXT: QCoreApplication.translate("help", "text"),
        Way.GO: QCoreApplication.translate("help", "go there"),
    }[way]


class PersonCard(QFrame):
    """The sentence prepared for them can be read aloud, or copied into a message."""

    change_wanted = Signal(object)  # HelpPerson

    def __init__(self, person: HelpPerson, *, may_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setAccessibleName(person.name)
        self.change = _change(person.name)
        self.change.clicked.connect(lambda: self.change_wanted.emit(person))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 16, 14)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(PlainLabel(person.name, "section"), 1)
        if person.reach:
            head.addWidget(to_reach(person.reach))
            head.addWidget(copy_button(person.reach))
        head.addWidget(self.change)
        column.addLayout(head)
        self.change.setVisible(may_change)
        if person.say:
            said = QHBoxLayout()
            said.setSpacing(10)
            said.addWidget(PlainLabel(person.say, "said"), 1)
            said.addWidget(copy_button(person.say), alignment=Qt.AlignmentFlag.AlignTop)
            column.addLayout(said)


class LandingCard(QFrame):
    def __init__(self, letter: str, exercise: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        mark = PlainLabel(letter, "round")
        mark.setFixedSize(30, 30)
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words = PlainLabel(exercise, "lead")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        row.addWidget(mark)
        row.addWidget(self.words, 1)


class Remark(QFrame):
    """A sentence where a card would stand, and perhaps a way on."""

    def __init__(self, text: str, *ways: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 12, 12)
        row.setSpacing(12)
        self.words = PlainLabel(text)
        row.addWidget(self.words, 1)
        for way in ways:
            row.addWidget(way)


def _change(name: str) -> QPushButton:
    made = button("")
    made.setProperty("kind", "square")
    made.setIcon(icons.icon("pencil"))
    made.setIconSize(QSize(18, 18))
    made.setAccessibleName(QCoreApplication.translate("help", "Change {name}").format(name=name))
    made.setToolTip(QCoreApplication.translate("help", "Change"))
    return made

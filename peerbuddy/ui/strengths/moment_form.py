"""A moment that is being written or changed: the sentence, how much it was, and more if one likes."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions import uses
from peerbuddy.computer import Computer
from peerbuddy.model.strength import Dial, Energy, Moment, Strength, WentTo
from peerbuddy.ui.dates import to_day, to_qdate
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.parts.calm_edits import CalmComboBox, CalmDateEdit
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.strengths.said import book, options
from peerbuddy.ui.strengths.sentence import Sentence

Said = tuple[str, date, str, str, str, str]


class MomentForm(QWidget):
    keep_wanted = Signal()
    left = Signal()  # nothing of it is wanted
    touched = Signal()

    def __init__(self, computer: Computer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer = computer
        self._strength: Strength | None = None
        self.before: Moment | None = None  # as it was, where one is changed
        self._id = ""
        self.what = Sentence(self.tr("What you did"))
        self.dial = OneOf(self.tr("How much it was"), options(book().dial), pills=True)
        self.more = button(self.tr("Say more"), "quiet")
        self.more.setProperty("flush", True)
        self.more.setCheckable(True)
        self.day = CalmDateEdit()
        self.area = CalmComboBox()
        self.went_to = OneOf(self.tr("It went to"), options(book().went_to))
        self.energy = OneOf(self.tr("Energy"), options(book().energy))
        self.ways = Pair(self.tr("Keep it"), self.tr("Leave it"))
        self._lay_out()
        self.what.entered.connect(self.keep_wanted)
        self.ways.taken.connect(self.keep_wanted)
        self.ways.refused.connect(self.left)
        self.what.edited.connect(self.touched)
        for said in (self.dial, self.went_to, self.energy):
            said.chosen.connect(self.touched)
        self.area.activated.connect(self.touched)
        self.day.dateChanged.connect(self.touched)
        self._kept = self.said()

    def begin(self, strength: Strength, areas: dict[str, str], moment: Moment | None = None) -> None:
        """A new moment of today, or one to change."""
        self._strength, self.before = strength, moment
        self._id = moment.id if moment else self._computer.new_id()
        said = moment.evidence if moment else None
        self._offer_areas(areas, said.area if said else "")
        self.what.set_words(said.what if said else "")
        self.what.moveCursor(QTextCursor.MoveOperation.End)
        self.dial.set_key(said.dial.value if said and said.dial else "")
        self.went_to.set_key(said.went_to.value if said and said.went_to else "")
        self.energy.set_key(said.energy.value if said and said.energy else "")
        self.day.setDate(to_qdate(moment.day if moment else self._computer.now().date()))
        self.more.setChecked(bool(said and (said.area or said.went_to or said.energy)))
        self._kept = self.said()
        self.show()
        self.what.setFocus()

    def end(self) -> None:
        self._strength = self.before = None
        self.what.set_words("")
        self._kept = self.said()
        self.hide()

    @property
    def has_words(self) -> bool:
        return bool(self.what.words().strip())

    def id(self) -> str:
        """Of the moment that is written, also before it is kept; "" while none is."""
        return self._id if self._strength is not None else ""

    def note_kept(self, id: str, said: Said) -> None:
        """This much of it is in the vault."""
        if id == self.id():
            self._kept = said

    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in this order."""
        said = (self.went_to, self.energy)
        return (
            self.what, *self.dial.buttons.values(), self.more, self.day, self.area,
            *(made for one in said for made in one.buttons.values()), self.ways.take, self.ways.refuse,
        )  # fmt: skip

    def pending(self) -> Unsaved | None:
        """What is written here and not kept yet."""
        one, words = self._strength, self.what.words()
        if one is None or not self.has_words or self.said() == self._kept:
            return None
        page = Draft(self._computer.new_id(), self._computer.now().date(), f"{one.label}: {words}")
        said = self._named()
        if self.before is not None:
            return Unsaved(uses.change_use, (self._id, one.id, words), page, said)
        return Unsaved(uses.note_use, (one.id, words), page, said | {"id": self._id})

    def _named(self) -> dict[str, Any]:
        dial, went_to, energy = self.dial.key(), self.went_to.key(), self.energy.key()
        return {
            "day": to_day(self.day.date()),
            "dial": Dial(dial) if dial else None,
            "area": self.area.currentData() or "",
            "went_to": WentTo(went_to) if went_to else None,
            "energy": Energy(energy) if energy else None,
        }

    def said(self) -> Said:
        """All that stands in it, to compare."""
        choices = (self.dial.key(), self.area.currentData() or "", self.went_to.key(), self.energy.key())
        return (self.what.words(), to_day(self.day.date()), *choices)

    def _offer_areas(self, areas: dict[str, str], now: str) -> None:
        self.area.clear()
        self.area.addItem(self.tr("No part of life named"), "")
        for key, name in areas.items():
            self.area.addItem(name, key)
        if now and now not in areas:
            self.area.addItem(now, now)
        self.area.setCurrentIndex(max(0, self.area.findData(now)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves what is empty, and no words."""
        if event.key() == Qt.Key.Key_Escape and not self.has_words:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(bool)
    def _show_more(self, shown: bool) -> None:
        self._rest.setVisible(shown)

    def _lay_out(self) -> None:
        self.day.setAccessibleName(self.tr("The day it was"))
        self.area.setAccessibleName(self.tr("Part of life"))
        self._rest = QWidget()
        rows = QVBoxLayout(self._rest)
        rows.setContentsMargins(0, 0, 0, 8)
        for words, part in self._rows():
            rows.addWidget(labelled(words, part))
            rows.addWidget(part, alignment=Qt.AlignmentFlag.AlignLeading)
        self._rest.hide()
        self.more.toggled.connect(self._show_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 12)
        column.setSpacing(8)
        column.addWidget(labelled(self.tr("One sentence of what you did"), self.what))
        column.addWidget(self.what)
        column.addWidget(PlainLabel(self.tr("The amount was, if you like to say"), "hint"))
        column.addWidget(self.dial)
        leading = Qt.AlignmentFlag.AlignLeading
        column.addWidget(self.more, alignment=leading)
        column.addWidget(self._rest)
        column.addWidget(self.ways, alignment=leading)
        self.hide()

    def _rows(self) -> Iterable[tuple[str, QWidget]]:
        return (
            (self.tr("Day"), self.day),
            (self.tr("Part of life"), self.area),
            (self.tr("It went to"), self.went_to),
            (self.tr("Energy"), self.energy),
        )

"""Strengths picked on a card: pills of those one leans on, and a list to find any other."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions import strengths
from peerbuddy.model.guide import MAX_LABEL, MAX_PICKS, Pick
from peerbuddy.model.strength import Strength, StrengthLine
from peerbuddy.model.text import folded
from peerbuddy.ui import icons
from peerbuddy.ui.guides.face import Place
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.parts.picker import Picker
from peerbuddy.ui.parts.picker_rows import PickerRow
from peerbuddy.ui.parts.some_of import SomeOf


class FindStrength(QWidget):
    """A button that opens the list of all strengths."""

    found = Signal(object)  # Strength

    def __init__(self, said: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, Strength] = {}
        self.taken: frozenset[str] = frozenset()  # not offered again
        self.opener = button(said, "quiet")
        self.opener.setIcon(icons.icon("plus", "accent"))
        self.picker: Picker | None = None
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeading)
        self.opener.clicked.connect(self._open)

    def show_known(self, known: dict[str, Strength]) -> None:
        self._known = known

    def _open(self) -> None:
        if self.picker is None:
            self.picker = Picker(self.opener.text(), self._rows, self._why_none, self.opener)
            self.picker.chosen.connect(self._chosen)
        self.picker.open()

    def _rows(self, typed: str) -> list[PickerRow]:
        parts = folded(typed).split()
        return [
            PickerRow(one.id, one.label, strength=one)
            for one in self._known.values()
            if one.id not in self.taken and not one.is_retired and all(p in folded(one.label) for p in parts)
        ]

    def _why_none(self, _: str) -> str:
        return self.tr("No strength has these letters.")

    @Slot(object)
    def _chosen(self, id: str) -> None:
        self.found.emit(self._known[id])


class StrengthPicks(QWidget):
    changed = Signal()

    def __init__(self, place: Place, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._picks: dict[str, Pick] = {}  # in the order in which they are offered
        self._names: dict[str, str] = {}
        self.pills = SomeOf(name, at_most=MAX_PICKS)
        self.finder = FindStrength(self.tr("Another strength"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.pills)
        rows.addWidget(self.finder)
        self.pills.changed.connect(self._changed)
        self.finder.found.connect(self._add)

    def begin(self, picks: tuple[Pick, ...]) -> None:
        self._picks = {pick.id: pick for pick in picks}
        self._names = {pick.id: pick.label or pick.id for pick in picks}
        self._show()
        self._place.jobs.run(strengths.list_strengths, then=self._take)

    def picks(self) -> tuple[Pick, ...]:
        on = self.pills.keys()
        return tuple(self._picks.get(id) or Pick(id, self._names[id][:MAX_LABEL]) for id in on)

    def _take(self, lines: tuple[StrengthLine, ...]) -> None:
        front = {line.strength.id: line.strength.label for line in lines if line.is_chosen}
        self._names = front | self._names
        self.finder.show_known({line.strength.id: line.strength for line in lines})
        self._show()

    def _show(self) -> None:
        on = {*self.pills.keys(), *(id for id in self._picks if id not in self.pills.buttons)}
        self.pills.set_options(self._names.items())
        self.pills.set_keys(on)
        self.pills.setVisible(bool(self._names))
        self.finder.taken = frozenset(self._names)

    @Slot(object)
    def _add(self, strength: Strength) -> None:
        self._names[strength.id] = strength.label
        self._show()
        self.pills.set_keys((*self.pills.keys(), strength.id))
        self.changed.emit()

    @Slot()
    def _changed(self) -> None:
        self.changed.emit()

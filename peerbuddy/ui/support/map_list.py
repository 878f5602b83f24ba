"""The support map as a list: for each ring who and what stands in it, and the way to add another."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peerbuddy.model.help_plan import MapEntry, Ring
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.settings.card import Card
from peerbuddy.ui.support.said import ring_name


class MapList(QWidget):
    add_wanted = Signal(object)  # a Ring
    change_wanted = Signal(object)  # a MapEntry
    remove_wanted = Signal(object)  # a MapEntry

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add: dict[Ring, QPushButton] = {}
        self.change: dict[str, QPushButton] = {}
        self.remove: dict[str, QPushButton] = {}
        self._may_change = True
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_entries(self, entries: tuple[MapEntry, ...], *, may_change: bool) -> None:
        empty(self._column)
        self._may_change = may_change
        self.add, self.change, self.remove = {}, {}, {}
        for ring in Ring:
            of_ring = [entry for entry in entries if entry.ring is ring]
            self._column.addWidget(self._head(ring))
            if of_ring:
                card = Card()
                card.add(*map(self._row, of_ring))
                self._column.addWidget(card)
            self._column.addSpacing(8)
        self._column.addStretch(1)

    def _head(self, ring: Ring) -> QWidget:
        head, name = QWidget(), ring_name(ring)
        across = QHBoxLayout(head)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(PlainLabel(name, "label"), 1)
        way = button(self.tr("Add"), "tool")
        way.setAccessibleName(self.tr("Add to {ring}").format(ring=name))
        way.setEnabled(self._may_change)
        way.clicked.connect(partial(self.add_wanted.emit, ring))
        self.add[ring] = way
        across.addWidget(way)
        return head

    def _row(self, entry: MapEntry) -> QWidget:
        row, ways = QWidget(), QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(14, 10, 10, 8)
        column.setSpacing(2)
        column.addWidget(PlainLabel(entry.name, "said-strong"))
        if entry.good_for:
            column.addWidget(PlainLabel(self.tr("Good for: {what}").format(what=entry.good_for), "hint"))
        across = Flow(ways, gap=4)
        for made, text, name, wanted in (
            (self.change, self.tr("Change"), self.tr("Change {name}"), self.change_wanted),
            (self.remove, self.tr("Remove"), self.tr("Remove {name}"), self.remove_wanted),
        ):
            way = button(text, "tool")
            way.setAccessibleName(name.format(name=entry.name))
            way.setEnabled(self._may_change)
            way.clicked.connect(partial(wanted.emit, entry))
            made[entry.id] = way
            across.addWidget(way)
        column.addWidget(ways)
        return row

"""Somebody restored a backup and asks for what came since: what is still meant is ticked by hand."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.model.packet_sheet import PacketSheet
from peerbuddy.ui.dates import day_for_chip
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, breakable
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.parts.tick_box import TickBox

WIDTH = 560


class SealAgain(Column):
    make_wanted = Signal(object)  # ids of packets
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent, top=28)
        self.title = PlainLabel("", "section")
        self.pair = Pair(self.tr("Seal these again"), self.tr("Not now"))
        self.ticks: dict[str, TickBox] = {}
        self._rows = QVBoxLayout()
        self._nothing = PlainLabel(self.tr("Nothing that you made for them since is still within its days."))
        self.add(self.title)
        self.add(
            PlainLabel(self.tr("Nothing is ticked. What you don’t mean any more stays here."), "hint"),
            self._nothing,
            self._rows,
            space=4,
        )
        row = Flow(gap=8)
        row.addWidget(self.pair)
        self.add(row, space=12)
        self.rows.addStretch(1)
        self.pair.taken.connect(self._make)
        self.pair.refused.connect(self.left)

    def begin(self, name: str, made: tuple[tuple[str, PacketSheet], ...]) -> None:
        """`made`: ids of packets, each with what it says."""
        self.title.setText(breakable(self.tr("What you made for {name}").format(name=name)))
        empty(self._rows)
        self.ticks = {}
        for id, sheet in made:
            tick = TickBox(f"{sheet.title} · {day_for_chip(sheet.made_on)}")
            tick.toggled.connect(self._look)
            self.ticks[id] = tick
            self._rows.addWidget(tick)
        self._nothing.setVisible(not made)
        self._look()
        self.pair.refuse.setFocus()

    def ticked(self) -> tuple[str, ...]:
        return tuple(id for id, tick in self.ticks.items() if tick.isChecked())

    @Slot()
    def _look(self) -> None:
        self.pair.take.setEnabled(bool(self.ticked()))

    @Slot()
    def _make(self) -> None:
        self.make_wanted.emit(self.ticked())

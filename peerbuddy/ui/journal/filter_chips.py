"""The limits of the list as chips, each with a way to take it off."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from peerbuddy.ui.journal.filters import Filters
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import button

_LONGEST = 28


class FilterChips(QWidget):
    changed = Signal(object)  # Filters

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = Flow(self)
        self.chips: list[QPushButton] = []
        self.hide()

    def show_filters(self, filters: Filters) -> None:
        had_focus = any(chip.hasFocus() for chip in self.chips)
        for chip in self.chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(name, rest) for name, rest in filters.chips()]
        if len(self.chips) > 1:
            every = button(self.tr("Remove all"), "quiet")
            every.setAccessibleName(self.tr("Remove all filters"))
            every.clicked.connect(lambda: self.changed.emit(Filters()))
            self.chips.append(every)
        for chip in self.chips:
            self._row.addWidget(chip)
            chip.show()
        self.setVisible(bool(self.chips))
        self.updateGeometry()
        if had_focus and self.chips:
            self.chips[0].setFocus()

    def _chip(self, name: str, rest: Filters) -> QPushButton:
        shown = name if len(name) <= _LONGEST else name[:_LONGEST] + "…"
        chip = button(f"{shown.replace('&', '&&')}  ×")
        chip.setAccessibleName(self.tr("Remove the filter: {name}").format(name=name))
        chip.clicked.connect(partial(self._take_off, rest))
        return chip

    def _take_off(self, rest: Filters, _: bool = False) -> None:
        self.changed.emit(rest)

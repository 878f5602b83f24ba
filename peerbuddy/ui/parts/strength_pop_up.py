"""Strengths to pick from, over the page: those a person leans on first, then all, own ones among them."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from peerbuddy.model.strength import Strength, StrengthLine
from peerbuddy.model.text import folded
from peerbuddy.ui.parts.picker import Picker
from peerbuddy.ui.parts.picker_rows import PickerRow


class StrengthPopUp(Picker):
    """`taken`: the ids that are not offered again. What is chosen is the id of a strength."""

    def __init__(self, taken: Callable[[], Container[str]], anchor: QWidget) -> None:
        self._taken, self._lines = taken, tuple[StrengthLine, ...]()
        name = QCoreApplication.translate("StrengthPopUp", "Choose a strength")
        super().__init__(name, self._offered, _why_none, anchor)

    def fill(self, lines: Iterable[StrengthLine]) -> None:
        self._lines = tuple(lines)
        self.filter()

    def _offered(self, typed: str) -> list[PickerRow]:
        taken, wanted = self._taken(), folded(typed.strip())
        fits = [line for line in self._lines if line.strength.id not in taken and _fits(line, wanted)]
        fits.sort(key=lambda line: (not folded(line.strength.label).startswith(wanted), not line.is_chosen))
        return [_row(line.strength) for line in fits]


def _row(one: Strength) -> PickerRow:
    spoken = QCoreApplication.translate("StrengthPopUp", "{name}, {meaning}")
    told = spoken.format(name=one.label, meaning=one.in_short) if one.in_short else one.label
    return PickerRow(one.id, one.label, one.in_short, strength=one, spoken=told)


def _fits(line: StrengthLine, wanted: str) -> bool:
    one = line.strength
    return any(wanted in folded(text) for text in (one.label, *one.also, one.in_short))


def _why_none(typed: str) -> str:
    if typed.strip():
        return QCoreApplication.translate(
            "StrengthPopUp",
            "No strength is called that. Strengths of your own are added on the page Strengths.",
        )
    return QCoreApplication.translate("StrengthPopUp", "Every strength is here already.")

"""One picker for all that a page is about and belongs to; it stays open for the next one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from peerbuddy.model.mention import MAX_NAME_LENGTH
from peerbuddy.ui.journal.belongings import AnyKind, Mark
from peerbuddy.ui.journal.mention_list import Findable, choices
from peerbuddy.ui.parts.picker import Picker
from peerbuddy.ui.parts.picker_rows import PickerRow

Taken = Callable[[], set[tuple[AnyKind, str]]]


class MentionPicker(Picker):
    """`taken`: what the page has already, which is not offered again."""

    def __init__(self, name: str, taken: Taken, anchor: QWidget) -> None:
        self._taken, self._known = taken, list[Findable[Mark]]()
        self._own_feelings = False
        super().__init__(name, self._offered, _why_none, anchor, stays_open=True)

    def fill(self, known: list[Findable[Mark]], *, own_feelings: bool = False) -> None:
        self._known, self._own_feelings = known, own_feelings
        self.filter()

    def _offered(self, typed: str) -> list[PickerRow]:
        shown = choices(self._known, self._taken(), typed, own_feelings=self._own_feelings)
        return [choice.row() for choice in shown]


def _why_none(typed: str) -> str:
    if len(typed.strip()) > MAX_NAME_LENGTH or "," in typed:
        return QCoreApplication.translate("MentionPicker", "A name has up to 64 characters and no comma.")
    return QCoreApplication.translate("MentionPicker", "Everything of this name is on the page already.")

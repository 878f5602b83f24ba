"""How far saving is, in words: "Saved" is said only after the vault has answered, and told at most once a
minute."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.computer import Computer
from peerbuddy.ui.dates import clock_of
from peerbuddy.ui.journal.saving import SaveState
from peerbuddy.ui.parts.spoken_label import SpokenLabel


class SavingState(SpokenLabel):
    def __init__(self, computer: Computer, parent: QWidget | None = None) -> None:
        super().__init__("", "hint", parent)
        self._computer = computer
        self.setAccessibleDescription(self.tr("State of saving"))
        self.setWordWrap(False)

    @Slot(object)
    def show_state(self, state: SaveState) -> None:
        now = clock_of(self._computer.now())
        shown = {
            SaveState.UNTOUCHED: ("", "hint"),
            SaveState.UNSAVED: (self.tr("Not saved yet"), "hint"),
            SaveState.SAVING: (self.tr("Saving"), "hint"),
            SaveState.SAVED: (self.tr("Saved {time}").format(time=now), "good"),
            SaveState.FAILED: (self.tr("Not saved yet, trying again"), "amber"),
            SaveState.BLANK: (self.tr("An empty page is not saved"), "hint"),
        }
        text, kind = shown[state]
        self.setText(text)
        if state is SaveState.SAVED and text != self.announced:
            self.announce_soon()
        self.set_kind(kind)

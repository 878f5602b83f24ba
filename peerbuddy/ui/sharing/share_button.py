"""One step to the share bench, beside what could be shared. It is there only where there is somebody: nothing
speaks of buddies before the words of one are compared."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerbuddy.actions import sharing_room
from peerbuddy.model.changes import Changes
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.worded_button import WordedButton


class ShareButton(WordedButton):
    """`name`: what it shares, for a screen reader. `look`: there is something now that could be shared."""

    def __init__(self, jobs: Jobs, name: str, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._jobs = jobs
        self._is_asked = self._is_offered = False
        self._is_wanted = False
        self.setText(self.tr("Share"))
        self.setAccessibleName(name)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.hide()
        jobs.changed.connect(self._changed)

    def look(self, *, wanted: bool = True) -> None:
        """`wanted`: False where nothing is open that could be shared."""
        self._is_wanted = wanted
        if wanted and not self._is_asked:
            self._ask()
        self._settle()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.buddies and self._is_asked:
            self._ask()

    def _ask(self) -> None:
        self._is_asked = True
        self._jobs.run(sharing_room.is_offered, then=self._told)

    def _told(self, is_offered: bool) -> None:
        self._is_offered = is_offered
        self._settle()

    def _settle(self) -> None:
        self.setVisible(self._is_wanted and self._is_offered)

"""Says that a page could not be saved, for as long as it is so, and takes the words back once it is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot

from peerbuddy.ui import words
from peerbuddy.ui.journal.saving import SaveState, Saving
from peerbuddy.ui.parts.notice_bar import NoticeBar


class SavingTold(QObject):
    """`log`: the file that is named for a fault of the program itself."""

    def __init__(self, saving: Saving, notice: NoticeBar, log: Path) -> None:
        super().__init__(notice)
        self._saving, self._notice, self._log = saving, notice, log
        self._is_told = False
        saving.failed.connect(self._tell)
        saving.state_changed.connect(self._look)

    @Slot(object)
    def _tell(self, error: Exception) -> None:
        self._is_told = True
        told = QCoreApplication.translate(
            "saving", "{what} Your words are kept here, and saving is tried again."
        )
        self._notice.show_notice(
            told.format(what=words.sentence(error, self._log)),
            ways=((QCoreApplication.translate("saving", "Try now"), self._saving.save),),
            can_close=False,
        )

    @Slot(object)
    def _look(self, state: SaveState) -> None:
        if state is SaveState.SAVED and self._is_told:
            self._is_told = False
            self._notice.clear()

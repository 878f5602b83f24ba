"""What was taken off from under a page is said, with a way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot

from peerbuddy.model.strength import Evidence
from peerbuddy.ui.journal.page_strengths import PageStrengths
from peerbuddy.ui.parts.notice_bar import NoticeBar


class TakenOff(QObject):
    def __init__(self, strengths: PageStrengths, notice: NoticeBar, parent: QObject) -> None:
        super().__init__(parent)
        self._strengths, self._notice = strengths, notice
        strengths.taken_off.connect(self._tell)

    @Slot(str, object)
    def _tell(self, page: str, one: Evidence) -> None:
        self._notice.show_notice(
            self.tr("The strength is off this page, and its sentence with it."),
            kind="plain",
            ways=((self.tr("Undo"), partial(self._strengths.put_back, page, one)),),
        )

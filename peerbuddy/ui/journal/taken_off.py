"""What was taken off from under a page is said, with a way back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot

from peerbuddy.model.strength import Evidence
from peerbuddy.ui.journal.editor import Editor
from peerbuddy.ui.parts.notice_bar import NoticeBar


class TakenOff(QObject):
    """`tell` hears what could not be kept there."""

    def __init__(
        self, editor: Editor, notice: NoticeBar, tell: Callable[[Exception], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._strengths, self._notice = editor.strengths, notice
        self._strengths.taken_off.connect(self._tell)
        editor.under.failed.connect(tell)

    @Slot(str, object)
    def _tell(self, page: str, one: Evidence) -> None:
        self._notice.show_notice(
            self.tr("The strength is off this page, and its sentence with it."),
            kind="plain",
            ways=((self.tr("Undo"), partial(self._strengths.put_back, page, one)),),
        )

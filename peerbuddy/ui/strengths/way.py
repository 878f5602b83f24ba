"""A way to find one's strengths: it stands in place of the page, is kept half done, and is left or done."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.computer import Computer
from peerbuddy.ui import words
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.room import Unsaved


class Way(QWidget):
    left = Signal()  # it can be gone on with later, or nothing of it is kept
    done = Signal()

    def __init__(self, computer: Computer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer = computer
        self.notice = NoticeBar(self)

    @Slot(object)
    def tell(self, error: Exception) -> None:
        """What went wrong while it was in sight."""
        self.notice.show_notice(words.sentence(error, self._computer.places.log))

    def settle(self) -> None:
        """Another room comes forward: keep what is half written."""

    def unsaved(self) -> tuple[Unsaved, ...]:
        return ()

"""The text of the box of Today: that of a page, but Ctrl+Enter opens it as one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from peerbuddy.ui.journal.page_text import COLUMN, PageText

INSET = 23  # within the card, as of the question above it


class QuickText(PageText):
    open_wanted = Signal()

    def sides(self) -> tuple[int, int]:
        """It begins at the inset of its card, however wide that is, and is no wider than is good to read."""
        end = max(INSET, self.width() - INSET - COLUMN)
        return (end, INSET) if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else (INSET, end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and held == Qt.KeyboardModifier.ControlModifier
        ):
            self.open_wanted.emit()
        else:
            super().keyPressEvent(event)

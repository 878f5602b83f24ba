"""A field for one sentence that may be long: it grows, and shows what is kept, which stands on one line."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from peerbuddy.ui.parts.words_edit import WordsEdit

_LINE_END = re.compile(r"\s*\n\s*")


class OneLineWords(WordsEdit):
    """Enter goes on to what comes next, and lines that are pasted become one."""

    def on_enter(self) -> None:
        self.focusNextChild()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.on_enter()
        else:
            super().keyPressEvent(event)

    def pasted(self, text: str) -> str:
        return _LINE_END.sub(" ", super().pasted(text).strip("\n"))

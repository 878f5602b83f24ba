"""A text so long that laying it out whole would hold up the window: it scrolls in a box of its own."""

from __future__ import annotations

from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_TALL = 420


class LongWords(QPlainTextEdit):
    """Somebody's own words: to be marked and copied, never to be followed or altered."""

    def __init__(self, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_TALL)
        self.setProperty("kind", "letter")
        self.setAccessibleName(name)
        self.setPlainText(text)

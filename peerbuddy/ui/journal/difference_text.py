"""Two texts in one: what comes is underlined, what goes is struck through, colour only helps."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from peerbuddy.ui.journal.difference import Kind, Piece
from peerbuddy.ui.journal.page_text import LINE_HEIGHT
from peerbuddy.ui.style import current


class DifferenceText(QTextEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setProperty("kind", "page")
        self.setAccessibleName(self.tr("The page and this version, compared"))
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        self.document().setDocumentMargin(0)

    def show_pieces(self, pieces: tuple[Piece, ...]) -> None:
        """With the first difference in sight."""
        self.clear()
        cursor = self.textCursor()
        airy = QTextBlockFormat()
        airy.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(airy)
        first: int | None = None
        for piece in pieces:
            if first is None and piece.kind is not Kind.SAME:
                first = cursor.position()
            cursor.insertText(piece.text, _drawn(piece.kind))
        cursor.setPosition(first or 0)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        copied = QMimeData()
        copied.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return copied


def _drawn(kind: Kind) -> QTextCharFormat:
    drawn = QTextCharFormat()
    tokens = current()
    if kind is Kind.COMES:
        drawn.setFontUnderline(True)
        drawn.setBackground(QColor(tokens.accent_bg))
    elif kind is Kind.GOES:
        drawn.setFontStrikeOut(True)
        drawn.setBackground(QColor(tokens.note_bg))
        drawn.setForeground(QColor(tokens.text2))
    return drawn

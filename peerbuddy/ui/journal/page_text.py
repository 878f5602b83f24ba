"""The text of a page: plain, kept exactly as typed, in a centred column with room between the lines."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from peerbuddy.model.text import normalised
from peerbuddy.ui.tokens import COLUMN

LINE_HEIGHT = 126
# With more paragraphs the room between the lines is left away: it is set for each of them, 50 µs apiece.
AIRY_UP_TO = 3_000
# Qt breaks a paragraph without spaces in time that grows with its square: from here on it breaks anywhere.
LONG_PARAGRAPH = 20_000


class PageText(QTextEdit):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setProperty("kind", "page")
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhMultiLine
        )
        self.setAccessibleName(self.tr("Text of the page"))
        self.setPlaceholderText(self.tr("Write here. It is saved as you write."))
        self.document().setDocumentMargin(0)

    # --- exact text ---------------------------------------------------------------------------------

    def exact_text(self) -> str:
        """Every character as it is: `toPlainText` would change no-break spaces and line separators."""
        return self.document().toRawText().replace("\u2029", "\n")

    def load(self, text: str) -> None:
        """Show another text. What was there before cannot be undone into it."""
        self.setUndoRedoEnabled(False)
        self._choose_wrapping(text)
        self.setPlainText(text)
        if text.count("\n") <= AIRY_UP_TO:
            self._give_lines_room()
        self.setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _give_lines_room(self) -> None:
        room = QTextBlockFormat()
        room.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(room)

    def _choose_wrapping(self, text: str) -> None:
        longest = max(map(len, text.split("\n")), default=0)
        modes = QTextOption.WrapMode
        self.setWordWrapMode(
            modes.WrapAnywhere if longest > LONG_PARAGRAPH else modes.WrapAtWordBoundaryOrAnywhere
        )

    # --- the clipboard ------------------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = normalised(source.text())
        if len(text) > LONG_PARAGRAPH:
            self._choose_wrapping(text)
        self.insertPlainText(text)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Plain text alone, as exact as it is kept."""
        copied = QMimeData()
        copied.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return copied

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:
        """Nothing is ever loaded; without an image of ours Qt would open the file itself (R87)."""
        return QImage(1, 1, QImage.Format.Format_RGB32)

    # --- the column ---------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(28, (self.width() - COLUMN) // 2)
        self.setViewportMargins(side, 12, side, 0)
        super().resizeEvent(event)

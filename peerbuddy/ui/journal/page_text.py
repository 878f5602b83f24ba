"""The text of a page: plain, kept exactly as typed, in a centred column with room between the lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontInfo,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from peerbuddy.model.text import normalised
from peerbuddy.ui.inbox.dropping import paths_in
from peerbuddy.ui.journal.pictures.offered import may_hold_pictures, offered_in
from peerbuddy.ui.journal.text import lists
from peerbuddy.ui.journal.text.line_styles import LineStyles
from peerbuddy.ui.journal.text.styling import LARGEST_STYLED, Styling
from peerbuddy.ui.style import current
from peerbuddy.ui.tokens import COLUMN

LINE_HEIGHT = 126
# With more paragraphs the room between the lines is left away: it is set for each of them, 50 µs apiece.
AIRY_UP_TO = 3_000
# Qt breaks a paragraph without spaces in time that grows with its square: from here on it breaks anywhere.
LONG_PARAGRAPH = 20_000


class PageText(QTextEdit):
    pictures_offered = Signal(object)  # what was pasted or dropped: Offered, one or several

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
        self._styling = Styling(self.document(), self._styles())
        self._marks: dict[str, list[QTextEdit.ExtraSelection]] = {}

    # --- exact text ---------------------------------------------------------------------------------

    def exact_text(self) -> str:
        """Every character as it is: `toPlainText` would change no-break spaces and line separators."""
        return self.document().toRawText().replace("\u2029", "\n")

    def load(self, text: str) -> None:
        """Show another text. What was there before cannot be undone into it."""
        self.setUndoRedoEnabled(False)
        self._styling.setDocument(None)
        self.clear()
        self._choose_wrapping(text)
        cursor = QTextCursor(self.document())
        if text.count("\n") <= AIRY_UP_TO:
            cursor.setBlockFormat(_with_room())  # every line put in below has it from this first one
        if len(text) <= LARGEST_STYLED:
            self._styling.attach(self.document())  # before the text: afterwards it takes seven times as long
        cursor.insertText(text)
        self.setUndoRedoEnabled(True)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _choose_wrapping(self, text: str) -> None:
        longest = max(map(len, text.split("\n")), default=0)
        modes = QTextOption.WrapMode
        self.setWordWrapMode(
            modes.WrapAnywhere if longest > LONG_PARAGRAPH else modes.WrapAtWordBoundaryOrAnywhere
        )

    # --- how it looks -------------------------------------------------------------------------------

    def _styles(self) -> LineStyles:
        return LineStyles(current(), QFontInfo(self.font()).pixelSize())

    def mark(self, kind: str, marks: list[QTextEdit.ExtraSelection]) -> None:
        """Show marks over the text instead of those of the same kind before. The text is not changed."""
        self._marks[kind] = marks
        self.setExtraSelections([one for marks in self._marks.values() for one in marks])

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or another size of the text."""
        super().changeEvent(event)
        kinds = QEvent.Type
        if event.type() in (kinds.PaletteChange, kinds.StyleChange, kinds.FontChange):
            with QSignalBlocker(self):  # Qt would call it a change of the text
                self._styling.set_styles(self._styles())

    # --- lists --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() or not self._handle_key(event):
            super().keyPressEvent(event)

    def _handle_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        cursor, plain = self.textCursor(), Qt.KeyboardModifier.NoModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._handle_return(cursor, modifiers)
        if key == Qt.Key.Key_Tab and modifiers == plain and lists.is_in_list(cursor):
            lists.indent(cursor)
            return True
        if key == Qt.Key.Key_Backtab and lists.is_in_list(cursor):
            if not lists.outdent(cursor):  # at the margin the key leads out of the text, as elsewhere
                super().focusNextPrevChild(False)
            return True
        return False

    def _handle_return(self, cursor: QTextCursor, modifiers: Qt.KeyboardModifier) -> bool:
        if modifiers not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            return False
        # Left to itself, Qt puts a character of its own for Shift, and an empty line only loses its room.
        if modifiers == Qt.KeyboardModifier.ShiftModifier or not lists.go_on(cursor):
            cursor.insertBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        in_list = not self.isReadOnly() and lists.is_in_list(self.textCursor())
        return False if in_list else super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.isReadOnly() and self._tick(event):
            return
        super().mousePressEvent(event)

    def _tick(self, event: QMouseEvent) -> bool:
        """A click on the box of a task, and on nothing beside it."""
        cursor = self.cursorForPosition(event.position().toPoint())
        box = lists.box_at(cursor.block())
        if box is None:
            return False
        start, end = QTextCursor(cursor), QTextCursor(cursor)
        start.setPosition(box[0])
        end.setPosition(box[1])
        area = self.cursorRect(start).united(self.cursorRect(end))
        return area.contains(event.position().toPoint()) and lists.toggle_tasks(start)

    # --- the clipboard ------------------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        if paths_in(source):  # sealed files and cards are for the window, not for the page
            return False
        return source.hasText() or source.hasHtml() or may_hold_pictures(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        _copy_only(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        _copy_only(event)

    def dropEvent(self, event: QDropEvent) -> None:
        super().dropEvent(event)
        _copy_only(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted or dropped: pictures, or what the web says as Markdown, never with its looks."""
        if offered := offered_in(source):
            self.pictures_offered.emit(offered)
            return
        from peerbuddy.actions.page_forms import pasted_text  # slow to load

        html = source.html() if source.hasHtml() else ""
        self._put_in(pasted_text(html, source.text()))

    def paste_plain(self) -> None:
        if not self.isReadOnly():
            self._put_in(QGuiApplication.clipboard().text())

    def _put_in(self, pasted: str) -> None:
        text = normalised(pasted)
        if len(text) > LONG_PARAGRAPH:
            self._choose_wrapping(text)
        if len(text) + self.document().characterCount() > LARGEST_STYLED:
            self._styling.setDocument(None)
        self.insertPlainText(text)
        self.ensureCursorVisible()

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
        left, right = self.sides()
        self.setViewportMargins(left, 12, right, 0)
        super().resizeEvent(event)

    def sides(self) -> tuple[int, int]:
        """What is left free at the left and at the right of the column."""
        side = side_margin(self.width())
        return side, side


def _copy_only(event: QDropEvent) -> None:
    """A picture is never moved here: who offers that may delete the file afterwards."""
    if may_hold_pictures(event.mimeData()):
        event.setDropAction(Qt.DropAction.CopyAction)


def side_margin(width: int) -> int:
    """What is left free on each side of the column."""
    return max(28, (width - COLUMN) // 2)


def _with_room() -> QTextBlockFormat:
    room = QTextBlockFormat()
    room.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return room

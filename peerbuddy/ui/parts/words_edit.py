"""A field for a few sentences of one's own: plain text that grows with what is written, up to its limit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QTextEdit, QWidget

from peerbuddy.model.text import normalised

KEPT_TO_ITSELF = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
_TALLEST = 12  # lines; beyond that it scrolls


class WordsEdit(QTextEdit):
    """`limit` in characters, 0 for none: what goes beyond it is not taken, and nothing else is cut.

    `around`: pixels above and below the lines together.
    """

    edited = Signal()  # by the person

    def __init__(
        self, name: str, parent: QWidget | None = None, *, limit: int = 0, lines: int = 2, around: int = 20
    ) -> None:
        super().__init__(parent)
        self._limit, self._lines, self._around = limit, lines, around
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setProperty("kind", "words")
        self.setInputMethodHints(KEPT_TO_ITSELF | Qt.InputMethodHint.ImhMultiLine)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._changed)
        self._fit()

    def words(self) -> str:
        """Every character as it was typed; paragraphs are separated by LF."""
        return self.document().toRawText().replace("\u2029", "\n")

    def set_words(self, text: str) -> None:
        """Without telling, and with nothing to undo."""
        blocked = QSignalBlocker(self)
        self.setPlainText(text)
        del blocked
        self._fit()

    def room(self) -> int | None:
        """How many characters are left; None without a limit."""
        return self._limit - len(self.words()) if self._limit else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left to itself, Qt puts a character of its own for Shift and Enter, which other programs drop."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not self.isReadOnly():
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Plain text alone, as exact as it is kept."""
        copied = QMimeData()
        copied.setText(self.textCursor().selectedText().replace("\u2029", "\n"))
        return copied

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """A file is no text, and its path is nobody's words."""
        return source.hasText() and not any(url.isLocalFile() for url in source.urls())

    def pasted(self, text: str) -> str:
        """What of a text from elsewhere is put in."""
        return normalised(text)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = self.pasted(source.text())
        room = self.room()
        chosen = len(self.textCursor().selectedText())
        self.textCursor().insertText(text if room is None else text[: max(0, room + chosen)])
        self.ensureCursorVisible()

    def _changed(self) -> None:
        room = self.room()
        if room is not None and room < 0:  # typed, or an input method's
            self._take_back(-room)
            return
        self._fit()
        self.edited.emit()

    def _take_back(self, characters: int) -> None:
        """The last ones before the caret, which came in just now: one step to undo together with them."""
        blocked = QSignalBlocker(self)
        came_in = self.textCursor()
        came_in.joinPreviousEditBlock()
        came_in.setPosition(max(0, came_in.position() - characters), QTextCursor.MoveMode.KeepAnchor)
        came_in.removeSelectedText()
        came_in.endEditBlock()
        del blocked
        self._fit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        frame = 2 * self.frameWidth() + self._around
        wanted = round(self.document().size().height()) + frame
        least, most = line * self._lines + frame, line * _TALLEST + frame
        self.setFixedHeight(max(least, min(most, wanted)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        fitted = self.viewport().size()
        if fitted != event.size():  # Qt tells nobody of a size changed within this event: the bar would stay
            super().resizeEvent(QResizeEvent(fitted, event.size()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.height())


def line_edit(name: str, *, limit: int = 0, hint: str = "") -> QLineEdit:
    """A field for one line of one's own words."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setInputMethodHints(KEPT_TO_ITSELF)
    made.setPlaceholderText(hint)
    if limit:
        made.setMaxLength(limit)
    return made

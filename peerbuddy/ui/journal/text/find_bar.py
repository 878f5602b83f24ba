"""Find and replace in the open page. Escape closes it and leaves the cursor at what was found."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QTextEdit, QWidget

from peerbuddy.ui import keys
from peerbuddy.ui.journal.page_text import PageText
from peerbuddy.ui.journal.text.finding import Matches
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.style import current

AFTER_A_CHANGE_MS = 250
MOST_MARKED = 1_000
_WORD = re.compile(r"\w+")


class FindBar(QWidget):
    opened = Signal()
    closed = Signal()

    def __init__(self, text: PageText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._from = 0
        self._is_sought = False
        self._matches = Matches(text.document(), "")
        self.line = _line(self.tr("Find in this page"))
        self.count = PlainLabel("", "hint")
        self.count.setWordWrap(False)
        self.previous = button(self.tr("Previous"), "tool")
        self.next = button(self.tr("Next"), "tool")
        self.close_button = button(self.tr("Close"), "tool")
        self.other = _line(self.tr("Put in its place"))
        self.replace = button(self.tr("Replace"), "tool")
        self.replace_all = button(self.tr("Replace all"), "tool")
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AFTER_A_CHANGE_MS)
        self._lay_out()
        self._connect()
        self.hide()

    def open(self) -> None:
        """With the selected words, if they stand in one line."""
        cursor = self._text.textCursor()
        selected = cursor.selectedText()
        self._from = cursor.selectionStart()
        self._is_sought = False
        self._come(with_replacing=not self._text.isReadOnly())
        if selected and "\u2029" not in selected:
            self.line.setText(selected)
        self._search()
        self.line.selectAll()
        self.line.setFocus()

    def seek(self, query: str) -> None:
        """What the page was found by: the longest of its words that stands in it is marked, the caret goes
        before the first one, the keyboard stays where it is. Without any the bar goes, if it came by this."""
        if self.isVisible() and not self._is_sought:  # the person is finding something else
            return
        for word in sorted(set(_WORD.findall(query)), key=len, reverse=True):
            matches = Matches(self._text.document(), word)
            if len(matches):
                self._show_sought(word, matches.cursor(0).selectionStart())
                return
        if self._is_sought:
            self._put_away()

    def _show_sought(self, word: str, first: int) -> None:
        self._is_sought = True
        with QSignalBlocker(self.line):
            self.line.setText(word)
        self._come(with_replacing=False)
        self._search()
        caret = self._text.textCursor()
        caret.setPosition(first)
        self._text.setTextCursor(caret)
        self._text.ensureCursorVisible()

    def _come(self, *, with_replacing: bool) -> None:
        for part in (self.other, self.replace, self.replace_all):
            part.setVisible(with_replacing)
        self.opened.emit()
        self.show()

    @Slot()
    def close_up(self) -> None:
        self._put_away()
        self._text.setFocus()

    def close_if_open(self) -> bool:
        if self.isHidden():
            return False
        self.close_up()
        return True

    def _put_away(self) -> None:
        self._is_sought = False
        self.hide()
        self._again.stop()
        self._text.mark("found", [])
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.go_back() if back else self.go_on()
        else:
            super().keyPressEvent(event)

    # --- finding ------------------------------------------------------------------------------------

    @Slot()
    def _typed(self) -> None:
        self._search()
        self._go_to(self._matches.next(self._from))

    @Slot()
    def _search(self) -> None:
        self._again.stop()
        self._matches = Matches(self._text.document(), self.line.text())
        self._mark()
        self._tell()

    @Slot()
    def go_on(self) -> None:
        self._look_again()
        self._go_to(self._matches.next(self._text.textCursor().selectionEnd()))

    @Slot()
    def go_back(self) -> None:
        self._look_again()
        self._go_to(self._matches.previous(self._text.textCursor().selectionStart()))

    def _look_again(self) -> None:
        if self._again.isActive():  # the page was changed since
            self._search()

    def _go_to(self, n: int) -> None:
        if n >= 0:
            self._text.setTextCursor(self._matches.cursor(n))
            self._text.ensureCursorVisible()
        self._tell()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.count.text()))

    @Slot()
    def _changed(self) -> None:
        if self.isVisible():
            self._again.start()

    def _tell(self) -> None:
        count, at = len(self._matches), self._matches.at(self._text.textCursor())
        if not self.line.text():
            said = ""
        elif not count:
            said = self.tr("Not in this page")
        elif at < 0:
            said = self.tr("{count} found").format(count=count)
        else:
            said = self.tr("{number} of {count}").format(number=at + 1, count=count)
        self.count.setText(said)
        for way in (self.previous, self.next, self.replace, self.replace_all):
            way.setEnabled(bool(count))

    def _mark(self) -> None:
        look = QTextCharFormat()
        look.setBackground(QColor(current().mark))
        marked: list[QTextEdit.ExtraSelection] = []
        for n in range(min(len(self._matches), MOST_MARKED)):
            selection = QTextEdit.ExtraSelection()
            selection.cursor, selection.format = self._matches.cursor(n), look  # type: ignore[attr-defined]
            marked.append(selection)
        self._text.mark("found", marked)

    def changeEvent(self, event: QEvent) -> None:
        """In the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.isVisible():
            self._mark()

    # --- replacing ----------------------------------------------------------------------------------

    @Slot()
    def _replace(self) -> None:
        """What is selected, if it is one of those found; then on to the next."""
        self._look_again()
        cursor = self._text.textCursor()
        if self._matches.at(cursor) >= 0:
            cursor.insertText(self.other.text())
            self._text.setTextCursor(cursor)
            self._search()
        self.go_on()

    @Slot()
    def _replace_all(self) -> None:
        self._look_again()
        count = len(self._matches)
        self._matches.replace_all(self.other.text())
        self._search()
        self.count.setText(self.tr("{count} replaced").format(count=count))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.count.text()))

    # --- set-up -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        finding, replacing = QHBoxLayout(), QHBoxLayout()
        for way in (self.count, self.previous, self.next, self.close_button):
            finding.addWidget(way)
        for way in (self.replace, self.replace_all):
            replacing.addWidget(way)
        replacing.addStretch(1)
        rows = QGridLayout(self)  # one field as wide as the other
        rows.setContentsMargins(0, 0, 0, 6)
        rows.setSpacing(6)
        rows.setColumnStretch(0, 1)
        for row, (line, ways) in enumerate(((self.line, finding), (self.other, replacing))):
            rows.addWidget(line, row, 0)
            rows.addLayout(ways, row, 1)

    def _connect(self) -> None:
        self.setAccessibleName(self.tr("Find and replace"))
        self.line.textChanged.connect(self._typed)
        self.next.clicked.connect(self.go_on)
        self.previous.clicked.connect(self.go_back)
        self.close_button.clicked.connect(self.close_up)
        self.close_button.setAccessibleName(self.tr("Close find and replace"))
        self.replace.clicked.connect(self._replace)
        self.replace_all.clicked.connect(self._replace_all)
        self._again.timeout.connect(self._search)
        self._text.document().contentsChanged.connect(self._changed)
        keys.bind(self, {"find-next": self.go_on, "find-previous": self.go_back})


def _line(name: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(name)
    made.setAccessibleName(name)
    made.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
    return made

"""Find and replace in the open page. Escape closes it and leaves the cursor at what was found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from peerbuddy.ui import keys
from peerbuddy.ui.journal.page_text import PageText
from peerbuddy.ui.journal.text.finding import Matches
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.style import current

AFTER_A_CHANGE_MS = 250
MOST_MARKED = 1_000


class FindBar(QWidget):
    closed = Signal()

    def __init__(self, text: PageText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._from = 0
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
        self._replacing.setVisible(not self._text.isReadOnly())
        self.show()
        if selected and "\u2029" not in selected:
            self.line.setText(selected)
        self._search()
        self.line.selectAll()
        self.line.setFocus()

    @Slot()
    def close_up(self) -> None:
        self.hide()
        self._again.stop()
        self._text.mark("found", [])
        self._text.setFocus()
        self.closed.emit()

    def close_if_open(self) -> bool:
        if self.isHidden():
            return False
        self.close_up()
        return True

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
        finding = QHBoxLayout()
        for widget in (self.line, self.count, self.previous, self.next, self.close_button):
            finding.addWidget(widget, 1 if widget is self.line else 0)
        self._replacing = QWidget()
        replacing = QHBoxLayout(self._replacing)
        replacing.setContentsMargins(0, 0, 0, 0)
        for widget in (self.other, self.replace, self.replace_all):
            replacing.addWidget(widget, 1 if widget is self.other else 0)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 6)
        rows.setSpacing(6)
        rows.addLayout(finding)
        rows.addWidget(self._replacing)

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

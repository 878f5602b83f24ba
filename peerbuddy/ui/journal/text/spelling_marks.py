"""A wavy line below words that nobody knows, and what can be done about one: by menu or by key.

Only lines in sight are looked at, some time after the last key, and never the word that is being typed.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from peerbuddy.ui import keys
from peerbuddy.ui.journal.page_text import PageText
from peerbuddy.ui.journal.text.edits import KEEP, replace
from peerbuddy.ui.journal.text.misspelt import unknown_words
from peerbuddy.ui.spelling import Spelling
from peerbuddy.ui.style import current

AFTER_LAST_KEY_MS = 300
SLICE_MS = 4  # what a key may at most have to wait for
MOST_LINES_SEARCHED = 5_000
_KINDS = QEvent.Type
_LOOK_AGAIN_AT = frozenset({_KINDS.Resize, _KINDS.Show, _KINDS.PaletteChange, _KINDS.FontChange})


class SpellingMarks(QObject):
    def __init__(self, text: PageText, spelling: Spelling) -> None:
        super().__init__(text)
        self._text, self._spelling = text, spelling
        self.menu: QMenu | None = None
        self._line = QTextBlock()
        self._end = 0
        self._found: list[QTextEdit.ExtraSelection] = []
        self._soon = _timer(self, AFTER_LAST_KEY_MS, self.look)
        self._slice = _timer(self, 0, self._go_on)
        text.document().contentsChanged.connect(self._look_soon)
        text.cursorPositionChanged.connect(self._look_soon)
        text.verticalScrollBar().valueChanged.connect(self._look_soon)
        text.installEventFilter(self)
        text.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        text.customContextMenuRequested.connect(self._show_menu)
        spelling.changed.connect(self.look)
        keys.bind(text, {"suggest": self.suggest})

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _LOOK_AGAIN_AT:
            self._look_soon()
        return False

    # --- looking ------------------------------------------------------------------------------------

    @Slot()
    def _look_soon(self) -> None:
        self._slice.stop()  # its line may be gone
        if self._spelling.is_on():
            self._soon.start()

    @Slot()
    def look(self) -> None:
        """At the lines in sight, a few at a time."""
        self._soon.stop()
        self._slice.stop()
        self._found = []
        if not self._spelling.is_on() or self._text.isReadOnly():
            self._text.mark("spelling", [])
        elif self._text.isVisible():
            view = self._text.viewport().rect()
            self._line = self._text.cursorForPosition(view.topLeft()).block()
            self._end = self._text.cursorForPosition(view.bottomRight()).position()
            self._go_on()

    def is_looking(self) -> bool:
        """Lines in sight are still to be looked at, or to be looked at again."""
        return self._slice.isActive() or self._soon.isActive()

    @Slot()
    def _go_on(self) -> None:
        passed = QElapsedTimer()
        passed.start()
        while self._line.isValid() and self._line.position() <= self._end:
            self._mark_line(self._line)  # one at least, however slow the machine is
            self._line = self._line.next()
            if passed.elapsed() >= SLICE_MS:
                self._slice.start()
                return
        self._text.mark("spelling", self._found)

    def _mark_line(self, line: QTextBlock) -> None:
        caret = self._text.textCursor().position() - line.position() if self._text.hasFocus() else -1
        for start, end in unknown_words(line, self._spelling.knows):
            if not start <= caret <= end:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = _words(line, start, end)  # type: ignore[attr-defined]
                mark.format = _look()  # type: ignore[attr-defined]
                self._found.append(mark)

    # --- one word -----------------------------------------------------------------------------------

    @Slot()
    def suggest(self) -> None:
        """For the word at the cursor, else for the next unknown one, to which the cursor goes."""
        word = self._at(self._text.textCursor()) or self._next()
        if word is not None:
            self._text.setTextCursor(word)
            self._text.ensureCursorVisible()
        menu = self._new_menu(QMenu(self._text))
        if word is not None:
            self._fill(menu, word)
        else:
            said = self.tr("Every word here is known.")
            if not self._spelling.is_on():
                said = self.tr("The spell check is off. The settings have it under Language.")
            menu.addAction(said).setEnabled(False)
        menu.popup(self._text.viewport().mapToGlobal(self._text.cursorRect().bottomLeft()))

    @Slot(QPoint)
    def _show_menu(self, place: QPoint) -> None:
        menu = self._new_menu(self._text.createStandardContextMenu(place))
        word = self._at(self._text.cursorForPosition(place))
        if word is not None and not self._text.isReadOnly():
            usual = menu.actions()
            for action in usual:
                menu.removeAction(action)
            self._fill(menu, word)
            menu.addSeparator()
            menu.addActions(usual)
        menu.popup(self._text.viewport().mapToGlobal(place))

    def _new_menu(self, menu: QMenu) -> QMenu:
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = menu
        return menu

    def _fill(self, menu: QMenu, word: QTextCursor) -> None:
        written = word.selectedText()
        menu.setAccessibleName(self.tr("Suggestions for {word}").format(word=written))
        offered = self._spelling.suggestions(written)
        for one in offered:
            menu.addAction(one).triggered.connect(partial(self._put, word, one))
        if not offered:
            menu.addAction(self.tr("Nothing like it is known")).setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("Add to my words")).triggered.connect(partial(self._spelling.add, written))
        ignore = menu.addAction(self.tr("Ignore in this page"))
        ignore.triggered.connect(partial(self._spelling.ignore, written))

    def _put(self, word: QTextCursor, other: str) -> None:
        """As one step that undo takes back; the cursor stands behind it."""
        start = word.selectionStart()
        replace(word, start, word.selectionEnd(), other)
        word.setPosition(start + len(other))
        self._text.setTextCursor(word)
        self._text.setFocus()

    def _at(self, place: QTextCursor) -> QTextCursor | None:
        line, at = place.block(), place.positionInBlock()
        for start, end in unknown_words(line, self._spelling.knows):
            if start <= at <= end:
                return _words(line, start, end)
        return None

    def _next(self) -> QTextCursor | None:
        """After the cursor, else from the beginning on."""
        from_here = self._text.textCursor()
        lines = [(from_here.block(), from_here.positionInBlock()), (self._text.document().begin(), 0)]
        for first, after in lines:
            line, begins = first, after
            for _ in range(MOST_LINES_SEARCHED):
                if not line.isValid():
                    break
                for start, end in unknown_words(line, self._spelling.knows):
                    if start >= begins:
                        return _words(line, start, end)
                line, begins = line.next(), 0
        return None


def _words(line: QTextBlock, start: int, end: int) -> QTextCursor:
    made = QTextCursor(line)
    made.setPosition(line.position() + start)
    made.setPosition(line.position() + end, KEEP)
    return made


def _look() -> QTextCharFormat:
    made = QTextCharFormat()
    made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    made.setUnderlineColor(QColor(current().amber))
    return made


def _timer(parent: SpellingMarks, after: int, do: Callable[[], None]) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(after)
    made.timeout.connect(do)
    return made

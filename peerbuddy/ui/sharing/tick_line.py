"""One line that could leave: a box to tick, what the line is, and its words, which can be changed once it is
ticked. The whole of it is to press."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.sharing import Line
from peerbuddy.ui.last_input import shows_ring
from peerbuddy.ui.parts.labels import PlainLabel, breakable
from peerbuddy.ui.parts.mark_and_words import RINGED_OUTSIDE
from peerbuddy.ui.parts.tick_box import TickBox
from peerbuddy.ui.parts.words_edit import WordsEdit

_SHORT = 280  # characters: a line or two
_SHOWN = 1_200  # characters of a line that is not open; the preview has all of it


class TickLine(QFrame):
    """`title`: what the line is, "" where its words say it. `words`: those it begins with."""

    ticked = Signal()
    edited = Signal()

    def __init__(
        self, line: Line, title: str, words: str, parent: QWidget | None = None, *, limit: int = 0
    ) -> None:
        super().__init__(parent)
        self.line = line
        self.setProperty("kind", "tick-line")
        self.box = TickBox()
        self.box.setProperty(RINGED_OUTSIDE, True)
        self.title = PlainLabel(breakable(title), "label")
        self.said = PlainLabel("", "hint" if title else "")
        lines = 1 if limit <= _SHORT else 2
        self.words = WordsEdit(title, limit=limit, lines=lines) if line.can_change else None
        self._lay_out(title)
        if self.words is not None:
            self.words.set_words(words)
            self.words.setPlaceholderText(self.tr("Write it here"))
            self.words.edited.connect(self.edited)
        self.box.toggled.connect(self._toggled)
        self.box.installEventFilter(self)
        self._show_words(words)
        self._dress()

    def is_ticked(self) -> bool:
        return self.box.isChecked()

    def tick(self, *, on: bool) -> None:
        self.box.setChecked(on)

    def text(self) -> str:
        return self.line.text if self.words is None else self.words.words()

    def is_changed(self) -> bool:
        return self.words is not None and self.text() != self.line.text

    def insert(self, words: str) -> None:
        """A beginning that was chosen: it is ticked by that, and the cursor stands behind it."""
        if self.words is None:
            return
        before = self.words.words()
        self.tick(on=True)
        self.words.moveCursor(self.words.textCursor().MoveOperation.End)
        self.words.insertPlainText(f"\n{words} " if before.strip() else f"{words} ")
        self.words.setFocus()

    def begin_with(self, words: str) -> None:
        """As `insert`, unless they stand there already."""
        if self.words is None or words not in self.text():
            self.insert(words)
        else:
            self.tick(on=True)
            self.words.setFocus()

    def _toggled(self, on: bool) -> None:
        self._show_words(self.text())
        self._dress()
        if on and self.words is not None and not self.text().strip() and self.isVisible():
            self.words.setFocus()
        self.ticked.emit()

    def _show_words(self, words: str) -> None:
        open_ = self.words is not None and self.is_ticked()
        nothing = self.tr("Nothing written yet") if self.words is not None else ""
        self.box.setAccessibleName(": ".join(one for one in (self.title.text(), words[:_SHOWN]) if one))
        cut = f"{words[:_SHOWN]}…" if len(words) > _SHOWN else words
        self.said.say("" if open_ else breakable(cut) or nothing)
        if self.words is not None:
            self.words.setVisible(open_)

    # --- how it looks -----------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.setProperty("ticked", self.is_ticked())
        self.setProperty("focused", shows_ring(self.box))
        self.style().unpolish(self)
        self.style().polish(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._dress()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Beside the box and the words."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.toggle()

    def _lay_out(self, title: str) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 5, 13, 8)
        row.setSpacing(10)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.title)
        column.addWidget(self.said)
        if self.words is not None:
            column.addWidget(self.words)
        row.addLayout(column, 1)
        self.title.setVisible(bool(title))  # never before it has a parent: it would be a window of its own

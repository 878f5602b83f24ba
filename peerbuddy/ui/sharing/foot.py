"""The foot of the bench: the one thing that cannot be undone, and two ways of one size."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.sharing import Bench, Preview
from peerbuddy.ui.parts.icon_label import IconLabel
from peerbuddy.ui.parts.labels import PlainLabel, button, divider
from peerbuddy.ui.sharing.first_question import FirstQuestion
from peerbuddy.ui.style import scaled

NARROW = 640  # below this many pixels at the usual size of text the ways stand below the words
_WIDE = 190


class Foot(QWidget):
    left = Signal()
    save_wanted = Signal()
    elsewhere_wanted = Signal()
    note_wanted = Signal()  # the one that says why nothing can leave

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sentence = sentence
        self.sentence = PlainLabel(sentence, "label")
        self.leave = button(self.tr("Leave it"), tall=True)
        self.save = button("", "primary", tall=True)
        self.elsewhere = button(self.tr("Into another folder"), "quiet")
        self.to_note = button(self.tr("To the note"), "quiet")
        self.first = FirstQuestion()
        self._bench: Bench | None = None
        self.leave.clicked.connect(self.left)
        self.save.clicked.connect(self.save_wanted)
        self.elsewhere.clicked.connect(self.elsewhere_wanted)
        self.to_note.clicked.connect(self.note_wanted)
        self._lay_out()

    def show_bench(self, bench: Bench) -> None:
        self._bench = bench
        self.first.put_away()
        self.elsewhere.setVisible(bool(bench.folder))
        self.elsewhere.setEnabled(False)

    def show_preview(self, preview: Preview) -> None:
        """The reason why nothing can be saved stands beside the button, or on it."""
        into_folder = self._bench is not None and self._bench.folder
        ready = self.tr("Save into your folder") if into_folder else self.tr("Save as a sealed file")
        self.save.setText(self.tr("Nothing ticked") if preview.is_empty else ready)
        self.save.setEnabled(preview.can_leave)
        self.elsewhere.setEnabled(preview.can_leave)
        self.sentence.setText(self._reason(preview) or self._sentence)
        self.to_note.setVisible(bool(preview.needs_asking) or not preview.is_agreed)
        if not preview.can_leave:
            self.first.put_away()

    def _reason(self, preview: Preview) -> str:
        if not preview.is_agreed:
            return self.tr("No agreement holds today, so nothing leaves.")
        if preview.needs_asking:
            return self.tr("Something here touches a boundary. The note on it says what you could do.")
        return self.tr("A line is longer than it can be.") if preview.problem is not None else ""

    def wait(self) -> None:
        """What is shown is no longer what was chosen: nothing can be saved until it is."""
        self.save.setEnabled(False)
        self.elsewhere.setEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        narrow = self.width() < scaled(NARROW)
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _lay_out(self) -> None:
        for way in (self.leave, self.save):
            way.setMinimumWidth(scaled(_WIDE))
        words = QHBoxLayout()
        words.setSpacing(14)
        words.addWidget(IconLabel("file-lock", 18))
        words.addWidget(self.sentence, 1)
        ways = QHBoxLayout()
        ways.setSpacing(10)
        ways.addWidget(self.to_note)
        ways.addWidget(self.elsewhere)
        ways.addStretch(1)
        ways.addWidget(self.leave)
        ways.addWidget(self.save)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(10)
        self._row.addLayout(words, 1)
        self._row.addLayout(ways)
        self.to_note.hide()
        inside = QVBoxLayout()
        inside.setContentsMargins(28, 12, 28, 12)
        inside.setSpacing(10)
        inside.addWidget(self.first)
        inside.addLayout(self._row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(divider())
        column.addLayout(inside)

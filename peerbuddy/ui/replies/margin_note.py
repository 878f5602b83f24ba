"""A note in the margin: what a wording may do, another one, or keeping it. It never stands in the way."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from peerbuddy.model.reply_words import LintRule
from peerbuddy.model.rules.reply_lint import ADVICE_ASK, MarginNote
from peerbuddy.ui import icons
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.style import current, scaled

_IN, _WIDE = 18, 3


@dataclass(frozen=True, slots=True)
class NoteWords:
    """What stands in the sentences of the notes. `ask`: what the sender wished for, in words."""

    ask: str


class MarginNoteCard(QFrame):
    better_wanted = Signal(object)  # MarginNote
    look_wanted = Signal(object)  # MarginNote
    kept = Signal(str, str)  # the rule, and the words that stay, from the beginning of their sentence

    def __init__(self, note: MarginNote, rule: LintRule, sentence: str, words: NoteWords) -> None:
        super().__init__()
        self.note, self.rule, self._sentence = note, rule, sentence
        self.setProperty("kind", "note")
        self.setAccessibleName(self.tr("A note in the margin"))
        said = rule.note.replace(ADVICE_ASK, words.ask)
        self.setAccessibleDescription(said)
        label = rule.rephrase.label if rule.rephrase else self.tr("Show me the words")
        self.better, self.keep = button(label), button(self.tr("Keep it"))
        self.why = button(self.tr("Why this note"), "quiet")
        self.reason = PlainLabel(rule.why, "hint")
        self.reason.hide()
        self.better.clicked.connect(self._better)
        self.keep.clicked.connect(self._keep)
        self.why.clicked.connect(self._say_why)
        self._lay_out(said)

    def place(self) -> tuple[str, int]:
        """Its rule, and the field beside which it stands: while these stay it is the same note."""
        return self.rule.id, self.note.field

    def update_note(self, note: MarginNote, sentence: str) -> None:
        """The text around it is another one."""
        self.note, self._sentence = note, sentence

    @Slot()
    def _better(self) -> None:
        (self.better_wanted if self.note.better else self.look_wanted).emit(self.note)

    @Slot()
    def _keep(self) -> None:
        self.kept.emit(self.rule.id, self._sentence)

    @Slot()
    def _say_why(self) -> None:
        self.reason.setVisible(self.reason.isHidden())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().amber))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _WIDE if mirrored else 0
        painter.drawRoundedRect(QRectF(left, _IN, _WIDE, self.height() - 2 * _IN), 1.5, 1.5)

    def _lay_out(self, said: str) -> None:
        sign = QLabel()
        sign.setPixmap(icons.icon("pencil", "amber").pixmap(scaled(16), scaled(16)))
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(sign)
        title = PlainLabel(self.accessibleName(), "amber")
        head.addWidget(title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 16, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(PlainLabel(said))
        column.addWidget(self.better)
        column.addWidget(self.keep)
        column.addWidget(self.why, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.reason)

"""One kind of reply as a card: what it is, its fields, and beside them what the margin says."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QFrame, QTextEdit, QVBoxLayout, QWidget

from peerbuddy.model.packet import ReplyPart
from peerbuddy.model.reply import Composing
from peerbuddy.model.reply_words import LintRule, ReplyKindWords
from peerbuddy.model.rules.reply_lint import MarginNote
from peerbuddy.ui.journal.text.utf16 import as_counted
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.words_edit import WordsEdit
from peerbuddy.ui.replies.fields import field_for
from peerbuddy.ui.replies.margin_note import MarginNoteCard, NoteWords
from peerbuddy.ui.style import current, scaled

MARGIN = 224  # how wide a note is, at the usual size of text
NARROW = 560  # below that the notes stand under the card
_AT_ONCE = 2


class PartCard(QWidget):
    """`edited` is told at every change. `kept_as_it_is`: the rule of the note, and the words that stay."""

    edited = Signal()
    notes_changed = Signal()
    kept_as_it_is = Signal(str, str)

    def __init__(self, words: ReplyKindWords, composing: Composing, today: date) -> None:
        super().__init__()
        self.words = words
        self.notes: list[MarginNoteCard] = []
        self.fields = [field_for(one, composing, today) for one in words.fields]
        for field in self.fields:
            field.edited.connect(self.edited)
        self._lay_out()

    def show_part(self, part: ReplyPart) -> None:
        for field in self.fields:
            said = tuple(one.text for one in part.fields if one.key == field.words.key)
            field.show_texts(said)

    def part(self) -> ReplyPart:
        """As it stands, empty fields among it."""
        return ReplyPart(self.words.key, tuple(one for field in self.fields for one in field.said()))

    def first(self) -> QWidget:
        return self.fields[0].first()

    # --- the margin ---------------------------------------------------------------------------------

    def show_notes(self, notes: Iterable[tuple[MarginNote, LintRule]], words: NoteWords) -> None:
        """The words that each means are marked. None of them is in the way of anything."""
        shown = list(notes)
        edits = self._edits()
        self._mark(shown, edits)
        asked = shown[:_AT_ONCE]
        if [card.place() for card in self.notes] == [(rule.id, note.field) for note, rule in asked]:
            for card, (note, _) in zip(self.notes, asked, strict=True):
                card.update_note(note, _words(note, edits))
            return
        empty(self._margin)
        self.notes = [self._note(note, rule, edits, words) for note, rule in asked]
        for card in self.notes:
            self._margin.addWidget(card)
        self._margin.addStretch(1)
        self._margin_side.setVisible(bool(self.notes) or not self._is_narrow())
        self.notes_changed.emit()

    def _note(
        self, note: MarginNote, rule: LintRule, edits: dict[int, WordsEdit], words: NoteWords
    ) -> MarginNoteCard:
        made = MarginNoteCard(note, rule, _words(note, edits), words)
        made.better_wanted.connect(self._use_better)
        made.look_wanted.connect(self._look)
        made.kept.connect(self.kept_as_it_is)
        return made

    def _edits(self) -> dict[int, WordsEdit]:
        """By the place of their text among the fields of the part."""
        found: dict[int, WordsEdit] = {}
        place = 0
        for field in self.fields:
            for n, _ in enumerate(field.said()):
                if n < len(field.edits):
                    found[place + n] = field.edits[n]
            place += len(field.said())
        return found

    def _mark(self, shown: list[tuple[MarginNote, LintRule]], edits: dict[int, WordsEdit]) -> None:
        for place, edit in edits.items():
            marks = [_marked(edit, note.start, note.end) for note, _ in shown if note.field == place]
            edit.setExtraSelections(marks)

    def _use_better(self, note: MarginNote) -> None:
        """In place of the sentence; it can be undone. Where it leaves something open, that is chosen."""
        edit = self._edits().get(note.field)
        if edit is None:
            return
        cursor = _cursor(edit, note.first, note.last)
        start = cursor.selectionStart()  # Qt's own counting: the better wording has no letters beyond it
        cursor.insertText(note.better)
        gap = note.better.find("…")
        if gap >= 0:
            cursor.setPosition(start + gap)
            cursor.setPosition(start + gap + 1, QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)
        edit.setFocus()

    def _look(self, note: MarginNote) -> None:
        edit = self._edits().get(note.field)
        if edit is not None:
            edit.setTextCursor(_cursor(edit, note.start, note.end))
            edit.setFocus()

    # --- set-up -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setAccessibleName(self.words.label)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(18, 14, 18, 16)
        inside.setSpacing(8)
        inside.addWidget(PlainLabel(self.words.label, "label"))
        inside.addWidget(PlainLabel(self.words.hint, "hint"))
        for field in self.fields:
            inside.addWidget(field)
        self._margin_side = QWidget()
        self._margin = QVBoxLayout(self._margin_side)
        self._margin.setContentsMargins(0, 0, 0, 0)
        self._margin.setSpacing(8)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(16)
        self._across.addWidget(card, 1)
        self._across.addWidget(self._margin_side)
        self._across.setAlignment(card, Qt.AlignmentFlag.AlignTop)
        self._arrange()

    def _is_narrow(self) -> bool:
        return self.width() < scaled(NARROW)

    def _arrange(self) -> None:
        narrow = self._is_narrow()
        directions = QBoxLayout.Direction
        self._across.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._margin_side.setFixedWidth(max(1, self.width()) if narrow else scaled(MARGIN))
        self._margin_side.setVisible(bool(self.notes) or not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_across"):
            self._arrange()


def _cursor(edit: WordsEdit, start: int, end: int) -> QTextCursor:
    text, cursor = edit.words(), edit.textCursor()
    cursor.setPosition(len(as_counted(text[:start])))
    cursor.setPosition(len(as_counted(text[:end])), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _marked(edit: WordsEdit, start: int, end: int) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    form = QTextCharFormat()
    form.setBackground(QColor(current().mark))
    form.setFontUnderline(True)
    made.format = form  # pyright: ignore[reportAttributeAccessIssue]
    made.cursor = _cursor(edit, start, end)  # pyright: ignore[reportAttributeAccessIssue]
    return made


def _words(note: MarginNote, edits: dict[int, WordsEdit]) -> str:
    edit = edits.get(note.field)
    return edit.words()[note.first : note.end] if edit is not None else ""

"""Changing the marks of pictures in the text of a page. Each change is one step to undo."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from peerbuddy.model.picture import alts_in, escaped, mark_of, marks_in, places_of, without
from peerbuddy.ui.journal.page_text import PageText
from peerbuddy.ui.journal.text import lists
from peerbuddy.ui.journal.text.edits import one_step, replace
from peerbuddy.ui.journal.text.utf16 import as_counted, as_written


def put_in(cursor: QTextCursor, id: str) -> None:
    """At the cursor, in a paragraph of its own; inside a list, in the item. What is selected stays."""
    cursor.setPosition(cursor.selectionEnd())
    line, at = as_counted(cursor.block().text()), cursor.positionInBlock()
    apart = not lists.is_in_list(cursor)
    before = "\n\n" if apart and line[:at].strip() else ""
    after = "\n\n" if apart and line[at:].strip() else ""
    with one_step(cursor):
        cursor.insertText(before + mark_of(id) + after + " ")
        cursor.deletePreviousChar()  # else Qt would make one step of this and what is typed next


def describe(text: PageText, id: str, words: str) -> None:
    """Every mark of the picture gets these words."""
    cursor = QTextCursor(text.document())
    with one_step(cursor):
        for mark in reversed(marks_in(as_counted(text.exact_text()))):
            if mark.id == id:
                replace(cursor, mark.start + 2, mark.alt_end, escaped(words))


def would_stay(text: str, id: str) -> str:
    """The text without the marks of a picture."""
    return without(text, places_of(text, id))


def take_out(text: PageText, id: str) -> None:
    cursor = QTextCursor(text.document())
    with one_step(cursor):
        for start, end in reversed(places_of(as_counted(text.exact_text()), id)):
            replace(cursor, start, end, "")


def put_back(text: PageText, id: str, before: str, after: str) -> None:
    """Where they were, if nothing was written since; else one of them below all that stands there."""
    cursor = QTextCursor(text.document())
    counted = as_counted(before)
    with one_step(cursor):
        if text.exact_text() == after:
            for start, end in places_of(counted, id):
                replace(cursor, start, start, as_written(counted[start:end]))
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            words = alts_in(before).get(id, "")
            gap = "\n\n" if text.exact_text().strip() else ""
            cursor.insertText(gap + mark_of(id, words))

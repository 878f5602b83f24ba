"""One change to the text of a page that is undone in one step, and the lines a cursor stands in."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextCursor

KEEP = QTextCursor.MoveMode.KeepAnchor


@contextmanager
def one_step(cursor: QTextCursor) -> Iterator[QTextCursor]:
    cursor.beginEditBlock()
    try:
        yield cursor
    finally:
        cursor.endEditBlock()


def lines_of(cursor: QTextCursor) -> list[QTextBlock]:
    """The lines the selection touches; a selection that ends at a line's beginning does not touch it."""
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    if last != first and cursor.selectionEnd() == last.position():
        last = last.previous()
    lines = [first]
    while lines[-1] != last:
        lines.append(lines[-1].next())
    return lines


def replace(cursor: QTextCursor, start: int, end: int, text: str) -> None:
    """By its own cursor, so that the selection of the page stays where it is."""
    own = QTextCursor(cursor.document())
    own.setPosition(start)
    own.setPosition(end, KEEP)
    own.insertText(text)

"""Lists that go on by themselves: Enter, Tab and the task boxes. Each is one step to undo."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor

from peerbuddy.ui.journal.text.edits import lines_of, one_step, replace
from peerbuddy.ui.journal.text.line_heads import LineHead, line_head

DEEPEST = 24  # columns; further in, an item is hard to read and hard to tell from code


def is_in_list(cursor: QTextCursor) -> bool:
    return any(_head(line).is_list for line in lines_of(cursor))


def go_on(cursor: QTextCursor) -> bool:
    """Enter. False where the line has nothing to go on with."""
    line = cursor.block()
    head = _head(line)
    if not head.text.strip() or cursor.selectionStart() - line.position() < len(head.text):
        return False
    if not cursor.hasSelection() and len(head.text) == line.length() - 1:
        _end_list(cursor, line, head)
        return True
    with one_step(cursor):
        cursor.insertBlock()
        cursor.insertText(head.next())
    return True


def _end_list(cursor: QTextCursor, line: QTextBlock, head: LineHead) -> None:
    """An empty item goes; an empty item inside a quote leaves the quote."""
    kept = head.quote if head.is_list else ""
    with one_step(cursor):
        replace(cursor, line.position() + len(kept), line.position() + len(head.text), "")


def indent(cursor: QTextCursor) -> None:
    """Under the item above, or a step further in where nothing is above."""
    with one_step(cursor):
        for line in lines_of(cursor):
            head = _head(line)
            if head.is_list:
                _set_in(cursor, line, head, _deeper(line, head))


def outdent(cursor: QTextCursor) -> bool:
    """False when every item stands at the margin already."""
    lines = [line for line in lines_of(cursor) if _head(line).is_list and _head(line).indent]
    with one_step(cursor):
        for line in lines:
            head = _head(line)
            _set_in(cursor, line, head, _outer(line, head))
    return bool(lines)


def toggle_tasks(cursor: QTextCursor) -> bool:
    """Tick every task of the selection, or untick them when all are ticked. False when there is none."""
    places = [
        (line.position() + place, line.text()[place])
        for line in lines_of(cursor)
        if (place := _head(line).box_place()) >= 0
    ]
    ticked = all(mark != " " for _, mark in places)
    with one_step(cursor):
        for place, _ in places:
            replace(cursor, place, place + 1, " " if ticked else "x")
    return bool(places)


def box_at(line: QTextBlock) -> tuple[int, int] | None:
    """From where to where in the document the box of a task stands."""
    place = _head(line).box_place()
    start = line.position() + place - 1
    return (start, start + 3) if place >= 0 else None


def _head(line: QTextBlock) -> LineHead:
    """Inside a fence nothing is a list (its lines have a state above 0 once they are styled)."""
    return line_head("" if line.previous().userState() > 0 else line.text())


def _set_in(cursor: QTextCursor, line: QTextBlock, head: LineHead, columns: int) -> None:
    start = line.position() + len(head.quote)
    replace(cursor, start, start + len(head.indent), " " * min(columns, DEEPEST))


def _deeper(line: QTextBlock, head: LineHead) -> int:
    above = _head(line.previous()) if line.previous().isValid() else line_head("")
    if above.is_list and above.inner_column > len(head.indent):
        return above.inner_column
    return head.inner_column


def _outer(line: QTextBlock, head: LineHead) -> int:
    """The column of the nearest item above that stands further out."""
    while (line := line.previous()).isValid():
        above = _head(line)
        if not above.is_list:
            return 0
        if len(above.indent) < len(head.indent):
            return len(above.indent)
    return 0

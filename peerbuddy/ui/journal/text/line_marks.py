"""The marks a key or button puts before lines, and takes away again. Each is one step to undo."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtGui import QTextBlock, QTextCursor

from peerbuddy.ui.journal.text.edits import lines_of, one_step, replace
from peerbuddy.ui.journal.text.line_heads import LineHead, line_head

_HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_QUOTE = re.compile(r" {0,3}> ?")


def toggle_heading(cursor: QTextCursor, level: int) -> None:
    """Every line of the selection becomes such a heading, an item of a list too; when all are, none is."""
    wanted = "#" * level
    lines = _with_words(cursor)
    found = [_HEADING.match(line.text()) for line in lines]
    remove = all(match and match[1] == wanted for match in found)
    with one_step(cursor):
        for line, match in zip(lines, found, strict=True):
            at, head = line.position(), line_head(line.text())
            before = len(head.text) if head.is_list and not head.quote else 0
            replace(cursor, at, at + (match.end() if match else before), "" if remove else wanted + " ")


def toggle_list(cursor: QTextCursor) -> None:
    _toggle_items(cursor, "- ", lambda head: head.item in ("-", "*", "+") and not head.box)


def toggle_task(cursor: QTextCursor) -> None:
    _toggle_items(cursor, "- [ ] ", lambda head: bool(head.box))


def toggle_quote(cursor: QTextCursor) -> None:
    lines = _with_words(cursor)
    remove = all(line_head(line.text()).quote for line in lines)
    with one_step(cursor):
        for line in lines:
            at, outermost = line.position(), _QUOTE.match(line.text())
            size = outermost.end() if remove and outermost else 0
            replace(cursor, at, at + size, "" if remove else "> ")


def _toggle_items(cursor: QTextCursor, mark: str, is_one: Callable[[LineHead], bool]) -> None:
    """Another kind of item becomes this kind, as far in as it was; a heading is one no longer."""
    lines = _with_words(cursor)
    heads = [line_head(line.text()) for line in lines]
    remove = all(is_one(head) for head in heads)
    with one_step(cursor):
        for line, head in zip(lines, heads, strict=True):
            start = line.position() + len(head.quote + head.indent)
            heading = _HEADING.match(line.text())
            size = heading.end() if heading else len(head.item + head.gap + head.box)
            replace(cursor, start, start + size, "" if remove else mark)


def _with_words(cursor: QTextCursor) -> list[QTextBlock]:
    """The lines of the selection that are not empty; the line itself when there are none."""
    lines = lines_of(cursor)
    return [line for line in lines if line.text().strip()] or lines[:1]

"""The marks a key or button puts around words, and takes away again. Each is one step to undo."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtGui import QTextCursor

from peerbuddy.ui.journal.text.edits import KEEP, lines_of, one_step, replace
from peerbuddy.ui.journal.text.utf16 import as_counted

BOLD, ITALIC, STRIKE, CODE = "**", "*", "~~", "`"

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_MARKED = {
    BOLD: re.compile(r"\*\*(?=\S)(?:[^*]|\*(?!\*))+(?<=\S)\*\*"),
    ITALIC: re.compile(r"(?<!\*)\*(?![\s*])[^*]+(?<=\S)\*(?!\*)"),
    STRIKE: re.compile(r"~~(?=\S)[^~]+(?<=\S)~~"),
    CODE: re.compile(r"`[^`]+`"),
}
_LINK = re.compile(r"\[([^\[\]]*)\]\(([^()\s]*)\)")
_ADDRESS = re.compile(r"(?:https?://|mailto:)\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words of one line, as places in the document, and whether the mark stands around them."""

    start: int
    end: int
    marked: bool


def toggle_mark(cursor: QTextCursor, mark: str) -> None:
    """Around the selected words of each line, else around the word or the marked words at the cursor.

    Where there are none an empty pair is put, the cursor inside it. What was selected stays selected.
    """
    if cursor.hasSelection():
        pieces = _selected(cursor, mark)
        if pieces:
            _toggle(cursor, pieces, mark)
    elif found := _at_caret(cursor, mark):
        caret = cursor.position()
        with one_step(cursor):
            _toggle_piece(cursor, found, mark)
        cursor.setPosition(min(max(caret, found.start), found.end) + _shift(found, mark))
    else:
        _toggle_empty(cursor, mark)


def _toggle(cursor: QTextCursor, pieces: list[_Piece], mark: str) -> None:
    remove = all(piece.marked for piece in pieces)
    changed = [piece for piece in pieces if piece.marked == remove]
    first, last = pieces[0], pieces[-1]
    start = first.start + (_shift(first, mark) if first in changed else 0)
    before_last = sum(2 * _shift(piece, mark) for piece in changed if piece != last)
    end = last.end + before_last + (_shift(last, mark) if last in changed else 0)
    with one_step(cursor):
        for piece in reversed(changed):
            _toggle_piece(cursor, piece, mark)
    cursor.setPosition(start)
    cursor.setPosition(end, KEEP)


def _toggle_piece(cursor: QTextCursor, piece: _Piece, mark: str) -> None:
    size = len(mark)
    if piece.marked:
        replace(cursor, piece.end, piece.end + size, "")
        replace(cursor, piece.start - size, piece.start, "")
    else:
        replace(cursor, piece.end, piece.end, mark)
        replace(cursor, piece.start, piece.start, mark)


def _shift(piece: _Piece, mark: str) -> int:
    return -len(mark) if piece.marked else len(mark)


def _toggle_empty(cursor: QTextCursor, mark: str) -> None:
    text, at = as_counted(cursor.block().text()), cursor.positionInBlock()
    place, size = cursor.position(), len(mark)
    with one_step(cursor):
        if _is_marked(text, at, at, mark):
            replace(cursor, place - size, place + size, "")
        else:
            cursor.insertText(mark + mark)
            cursor.setPosition(place + size)


def _selected(cursor: QTextCursor, mark: str) -> list[_Piece]:
    """Without the blanks at its ends, which would keep the marks from being marks."""
    pieces: list[_Piece] = []
    for line in lines_of(cursor):
        text, at = as_counted(line.text()), line.position()
        start = max(cursor.selectionStart() - at, 0)
        end = min(cursor.selectionEnd() - at, len(text))
        inner = text[start:end]
        start += len(inner) - len(inner.lstrip())
        end -= len(inner) - len(inner.rstrip())
        if start < end:
            pieces.append(_piece(text, start, end, at, mark))
    return pieces


def _piece(text: str, start: int, end: int, at: int, mark: str) -> _Piece:
    """Marks count on whichever side of the selection's ends they stand."""
    inner = text[start:end]
    inside = (start + _run(inner, mark[0]), end - _run(inner[::-1], mark[0]))
    if inside[0] < inside[1] and _is_marked(text, *inside, mark):
        return _Piece(at + inside[0], at + inside[1], marked=True)
    return _Piece(at + start, at + end, _is_marked(text, start, end, mark))


def _at_caret(cursor: QTextCursor, mark: str) -> _Piece | None:
    text, at = as_counted(cursor.block().text()), cursor.block().position()
    caret, size = cursor.positionInBlock(), len(mark)
    for found in _MARKED[mark].finditer(text):
        if found.start() + size <= caret <= found.end() - size:
            return _Piece(at + found.start() + size, at + found.end() - size, marked=True)
    for found in _WORD.finditer(text):
        if found.start() <= caret <= found.end():
            return _piece(text, *found.span(), at, mark)
    return None


def _is_marked(text: str, start: int, end: int, mark: str) -> bool:
    return _stands_in(min(_run(text[:start][::-1], mark[0]), _run(text[end:], mark[0])), mark)


def _run(text: str, character: str) -> int:
    return len(text) - len(text.lstrip(character))


def _stands_in(marks: int, mark: str) -> bool:
    """Three stars are bold and italic at once."""
    return marks in (1, 3) if mark == ITALIC else marks >= len(mark)


def toggle_link(cursor: QTextCursor) -> None:
    """Make the selected words a link, the cursor where its address goes; take away the one at the cursor."""
    text, at = as_counted(cursor.block().text()), cursor.block().position()
    start, end = cursor.selectionStart() - at, cursor.selectionEnd() - at
    for found in _LINK.finditer(text):
        if found.start() <= start and end <= found.end() and (start, end) != (found.end(), found.end()):
            replace(cursor, at + found.start(), at + found.end(), _text_between(cursor, at, found.span(1)))
            return
    words = cursor.selectedText()
    if "\u2029" in words:
        cursor.setPosition(cursor.selectionEnd())
        words = ""
    place = cursor.selectionStart()
    with one_step(cursor):
        if _ADDRESS.fullmatch(words):
            cursor.insertText(f"[]({words})")
            cursor.setPosition(place + 1)
        else:
            cursor.insertText(f"[{words}]()")
            cursor.setPosition(cursor.position() - 1 if words else place + 1)


def _text_between(cursor: QTextCursor, at: int, span: tuple[int, int]) -> str:
    own = QTextCursor(cursor.document())
    own.setPosition(at + span[0])
    own.setPosition(at + span[1], KEEP)
    return own.selectedText()

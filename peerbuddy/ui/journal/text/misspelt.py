"""Which words of a line nobody knows. Code, links, addresses, tags and marks are passed over."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from PySide6.QtGui import QTextBlock

from peerbuddy.model.spelling import MAX_WORD_LENGTH
from peerbuddy.ui.journal.text.line_styles import NO_PROSE
from peerbuddy.ui.journal.text.styling import LONGEST_STYLED_LINE
from peerbuddy.ui.journal.text.utf16 import as_counted

# A letter, or a sign that is written over, under or beside one.
_LETTER = r"(?:[^\W\d_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff])"
# Not a piece of an address, a name of a file, or of something with digits in it.
_WORD = re.compile(
    rf"(?<![\w@\\])(?<!\w\.){_LETTER}+(?:['’]{_LETTER}+)*(?![\w@\\])(?!\.\w)(?!['’]\w)",
)
# From here on scripts that put no blank between their words.
_NO_BLANKS = "\u2e80"


def unknown_words(block: QTextBlock, knows: Callable[[str], bool]) -> Iterator[tuple[int, int]]:
    """Start and end of each in the line, as Qt counts."""
    if block.length() > LONGEST_STYLED_LINE:
        return
    text = as_counted(block.text())
    passed = [
        (one.start, one.start + one.length)
        for one in block.layout().formats()
        if one.format.hasProperty(NO_PROSE)
    ]
    for found in _WORD.finditer(text):
        start, end = found.span()
        is_prose = not any(a < end and start < b for a, b in passed)
        if is_prose and is_asked_about(found[0]) and not knows(found[0]):
            yield start, end


def is_asked_about(word: str) -> bool:
    """One letter, a name in capitals alone, and what no dictionary has as one word, are let be."""
    if not 1 < len(word) <= MAX_WORD_LENGTH or word.isupper():
        return False
    return all(c < _NO_BLANKS and not "\u0e00" <= c <= "\u0fff" for c in word)

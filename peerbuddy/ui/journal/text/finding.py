"""Finding words in the open page, and putting others in their place."""

from __future__ import annotations

import re
from bisect import bisect_left

from PySide6.QtGui import QTextCursor, QTextDocument

from peerbuddy.ui.journal.text.edits import KEEP, one_step, replace
from peerbuddy.ui.journal.text.utf16 import as_counted


class Matches:
    """Where in the document the words stand, as it is now; capital letters make no difference."""

    def __init__(self, document: QTextDocument, words: str) -> None:
        self._document = document
        counted = as_counted(words)
        self.length = len(counted)
        text = as_counted(document.toRawText()) if counted else ""
        found = re.finditer(re.escape(counted), text, re.IGNORECASE) if counted else ()
        self.starts = [match.start() for match in found]

    def __len__(self) -> int:
        return len(self.starts)

    def at(self, cursor: QTextCursor) -> int:
        """Which of them is selected; -1 for none."""
        start = cursor.selectionStart()
        n = bisect_left(self.starts, start)
        is_one = n < len(self.starts) and self.starts[n] == start
        return n if is_one and cursor.selectionEnd() - start == self.length else -1

    def next(self, position: int) -> int:
        """The first that begins there or later, or else the first of all; -1 for none."""
        n = bisect_left(self.starts, position)
        return n if n < len(self.starts) else 0 if self.starts else -1

    def previous(self, position: int) -> int:
        """The last that begins earlier, or else the last of all; -1 for none."""
        n = bisect_left(self.starts, position) - 1
        return n if n >= 0 else len(self.starts) - 1

    def cursor(self, n: int) -> QTextCursor:
        """Selects it."""
        cursor = QTextCursor(self._document)
        cursor.setPosition(self.starts[n])
        cursor.setPosition(self.starts[n] + self.length, KEEP)
        return cursor

    def replace_all(self, words: str) -> None:
        """One step to undo."""
        cursor = QTextCursor(self._document)
        with one_step(cursor):
            for start in reversed(self.starts):
                replace(cursor, start, start + self.length, words)

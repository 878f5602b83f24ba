"""How many words the page has: once a moment after the last key, never while one is typed."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot

from peerbuddy.model.text import count_words
from peerbuddy.ui.journal.page_text import PageText
from peerbuddy.ui.journal.text.styling import LARGEST_STYLED
from peerbuddy.ui.parts.labels import PlainLabel

AFTER_LAST_KEY_MS = 300


class WordCount(PlainLabel):
    """Nothing for an empty page, nor for one so large that counting would be felt."""

    def __init__(self, text: PageText) -> None:
        super().__init__("", "hint")
        self._text = text
        self.setAccessibleDescription(self.tr("Words of the page"))
        self.setWordWrap(False)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_LAST_KEY_MS)
        self._soon.timeout.connect(self._count)
        text.document().contentsChanged.connect(self._soon.start)

    @Slot()
    def _count(self) -> None:
        large = self._text.document().characterCount() > LARGEST_STYLED
        count = 0 if large else count_words(self._text.exact_text())
        if not count:
            self.setText("")
        elif count == 1:
            self.setText(self.tr("1 word"))
        else:
            self.setText(self.tr("{count} words").format(count=count))

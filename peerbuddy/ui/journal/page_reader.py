"""A page that can be read and not written: one that lies in the trash."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.entry import Entry
from peerbuddy.ui.dates import clock_of, long_day
from peerbuddy.ui.journal.page_text import PageText
from peerbuddy.ui.parts.centred import centred
from peerbuddy.ui.parts.labels import PlainLabel, button, divider


class PageReader(QWidget):
    restore_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._id = ""
        self._read_only = False
        self.day = PlainLabel("", "label")
        self.restore = button(self.tr("Restore"))
        self.restore.setAccessibleName(self.tr("Restore this page to the journal"))
        self.thrown_away = PlainLabel("", "hint")
        self.pictures = PlainLabel("", "hint")
        self.title = PlainLabel("", "page")
        self.text = PageText()
        self.text.setReadOnly(True)
        self.text.setPlaceholderText("")
        self.text.setAccessibleName(self.tr("Text of the page, to read"))
        self.restore.clicked.connect(lambda: self.restore_wanted.emit(self._id))
        self._lay_out()
        self.clear()

    def show_entry(self, entry: Entry) -> None:
        self._id = entry.id
        self.day.say(long_day(entry.day))
        at = entry.trashed.astimezone() if entry.trashed else None
        moved = self.tr("Moved to the trash on {day}, {time}")
        self.thrown_away.say(moved.format(day=long_day(at.date()), time=clock_of(at)) if at else "")
        count = QLocale().toString(len(entry.attachments))
        self.pictures.say(self.tr("Pictures: {n}").format(n=count) if entry.attachments else "")
        self.title.say(entry.title)
        self.text.load(entry.text)
        self.text.show()
        self.restore.setEnabled(not self._read_only)
        self.restore.show()

    def clear(self) -> None:
        """Nothing is chosen, and nothing stays in memory."""
        self._id = ""
        for label in (self.day, self.thrown_away, self.pictures, self.title):
            label.say("")
        self.text.load("")
        self.text.hide()
        self.restore.hide()

    def set_read_only(self) -> None:
        self._read_only = True

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(24, 12, 20, 12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.day)
        words.addWidget(self.thrown_away)
        words.addWidget(self.pictures)
        head.addLayout(words, 1)
        head.addWidget(self.restore)
        title = QHBoxLayout()
        title.setContentsMargins(4, 10, 4, 0)
        title.addWidget(self.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(divider())
        column.addWidget(centred(title))
        column.addWidget(self.text, 1)
        column.addStretch(0)

"""A page behind the first one of Help now: its title, the way back, and below it what it is for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.ui import icons, words
from peerbuddy.ui.kept import Kept
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button, labelled
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.tokens import COLUMN


class SubPage(Column):
    """`left` once everything on it is kept."""

    left = Signal()

    def __init__(
        self, title: str, lead: str = "", parent: QWidget | None = None, *, width: int = COLUMN
    ) -> None:
        super().__init__(width, parent, top=36)
        self.setAccessibleName(title)
        self._kept: Kept | None = None
        self._tells_fault = False
        self.title = PlainLabel(breakable(title), "page")
        self.lead = PlainLabel()
        self.back = button(self.tr("Back"), tall=True)
        self.back.setIcon(icons.icon("arrow-left"))
        self.back.setIconSize(QSize(16, 16))
        self.back.setToolTip(self.tr("Esc"))
        self.back.clicked.connect(self.go_back)
        self.state = PlainLabel("", "hint")
        self.state.setWordWrap(False)
        self.notice = NoticeBar(self)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.addWidget(self.title, 1)
        self.head.addWidget(self.state)
        self.head.addWidget(self.back)
        self.add(self.head, self.lead, self.notice)
        self.lead.say(lead, "lead")

    def begin(self) -> None:
        """It came forward: read what it shows, put the focus where one would begin."""
        self.back.setFocus()

    @Slot()
    def go_back(self) -> None:
        if self._kept is None:
            self.left.emit()
        else:
            self._kept.leave(self.left.emit)

    @Slot()
    def save(self) -> None:
        """Another page comes forward, and this one stays as it is."""
        if self._kept is not None:
            self._kept.save()

    def unsaved(self) -> tuple[Unsaved, ...]:
        return () if self._kept is None else self._kept.unsaved()

    @Slot(object)
    def tell(self, error: Exception) -> None:
        self._tells_fault = True
        self.notice.show_notice(words.sentence(error))

    @Slot()
    def _saved(self) -> None:
        """What was said of a fault is over; a way to undo something stays."""
        if self._tells_fault:
            self._tells_fault = False
            self.notice.clear()

    def keep_with(self, kept: Kept) -> None:
        self._kept = kept
        kept.told.connect(self.state.setText)
        kept.failed.connect(self.tell)
        kept.saved.connect(self._saved)

    def add_field(self, name: str, field: QWidget, hint: str = "") -> None:
        """With its name above it, and what it is for below."""
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(labelled(name, field))
        column.addWidget(field)
        if hint:
            column.addWidget(PlainLabel(hint, "hint"))
        self.add(column, space=8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)


def capitalised(words: str) -> str:
    """Words of the content that stand first here."""
    return words[:1].upper() + words[1:]

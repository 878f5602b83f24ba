"""A change that takes more than one touch: a page of its own in its section, left by Back or when done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.ui import words
from peerbuddy.ui.parts.busy_bar import BusyBar
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.tokens import FLOW


class Flow(Column):
    """`done` tells what came of it. A subclass puts fields into `body` and starts when `go` is pressed."""

    left = Signal()
    done = Signal(str)

    def __init__(self, title: str, lead: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(FLOW, parent, top=30)
        self.heading = PlainLabel(title, "page")
        self.lead = PlainLabel(lead, "lead")
        self.notice = NoticeBar(self)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.busy = BusyBar(self.tr("Working"))
        self.back = button(self.tr("Back"))
        self.back.clicked.connect(self.left)
        self.go = button(verb, "primary")
        self.foot = foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.go)
        self.add(self.heading, self.lead)
        self.add(self.notice)
        self.add(self.body, space=12)
        self.add(self.busy, foot, space=4)
        self.rows.addStretch(1)

    def set_busy(self, busy: bool) -> None:
        self.busy.set_busy(busy)
        self.go.setEnabled(not busy)
        self.back.setEnabled(not busy)
        if busy:
            self.notice.clear()

    def refuse(self, error: Exception) -> None:
        self.set_busy(False)
        self.notice.show_notice(words.sentence(error), can_close=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back.isEnabled() and not self.back.isHidden():
            self.left.emit()
        else:
            super().keyPressEvent(event)

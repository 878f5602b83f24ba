"""At most one thing from a buddy that was not looked at yet: its outside, to be opened or let rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions import waiting
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.eyebrow import Eyebrow
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.initial import Initial
from peerbuddy.ui.parts.labels import PlainLabel, breakable
from peerbuddy.ui.parts.pair import Pair

if TYPE_CHECKING:
    from peerbuddy.model.item_page import OpenThread

JOINED_MS = 120


class BuddyCard(QFrame):
    """It hides itself while nothing waits."""

    open_wanted = Signal(str)  # the id of an item
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._id = jobs, ""
        self.setProperty("kind", "card")
        self.setAccessibleName(self.tr("From a buddy"))
        self._initial = Initial(36)
        self.name, self.what = PlainLabel("", "label"), PlainLabel("", "hint")
        self.ways = Pair(self.tr("Open"), self.tr("Let it rest"))
        self._pills = QWidget()
        self._topics = Flow(self._pills, gap=6)
        self._lay_out()
        self.ways.taken.connect(lambda: self.open_wanted.emit(self._id))
        self.ways.refused.connect(self._let_rest)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(JOINED_MS)
        self._soon.timeout.connect(self.read)
        self.hide()

    @Slot()
    def read(self) -> None:
        self._jobs.run(waiting.open_thread, then=self._show, otherwise=self.failed.emit)

    def shown(self) -> str:
        """The id of the item, "" for none."""
        return "" if self.isHidden() else self._id

    def read_soon(self) -> None:
        """Joins what changes in a burst, as while a folder is taken in."""
        self._soon.start()

    def set_read_only(self) -> None:
        self.ways.refuse.setEnabled(False)

    def _show(self, thread: OpenThread | None) -> None:
        self.setVisible(thread is not None)
        if thread is None:
            return
        self._id = thread.id
        self._initial.show_name(thread.name)
        self.name.setText(breakable(thread.name))
        self.what.setText(thread.title)
        empty(self._topics)
        for topic in thread.topics:
            pill = PlainLabel(topic, "pill")
            pill.setWordWrap(False)
            self._topics.addWidget(pill)
        self._pills.setVisible(bool(thread.topics))
        told = self.tr("{title} from {name}").format(title=thread.title, name=thread.name)
        self.ways.take.setAccessibleName(self.tr("Open: {what}").format(what=told))
        self.ways.refuse.setAccessibleName(self.tr("Let it rest: {what}").format(what=told))

    @Slot()
    def _let_rest(self) -> None:
        from peerbuddy.actions import inbox  # slow to load

        self._jobs.run(inbox.let_rest, self._id, otherwise=self.failed.emit)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self.name)
        names.addWidget(self.what)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._initial)
        head.addLayout(names, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(10)
        column.addWidget(Eyebrow("users", self.tr("From a buddy")))
        column.addLayout(head)
        column.addWidget(self._pills)
        column.addSpacing(6)
        column.addWidget(self.ways)

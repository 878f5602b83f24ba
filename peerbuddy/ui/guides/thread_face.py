"""The card of a look-back that names at most one thing from a buddy that is still open, and a way to let it
rest. Nothing of it is read here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import inbox, item_pages
from peerbuddy.model.guide import Answer
from peerbuddy.model.item_page import OpenThread
from peerbuddy.model.template import Card
from peerbuddy.ui.guides.face import Face, Place
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, breakable
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.settings.card import Card as Frame
from peerbuddy.ui.settings.card import Row


class ThreadFace(Face):
    def __init__(self, card: Card, place: Place, parent: QWidget | None = None) -> None:
        super().__init__(card, place, parent)
        self._id = ""
        self.told = PlainLabel("", "lead")
        self.frame = Frame()
        self.ways = Pair(self.tr("Open it"), self.tr("Let it rest"))
        self.ways.taken.connect(self._open)
        self.ways.refused.connect(self._let_rest)
        self.rows.addWidget(self.told)
        self.rows.addWidget(self.frame)
        self.rows.addWidget(self.ways, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self.frame, self.ways):
            part.hide()

    def begin(self, answer: Answer) -> None:
        self.place.jobs.run(item_pages.thread_to_answer, then=self._take)

    def _take(self, thread: OpenThread | None) -> None:
        if thread is None:
            self.told.setText(self.tr("No thread waits for an answer here."))
            return
        self._id = thread.id
        name = breakable(thread.name)
        self.told.setText(
            self.tr("This is still open, and may stay so. If you let it rest, {name} is not told.").format(
                name=name
            )
        )
        self.frame.add(Row(name, thread.title))
        if thread.topics:
            self._add_topics(thread.topics)
        what = self.tr("{title} from {name}").format(title=thread.title, name=thread.name)
        self.ways.take.setAccessibleName(self.tr("Open it: {what}").format(what=what))
        self.ways.refuse.setAccessibleName(self.tr("Let it rest: {what}").format(what=what))
        self.frame.show()
        self.ways.show()
        self.first = self.ways.take

    def _add_topics(self, topics: tuple[str, ...]) -> None:
        pills = QWidget()
        row = Flow(pills, gap=6)
        for topic in topics:
            pill = PlainLabel(topic, "pill")
            pill.setWordWrap(False)
            row.addWidget(pill)
        self.rows.insertWidget(self.rows.indexOf(self.ways), pills)

    @Slot()
    def _open(self) -> None:
        self.go_wanted.emit("item", self._id)

    @Slot()
    def _let_rest(self) -> None:
        self.place.jobs.run(inbox.let_rest, self._id, then=self._rests)

    def _rests(self, _: object) -> None:
        """No other one is named in its place."""
        self.ways.hide()
        self.told.setText(self.tr("It rests. You can open it at any time."))

"""Labels for whoever reads it: those of the pages as pills, none of them on, and one's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.model.entry import MAX_TAG_LENGTH, clean_tags, tag_key
from peerbuddy.model.errors import BadTag
from peerbuddy.ui.parts.some_of import SomeOf
from peerbuddy.ui.parts.words_edit import line_edit

MOST = 12


class TopicsField(QWidget):
    changed = Signal()

    def __init__(self, topics: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._topics = list(topics)
        name = self.tr("Topics for whoever reads it")
        self.pills = SomeOf(name, [(topic, topic) for topic in topics], at_most=MOST)
        self.new = line_edit(
            self.tr("A topic of your own"),
            limit=MAX_TAG_LENGTH,
            hint=self.tr("A topic of your own, then Enter"),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.pills)
        column.addWidget(self.new)
        self.pills.setVisible(bool(topics))
        self.pills.changed.connect(self.changed)
        self.new.returnPressed.connect(self._add)

    def topics(self) -> tuple[str, ...]:
        return self.pills.keys()

    def take_out(self, topic: str) -> None:
        self.pills.set_keys(one for one in self.topics() if tag_key(one) != tag_key(topic))

    def _add(self) -> None:
        try:
            (topic,) = clean_tags((self.new.text(),))
        except (BadTag, ValueError):
            return
        known = next((one for one in self._topics if tag_key(one) == tag_key(topic)), None)
        if known is None:
            self._topics.append(topic)
            self.pills.set_options((one, one) for one in self._topics)
        self.pills.set_keys((*self.topics(), known or topic))
        self.pills.show()
        self.new.clear()
        self.changed.emit()

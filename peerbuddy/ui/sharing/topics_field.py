"""Labels for whoever reads it: those of the pages as pills, none of them on, and those that are typed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.model.entry import MAX_TAG_LENGTH, clean_tags, tag_key
from peerbuddy.model.errors import BadTag
from peerbuddy.ui.parts.some_of import SomeOf
from peerbuddy.ui.parts.words_edit import line_edit

MOST = 12


class TopicsField(QWidget):
    changed = Signal()
    typed = Signal()  # other ones than before are one's own

    def __init__(
        self, topics: tuple[str, ...], own: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        """`topics`: of the pages. `own`: typed another time."""
        super().__init__(parent)
        self._topics = topics
        self._own = [one for one in own if self._known(one, topics) is None]
        self.pills = SomeOf(self.tr("Topics for whoever reads it"), at_most=MOST)
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
        self._show()
        self.pills.changed.connect(self.changed)
        self.new.editingFinished.connect(self._add)  # also where the field is left without Enter

    def topics(self) -> tuple[str, ...]:
        """Those that are on."""
        return self.pills.keys()

    def own(self) -> tuple[str, ...]:
        """Those that were typed, on or not."""
        return tuple(self._own)

    def take_out(self, topic: str) -> None:
        """What was typed is gone with it; a topic of a page stays there to choose."""
        before = len(self._own)
        self._own = [one for one in self._own if tag_key(one) != tag_key(topic)]
        self._show()
        self.pills.set_keys(one for one in self.topics() if tag_key(one) != tag_key(topic))
        if len(self._own) < before:
            self.typed.emit()

    def _show(self) -> None:
        self.pills.set_options((one, one) for one in (*self._topics, *self._own))
        self.pills.setVisible(bool(self.pills.buttons))

    def _known(self, topic: str, among: Iterable[str]) -> str | None:
        return next((one for one in among if tag_key(one) == tag_key(topic)), None)

    def _add(self) -> None:
        try:
            (topic,) = clean_tags((self.new.text(),))
        except (BadTag, ValueError):
            return
        known = self._known(topic, (*self._topics, *self._own))
        if known is None:
            self._own.append(topic)
            self._show()
        self.pills.set_keys((*self.topics(), known or topic))
        self.new.clear()
        if known is None:
            self.typed.emit()
        self.changed.emit()

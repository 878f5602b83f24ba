"""Above a reply: what its sender wished for, a line taken along, and the switch for notes in the margin."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.model.reply import Composing
from peerbuddy.model.wording import Option
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, breakable
from peerbuddy.ui.parts.switch import Switch


class ReplyHead(QWidget):
    def __init__(self, wishes: Iterable[Option], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = {one.key: one.label for one in wishes}
        self.notes = Switch(self.tr("Margin notes"))
        self.wished, self.lines = PlainLabel("", "peer"), PlainLabel("", "caption")
        self._wished_by = PlainLabel("", "hint")
        self._lay_out()

    def show_composing(self, composing: Composing, *, has_rules: bool) -> None:
        wished = ", ".join(self._labels[wish] for wish in composing.wishes)
        for_something = self.tr("{name} said what would do good:")
        for_nothing = self.tr("{name} wished for nothing back.")
        self._wished_by.setText(
            (for_something if wished else for_nothing).format(name=breakable(composing.name))
        )
        self.wished.say(wished)
        self.lines.say("  ·  ".join(composing.lines))
        blocked = QSignalBlocker(self.notes)
        self.notes.setChecked(composing.has_notes)
        del blocked
        self.notes.setVisible(has_rules)

    def ask(self) -> str:
        """What was wished for, in words."""
        return self.wished.text() or self.tr("nothing back")

    def _lay_out(self) -> None:
        said = QWidget()
        flow = Flow(said, gap=6)
        for label in (self._wished_by, self.wished):
            label.setWordWrap(False)
            flow.addWidget(label)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(PlainLabel(self.tr("Your reply"), "page"))
        words.addWidget(said)
        words.addWidget(self.lines)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addLayout(words, 1)
        across.addWidget(self.notes, 0, Qt.AlignmentFlag.AlignTop)

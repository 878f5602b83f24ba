"""The kinds of reply as pills, those first that were wished for; what is closed is explained instead."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from peerbuddy.model.packet import ReplyKind
from peerbuddy.model.reply import Composing, Openness
from peerbuddy.model.reply_words import ReplyBook
from peerbuddy.model.rules import replying
from peerbuddy.ui import icons
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.style import scaled


class KindsRow(QWidget):
    wanted = Signal(object)  # ReplyKind: to be added, or to stand alone
    not_wanted = Signal(object)  # ReplyKind
    lessons_wanted = Signal()

    def __init__(self, book: ReplyBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.buttons: dict[ReplyKind, QPushButton] = {}
        self._pills = QWidget()
        self._pills.setAccessibleName(self.tr("Kinds of reply"))
        self._row = Flow(self._pills, gap=8)
        self.lessons = PlainLabel("", "hint")
        self.to_lessons = button(self.tr("Look at the two pages"))
        self.to_lessons.clicked.connect(self.lessons_wanted)
        self._closed = PlainLabel("", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._pills, self._closed, self.lessons):
            column.addWidget(part)
        row = QWidget()
        Flow(row).addWidget(self.to_lessons)
        column.addWidget(row)

    def show_kinds(self, composing: Composing, why_lessons: str) -> None:
        empty(self._row)
        open_ones = [one.kind for one in composing.kinds if one.openness is Openness.OPEN]
        self.buttons = {kind: self._pill(kind) for kind in open_ones}
        for made in self.buttons.values():
            self._row.addWidget(made)
        closed = {one.openness: one.kind for one in composing.kinds}
        self.lessons.say(why_lessons if Openness.LESSONS in closed else "")
        self.to_lessons.setVisible(Openness.LESSONS in closed)
        self._closed.say(self._explained(composing))
        self._pills.updateGeometry()

    def choose(self, kinds: Iterable[ReplyKind]) -> None:
        """Which are chosen now. One more goes as long as there is room for it."""
        chosen = tuple(kinds)
        alone = any(self._book.kind(kind).alone for kind in chosen)
        for kind, made in self.buttons.items():
            made.setChecked(kind in chosen)
            made.setIcon(icons.icon("check", "accent") if kind in chosen else QIcon())
            fits = alone or kind in chosen or replying.may_add(self._book, chosen, kind)
            made.setEnabled(fits)

    def _pill(self, kind: ReplyKind) -> QPushButton:
        words = self._book.kind(kind)
        made = button(words.label.replace("&", "&&"), "choice")
        made.setCheckable(True)
        made.setAccessibleName(words.label)
        made.setAccessibleDescription(words.hint)
        made.setIconSize(QSize(scaled(14), scaled(14)))
        made.clicked.connect(partial(self._clicked, kind))
        return made

    def _clicked(self, kind: ReplyKind) -> None:
        (self.wanted if self.buttons[kind].isChecked() else self.not_wanted).emit(kind)

    def _explained(self, composing: Composing) -> str:
        """Why some are not there, in a line each."""
        lines: list[str] = []
        kinds = {one.kind: one.openness for one in composing.kinds}
        if kinds.get(ReplyKind.IDEAS) is Openness.NOT_ASKED:
            lines.append(self.tr("Ideas: not asked for here"))
        left_out = [self._book.kind(k).label for k, how in kinds.items() if how is Openness.NOT_WELCOME]
        if left_out:
            said = self.tr("Your agreement leaves out: {kinds}")
            lines.append(said.format(kinds=", ".join(left_out)))
        return "\n".join(lines)

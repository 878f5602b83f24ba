"""On a new page nobody has written on: a question to begin with, another one, or none."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions import prompts, switches
from peerbuddy.model.prompt import Prompt
from peerbuddy.model.switch import Switch
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.page_text import PageText
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button


class PromptLine(QWidget):
    """Goes as soon as something is written. `shown` tells whether it is there."""

    shown = Signal(bool)

    def __init__(self, jobs: Jobs, text: PageText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._text = jobs, text
        self._waits = False  # for a prompt, on a page that is still empty
        self.setAccessibleName(self.tr("A prompt for this page"))
        self.said = PlainLabel("", "lead")
        self.use = button(self.tr("Write from this"), "tool")
        self.another = button(self.tr("Another one"), "tool")
        self.deeper = button(self.tr("A deeper one"), "tool")
        self.none = button(self.tr("No prompt today"), "tool")
        self.said.setContentsMargins(4, 0, 0, 0)  # as the text below and the words of the buttons
        ways = Flow(gap=16)
        for way in (self.use, self.another, self.deeper, self.none):
            way.setProperty("flush", True)
            ways.addWidget(way)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 4)
        rows.setSpacing(4)
        rows.addWidget(self.said)
        rows.addLayout(ways)
        self.use.clicked.connect(self._use)
        self.another.clicked.connect(self._ask_another)
        self.deeper.clicked.connect(self._ask_deeper)
        self.none.clicked.connect(self._take_none)
        text.textChanged.connect(self._look)

    def begin(self) -> None:
        """A new page."""
        self.leave()
        self._waits = True
        self._jobs.run(switches.is_on, Switch.PROMPTS, then=self._may)

    @Slot()
    def leave(self) -> None:
        self._waits = False
        self.said.setText("")
        self.shown.emit(False)

    @property
    def is_there(self) -> bool:
        return bool(self.said.text())

    @Slot()
    def _look(self) -> None:
        if self._waits and not self._text.document().isEmpty():
            self.leave()

    def _may(self, on: bool) -> None:
        if on and self._waits:
            self._jobs.run(prompts.todays_prompt, then=self._show, otherwise=self._cannot)

    def _cannot(self, _: Exception) -> None:
        """A page can be written without one."""

    def _show(self, prompt: Prompt | None) -> None:
        if prompt is not None and self._waits:
            self.said.setText(prompt.text)
            self.shown.emit(True)

    def _show_other(self, prompt: Prompt | None) -> None:
        if prompt is None and self._waits:
            self.said.setText(self.tr("Every prompt was here in the last two weeks. A page needs none."))
            self.use.setEnabled(False)
        else:
            self.use.setEnabled(True)
            self._show(prompt)

    @Slot()
    def _ask_another(self) -> None:
        self._jobs.run(prompts.another_prompt, then=self._show_other)

    @Slot()
    def _ask_deeper(self) -> None:
        self._jobs.run(prompts.another_prompt, deep=True, then=self._show_other)

    @Slot()
    def _take_none(self) -> None:
        self._jobs.run(prompts.no_prompt)
        self.leave()
        self._text.setFocus()

    @Slot()
    def _use(self) -> None:
        """As a quoted line, which one undo takes out again."""
        cursor = QTextCursor(self._text.document())
        cursor.insertText(f"> {self.said.text()}\n\n")
        self._text.setTextCursor(cursor)
        self._text.setFocus()

"""A question to write from, if the person likes: another one, a deeper one, or none."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions import prompts
from peerbuddy.model.errors import ContentDamaged
from peerbuddy.model.prompt import Prompt
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.eyebrow import Eyebrow
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.pair import Pair


class QuestionCard(QWidget):
    """`begin` reads the one of today. Without one, a quiet button asks for one."""

    failed = Signal(object)  # the error

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.prompt: Prompt | None = None
        self._can_ask = True
        self.card = QFrame()
        self.card.setProperty("kind", "question")
        self.card.setAccessibleName(self.tr("A question, if you like"))
        self.text = PlainLabel("", "question")
        self.ways = Pair(self.tr("Another one"), self.tr("No question"))
        self.another, self.none = self.ways.take, self.ways.refuse
        self.another.setAccessibleName(self.tr("Another question"))
        self.deeper = button(self.tr("A deeper one"), "quiet")
        self.deeper.setAccessibleName(self.tr("A deeper question"))
        self.remark = PlainLabel("", "hint")
        self.ask = button(self.tr("A question, if you like"), "quiet")
        self.remark.hide()
        self._lay_out()
        self.ways.taken.connect(lambda: self._ask_for(deep=False))
        self.deeper.clicked.connect(lambda: self._ask_for(deep=True))
        self.ask.clicked.connect(lambda: self._ask_for(deep=False))
        self.ways.refused.connect(self._refuse)
        self._draw()

    def begin(self) -> None:
        self._jobs.run(prompts.offered_prompt, then=self._show, otherwise=self._not_read)

    def set_read_only(self) -> None:
        """What was offered cannot be noted, so no other is asked for."""
        self._can_ask = False
        self._draw()

    def _ask_for(self, *, deep: bool) -> None:
        self._jobs.run(prompts.another_prompt, deep=deep, then=self._show_other, otherwise=self.failed.emit)

    @Slot()
    def _refuse(self) -> None:
        self._jobs.run(prompts.no_prompt, then=self._refused, otherwise=self.failed.emit)

    def _show(self, prompt: Prompt | None) -> None:
        self.prompt = prompt
        self.remark.say("")
        self._draw()

    def _show_other(self, prompt: Prompt | None) -> None:
        """The focus stays where the card is, as it comes up and changes."""
        had_focus = self.ask.hasFocus()
        if prompt is not None:
            self._show(prompt)
        else:
            self.remark.say(self.tr("There is no other one for now: each of them was here lately."))
        if had_focus and self.prompt is not None:
            self.another.setFocus()

    def _refused(self, _: object) -> None:
        had_focus = self.none.hasFocus()
        self._show(None)
        if had_focus:
            self.ask.setFocus()

    def _not_read(self, error: Exception) -> None:
        if isinstance(error, ContentDamaged):  # it was named at the start; everything else is there
            self._can_ask = False
            self._show(None)
        else:
            self.failed.emit(error)

    def _draw(self) -> None:
        self.text.setText(self.prompt.text if self.prompt else "")
        self.card.setVisible(self.prompt is not None)
        self.ask.setVisible(self.prompt is None and self._can_ask)
        for made in (self.another, self.none, self.deeper):
            made.setVisible(self._can_ask)

    def _lay_out(self) -> None:
        ways = Flow(gap=8)
        ways.addWidget(self.ways)
        ways.addWidget(self.deeper)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(24, 20, 24, 20)
        inside.setSpacing(14)
        inside.addWidget(Eyebrow("feather", self.tr("A question, if you like")))
        inside.addWidget(self.text)
        inside.addLayout(ways)
        asking = QHBoxLayout()
        asking.addWidget(self.ask)
        asking.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.card)
        column.addLayout(asking)
        column.addWidget(self.remark)

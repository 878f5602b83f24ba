"""Strengths by way of three stories: each told in a few words, with what of oneself showed in it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions import discovery, strengths
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.computer import Computer
from peerbuddy.model.discovery import STORIES, Story
from peerbuddy.model.discovery import ThreeStories as Told
from peerbuddy.model.strength import Strength
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.step_words import StepWords
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.strengths.flow_bars import FlowHead
from peerbuddy.ui.strengths.said import capital
from peerbuddy.ui.strengths.story_step import StoryStep
from peerbuddy.ui.strengths.way import Way

WIDTH = 640


class ThreeStories(Way):
    """Begins when it is first shown; what was told before and not finished stands there again. Done: the
    stories are pages of today, with their strengths under them."""

    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(computer, parent)
        self._jobs = jobs
        self._told: Told | None = None
        books = words_of_the_program(computer.language).strengths
        route = next(one for one in books.routes if one.key == "stories")
        self._asked = route.stories
        self.setAccessibleName(route.title)
        self.head = FlowHead(StepWords(tuple(map(capital, self._asked))))
        self.step = StoryStep(jobs)
        self.remark = PlainLabel("", "hint")
        self.remark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.forget = button(self.tr("Leave without saving"), "quiet")
        self.forget.setAccessibleDescription(self.tr("Nothing of it is kept"))
        self.back = button(self.tr("Back"))
        self.skip = button(self.tr("Skip this story"))
        self.onwards = button("", "primary")
        self._kept = Kept(jobs, discovery.keep_stories, self.told, self._as_page, self)
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """What is under way, or three stories that nobody told yet."""
        self._jobs.run(strengths.strengths, then=self._know)
        self._jobs.run(discovery.three_stories, then=self._begun)

    def told(self) -> Told | None:
        """As it stands, the open story with what is typed in it; None before it was read."""
        if self._told is None:
            return None
        stories = list(self._told.stories)
        stories[self._told.at] = self.step.story()
        first, second, third = stories
        return replace(self._told, stories=(first, second, third))

    def settle(self) -> None:
        self._kept.save()

    def unsaved(self) -> tuple[Unsaved, ...]:
        return self._kept.unsaved()

    def _know(self, known: dict[str, Strength]) -> None:
        self.step.known = known

    def _begun(self, told: Told) -> None:
        self._show(told)
        self._write_on()

    def _show(self, told: Told) -> None:
        self._told = told
        is_last = told.at == STORIES - 1
        question = self.tr("Tell of a time {what}.").format(what=self._asked[told.at])
        self.step.show_story(question, told.stories[told.at])
        self.head.steps.show_step(told.at)
        self.back.setEnabled(told.at > 0)
        self.skip.setVisible(not is_last)
        self.onwards.setText(self.tr("Finish") if is_last else self.tr("Next story"))
        self.remark.setText(
            self.tr(
                "Each story you told becomes a page of today. A strength is kept with the sentence that shows"
                " it."
            )
            if is_last
            else self.tr("You can stop here and come back. None of it is in your journal yet.")
        )

    # --- going on -----------------------------------------------------------------------------------

    @Slot()
    def _go_on(self) -> None:
        told = self.told()
        if told is not None and told.at < STORIES - 1:
            self._go_to(told, told.at + 1)
        elif told is not None:
            self._finish(told)

    @Slot()
    def _go_back(self) -> None:
        told = self.told()
        if told is not None and told.at > 0:
            self._go_to(told, told.at - 1)

    def _go_to(self, told: Told, at: int) -> None:
        self._show(replace(told, at=at))
        self._kept.touched()
        self._kept.save()
        self._write_on()

    def _write_on(self) -> None:
        self.step.text.moveCursor(QTextCursor.MoveOperation.End)
        self.step.text.setFocus()

    def _finish(self, told: Told) -> None:
        """A strength without its sentence is left out; where nothing was told, nothing is kept."""
        first, second, third = map(_with_sentences, told.stories)
        told = replace(told, stories=(first, second, third))
        if all(not one.text.strip() and not one.picks for one in told.stories):
            self._leave()
            return
        self._kept.save()  # nothing of it may be kept after the stories are finished
        self.setEnabled(False)
        self._jobs.run(discovery.finish_stories, told, then=self._finished, otherwise=self._not_finished)

    def _finished(self, _: object) -> None:
        self._told = None
        self._kept.forget()
        self.setEnabled(True)
        self.done.emit()

    def _not_finished(self, error: Exception) -> None:
        self.setEnabled(True)
        self.tell(error)

    @Slot()
    def _pause(self) -> None:
        self._kept.leave(self._left)

    @Slot()
    def _leave(self) -> None:
        self._kept.forget()
        self._jobs.run(discovery.leave_stories, then=lambda _: self._left())

    def _left(self) -> None:
        self._told = None  # it is read again from where it was kept
        self.left.emit()

    def _as_page(self) -> Draft:
        """For the case that the vault takes no words: all of it on one page."""
        told = self.told() or Told()
        lines: list[str] = []
        for story in told.stories:
            lines += [story.text, *(f"{self._name(pick.strength)}: {pick.what}" for pick in story.picks)]
        text = "\n\n".join(line for line in lines if line.strip())
        return Draft(self._computer.new_id(), self._computer.now().date(), text, title=self.accessibleName())

    def _name(self, id: str) -> str:
        known = self.step.known.get(id)
        return known.label if known else id

    # --- events and layout --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._pause()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._told is None:
            self.begin()

    def _connect(self) -> None:
        self.head.pause.clicked.connect(self._pause)
        self.forget.clicked.connect(self._leave)
        self.back.clicked.connect(self._go_back)
        self.skip.clicked.connect(self._go_on)
        self.onwards.clicked.connect(self._go_on)
        self.step.edited.connect(self._kept.touched)
        self._kept.failed.connect(self.tell)
        keys = QShortcut(QKeySequence("Ctrl+Return"), self, self._go_on)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        self.onwards.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        middle = Column(WIDTH, top=24)
        middle.rows.addStretch(1)
        middle.add(self.step)
        middle.rows.addStretch(2)
        ways = Flow(gap=10, push=True)
        for way in (self.forget, self.back, self.skip, self.onwards):
            ways.addWidget(way)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 16)
        column.setSpacing(8)
        for part in (self.head, self.notice):
            column.addWidget(part)
        column.addWidget(middle, 1)
        column.addWidget(self.remark)
        column.addLayout(ways)


def _with_sentences(story: Story) -> Story:
    return Story(story.text, tuple(pick for pick in story.picks if pick.what))

"""One lesson from top to bottom: why, how it looks, practising, comparing, one line to take along."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peerbuddy.content.library import Library
from peerbuddy.model.lesson import MAX_LINE, Example, Lesson, LessonNotes, LessonState, Lines
from peerbuddy.ui.lessons.practice import Practice, quoted
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.unshown import leave_out
from peerbuddy.ui.parts.words_edit import line_edit

_WIDE = 640


class LessonPage(Column):
    edited = Signal()
    help_wanted = Signal()
    done = Signal()

    def __init__(self, lesson: Lesson, content: Library, parent: QWidget | None = None) -> None:
        super().__init__(_WIDE, parent, top=20)
        self.lesson = lesson
        self._states = {one.key: one.label for one in content.lessons.states}
        self.state = PlainLabel("", "caption")
        self.practice = Practice(lesson, content.reply_lint)
        self.compare = button(self.tr("Compare with other answers"))
        self.line = line_edit(self.tr("One line to take along"), limit=MAX_LINE)
        self.resources = PlainLabel("", "lead")
        self.help = button(self.tr("Open Help now"))
        self.finish = button(self.tr("Done with this page"), "primary", tall=True)
        self._compared = QWidget()
        self._lay_out()
        leave_out(self, self.resources, self.help)
        self.practice.edited.connect(self.edited)
        self.line.textEdited.connect(self.edited)
        self.compare.clicked.connect(self._compare)
        self.help.clicked.connect(self.help_wanted)
        self.finish.clicked.connect(self.done)

    def show_notes(self, notes: LessonNotes, where_to_turn: tuple[str, ...]) -> None:
        self.practice.show_notes(notes)
        self.line.setText(notes.line)
        self.show_around(notes, where_to_turn)

    def show_around(self, notes: LessonNotes, where_to_turn: tuple[str, ...]) -> None:
        """All but what is being written. L6 says where one can turn, or that nothing is there (G-4)."""
        about = self.tr("About {n} minutes  ·  {state}  ·  What you write stays here")
        state = self._states[notes.state.value]
        self.state.setText(about.format(n=self.lesson.minutes, state=state))
        if self.lesson.resources is not None:
            self.resources.setText("\n".join(where_to_turn) or self.lesson.resources.none)

    def notes(self) -> LessonNotes:
        """As they stand; how far one came is for the vault to say."""
        id, practice, line = self.lesson.id, self.practice, self.line.text()
        return LessonNotes(id, LessonState.NOT_YET, practice.said(), practice.chosen(), line)

    @Slot()
    def _compare(self) -> None:
        self._compared.show()
        self.compare.hide()
        self.bring_in_sight(self._compared)

    def _take(self, line: str) -> None:
        self.line.setText(line)
        self.edited.emit()

    # --- set-up -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        lesson = self.lesson
        self.add(PlainLabel(lesson.title, "page"), self.state)
        self.add(*(PlainLabel(text, "lead") for text in lesson.why), space=8)
        self._add_lines(lesson.shape)
        self.add(PlainLabel(self.tr("What it looks like"), "section"), space=14)
        self.add(quoted(lesson.looks.message))
        self.add(_example(self.tr("What comes quickly"), lesson.looks.weak))
        self.add(_example(self.tr("What reaches further"), lesson.looks.strong))
        self._add_lines(lesson.more)
        if lesson.resources is not None:
            self.add(PlainLabel(lesson.resources.title, "section"), space=14)
            self.add(self.resources, _leading(self.help))
        self.add(PlainLabel(self.tr("Practice"), "section"), space=14)
        self.add(self.practice)
        self.add(_leading(self.compare), self._comparison(), space=6)
        if lesson.after is not None:
            self._add_lines(lesson.after)
        self.add(PlainLabel(self.tr("One line to take along"), "section"), space=14)
        self.add(labelled(lesson.one_line.text, self.line), self.line, self._examples())
        self.add(_leading(self.finish), space=16)
        self.rows.addStretch(1)

    def _add_lines(self, lines: Lines) -> None:
        self.add(PlainLabel(lines.title, "section"), space=14)
        for line in lines.lines:
            self.add(_point(line))

    def _comparison(self) -> QWidget:
        column = QVBoxLayout(self._compared)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        compare = self.lesson.compare
        column.addWidget(PlainLabel(compare.question, "label"))
        column.addWidget(PlainLabel("  ·  ".join(compare.points), "hint"))
        for model in compare.models:
            column.addWidget(quoted(model))
        self._compared.hide()
        return self._compared

    def _examples(self) -> QWidget:
        self.examples = [self._chip(text) for text in self.lesson.one_line.examples]
        return _row(self.examples)

    def _chip(self, text: str) -> QPushButton:
        made = button(text.replace("&", "&&"), "chip")
        made.setAccessibleDescription(self.tr("Puts this line there"))
        made.clicked.connect(partial(self._take, text))
        return made


def _example(title: str, example: Example) -> QFrame:
    made = QFrame()
    made.setProperty("kind", "card")
    column = QVBoxLayout(made)
    column.setContentsMargins(18, 14, 18, 16)
    column.setSpacing(6)
    column.addWidget(PlainLabel(title, "aside"))
    column.addWidget(PlainLabel(example.text, "said"))
    column.addWidget(PlainLabel(example.about, "hint"))
    return made


def _point(line: str) -> QWidget:
    """With its later lines below its first word."""
    made = QWidget()
    across = QHBoxLayout(made)
    across.setContentsMargins(2, 0, 0, 0)
    across.setSpacing(8)
    sign = PlainLabel("·", "lead")
    sign.setWordWrap(False)
    across.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(PlainLabel(line, "lead"), 1)
    return made


def _leading(made: QPushButton) -> QWidget:
    return _row([made])


def _row(made: Iterable[QWidget]) -> QWidget:
    row = QWidget()
    flow = Flow(row, gap=8)
    for one in made:
        flow.addWidget(one)
    return row

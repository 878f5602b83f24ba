"""The room of the lessons: two short pages on answering, to be looked through, practised, or declared."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from peerbuddy.actions import lessons
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.computer import Computer
from peerbuddy.model.changes import Changes
from peerbuddy.model.lesson import LessonNotes, LessonState, LessonsView
from peerbuddy.ui import icons, words
from peerbuddy.ui.goals.form.draft import as_page
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept
from peerbuddy.ui.lessons.lesson_page import LessonPage
from peerbuddy.ui.lessons.wanted import LessonWanted
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.room import Room, Unsaved


class LessonRoom(Room):
    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer, self._jobs = computer, jobs
        self._wanted = LessonWanted()
        self._view: LessonsView | None = None
        content = words_of_the_program(computer.language)
        book = content.lessons
        self.pages = {one.id: LessonPage(one, content) for one in book.lessons}
        self.notice = NoticeBar(self)
        self.back = button(self.tr("Back"), "quiet")
        self.back.setIcon(icons.icon("arrow-left"))
        self.which = OneOf(
            self.tr("Which page"), ((one.id, one.title) for one in book.lessons), may_be_none=False
        )
        self.declare = button(book.declaration)
        self.declare.setAccessibleDescription(book.declared_about)
        self._stack = QStackedWidget()
        self._kept = {id: self._kept_of(page) for id, page in self.pages.items()}
        self._lay_out(book.declared_about)
        self._connect()

    def enter(self, what: object = None) -> None:
        """`what`: LessonWanted, or nothing."""
        self._wanted = what if isinstance(what, LessonWanted) else LessonWanted()
        if self._wanted.lesson in self.pages:
            self._show_page(self._wanted.lesson)
        self._jobs.run(lessons.lessons_view, then=self._show)
        self.back.setFocus()

    def leave(self) -> None:
        for kept in self._kept.values():
            kept.save()

    def unsaved(self) -> tuple[Unsaved, ...]:
        return tuple(one for kept in self._kept.values() for one in kept.unsaved())

    @Slot(object)
    def tell(self, error: Exception) -> None:
        self.notice.show_notice(words.sentence(error, self._computer.places.log))

    def set_read_only(self) -> None:
        for page in self.pages.values():
            page.practice.setEnabled(False)
            page.line.setEnabled(False)
        self.declare.setEnabled(False)

    def page(self) -> LessonPage:
        return self.pages[self.which.key()]

    def _as_page(self, page: LessonPage) -> Draft:
        notes = page.notes()
        typed = (*(text for _, text in notes.practice if text.strip()), notes.line)
        return as_page(self._computer.new_id(), self._computer.now().date(), page.lesson.title, typed)

    # --- reading ------------------------------------------------------------------------------------

    def _show(self, view: LessonsView) -> None:
        is_first, self._view = self._view is None, view
        for lesson, notes in view.lessons:
            page = self.pages[lesson.id]
            show = page.show_notes if is_first else page.show_around  # while it is open the page is the truth
            show(notes, view.where_to_turn)
        for part in (self.declare, self._declared_about):
            part.setVisible(bool(self._open_ones(view)))
        if is_first and not self._wanted.lesson:
            self._show_page(next(iter(self._open_ones(view)), next(iter(self.pages))))

    def _open_ones(self, view: LessonsView) -> list[str]:
        return [one.id for one, notes in view.lessons if notes.state is LessonState.NOT_YET]

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.lessons or changes.help):
            self._jobs.run(lessons.lessons_view, then=self._show)

    # --- going on -----------------------------------------------------------------------------------

    @Slot(str)
    def _show_page(self, id: str) -> None:
        self.which.set_key(id)
        self._stack.setCurrentWidget(self.pages[id])

    @Slot()
    def _finish(self) -> None:
        """Looked through; then the other page if that is still open, else back."""
        page = self.page()
        self._kept[page.lesson.id].save()
        self._jobs.run(lessons.looked_through, page.lesson.id, then=self._finished, otherwise=self.tell)

    def _finished(self, notes: LessonNotes) -> None:
        others = [id for id in self._open_ones(self._view) if id != notes.id] if self._view else []
        if others:
            self._show_page(others[0])
            self.which.focus_chosen()
        else:
            self._go_back()

    @Slot()
    def _declare(self) -> None:
        self._jobs.run(lessons.declare, then=self._declared, otherwise=self.tell)

    def _declared(self, _: object) -> None:
        self._go_back()

    @Slot()
    def _go_back(self) -> None:
        if self._wanted.item:
            self.go_wanted.emit("item", self._wanted.item)
        else:
            self.go_wanted.emit("buddies", None)

    @Slot()
    def _to_help(self) -> None:
        self.go_wanted.emit("help", None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    # --- set-up -------------------------------------------------------------------------------------

    def _kept_of(self, page: LessonPage) -> Kept:
        made = Kept(self._jobs, lessons.keep_practice, page.notes, partial(self._as_page, page), self)
        page.edited.connect(made.touched)
        made.failed.connect(self.tell)
        return made

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.which.chosen.connect(self._show_page)
        self.declare.clicked.connect(self._declare)
        for page in self.pages.values():
            page.done.connect(self._finish)
            page.help_wanted.connect(self._to_help)
        self._jobs.changed.connect(self._on_changed)

    def _lay_out(self, declared_about: str) -> None:
        head = QWidget()
        above = QVBoxLayout(head)
        above.setContentsMargins(28, 18, 28, 6)
        above.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.back)
        row.addWidget(PlainLabel(self.tr("Answering well"), "section"), 1)
        above.addLayout(row)
        ways = QWidget()
        flow = Flow(ways, gap=10, push=True)
        flow.addWidget(self.which)
        flow.addWidget(self.declare)
        above.addWidget(ways)
        self._declared_about = PlainLabel(declared_about, "caption")
        above.addWidget(self._declared_about)
        for part in (self.declare, self._declared_about):
            part.hide()  # until it is read whether there is something to declare
        above.addWidget(self.notice)
        for page in self.pages.values():
            self._stack.addWidget(page)
        self.which.set_key(next(iter(self.pages)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._stack, 1)

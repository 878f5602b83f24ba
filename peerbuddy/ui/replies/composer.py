"""The answer to one item: where it is written, what leaves with it, and what is offered after it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from peerbuddy.actions import replies, switches
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.computer import Computer
from peerbuddy.model.changes import Changes
from peerbuddy.model.packet import ReplyPart
from peerbuddy.model.reply import Composing, ReplyPreview
from peerbuddy.model.switch import Switch
from peerbuddy.ui import words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.goals.form.draft import as_page
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept
from peerbuddy.ui.lessons.wanted import LessonWanted
from peerbuddy.ui.parts.notice_bar import NoticeBar, place_above
from peerbuddy.ui.replies.desk import WritingDesk
from peerbuddy.ui.replies.left_behind import LeftBehind
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.sharing.wanted import ShareWanted

if TYPE_CHECKING:
    from peerbuddy.session import Session
    from peerbuddy.ui.replies.afterwards import Afterwards
    from peerbuddy.ui.replies.leaving import Leaving


Begun = tuple[str, tuple[ReplyPart, ...]]  # for which item, what stands there


class Composer(QWidget):
    go_wanted = Signal(str, object)  # a room, and what to show there
    item_wanted = Signal()  # F6 from the last part: to what is answered

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._composing: Composing | None = None
        self._is_stale = False
        content = words_of_the_program(computer.language)
        self.notice = NoticeBar(self)
        self.desk = WritingDesk(content, lambda: computer.now().date())
        self.kept = Kept(jobs, _keep, self._begun, self._as_page, self)
        self.left_behind = LeftBehind(jobs, self)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def open(self, item: str) -> None:
        """What was begun for it before, or a new one."""
        if self._composing is None or self._composing.item != item:
            if self._composing is not None and not self.kept.is_saved():
                self.left_behind.add(*self._typed())
                self.kept.forget()
            self._composing = None
            self._stack.hide()  # until it is known what can be answered
            self._stack.setCurrentWidget(self.desk)
        self._jobs.run(replies.compose, item, then=self._show, otherwise=self.tell)

    def settle(self) -> None:
        """Another room comes forward."""
        self.kept.save()
        if "afterwards" in self.__dict__ and self._stack.currentWidget() is self.afterwards:
            self.afterwards.settle()

    def unsaved(self) -> tuple[Unsaved, ...]:
        found = self.afterwards.unsaved() if "afterwards" in self.__dict__ else ()
        left = (Unsaved(_keep, (begun,), self._page_of(begun[1])) for begun in self.left_behind.parts.items())
        return (*found, *left, *self.kept.unsaved())

    def _page_of(self, parts: tuple[ReplyPart, ...]) -> Draft:
        typed = tuple(field.text for part in parts for field in part.fields if field.text.strip())
        title = self.tr("A reply, begun")
        return as_page(self._computer.new_id(), self._computer.now().date(), title, typed)

    @Slot(object)
    def tell(self, error: Exception) -> None:
        self.notice.show_notice(words.sentence(error, self._computer.places.log))
        if "leaving" in self.__dict__:
            self.leaving.set_busy(busy=False)

    def first_field(self) -> QWidget:
        return self.desk.first()

    def set_read_only(self) -> None:
        self.desk.setEnabled(False)

    # --- writing ------------------------------------------------------------------------------------

    def _typed(self) -> Begun:
        assert self._composing is not None
        return self._composing.item, self.desk.parts()

    def _begun(self) -> Begun | None:
        return self._typed() if self._composing is not None else None

    def _as_page(self) -> Draft:
        return self._page_of(self.desk.parts())

    def _show(self, composing: Composing) -> None:
        """While it is open what stands here is the truth of it."""
        same = self._composing is not None and self._composing.item == composing.item
        left = self.left_behind.take(composing.item)
        if left is not None:
            composing = replace(composing, parts=left)
        self._composing = composing
        self._stack.show()
        self._is_stale = False
        if same and self.desk.cards:
            self.desk.show_around(composing)
        else:
            self.kept.forget()
            self.desk.show_composing(composing)
        if left is not None:
            self.kept.touched()

    def _begin_anew(self, composing: Composing) -> None:
        """The one before has left."""
        self._composing = composing
        self.desk.show_composing(composing)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """The lessons may have opened something; names and numbers may be others."""
        if changes.lessons or changes.help:
            self._is_stale = True
            self._read_around()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_around()

    def _read_around(self) -> None:
        if self._composing is not None and self._is_stale and self.isVisible():
            self._jobs.run(replies.compose, self._composing.item, then=self._show)

    @Slot(bool)
    def _turn_notes(self, on: bool) -> None:
        self._jobs.run(switches.turn, Switch.REPLY_NOTES, on=on, otherwise=self.tell)

    # --- leaving ------------------------------------------------------------------------------------

    @cached_property
    def leaving(self) -> Leaving:
        from peerbuddy.ui.replies.leaving import Leaving

        made = Leaving(self._ask)
        made.left.connect(self._back_to_desk)
        made.seal_wanted.connect(self._seal)
        self._stack.addWidget(made)
        return made

    @cached_property
    def afterwards(self) -> Afterwards:
        from peerbuddy.ui.replies.afterwards import Afterwards

        made = Afterwards(self._computer, self._jobs)
        made.share_wanted.connect(self._bring_something)
        made.done.connect(self._to_buddy)
        self._stack.addWidget(made)
        return made

    @Slot()
    def _look_at_it(self) -> None:
        if self._composing is not None:
            self.notice.clear()
            self.kept.save()
            item, parts = self._typed()
            self._jobs.run(replies.preview_reply, item, parts, then=self._show_preview, otherwise=self.tell)

    def _show_preview(self, preview: ReplyPreview) -> None:
        if self._composing is not None and self._composing.item == preview.item:
            self._stack.setCurrentWidget(self.leaving)
            self.leaving.show_preview(preview)

    @Slot(object, object)
    def _seal(self, preview: ReplyPreview, folder: Path) -> None:
        self._jobs.run(replies.seal_preview, preview, folder, then=self._sealed, otherwise=self.tell)

    def _sealed(self, made: SealedFile) -> None:
        if self._composing is None:
            return
        self.notice.clear()
        self._stack.setCurrentWidget(self.afterwards)
        self.afterwards.begin(self._composing.item, made)
        self.kept.forget()
        self._jobs.run(replies.compose, self._composing.item, then=self._begin_anew)

    @Slot()
    def _back_to_desk(self) -> None:
        self._stack.setCurrentWidget(self.desk)
        self.desk.look.setFocus()

    @Slot()
    def _keep_for_later(self) -> None:
        self.kept.save()
        self._to_buddy()

    @Slot()
    def _to_buddy(self) -> None:
        if self._composing is not None:
            self.settle()
            self._stack.setCurrentWidget(self.desk)
            self.go_wanted.emit("buddies", self._composing.buddy)

    @Slot()
    def _to_lessons(self) -> None:
        if self._composing is not None:
            self.go_wanted.emit("lesson", LessonWanted(item=self._composing.item))

    @Slot()
    def _bring_something(self) -> None:
        if self._composing is not None:
            self.go_wanted.emit("share", ShareWanted(buddy=self._composing.buddy))

    # --- set-up -------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F6 and not event.modifiers():
            if not self.desk.go_on():
                self.item_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self.desk.edited.connect(self.kept.touched)
        self.desk.notes_turned.connect(self._turn_notes)
        self.desk.look.clicked.connect(self._look_at_it)
        self.desk.later.clicked.connect(self._keep_for_later)
        self.desk.help_wanted.connect(lambda: self.go_wanted.emit("help", None))
        self.desk.lessons_wanted.connect(self._to_lessons)
        self.kept.saved.connect(self._is_kept)
        self.kept.failed.connect(self.tell)
        self.left_behind.failed.connect(self.tell)
        self._jobs.changed.connect(self._on_changed)

    @Slot()
    def _is_kept(self) -> None:
        self.desk.say_saved(self._computer.now())

    def _lay_out(self) -> None:
        self._stack.addWidget(self.desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(place_above(self.notice))
        column.addWidget(self._stack, 1)


def _keep(session: Session, begun: Begun) -> None:
    replies.keep_draft(session, *begun)

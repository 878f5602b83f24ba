"""The room of an agreement, behind a buddy's page: its pages beside the one in sight, or one before both."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from peerbuddy.actions import agreement_drafts, agreement_room
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.computer import Computer
from peerbuddy.model.agreement_page import AgreementPage, Stage
from peerbuddy.model.changes import Changes
from peerbuddy.ui import words
from peerbuddy.ui.agreement.begin_view import BeginView
from peerbuddy.ui.agreement.drafting import Drafting
from peerbuddy.ui.agreement.editor.page_editor import Suggestions
from peerbuddy.ui.agreement.pane import AGAIN, AgreementPane
from peerbuddy.ui.agreement.side_pages import SidePages
from peerbuddy.ui.agreement.signing import SigningView
from peerbuddy.ui.agreement.standing import Standing
from peerbuddy.ui.agreement.steps import Steps
from peerbuddy.ui.agreement.view import PageView
from peerbuddy.ui.agreement.walk import Walk
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.parts.two_sides import TwoSides
from peerbuddy.ui.room import Room, Unsaved

LEFT = (288, 320)  # how narrow and how wide the list gets
SHARE_OF_LIST = 32


class AgreementRoom(Room):
    """Raises ContentDamaged."""

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        library = words_of_the_program(computer.language)
        book = library.agreement  # before any part of the room is made
        lessons = tuple((one.id, one.title) for one in library.lessons.lessons)
        known = Suggestions(library.words.topics, lessons)
        super().__init__(parent)
        self._computer, self._jobs, self._book = computer, jobs, book
        self.now = Standing(book)
        self.pane, self.view = AgreementPane(), PageView(book)
        self.signing, self.none = SigningView(book), BeginView(book)
        self._right, self._views = QStackedWidget(), QStackedWidget()
        self.walk = Walk(jobs, self.now, self.pane, self.view, known)
        self.side = SidePages(computer, jobs, ask, book, self._views, self)
        self.steps = Steps(computer, jobs, ask, self)
        self._soon = QTimer(self)  # joins the changes of a burst
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._lay_out()
        self._connect()

    # --- a room ---------------------------------------------------------------------------------------

    @property
    def notice(self) -> NoticeBar:
        if self._right.currentWidget() is self.signing:
            return self.signing.notice
        return self.none.notice if self._views.currentWidget() is self.none else self.view.notice

    def enter(self, what: object = None) -> None:
        """`what`: the id of a buddy; None: as it was left."""
        if isinstance(what, str) and what:
            if what != self.now.asked:
                self._end_drafting()
                self.now.asked, self.now.at, self.now.page, self.now.reads_old = what, 0, None, False
                self.now.answering = ""
            self.steps.hush()
            self.side.behind.close()
            self._right.setCurrentWidget(self.view)
        self._read()

    def leave(self) -> None:
        if self.now.drafting is not None:
            self.now.drafting.kept.save()

    def unsaved(self) -> tuple[Unsaved, ...]:
        drafting = self.now.drafting
        own = drafting.kept.unsaved() if drafting is not None else ()
        return own + self.side.behind.unsaved()

    @Slot(object)
    def tell(self, error: Exception) -> None:
        self.notice.show_notice(words.sentence(error, self._computer.places.log))

    def set_read_only(self) -> None:
        self.now.read_only = True

    # --- reading --------------------------------------------------------------------------------------

    @Slot()
    def _read(self) -> None:
        if self.now.asked:
            then = partial(self._show, self.now.asked)
            self._jobs.run(agreement_room.open_agreement, self.now.asked, then=then, otherwise=self.tell)

    def _show(self, asked: str, page: AgreementPage) -> None:
        now = self.now
        if asked != now.asked:
            return
        now.page = page
        if now.drafting is None and page.stage is Stage.WRITE:
            self._begin_drafting()
        now.looked = set(page.now.looked)
        now.turn_to_news()
        begins = now.stage is Stage.BEGIN
        self.pane.show_page(page, now.stage, self._computer.now().date())
        self.none.show_page(page, can_write=not now.read_only)
        if self.side.behind.page is None:
            self._come_forward(begins)
        if self._right.currentWidget() is self.signing:
            self._fill_signing()
            self.walk.mark()
            return
        if now.drafting is not None:
            self._go_on_writing()
        elif not begins:
            self.walk.show_again()
        self.steps.say_stage(page, now.stage, self.notice)

    def _come_forward(self, begins: bool) -> None:
        view = self.none if begins else self.two_sides
        if self._views.currentWidget() is not view:
            self._views.setCurrentWidget(view)
            if begins:
                self.none.begin()
            else:
                (self.pane.pages if self.pane.isVisible() else self.view.foot.on).setFocus()

    def _go_on_writing(self) -> None:
        """What is in the fields is the truth while they are open."""
        if self.view.editor is None:
            self.walk.show_again()
        else:
            self.walk.mark()

    # --- writing --------------------------------------------------------------------------------------

    @Slot()
    def _change(self) -> None:
        """What the button in the middle of the foot does: begin to write, or come to the end of it."""
        if self.now.drafting is not None:
            self._show_signing()
        else:
            self.begin_writing()

    @Slot()
    def begin_writing(self) -> None:
        if self.now.page is None or self.now.read_only:
            return
        self.now.reads_old = False
        self.steps.hush()
        self._begin_drafting()
        self.pane.show_page(self.now.page, Stage.WRITE, self._computer.now().date())
        self._views.setCurrentWidget(self.two_sides)
        self.walk.show_again()
        self.steps.say_stage(self.now.page, Stage.WRITE, self.notice)
        self.two_sides.show_page()

    def _begin_drafting(self) -> None:
        made = Drafting(self._computer, self._jobs, self._book, self.now.seen(), self)
        made.kept.failed.connect(self.tell)
        made.changed.connect(self.walk.mark)
        self.now.drafting = made

    def _end_drafting(self) -> None:
        """What was written goes into the vault and waits there."""
        drafting, self.now.drafting = self.now.drafting, None
        if drafting is not None:
            drafting.kept.save()

    def _forget_drafting(self) -> None:
        drafting, self.now.drafting = self.now.drafting, None
        if drafting is not None:
            drafting.kept.forget()
            drafting.deleteLater()
        self._right.setCurrentWidget(self.view)

    @Slot()
    def _let_go_of_draft(self) -> None:
        self._forget_drafting()
        self._jobs.run(
            agreement_drafts.drop_draft, self.now.asked, then=lambda _: self._read(), otherwise=self.tell
        )

    # --- the signature --------------------------------------------------------------------------------

    @Slot()
    def _show_signing(self) -> None:
        self._fill_signing()
        self.signing.notice.clear()
        self._right.setCurrentWidget(self.signing)
        self.signing.begin()

    def _fill_signing(self) -> None:
        page, drafting = self.now.seen(), self.now.drafting
        if drafting is None:
            self.signing.show_answer(page, self.now.waiting())
        else:
            self.signing.show_written(page, drafting, tightens=drafting.tightens(page))

    @Slot(str)
    def say_done(self, told: str) -> None:
        """A step was taken: what holds now is read again, and the sentence stands above it."""
        self._forget_drafting()
        self.steps.told = told
        self._read()

    @Slot()
    def _offer(self) -> None:
        if self.now.drafting is not None:
            self.steps.offer(self.now.seen(), self.now.drafting.words, self.signing.note.words())

    @Slot(bool)
    def _narrow(self, with_file: bool) -> None:
        if self.now.drafting is not None:
            note = self.signing.note.words()
            self.steps.narrow(self.now.seen(), self.now.drafting.words, note, with_file=with_file)

    # --- set-up ---------------------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and (self.now.asked in changes.agreements or changes.buddies or changes.inbox):
            self._soon.start()

    @Slot(str)
    def _open_side(self, which: str) -> None:
        if self.now.page is not None and which == AGAIN:
            self.steps.write_again(self.now.page)
        elif self.now.page is not None:
            self.side.open(which, self.now.page)

    @Slot()
    def _read_old(self) -> None:
        self.now.reads_old = True
        self._read()

    @Slot()
    def _go_back(self) -> None:
        if self.now.reads_old:
            self.now.reads_old = False
            self._read()
        else:
            self.go_wanted.emit("buddies", self.now.asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.now.drafting is None:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        self._jobs.changed.connect(self._on_changed)
        self._soon.timeout.connect(self._read)
        self.side.behind.closed.connect(self._read)
        for left in (self.pane.left, self.none.left):
            left.connect(self._go_back)
        for wanted in (self.pane.wanted, self.none.wanted):
            wanted.connect(self._open_side)
        self.none.write_wanted.connect(self.begin_writing)
        self.none.read_wanted.connect(self._read_old)
        self.view.foot.change.clicked.connect(self._change)
        self.walk.shown.connect(lambda: self._right.setCurrentWidget(self.view))
        self.walk.chosen.connect(self.two_sides.show_page)
        self.walk.chosen.connect(self.steps.hush)
        self.walk.ended.connect(self._show_signing)
        self.signing.page_wanted.connect(self.walk.show_key)
        self.signing.back_wanted.connect(self.walk.show_again)
        self.signing.offer_wanted.connect(self._offer)
        self.signing.narrow_wanted.connect(self._narrow)
        self.signing.accept_wanted.connect(lambda: self.steps.accept(self.now.seen()))
        self.signing.drop_wanted.connect(self._let_go_of_draft)
        self.signing.decline_wanted.connect(lambda: self.steps.take_back(self.now.seen()))
        for part in (self.steps, self.side):
            part.done.connect(self.say_done)
            part.writing_wanted.connect(self.begin_writing)
        for failed in (self.steps.failed, self.walk.failed):
            failed.connect(self.tell)
        self.steps.renewal_wanted.connect(lambda: self.side.look_again(self.now.seen()))

    def _lay_out(self) -> None:
        for view in (self.view, self.signing):
            self._right.addWidget(view)
        begin = (self.pane.pages, self.view.foot.on)
        self.two_sides = TwoSides(
            self.pane, self._right, begin, widths=LEFT, share=SHARE_OF_LIST, ground="pane"
        )
        for view in (QWidget(), self.none, self.two_sides):  # at first nothing is read
            self._views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views)

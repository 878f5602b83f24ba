"""The room of one received item: what came at the left, the answer to it at the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from peerbuddy.actions import inbox, item_pages, letting_go
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.computer import Computer
from peerbuddy.model.changes import Changes
from peerbuddy.model.item_page import ItemPage
from peerbuddy.model.pair_errors import UnknownItem
from peerbuddy.model.received import Place
from peerbuddy.ui import icons, words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.inbox import said
from peerbuddy.ui.inbox.confidence import Confidence
from peerbuddy.ui.inbox.envelope import Envelope
from peerbuddy.ui.inbox.letter import Letter
from peerbuddy.ui.inbox.small_answers import SmallAnswers
from peerbuddy.ui.insights.left_column import MAP
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.halves import LEFT, RIGHT, Halves
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button
from peerbuddy.ui.parts.notice_bar import NoticeBar, place_above
from peerbuddy.ui.replies.composer import Composer
from peerbuddy.ui.replies.noticed_cards import NoticedCards
from peerbuddy.ui.room import Room, Unsaved
from peerbuddy.ui.sharing.wanted import ShareWanted


class ItemRoom(Room):
    """Raises ContentDamaged."""

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        needed = words_of_the_program(computer.language)
        _ = needed.replies, needed.summaries  # before any part is made: half a room would stay behind
        super().__init__(parent)
        self._computer, self._jobs = computer, jobs
        self._id, self._answered = "", ""
        self.page: ItemPage | None = None
        self._read_only = False
        self.notice = NoticeBar(self)
        self.back = button(self.tr("Back"), "quiet")
        self.title = PlainLabel("", "page")
        self.envelope, self.letter = Envelope(needed), Letter(needed)
        self.noticed = NoticedCards(computer, jobs)
        self.letter.noticed.addWidget(self.noticed)
        self.composer = Composer(computer, jobs, ask)
        self._left = QStackedWidget()
        for view in (self.envelope, self.letter):
            self._left.addWidget(view)
        self.small = SmallAnswers(jobs, ask, computer, self._left, needed.replies.gentler)
        self.confidence = Confidence(self.letter.paper, self)
        self.halves = Halves(
            (self._left, self.composer), (self.tr("What came"), self.tr("Your answer")), shares=(38, 62)
        )
        self._soon = QTimer(self)  # joins the changes of a burst
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._lay_out()
        self._connect()

    # --- a room ---------------------------------------------------------------------------------------

    def enter(self, what: object = None) -> None:
        """`what`: the id of an item; None: the one that was shown last."""
        self.notice.clear()
        self.small.close()
        if isinstance(what, str):
            if what != self._id:
                self._await()
            self._id = what
            self.halves.show_half(LEFT)
        self._jobs.run(item_pages.open_page, self._id, then=self._begin, otherwise=self._gone)

    def leave(self) -> None:
        self.composer.settle()
        self.small.settle()

    def unsaved(self) -> tuple[Unsaved, ...]:
        return (*self.composer.unsaved(), *self.noticed.unsaved(), *self.small.unsaved())

    @Slot(object)
    def tell(self, error: Exception) -> None:
        self.notice.show_notice(words.sentence(error, self._computer.places.log))

    def set_read_only(self) -> None:
        self._read_only = True
        self.envelope.set_read_only()
        self.letter.set_read_only()
        self.composer.set_read_only()
        self.noticed.setEnabled(False)

    # --- showing --------------------------------------------------------------------------------------

    def _await(self) -> None:
        """Nothing is shown of an item before it is read, and nothing of the one before."""
        self.page = None
        self.title.setText("")
        self.halves.hide()

    def _begin(self, page: ItemPage) -> None:
        self._show(page)
        (self.letter if self._is_opened(page) else self.envelope).begin()

    def _show(self, page: ItemPage) -> None:
        if page.received.item.id != self._id:
            return
        self.page = page
        may_answer = self._may_answer(page)
        told = self.tr("From {name}").format(name=page.received.buddy.name)
        self.title.setText(breakable(told))
        opened = self._is_opened(page)
        if opened:
            self.letter.show_page(page, may_answer=may_answer)
            self.noticed.open(self._id)
        else:
            self.envelope.show_page(page, may_answer=may_answer)
        if self.small.is_closed():
            self._left.setCurrentWidget(self.letter if opened else self.envelope)
        self.halves.show()
        answers = opened and may_answer and not said.is_of_agreement(page.received.item.kind)
        self.halves.set_left_alone(not answers)
        if answers and self._answered != self._id:
            self._answered = self._id
            self.composer.open(self._id)

    def _is_opened(self, page: ItemPage) -> bool:
        return page.sheet is not None and page.received.item.place is Place.OPEN

    def _may_answer(self, page: ItemPage) -> bool:
        return not self._read_only and page.may_answer

    def _gone(self, error: Exception) -> None:
        """It was let go, or never was."""
        if isinstance(error, UnknownItem):
            self.go_wanted.emit("buddies", None)
        else:
            self.tell(error)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if (
            self._id
            and self.isVisible()
            and (self._id in changes.inbox or changes.buddies or changes.agreements)
        ):
            self._soon.start()

    @Slot()
    def _read_again(self) -> None:
        self._jobs.run(item_pages.open_page, self._id, then=self._show, otherwise=self._gone)

    # --- what a person does -----------------------------------------------------------------------------

    @Slot()
    def _open(self) -> None:
        self._jobs.run(inbox.open_item, self._id, then=lambda _: self.enter(self._id))

    @Slot()
    def _later(self) -> None:
        self._jobs.run(inbox.later, self._id, then=lambda _: self._go_back())

    @Slot()
    def _rest(self) -> None:
        self._jobs.run(inbox.let_rest, self._id, then=lambda _: self._go_back())

    @Slot()
    def _let_go(self) -> None:
        self._jobs.run(letting_go.let_go, (self._id,), then=lambda _: self._go_back())

    @Slot()
    def _delete_asked(self) -> None:
        self._jobs.run(inbox.let_go_as_asked, self._id, then=lambda _: self._go_back())

    @Slot()
    def _talk(self) -> None:
        self.halves.show_half(RIGHT)
        self.composer.first_field().setFocus()

    @Slot()
    def _ask_gentler(self) -> None:
        if self.page is not None:
            self.small.ask_gentler(self.page)

    @Slot()
    def _step(self) -> None:
        """Where this kind is answered."""
        if self.page is None:
            return
        item = self.page.received.item
        if said.is_of_agreement(item.kind):
            self.go_wanted.emit("agreement", item.buddy)
        elif self.page.is_low_on_room:
            self.go_wanted.emit("insights", MAP)
        elif item.kind == "reseal":
            self.small.seal_again(self.page)
        else:
            self.go_wanted.emit("share", ShareWanted(buddy=item.buddy))

    @Slot(str)
    def _made(self, told: str) -> None:
        self._read_again()
        self.notice.show_notice(told, kind="offer")

    @Slot()
    def _go_back(self) -> None:
        self.go_wanted.emit("buddies", self.page.received.item.buddy if self.page else None)

    @Slot()
    def _to_item(self) -> None:
        self.halves.show_half(LEFT)
        self.letter.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F6 and self.halves.has_right():
            self._talk()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.small.is_closed():
            self._go_back()
        else:
            self.small.close()

    # --- set-up -----------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._jobs.changed.connect(self._on_changed)
        self._soon.timeout.connect(self._read_again)
        self.back.clicked.connect(self._go_back)
        for part in (self.envelope, self.letter):
            part.gentler_wanted.connect(self._ask_gentler)
            part.rest_wanted.connect(self._rest)
        self.envelope.open_wanted.connect(self._open)
        self.envelope.later_wanted.connect(self._later)
        self.letter.let_go_wanted.connect(self._let_go)
        self.letter.delete_wanted.connect(self._delete_asked)
        self.letter.talk_wanted.connect(self._talk)
        self.letter.item_wanted.connect(self.enter)
        self.letter.step_wanted.connect(self._step)
        self.small.made.connect(self._made)
        self.small.closed.connect(self._read_again)
        self.small.failed.connect(self.tell)
        self.confidence.reminded.connect(self._remind)
        self.noticed.go_wanted.connect(self.go_wanted)
        self.noticed.failed.connect(self.tell)
        self.composer.go_wanted.connect(self.go_wanted)
        self.composer.item_wanted.connect(self._to_item)

    @Slot()
    def _remind(self) -> None:
        told = self.tr("What you copied was given in confidence. It leaves the clipboard after 30 seconds.")
        self.notice.show_notice(told, kind="plain")

    def _lay_out(self) -> None:
        self.back.setIcon(icons.icon("arrow-left"))
        self.back.setIconSize(QSize(16, 16))
        head = QHBoxLayout()
        head.setContentsMargins(20, 18, 28, 0)
        head.setSpacing(8)
        head.addWidget(self.back)
        head.addWidget(self.title, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(place_above(self.notice, side=28, top=8))
        column.addWidget(self.halves, 1)
        keeps_place = self.halves.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self.halves.setSizePolicy(keeps_place)
        self._await()

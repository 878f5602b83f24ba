"""The room of buddies: the people beside the page of one of them, or one page before both."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from peerbuddy.actions import buddies_room, inbox
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.computer import Computer
from peerbuddy.model.buddy_page import BuddyLine, BuddyPage
from peerbuddy.model.changes import Changes
from peerbuddy.model.pair_errors import UnknownBuddy
from peerbuddy.model.thread import Bookmark
from peerbuddy.ui import words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.buddies.behind import Behind
from peerbuddy.ui.buddies.empty import NobodyHere
from peerbuddy.ui.buddies.list_pane import PeopleList
from peerbuddy.ui.buddies.pairing import Pairing
from peerbuddy.ui.buddies.person_ways import PersonWays
from peerbuddy.ui.buddies.view import BuddyView
from peerbuddy.ui.inbox.dropping import paths_in
from peerbuddy.ui.inbox.past_card import PastCard
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.bursts import Bursts
from peerbuddy.ui.parts.notice_bar import NoticeBar, place_above
from peerbuddy.ui.parts.two_sides import TwoSides
from peerbuddy.ui.room import Room, Unsaved

WHAT_IT_IS = "what"
LEFT = (220, 260)  # how narrow and how wide the list gets
SHARE_OF_LIST = 24


class BuddiesRoom(Room):
    """Raises ContentDamaged."""

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        needed = words_of_the_program(computer.language)
        _ = needed.agreement, needed.replies, needed.summaries  # before any part of the room is made
        super().__init__(parent)
        self._computer, self._jobs = computer, jobs
        today = lambda: computer.now().date()  # noqa: E731
        self.notice = NoticeBar(self)
        self.pane = PeopleList(today)
        self.view = BuddyView(today, computer.language)
        self.none = NobodyHere()
        self.past = PastCard(jobs, today)
        self._views = QStackedWidget()
        self.behind = Behind(self._views)
        self.pairing = Pairing(computer, jobs, ask, self.behind, self)
        self.ways = PersonWays(computer, jobs, ask, self.behind, self)
        self._asked = ""  # whose page is shown, or about to be
        self._begins = False  # it was entered, and nothing is read yet
        self._changes = Bursts(self)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()

    # --- a room ---------------------------------------------------------------------------------------

    def enter(self, what: object = None) -> None:
        """`what`: the id of a buddy; WHAT_IT_IS; a card to take, its Path or text; None: as it was left."""
        self.past.read()
        if isinstance(what, Path | bytes):
            self.pairing.take(what)
        elif what == WHAT_IT_IS:
            self.pairing.tell_what_it_is()
        elif isinstance(what, str):
            self.behind.close()
            self._asked = what
        self._begins = True
        self._read()

    def leave(self) -> None:
        self.notice.clear()  # it was about what is over by now
        self.behind.save()

    def unsaved(self) -> tuple[Unsaved, ...]:
        return self.behind.unsaved()

    @Slot(object)
    def tell(self, error: Exception) -> None:
        self.notice.show_notice(words.sentence(error, self._computer.places.log))

    def set_read_only(self) -> None:
        self.pane.pair.setEnabled(False)
        self.none.set_read_only()
        self.view.set_read_only()
        self.past.set_read_only()

    # --- reading --------------------------------------------------------------------------------------

    @Slot()
    def _read(self) -> None:
        self._jobs.run(buddies_room.people, then=self._fill, otherwise=self.tell)

    def _fill(self, lines: tuple[BuddyLine, ...]) -> None:
        if self._asked not in [line.buddy.id for line in lines]:
            self._asked = lines[0].buddy.id if lines else ""
        self.pane.fill(lines, self._asked)
        if self.behind.page is None:
            self._views.setCurrentWidget(self.two_sides if lines else self.none)
        if self._asked:
            self._ask_for(self._asked)
        if self._begins and self.behind.page is None:
            self._place_focus(self.focusWidget())
        self._begins = False

    def _ask_for(self, id: str) -> None:
        self._asked = id
        whose, most = self.view.exchange.wanted(id)
        self._jobs.run(
            buddies_room.open_buddy, id, whose, limit=most, then=self._show, otherwise=self._not_there
        )

    def _show(self, page: BuddyPage) -> None:
        if page.buddy.id == self._asked:  # else somebody else was asked for meanwhile
            self.view.show_page(page)
            self.pane.view.choose(page.buddy.id)

    def _not_there(self, error: Exception) -> None:
        self.tell(error)
        if isinstance(error, UnknownBuddy):
            self._asked = ""
            self._changes.read_soon()

    @Slot()
    def _read_page(self) -> None:
        if self._asked:
            self._ask_for(self._asked)

    @Slot(object)
    def _ask_for_earlier(self, after: Bookmark) -> None:
        whose, _ = self.view.exchange.wanted(self._asked)
        show = partial(self.view.exchange.show_earlier, after)
        self._jobs.run(buddies_room.thread_lines, self._asked, whose, after, then=show, otherwise=self.tell)

    @Slot(str)
    def open_buddy(self, id: str) -> None:
        self.notice.clear()
        self._ask_for(id)
        self.two_sides.show_page()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        shown = (changes.buddies, changes.agreements, changes.outbox, changes.inbox)
        if self.isVisible() and any(shown):
            self._changes.note_change()

    # --- what a person does ---------------------------------------------------------------------------

    @Slot()
    def _come_back(self) -> None:
        """From a page that stood before the room; the cursor goes where it was, else to the list."""
        self._read()
        self._place_focus(None)

    def _place_focus(self, last: QWidget | None) -> None:
        """Where it was `last`, if that can be seen: in a narrow window the list stands behind the page."""
        ways = (last, self.none.make, self.pane.view, self.view.first, self.view.turn)
        seen = (way for way in ways if way is not None and way.isVisible())
        next(seen, self.pane.view).setFocus()

    @Slot(str)
    def _act(self, wanted: str) -> None:
        if self.view.page is not None:
            self.notice.clear()
            self.ways.go(wanted, self.view.page)

    @Slot(str)
    def _open_item(self, id: str) -> None:
        self.go_wanted.emit("item", id)

    @Slot(str)
    def _let_rest(self, id: str) -> None:
        self._jobs.run(inbox.let_rest, id, otherwise=self.tell)

    @Slot(str)
    def _paired(self, id: str) -> None:
        """Their card is here: their page comes forward, with what was worth a remark."""
        self._asked = id
        self.behind.close()
        self.two_sides.show_page()

    @Slot(str, str)
    def _say(self, told: str, kind: str) -> None:
        self.notice.show_notice(told, kind=kind)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files that tell by their name what they are go to the window."""
        data = event.mimeData()
        if not paths_in(data) and (data.hasUrls() or data.hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A message with a card in it, as a file or as its text."""
        data = event.mimeData()
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.pairing.take(files[0] if files else data.text().encode("utf-8", "replace"))

    # --- set-up ---------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._jobs.changed.connect(self._on_changed)
        self._changes.read.connect(self._read)
        self.behind.closed.connect(self._come_back)
        self.pane.open_wanted.connect(self.open_buddy)
        self.pane.pair_wanted.connect(self.pairing.ask_which_way)
        self.pane.file_wanted.connect(self.pairing.choose_file)
        self.none.card_wanted.connect(self.pairing.ask_for_card)
        self.none.about_wanted.connect(self.pairing.tell_what_it_is)
        self.none.make_wanted.connect(self.pairing.show_my_card)
        self.none.left.connect(partial(self.go_wanted.emit, "journal", None))
        self.view.wanted.connect(self._act)
        self.view.exchange.open_wanted.connect(self._open_item)
        self.view.exchange.rest_wanted.connect(self._let_rest)
        self.view.exchange.earlier_wanted.connect(self._ask_for_earlier)
        self.view.exchange.anew.connect(self._read_page)
        self.past.open_wanted.connect(self._open_item)
        self.pairing.paired.connect(self._paired)
        self.pairing.item_came.connect(self._open_item)
        for part in (self.pairing, self.ways):
            part.told.connect(self._say)
            part.failed.connect(self.tell)
        self.ways.go_wanted.connect(self.go_wanted)
        self.ways.card_wanted.connect(self.pairing.show_my_card_for)

    def _lay_out(self) -> None:
        begin = (self.pane.view, self.view.first)
        self.two_sides = TwoSides(
            self.pane, self.view, begin, widths=LEFT, share=SHARE_OF_LIST, ground="pane"
        )
        nothing_read = QWidget()
        for view in (nothing_read, self.none, self.two_sides):
            self._views.addWidget(view)
        past = QHBoxLayout()
        past.setContentsMargins(20, 0, 20, 0)
        past.addWidget(self.past)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(place_above(self.notice))
        column.addLayout(past)
        column.addWidget(self._views, 1)

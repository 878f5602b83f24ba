"""What went both ways, the latest first: everything, what I shared, or what came."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.model.buddy import Standing
from peerbuddy.model.buddy_page import BuddyPage, ThreadLine
from peerbuddy.ui.buddies.thread_card import ThreadCard
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.reading_order import tab_as_read

ALL, MINE, THEIRS = "all", "mine", "theirs"
FIRST, AT_A_TIME = 8, 4  # cards made in one go
AT_ONCE = 30  # cards; the earlier ones when they are asked for


class Thread(QWidget):
    open_wanted = Signal(str)
    rest_wanted = Signal(str)
    agreement_wanted = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._page: BuddyPage | None = None
        self._most = AT_ONCE
        self.cards: list[ThreadCard] = []
        self._to_come: list[ThreadLine] = []
        self._had_focus = ""  # the id of a line that is to have it again
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(lambda: self._add_cards(AT_A_TIME))
        shown = (
            (ALL, self.tr("Everything")),
            (MINE, self.tr("I shared")),
            (THEIRS, self.tr("Came back")),
        )
        self.which = OneOf(self.tr("What is shown"), shown, may_be_none=False)
        self.which.set_key(ALL)
        self.nothing = PlainLabel("", "lead")
        self.earlier = button(self.tr("Show earlier ones"), "quiet")
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        column = self._rows = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.which)
        column.addWidget(self.nothing)
        column.addLayout(self._column)
        column.addWidget(self.earlier)
        self.which.chosen.connect(self._turn)
        self.earlier.clicked.connect(self._show_earlier)

    def show_page(self, page: BuddyPage) -> None:
        if self._page is None or self._page.buddy.id != page.buddy.id:
            self._most = AT_ONCE
            self.which.set_key(ALL)
        self._page = page
        self._fill(page)

    def _fill(self, page: BuddyPage) -> None:
        self._had_focus = next((c.line.id for c in self.cards if c.has_focus()), "")
        empty(self._column)
        self.cards = []
        lines = [line for line in page.thread if self._is_wanted(line)]
        self._to_come = lines[: self._most]
        self._add_cards(FIRST)
        self.which.setVisible(bool(page.thread))
        self.earlier.setVisible(len(lines) > self._most)
        known = page.buddy.compared is not None
        self.nothing.say(self.tr("Nothing here yet. That's fine.") if known and not lines else "")

    def _add_cards(self, count: int) -> None:
        """Few at a time: somebody may be in the midst of a word while a folder is taken in."""
        assert self._page is not None
        page, now, self._to_come = self._page, self._to_come[:count], self._to_come[count:]
        waits = self._waiting_for(page)
        for line in now:
            waiting = self._waiting(page) if line is waits else ""
            card = ThreadCard(line, page.buddy.name, self._today(), waiting=waiting)
            card.open_wanted.connect(self.open_wanted)
            card.rest_wanted.connect(self.rest_wanted)
            card.agreement_wanted.connect(self.agreement_wanted)
            self._column.addWidget(card)
            self.cards.append(card)
            if line.id == self._had_focus:
                self._had_focus = ""
                card.take_focus()
        tab_as_read(self._rows)
        if self._to_come:
            self._next.start()

    def _is_wanted(self, line: ThreadLine) -> bool:
        return self.which.key() == ALL or line.is_mine == (self.which.key() == MINE)

    def _waiting_for(self, page: BuddyPage) -> ThreadLine | None:
        """The newest of mine that could be answered, while nothing came back for it: said once, below it, and
        not after the two have ended."""
        if page.buddy.standing is not Standing.OPEN:
            return None
        newest = next((line for line in page.thread if line.is_mine and line.may_be_answered), None)
        return None if newest is None or newest.answered else newest

    def _waiting(self, page: BuddyPage) -> str:
        told = self.tr("Nothing back yet. Files take the time people take.")
        if page.in_short is None or page.in_short.sign_days is None:
            return told
        within = self.tr("Your agreement says within %n days.", "", page.in_short.sign_days)
        return f"{told} {within}"

    @Slot()
    def _turn(self) -> None:
        self._most = AT_ONCE
        if self._page is not None:
            self._fill(self._page)

    @Slot()
    def _show_earlier(self) -> None:
        self._most += AT_ONCE
        if self._page is not None:
            self._fill(self._page)

"""What went both ways, the latest first, a stretch at a time: everything, what I shared, or what came."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.model.buddy import Standing
from peerbuddy.model.buddy_page import BuddyPage, ThreadLine, ThreadLines
from peerbuddy.model.thread import AT_ONCE, Bookmark, Whose
from peerbuddy.ui.buddies.thread_card import ShownLine, ThreadCard
from peerbuddy.ui.buddies.thread_cards import ThreadCards
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.reading_order import tab_as_read


class Thread(QWidget):
    """`earlier_wanted`: what stands below this bookmark. `anew`: all that is shown is to be read again."""

    open_wanted = Signal(str)
    rest_wanted = Signal(str)
    agreement_wanted = Signal()
    earlier_wanted = Signal(object)
    anew = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._page: BuddyPage | None = None
        self._most = AT_ONCE
        self._rest: Bookmark | None = None
        shown = (
            (Whose.ALL, self.tr("Everything")),
            (Whose.MINE, self.tr("I shared")),
            (Whose.THEIRS, self.tr("Came back")),
        )
        self.which = OneOf(self.tr("What is shown"), shown, may_be_none=False)
        self.which.set_key(Whose.ALL)
        self.nothing = PlainLabel("", "lead")
        self.list = ThreadCards()
        self.earlier = button(self.tr("Show earlier ones"), "quiet")
        column = self._rows = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.which, self.nothing, self.list, self.earlier):
            column.addWidget(part)
        self.which.chosen.connect(self._turn)
        self.earlier.clicked.connect(self._ask_for_earlier)
        self.list.filled.connect(self._order_tabs)
        self.list.open_wanted.connect(self.open_wanted)
        self.list.rest_wanted.connect(self.rest_wanted)
        self.list.agreement_wanted.connect(self.agreement_wanted)

    @property
    def cards(self) -> list[ThreadCard]:
        return self.list.cards

    def wanted(self, buddy: str) -> tuple[Whose, int]:
        """What is to be read of a thread, and how much at most; of another than this its beginning."""
        if self._page is None or self._page.buddy.id != buddy:
            return Whose.ALL, AT_ONCE
        return Whose(self.which.key()), self._most

    def show_page(self, page: BuddyPage) -> None:
        if self._page is None or self._page.buddy.id != page.buddy.id:
            self._most = AT_ONCE
            self.which.set_key(Whose.ALL)
        self._page = page
        if page.thread.whose != self.which.key():
            return  # what was chosen meanwhile is on its way
        lines = page.thread.lines
        self._rest = page.thread.rest
        self.list.show_lines(self._shown(page, lines))
        self.which.setVisible(bool(lines) or page.thread.whose is not Whose.ALL)
        self.earlier.setVisible(self._rest is not None)
        known = page.buddy.compared is not None
        self.nothing.say(self.tr("Nothing here yet. That’s fine.") if known and not lines else "")

    def show_earlier(self, after: Bookmark, found: ThreadLines) -> None:
        """Below what is shown; unless that was read anew since they were asked for, and ends elsewhere."""
        if self._page is None or after != self._rest or found.whose != self.which.key():
            self.anew.emit()
            return
        self._rest = found.rest
        self.list.add_lines(self._shown(self._page, found.lines))
        self.earlier.setVisible(self._rest is not None)

    def _shown(self, page: BuddyPage, lines: Iterable[ThreadLine]) -> list[ShownLine]:
        """That nothing came back is said once, below the last that I shared, and not after an end."""
        name, today = page.buddy.name, self._today()
        waits = page.waits if page.buddy.standing is Standing.OPEN else ""
        told = self._waiting(page) if waits else ""
        return [ShownLine(line, name, today, told if line.id == waits else "") for line in lines]

    def _waiting(self, page: BuddyPage) -> str:
        told = self.tr("Nothing back yet. Files take the time people take.")
        if page.in_short is None or page.in_short.sign_days is None:
            return told
        within = self.tr("Your agreement says within %n days.", "", page.in_short.sign_days)
        return f"{told} {within}"

    @Slot()
    def _order_tabs(self) -> None:
        tab_as_read(self._rows)

    @Slot()
    def _turn(self) -> None:
        self._most = AT_ONCE
        self.anew.emit()

    @Slot()
    def _ask_for_earlier(self) -> None:
        self._most += AT_ONCE
        self.earlier_wanted.emit(self._rest)

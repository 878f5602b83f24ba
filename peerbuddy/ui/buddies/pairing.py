"""Cards and files that come in, and one's own card that goes out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import cards, receiving
from peerbuddy.actions.cards import Added
from peerbuddy.computer import Computer
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.outcome import Collected
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.buddies import reading_pages, said
from peerbuddy.ui.buddies.behind import Behind
from peerbuddy.ui.buddies.my_card import MyCardPage
from peerbuddy.ui.buddies.pair_page import PairPage
from peerbuddy.ui.buddies.their_card import TheirCardPage
from peerbuddy.ui.inbox import said as inbox_said
from peerbuddy.ui.jobs import Jobs


class Pairing(QObject):
    paired = Signal(str)  # the id of somebody whose card was taken
    item_came = Signal(str)  # the id of an item
    told = Signal(str, str)  # a sentence, and the kind of notice
    failed = Signal(object)

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, behind: Behind, parent: QObject) -> None:
        super().__init__(parent)
        self._computer, self._jobs, self._ask, self._behind = computer, jobs, ask, behind

    # --- pages ----------------------------------------------------------------------------------------

    @Slot()
    def ask_which_way(self) -> None:
        page = PairPage()
        page.card_wanted.connect(self.ask_for_card)
        page.make_wanted.connect(self.show_my_card)
        page.about_wanted.connect(self.tell_what_it_is)
        self._behind.open(page)

    @Slot()
    def ask_for_card(self) -> None:
        page = TheirCardPage(self._ask, self._computer.places.documents)
        page.card_given.connect(self.take)
        self._behind.open(page)

    @Slot()
    def show_my_card(self) -> None:
        self._behind.open(MyCardPage(self._computer, self._jobs, self._ask, None))

    @Slot(object)
    def show_my_card_for(self, buddy: Buddy) -> None:
        """As an answer to theirs."""
        self._behind.open(MyCardPage(self._computer, self._jobs, self._ask, buddy))

    @Slot()
    def tell_what_it_is(self) -> None:
        page = reading_pages.what_a_buddy_is()
        ways = {reading_pages.MAKE: self.show_my_card, reading_pages.LEAVE: self._behind.close}
        page.way_wanted.connect(lambda way: ways[way]())
        self._behind.open(page)

    # --- taking ---------------------------------------------------------------------------------------

    @Slot()
    def choose_file(self) -> None:
        window = self.parent()
        assert isinstance(window, QWidget)
        title = self.tr("Which file? A sealed one, or a card.")
        self._ask.file(window, title, self._computer.places.documents, self.take)

    @Slot(object)
    def take(self, given: object) -> None:
        """A Path to a card or a sealed file, or the bytes of a card or of a message with one."""
        if isinstance(given, Path) and given.suffix == ".pbuddy":
            then = self._collected
            self._jobs.run(receiving.collect_file, given, then=then, otherwise=self._failed)
        elif isinstance(given, Path):
            self._jobs.run(cards.add_from_file, given, then=self._added, otherwise=self._failed)
        else:
            self._jobs.run(cards.add, given, then=self._added, otherwise=self._failed)

    def _added(self, added: Added) -> None:
        self.paired.emit(added.buddy.id)
        if added.warnings:
            told = " ".join(said.warning(one) for one in added.warnings)
            self.told.emit(told, "note")

    def _collected(self, collected: Collected) -> None:
        if collected.item:
            self.item_came.emit(collected.item)
        else:
            self.told.emit(inbox_said.outcome(collected.outcome), "note")

    def _failed(self, error: Exception) -> None:
        if self._behind.page is not None:
            self._behind.page.tell(error)
        else:
            self.failed.emit(error)

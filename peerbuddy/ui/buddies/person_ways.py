"""Everything that can be done from the page of one person, each with its own page or another room."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from peerbuddy.actions import buddies, resealing
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.computer import Computer
from peerbuddy.model.buddy import Buddy, Standing
from peerbuddy.model.buddy_page import BuddyPage
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.buddies import holding, reading_pages, said, view
from peerbuddy.ui.buddies.behind import Behind
from peerbuddy.ui.buddies.details_page import DetailsPage
from peerbuddy.ui.buddies.ending import EndingPage
from peerbuddy.ui.buddies.ledger_page import LedgerPage
from peerbuddy.ui.buddies.step_page import StepPage
from peerbuddy.ui.buddies.words_page import WordsPage
from peerbuddy.ui.insights.left_column import MAP
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.sharing.correct_page import CorrectPage
from peerbuddy.ui.sharing.wanted import ShareWanted


class PersonWays(QObject):
    go_wanted = Signal(str, object)  # another room
    card_wanted = Signal(object)  # my card, as an answer to that of a Buddy
    told = Signal(str, str)  # a sentence, and the kind of notice
    failed = Signal(object)

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, behind: Behind, parent: QObject) -> None:
        super().__init__(parent)
        self._computer, self._jobs, self._ask, self._behind = computer, jobs, ask, behind

    def go(self, wanted: str, shown: BuddyPage) -> None:
        """`wanted`: a name of view.py, holding.py or reading_pages.py."""
        buddy = shown.buddy
        ways: dict[str, Callable[[], None]] = {
            view.SHARE: partial(self.go_wanted.emit, "share", ShareWanted(buddy=buddy.id)),
            view.CARD: partial(self.card_wanted.emit, buddy),
            view.ASK_AGAIN: partial(self._ask_again, buddy),
            view.NO_NEED: partial(self._leave_unasked, buddy),
            holding.AGREEMENT: partial(self.go_wanted.emit, "agreement", buddy.id),
            holding.WORDS: partial(self._compare, shown),
            holding.LEDGER: partial(self._show_ledger, buddy),
            holding.PUSHES: partial(self._show_pushes, shown),
            holding.DETAILS: partial(self._show_details, shown),
            holding.AGAIN: partial(self._begin_again, buddy),
            reading_pages.TIGHTEN: partial(self.go_wanted.emit, "agreement", buddy.id),
            reading_pages.BLOCK: partial(self._ask_to_block, buddy),
            reading_pages.MAP: partial(self.go_wanted.emit, "insights", MAP),
            reading_pages.HELP: partial(self.go_wanted.emit, "help", None),
            reading_pages.AGAIN: partial(self._compare, shown),
            holding.TAKE_AWAY: partial(self._ask_to_take_away, buddy),
        }
        for ending in (holding.PAUSE, holding.END, holding.END_QUIETLY):
            ways[ending] = partial(self._ask_to_end, buddy, ending)
        ways[wanted]()

    # --- pages ----------------------------------------------------------------------------------------

    def _compare(self, shown: BuddyPage) -> None:
        page = WordsPage(self._jobs, shown.buddy, shown.my_name, self._computer.now().date())
        page.compared.connect(self._compared)
        page.differ.connect(partial(self._show_differ, shown))
        self._behind.open(page)

    def _compared(self, buddy: Buddy) -> None:
        self._behind.close()
        told = self.tr("{how}. From now on pages can be sealed for {name}.")
        how = said.compared(buddy, self._computer.now().date())
        self.told.emit(told.format(how=how, name=buddy.name), "offer")

    def _show_differ(self, shown: BuddyPage) -> None:
        page = reading_pages.when_words_differ(shown.buddy)
        page.way_wanted.connect(partial(self._go_on, shown))
        self._behind.open(page)

    def _show_ledger(self, buddy: Buddy) -> None:
        page = LedgerPage(self._computer, self._jobs, self._ask, buddy)
        page.item_wanted.connect(partial(self.go_wanted.emit, "item"))
        page.correct_wanted.connect(partial(self._correct, buddy))
        self._behind.open(page)

    def _correct(self, buddy: Buddy, packet_id: str) -> None:
        words = words_of_the_program(self._computer.language)
        page = CorrectPage(self._computer, self._jobs, self._ask, words)
        page.saved.connect(lambda _: self._done(words.texts.after_share))
        page.show_for(buddy, packet_id)
        self._behind.open(page)

    def _show_pushes(self, shown: BuddyPage) -> None:
        words = words_of_the_program(self._computer.language).agreement.when_somebody_pushes
        page = reading_pages.when_somebody_pushes(words, shown)
        page.way_wanted.connect(partial(self._go_on, shown))
        self._behind.open(page)

    def _go_on(self, shown: BuddyPage, wanted: str) -> None:
        """From a page to read; what leads to another room leaves it first."""
        if wanted in (reading_pages.TIGHTEN, reading_pages.MAP, reading_pages.HELP):
            self._behind.close()
        self.go(wanted, shown)

    def _show_details(self, shown: BuddyPage) -> None:
        page = DetailsPage(self._computer, self._jobs, self._ask, shown)
        page.same_wanted.connect(partial(self._ask_if_same, shown))
        page.agreement_wanted.connect(self._read_agreement)
        blocked = shown.buddy.standing is Standing.BLOCKED
        way = partial(self._begin_again, shown.buddy) if blocked else partial(self._ask_to_block, shown.buddy)
        page.block_wanted.connect(way)
        self._behind.open(page)

    def _read_agreement(self, id: str) -> None:
        self._behind.close()
        self.go_wanted.emit("agreement", id)

    # --- what is asked first --------------------------------------------------------------------------

    def _ask_to_end(self, buddy: Buddy, which: str) -> None:
        page = EndingPage(self._computer, self._jobs, self._ask, buddy, which)
        page.done.connect(self._done)
        self._behind.open(page)

    def _done(self, told: str) -> None:
        self._behind.close()
        self.told.emit(told, "plain")

    def _ask_to_block(self, buddy: Buddy) -> None:
        lines = (
            self.tr("What comes from them is refused, and nothing is made for them."),
            self.tr("They are not told. What is here stays, and you can unblock them at any time."),
        )
        told = self.tr("Blocked. Unblocking is on this page.")
        self._ask_first(self.tr("Block {name}"), lines, self.tr("Block"), (buddies.block, buddy, told))

    def _ask_to_take_away(self, buddy: Buddy) -> None:
        lines = (
            self.tr("The card goes, with whatever came under it. The words were never compared."),
            self.tr("A new card from the same person can be taken at any time."),
        )
        told = self.tr("The card is taken away.")
        title, take = self.tr("Take away the card of {name}"), self.tr("Take it away")
        self._ask_first(title, lines, take, (buddies.take_away, buddy, told))

    def _ask_first(
        self, title: str, lines: tuple[str, ...], take: str, then: tuple[Callable[..., Any], Buddy, str]
    ) -> None:
        verb, buddy, told = then
        page = StepPage(title.format(name=buddy.name), lines, take)
        page.agreed.connect(
            lambda: self._jobs.run(verb, buddy.id, then=lambda _: self._done(told), otherwise=page.tell)
        )
        self._behind.open(page)

    def _ask_if_same(self, shown: BuddyPage, earlier: str) -> None:
        other = next(one for one in shown.others if one.id == earlier)
        lines = (
            self.tr(
                "Both of these cards are then one person. The name, how to reach them and the folder go on."
            ),
            self.tr(
                "What was shared before can still be read. Nothing is made for the earlier card any more."
            ),
        )
        title = self.tr("{new} is {old}").format(new=shown.buddy.name, old=other.name)
        page = StepPage(title, lines, self.tr("Yes, the same person"))
        told = self.tr("The two cards are one person now.")
        page.agreed.connect(
            lambda: self._jobs.run(
                buddies.same_person,
                shown.buddy.id,
                earlier,
                then=lambda _: self._done(told),
                otherwise=page.tell,
            )
        )
        self._behind.open(page)

    def _ask_again(self, buddy: Buddy) -> None:
        lines = (
            self.tr("A sealed file asks {name} for what was made since the backup.").format(name=buddy.name),
            self.tr("They choose what they still mean. What is here already is not taken in twice."),
        )
        page = StepPage(self.tr("Ask to seal it again"), lines, self.tr("Make the file"))
        told = self.tr("Saved as a file. It’s on its way only when you hand it over.")

        def make(folder: Path) -> None:
            done = lambda _: self._done(told)  # noqa: E731
            self._jobs.run(resealing.ask, buddy.id, folder, then=done, otherwise=page.tell)

        start = Path(buddy.folder) if buddy.folder else self._computer.places.documents
        title = self.tr("Where is the sealed file to be saved?")
        page.agreed.connect(lambda: self._ask.folder(page, title, start, make))
        self._behind.open(page)

    def _leave_unasked(self, buddy: Buddy) -> None:
        self._jobs.run(resealing.leave_unasked, buddy.id, otherwise=self.failed.emit)

    def _begin_again(self, buddy: Buddy) -> None:
        told = self.tr("You can begin again. The agreement is made anew.")
        self._jobs.run(
            buddies.begin_again, buddy.id, then=lambda _: self._done(told), otherwise=self.failed.emit
        )

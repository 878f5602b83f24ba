"""Where the room of an agreement stands: of whom, at which page of it, and what is being written."""

from __future__ import annotations

from dataclasses import dataclass, field

from peerbuddy.model.agreement_page import AgreementPage, Stage
from peerbuddy.model.agreement_words import AgreementBook
from peerbuddy.model.rules.agreement_changes import Direction
from peerbuddy.model.rules.agreement_comparison import changed_pages
from peerbuddy.ui.agreement.drafting import Drafting


@dataclass(slots=True)
class Standing:
    """`asked`: the id of the buddy. `at`: which page is in sight. `reads_old`: what held is read after it
    ended. `looked`: keys of the pages that are fine. `answering`: the hash of the words that wait for me."""

    book: AgreementBook
    asked: str = ""
    at: int = 0
    page: AgreementPage | None = None
    drafting: Drafting | None = None
    reads_old: bool = False
    read_only: bool = False
    looked: set[str] = field(default_factory=set[str])
    answering: str = ""

    def seen(self) -> AgreementPage:
        """Only once something was read."""
        assert self.page is not None
        return self.page

    @property
    def stage(self) -> Stage:
        if self.drafting is not None:
            return Stage.WRITE
        return Stage.READ if self.reads_old else self.seen().stage

    @property
    def key(self) -> str:
        return self.book.fields[self.at].key

    @property
    def keys(self) -> list[str]:
        return [one.key for one in self.book.fields]

    def changes(self) -> dict[str, Direction]:
        """By page: what says something else than before."""
        if self.drafting is not None:
            return self.drafting.changes()
        page = self.seen()
        return changed_pages(page.before, page.words) if page.stage in (Stage.ANSWER, Stage.WAIT) else {}

    def turn_to_news(self) -> None:
        """Words that came meanwhile are gone through from the first page that was not looked at."""
        signed = self.seen().signed
        if self.stage is Stage.ANSWER and signed is not None and signed.hash != self.answering:
            self.answering = signed.hash
            self.at = self.keys.index(next(iter(self.waiting()), self.key))

    def waiting(self) -> tuple[str, ...]:
        """Keys of the pages that were not said to be fine yet."""
        return tuple(key for key in self.keys if key not in self.looked)

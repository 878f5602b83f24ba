"""Two versions of an agreement side by side: sentence against sentence, page by page."""

from __future__ import annotations

from dataclasses import dataclass

from peerbuddy.model.agreement import Agreement
from peerbuddy.model.agreement_record import PAGES, page_of
from peerbuddy.model.rules.agreement_changes import Direction, changes
from peerbuddy.model.rules.agreement_text import PageText, Passage


@dataclass(frozen=True, slots=True)
class Compared:
    """One answer. `old`: "" where it is new; `new`: "" where it was taken out."""

    part: str
    old: str
    new: str
    side: bytes = b""
    fixed: bool = False

    @property
    def differs(self) -> bool:
        return self.old != self.new


def compared(old: PageText | None, new: PageText) -> tuple[Compared, ...]:
    """Without an old one nothing differs. What was taken out stands below what there is."""
    if old is None:
        return tuple(_row(one, one.text) for one in new.passages)
    before = {(one.part, one.side): one for one in old.passages}
    rows = [_row(one, before[key].text if (key := _key(one)) in before else "") for one in new.passages]
    there = {_key(one) for one in new.passages}
    gone = [one for one in old.passages if _key(one) not in there]
    return (*rows, *(Compared(one.part, one.text, "", one.side, one.fixed) for one in gone))


def changed_pages(before: Agreement | None, after: Agreement) -> dict[str, Direction]:
    """The keys of the pages that say something else; tighter where all that is new on it is tighter."""
    found: dict[str, Direction] = {}
    for change in changes(before, after) if before else ():
        page = page_of(change.part)
        if found.get(page) is not Direction.NEEDS_BOTH:
            found[page] = change.direction
    return {page: found[page] for page in PAGES if page in found}


def _key(passage: Passage) -> tuple[str, bytes]:
    return passage.part, passage.side


def _row(passage: Passage, old: str) -> Compared:
    return Compared(passage.part, old, passage.text, passage.side, passage.fixed)

"""What the room of buddies shows: everybody on one line each, and all of one person on a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from peerbuddy.model.agreement_kept import InShort
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.received import Place
from peerbuddy.model.rules.agreement_states import MAY_SHARE, AgreementState
from peerbuddy.model.thread import Bookmark, Whose


@dataclass(frozen=True, slots=True)
class BuddyLine:
    """`resting`: since when the two of them pause, None if they do not."""

    buddy: Buddy
    resting: date | None = None


@dataclass(frozen=True, slots=True)
class ThreadLine:
    """One of mine or theirs. `id`: of the packet, or of the item. `title` "" where only a later version can
    read it. `text`: its first words, "" until it was opened. `place`: None for mine. `answered`: something
    came back for mine, or was made for theirs. `one_missing`: what was made before it never came.
    `is_agreement`: a step of the agreement, which has a page of its own."""

    id: str
    day: date
    title: str
    text: str = ""
    topics: tuple[str, ...] = ()
    wishes: tuple[str, ...] = ()
    place: Place | None = None
    is_held: bool = False
    answered: bool = False
    may_be_answered: bool = False
    one_missing: bool = False
    is_agreement: bool = False

    @property
    def is_mine(self) -> bool:
        return self.place is None


@dataclass(frozen=True, slots=True)
class ThreadLines:
    """A stretch of a thread, the latest first. `rest`: where earlier ones are asked for, None at the end."""

    whose: Whose = Whose.ALL
    lines: tuple[ThreadLine, ...] = ()
    rest: Bookmark | None = None


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One packet that somebody may have. `answers`: ids of items that came back for it. `asked_back`: the day
    on which they were asked to let go of it."""

    packet_id: str
    day: date
    title: str
    text: str = ""
    answers: tuple[str, ...] = ()
    asked_back: date | None = None


@dataclass(frozen=True, slots=True)
class LedgerLines:
    """The latest first. `more`: earlier ones may follow, asked for by the packet of the last."""

    lines: tuple[LedgerLine, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class BuddyPage:
    """`my_name`: what I am called between us. `waits`: the packet of the last that I shared, while nothing
    came back for it, else "". `earlier`: cards of theirs from before, the latest first. `others`: everybody
    else. `state`: None where nothing was agreed yet. `was_restored`: this vault was, and it was not asked yet
    for what came since."""

    buddy: Buddy
    my_name: str
    thread: ThreadLines = ThreadLines()
    waits: str = ""
    state: AgreementState | None = None
    in_short: InShort | None = None
    earlier: tuple[Buddy, ...] = ()
    others: tuple[Buddy, ...] = ()
    was_restored: bool = False

    @property
    def may_share(self) -> bool:
        return self.state in MAY_SHARE

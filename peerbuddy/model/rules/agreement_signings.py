"""What holds of all that two people signed: the same words for both, in whatever order files came to them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

ME, THEM = "me", "them"


@dataclass(frozen=True, slots=True)
class Signing:
    """Words, and who signed them. `mine`, `theirs`: the sequence of the packet with the signature, 0 before
    there is one. `narrowed_by`: who made them tighter alone, "" for words that were offered. `taken_back`:
    mine counts no more. `id`: 0 before it is kept."""

    hash: bytes
    mine: int = 0
    theirs: int = 0
    narrowed_by: str = ""
    taken_back: bool = False
    id: int = 0

    @property
    def is_of_both(self) -> bool:
        """Also where I took mine back: for them, who cannot know it, these words hold."""
        return bool(self.mine and self.theirs)

    @property
    def is_agreed(self) -> bool:
        return self.is_of_both and not self.taken_back

    def follows(self, other: Signing) -> bool:
        """Whether each of the two signed it later than that one."""
        return self.mine > other.mine and self.theirs > other.theirs


@dataclass(frozen=True, slots=True)
class LastEnd:
    """`theirs`: the sequence of the packet with which they ended it. `day`: on which it was ended here."""

    theirs: int = 0
    day: date | None = None

    def is_before(self, sequence: int, made: date) -> bool:
        """Whether words of theirs come from before it. What they made on the day on which I ended it may
        have been on its way: it counts as from before."""
        return 0 < sequence <= self.theirs or (self.day is not None and made <= self.day)


def that_holds(signings: Iterable[Signing]) -> Signing | None:
    """Of what both signed the latest. Of words that the two signed the one way round and the other, as when
    each signs what the other had offered at the same time, those with the smaller hash: both know it. Where
    mine is taken back these hold with them alone."""
    return min(_latest(signings), key=lambda one: one.hash, default=None)


def that_crossed(signings: Iterable[Signing]) -> tuple[Signing, ...]:
    """Other words that both signed as well, and that do not hold for that reason alone."""
    latest = _latest(signings)
    holds = that_holds(latest)
    return tuple(one for one in latest if holds is not None and one.hash != holds.hash)


def narrowed_since(signings: Iterable[Signing], holds: Signing) -> tuple[Signing, ...]:
    """What either made tighter alone after signing the words that hold, each one's in their order."""
    found = [one for one in signings if one.hash != holds.hash and _is_since(one, holds)]
    return tuple(sorted(found, key=lambda one: (one.narrowed_by, one.mine, one.theirs)))


def _is_since(one: Signing, holds: Signing) -> bool:
    if one.narrowed_by == ME:  # without a file of its own it has the sequence of the packet before
        return one.mine >= holds.mine
    return one.narrowed_by == THEM and one.theirs > holds.theirs


def _latest(signings: Iterable[Signing]) -> tuple[Signing, ...]:
    found = [one for one in signings if one.is_of_both]
    return tuple(one for one in found if not any(other.follows(one) for other in found))

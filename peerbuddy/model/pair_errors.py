"""What can go wrong between two people: cards, comparing, agreements, sharing, answering."""

from __future__ import annotations

from peerbuddy.model.errors import AmbiguousId, PeerBuddyError, UnknownId


class UnknownItem(UnknownId):
    """Nothing that came from a buddy has this id, or an id that begins so."""


class AmbiguousItem(AmbiguousId):
    """Several things that came have ids that begin so."""


class BadCard(PeerBuddyError):
    """A card of somebody that is none, was altered, or was made by a newer version (`reason` "newer")."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class OwnCard(PeerBuddyError):
    """A card of mine, offered as that of somebody else."""


class NotAnIssuedCard(PeerBuddyError):
    """A card that answers one which this vault never gave out."""


class AlreadyBuddy(PeerBuddyError):
    """The card of somebody who is here already, under this name."""

    def __init__(self, name: str = "") -> None:
        super().__init__(name)
        self.name = name


class UnknownBuddy(UnknownId):
    """No buddy with this name or id."""


class NotCompared(PeerBuddyError):
    """The safety words of this buddy were not compared yet, so nothing is sealed for them."""


class WordsDiffer(PeerBuddyError):
    """The words that were typed are not those of this buddy's card."""


class BuddyEnded(PeerBuddyError):
    """Nothing is made any more for somebody with whom it ended."""


class BuddyBlocked(PeerBuddyError):
    """Nothing is made for somebody who is blocked."""


class ReplyNotAllowed(PeerBuddyError):
    """An answer that cannot go out so. `kind` and `field` are keys; `most` says how much fits.

    `reason`: nothing, too-many (kinds), alone, twice, lessons, not-asked, not-welcome; of one kind: empty,
    missing, unknown, too-long, too-many-lines, too-many-words, does-not-fit.
    """

    def __init__(self, reason: str = "nothing", kind: str = "", field: str = "", most: int = 0) -> None:
        super().__init__(reason)
        self.reason, self.kind, self.field, self.most = reason, kind, field, most


class CannotAnswer(PeerBuddyError):
    """Something that came and cannot be answered: only a later version can read it."""


class SealedPage(PeerBuddyError):
    """A page that is sealed, or something that belongs to one, was to be shared."""


class NotAgreed(PeerBuddyError):
    """No agreement with this buddy holds today, so nothing is shared with them."""


class OffLimits(PeerBuddyError):
    """It touches `topics` that the buddy asked to leave out. `never`: those of them that no yes makes room
    for."""

    def __init__(self, topics: tuple[str, ...] = (), never: tuple[str, ...] = ()) -> None:
        super().__init__(f"{len(topics)} topics")
        self.topics, self.never = topics, never


class NothingTicked(PeerBuddyError):
    """Nothing was chosen that could leave."""


class PreviewChanged(PeerBuddyError):
    """What would leave is not what was looked at any more; nothing left."""


class NothingProposed(PeerBuddyError):
    """There is no version of an agreement that waits for an answer."""


class FromBeforeTheEnd(NothingProposed):
    """What waits for an answer was signed before an end: it counts no more, and new words are needed."""


class NotTighter(PeerBuddyError):
    """A change that one person cannot make alone. `parts`: names of the fields that need both."""

    def __init__(self, parts: tuple[str, ...] = ()) -> None:
        super().__init__(*parts)
        self.parts = parts


class KeepingNotAgreed(PeerBuddyError):
    """The agreement does not let single things that came be kept after their day."""

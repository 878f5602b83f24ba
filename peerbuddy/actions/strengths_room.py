"""What the strengths room shows, read in one go each: the front set, and the page of one strength."""

from __future__ import annotations

from dataclasses import dataclass

from peerbuddy.actions.assets import area_names
from peerbuddy.actions.discovery import card_sort, three_stories
from peerbuddy.actions.new_ways import offers_new_way, open_new_ways
from peerbuddy.actions.others_eyes import has_somebody_to_ask
from peerbuddy.actions.sharing_room import is_offered
from peerbuddy.actions.strengths import front_sets, list_strengths, read_strength
from peerbuddy.actions.uses import moments
from peerbuddy.model.discovery import ThreeStories
from peerbuddy.model.strength import FrontSet, MomentPage, NewWay, Strength, StrengthLine
from peerbuddy.session import Session

FIRST_MOMENTS = 5


@dataclass(frozen=True, slots=True)
class FrontView:
    """`sets`: all that were chosen, the last one first. `lines`: every strength, retired ones too.

    The two flags: what was begun and is not finished. `areas`: the names of the life areas by key. `others`:
    whether there is anybody to ask what they notice.
    """

    sets: tuple[FrontSet, ...]
    lines: tuple[StrengthLine, ...]
    stories_begun: bool
    cards_begun: bool
    areas: dict[str, str]
    others: bool = False

    @property
    def front(self) -> FrontSet | None:
        return self.sets[0] if self.sets else None

    def strengths_of(self, front: FrontSet) -> tuple[Strength, ...]:
        """In the order of the content."""
        return tuple(line.strength for line in self.lines if line.strength.id in front.strengths)


@dataclass(frozen=True, slots=True)
class StrengthView:
    """`way`: the new way under way for this strength. `offers_way`: whether one may be suggested now.

    `front`: the set that counts, if this strength is in it. `areas`: the names of the life areas by key.
    `can_share`: whether there is somebody with whom a moment can be shared.
    """

    line: StrengthLine
    front: FrontSet | None
    moments: MomentPage
    way: NewWay | None
    is_due: bool
    offers_way: bool
    areas: dict[str, str]
    can_share: bool = False


def read_front_view(session: Session) -> FrontView:
    """Raises ContentDamaged."""
    return FrontView(
        front_sets(session),
        list_strengths(session, retired=True),
        three_stories(session) != ThreeStories(),
        card_sort(session) is not None,
        area_names(session),
        has_somebody_to_ask(session),
    )


def read_strength_view(session: Session, id: str) -> StrengthView:
    """Raises UnknownStrength, ContentDamaged."""
    line = read_strength(session, id)
    front = session.vault.strengths.front_set()
    way = next((one for one in open_new_ways(session) if one.strength == id), None)
    return StrengthView(
        line,
        front if line.is_chosen else None,
        moments(session, id, limit=FIRST_MOMENTS),
        way,
        way is not None and way.look_again <= session.today(),
        offers_new_way(session) and not line.strength.is_retired,
        area_names(session),
        is_offered(session),
    )

"""What the picker under a page offers: what is in the lists already, and adding what was typed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from peerbuddy.model.errors import BadName
from peerbuddy.model.mention import Kind, Mention, clean_name, name_key
from peerbuddy.model.page_mark import MAX_FEELING
from peerbuddy.ui.journal.belongings import AnyKind, Belonging, Belongs, Mark, identity
from peerbuddy.ui.journal.mentions_said import ICONS, add_as, first_topics, kind_name, said
from peerbuddy.ui.parts.picker_rows import PickerRow

MOST_SHOWN = 50

Found = TypeVar("Found", Mention, Mark)


@dataclass(frozen=True, slots=True)
class Choice:
    """`is_new`: it is in no list yet."""

    mention: Mark
    is_new: bool = False

    def said(self) -> str:
        mention = self.mention
        return add_as(mention.kind, mention.name) if self.is_new else said(mention)

    def row(self) -> PickerRow:
        """Without the count of its pages: that is not the page's own."""
        mark, kind = self.mention, kind_name(self.mention.kind)
        key = replace(mark, pages=0) if isinstance(mark, Mention) else mark
        if self.is_new:
            return PickerRow(key, self.said(), picture="plus")
        return PickerRow(key, self.said(), kind, ICONS[mark.kind], spoken=f"{self.said()}, {kind}")


@dataclass(frozen=True, slots=True)
class Findable(Generic[Found]):
    """With the keys of its names, so that none is made anew at each letter typed."""

    mention: Found
    keys: tuple[str, ...]

    def has(self, parts: list[str]) -> bool:
        """Each of them in one of the names."""
        return all(any(part in key for key in self.keys) for part in parts)

    def is_among(self, taken: set[tuple[AnyKind, str]]) -> bool:
        """A kind with no name: the page has as many of it as it can have."""
        return identity(self.mention) in taken or (self.mention.kind, "") in taken


def findable(mention: Found) -> Findable[Found]:
    others = mention.other_names if isinstance(mention, Mention) else ()
    return Findable(mention, tuple(map(name_key, (mention.name, *others))))


def offered(
    known: Iterable[Mention], words: Iterable[str], belongings: Iterable[Belonging] = ()
) -> list[Findable[Mark]]:
    """`words`: those of the text that are written as tags, which come first; then what is used most, then
    what a page can belong to."""
    found = {(m.kind, name_key(m.name)): m for m in known}
    for topic in first_topics():
        found.setdefault((Kind.TOPIC, name_key(topic)), Mention(Kind.TOPIC, topic))
    written = {(Kind.TAG, name_key(word)): word for word in words}
    first = [found.pop(key, Mention(Kind.TAG, word)) for key, word in written.items()]
    used = sorted(found.values(), key=_pages)
    marks: list[Mark] = [*first, *used, *belongings]
    return [findable(mark) for mark in marks]


def _pages(mention: Mention) -> int:
    return -mention.pages


def choices(
    known: list[Findable[Mark]],
    taken: set[tuple[AnyKind, str]],
    typed: str,
    *,
    own_feelings: bool = False,
) -> list[Choice]:
    """Those with every typed word in a name and not on the page yet; what begins with it comes first."""
    parts = name_key(typed).split()
    fits = [one for one in known if one.has(parts) and not one.is_among(taken)]
    if parts:
        fits.sort(key=lambda one: not one.keys[0].startswith(" ".join(parts)))
    shown = [Choice(one.mention) for one in _most(fits, parts)]
    new = _new(known, taken, typed) + (_new_feeling(known, taken, typed) if own_feelings else [])
    return shown + [Choice(one, is_new=True) for one in new]


def _most(fits: list[Findable[Mark]], parts: list[str]) -> list[Findable[Mark]]:
    """While nothing is typed, goals and the like are not crowded out by a long list of tags, and topics of no
    page come last: nobody who wants to add a person is met by grief and illness."""
    if parts:
        return fits[:MOST_SHOWN]
    belong = [one for one in fits if isinstance(one.mention, Belonging)]
    goals = [one for one in belong if one.mention.kind is Belongs.GOAL]
    others = [one for one in belong if one.mention.kind is not Belongs.GOAL]
    used = [one for one in fits if isinstance(one.mention, Mention) and not _is_only_offered(one.mention)]
    topics = [one for one in fits if isinstance(one.mention, Mention) and _is_only_offered(one.mention)]
    room = MOST_SHOWN - len(goals)
    return goals + used[:room] + others + topics[: max(0, room - len(used))]


def _is_only_offered(mention: Mention) -> bool:
    return mention.kind is Kind.TOPIC and not mention.pages


def _new(known: list[Findable[Mark]], taken: set[tuple[AnyKind, str]], typed: str) -> list[Mark]:
    """As what a typed name could be added."""
    try:
        name = clean_name(typed)
    except BadName:
        return []
    key = name_key(name)
    there = {one.mention.kind for one in known if one.keys[0] == key}
    return [Mention(kind, name) for kind in Kind if kind not in there and (kind, key) not in taken]


def _new_feeling(known: list[Findable[Mark]], taken: set[tuple[AnyKind, str]], typed: str) -> list[Mark]:
    word = " ".join(typed.split())
    if not word or len(word) > MAX_FEELING:
        return []
    words = {one.keys[0] for one in known if one.mention.kind is Belongs.FEELING}
    mark = Belonging(Belongs.FEELING, word, word)
    return [] if name_key(word) in words or findable(mark).is_among(taken) else [mark]

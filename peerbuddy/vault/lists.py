"""The three lists that pages are marked from, and how a list of pages asks for a name of each."""

from __future__ import annotations

from dataclasses import dataclass

from peerbuddy.model.entry import NewEntry
from peerbuddy.model.mention import Kind
from peerbuddy.vault.name_list import NameList
from peerbuddy.vault.page_links import PageLinks
from peerbuddy.vault.people import People
from peerbuddy.vault.stretch import Stretch
from peerbuddy.vault.uids import uid_of
from peerbuddy.vault.uses import Uses

_NOBODY = -1  # the id of a name that is in no list

# What a page is asked for, by the name of its table `entry_…`; a strength and a guide are known by a text id,
# a goal by its uid.
Asked = tuple[str, int | str | bytes]


@dataclass(frozen=True, slots=True)
class Lists:
    tags: NameList
    topics: NameList
    people: People
    uses: Uses
    links: PageLinks

    def of(self, kind: Kind) -> NameList:
        return {Kind.TAG: self.tags, Kind.TOPIC: self.topics, Kind.PERSON: self.people.list}[kind]

    def mark(self, uid: bytes, entry: NewEntry) -> None:
        """Give a page the marks it was saved with."""
        self.tags.set(uid, entry.tags)
        if entry.topics is not None:
            self.topics.set(uid, entry.topics)
        if entry.people is not None:
            self.people.set(uid, entry.people)

    def asked(self, stretch: Stretch) -> tuple[Asked, ...]:
        found = ((kind, self.of(kind).find(name)) for kind, name in stretch.names)
        asked: list[Asked] = [(kind.value, _NOBODY if id is None else id) for kind, id in found]
        if stretch.strength is not None:
            asked.append(("strength", stretch.strength))
        if stretch.goal is not None:
            asked.append(("goal", uid_of(stretch.goal)))
        if stretch.template is not None:
            asked.append(("guide", stretch.template))
        return tuple(asked)

    def is_common(self, asked: Asked, limit: int) -> bool:
        kind, id = asked
        if kind in ("goal", "guide"):
            return self.links.is_common(kind, id, limit)
        if isinstance(id, str):
            return self.uses.is_common(id, limit)
        assert isinstance(id, int)
        return self.of(Kind(kind)).is_common(id, limit)

    def condition(self, asked: tuple[Asked, ...], entry: str) -> tuple[str, tuple[int | str | bytes, ...]]:
        """On the table named `entry`, answered by one index for each name; and its arguments."""
        said = "".join(
            f" AND EXISTS (SELECT 1 FROM entry_{kind} l WHERE l.{kind} = ? AND l.uid = {entry}.uid)"
            for kind, _ in asked
        )
        return said, tuple(id for _, id in asked)

"""What a page can be marked with beside its text: people, topics and tags, each known by its name."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from peerbuddy.model.errors import BadName
from peerbuddy.model.text import one_line

MAX_NAME_LENGTH = 64


class Kind(StrEnum):
    PERSON = "person"
    TOPIC = "topic"
    TAG = "tag"


class Role(StrEnum):
    """What a person is to the one who writes."""

    CHILD = "child"
    CARED_FOR = "cared_for"
    COLLEAGUE = "colleague"
    FAMILY = "family"
    FRIEND = "friend"
    BUDDY = "buddy"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody a page is about. `other_names`: further ways the name is written in texts."""

    name: str
    role: Role = Role.OTHER
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mention:
    """One entry of a list with how many pages have it, the trash included. Only a person has a role."""

    kind: Kind
    name: str
    pages: int = 0
    role: Role = Role.OTHER
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Undoing:
    """What was taken out of a list, or joined with another entry of it: enough to put it back.

    `pages`: uids with it, in no order. `shared`: those of them that had both of two joined ones.
    """

    before: Mention
    pages: tuple[bytes, ...]
    joined_with: str = ""
    shared: frozenset[bytes] = frozenset()
    uid: bytes = b""


def clean_name(name: str) -> str:
    """NFC, trimmed, on one line. Raises BadName."""
    shown = unicodedata.normalize("NFC", one_line(name))
    if not shown or len(shown) > MAX_NAME_LENGTH or "," in shown:
        raise BadName
    return shown


def clean_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """Each once without regard to case, in the order given. Raises BadName."""
    kept: dict[str, str] = {}
    for name in map(clean_name, names):
        kept.setdefault(name_key(name), name)
    return tuple(kept.values())


def clean_people(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """The same for people; the first of two with one name counts. Raises BadName."""
    kept: dict[str, Person] = {}
    for person in people:
        name = clean_name(person.name)
        kept.setdefault(name_key(name), Person(name, person.role, clean_names(person.other_names)))
    return tuple(kept.values())


def name_key(name: str) -> str:
    """Two names with the same key are the same entry of a list."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name.strip()).casefold())

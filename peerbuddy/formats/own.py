"""What only our own exports carry: the id a page had in its vault, its privacy, people, topics, strengths."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from peerbuddy.formats import tags
from peerbuddy.formats.own_links import links_in
from peerbuddy.formats.own_strengths import strengths_in
from peerbuddy.model.entry import Privacy
from peerbuddy.model.imported import FoundEntry
from peerbuddy.model.mention import Person, Role

_ID = re.compile("[0-9a-f]{32}")


def id_of(value: object) -> str:
    """ "" for what no vault would have made."""
    return value if isinstance(value, str) and _ID.fullmatch(value) else ""


def kept(page: FoundEntry, fields: Mapping[str, object]) -> FoundEntry:
    """A page of our own export, to come back as it was."""
    own_id, privacy = id_of(fields.get("id")), fields.get("privacy")
    known = isinstance(privacy, str) and privacy in set(Privacy)
    return replace(
        page,
        own_id=own_id,
        source_id=own_id,
        privacy=Privacy(str(privacy)) if known else None,
        people=people_in(fields.get("people")),
        topics=tags.fitting(_list(fields.get("topics")))[0],
        strengths=strengths_in(fields.get("strengths")),
        links=links_in(fields),
    )


def people_in(value: object) -> tuple[Person, ...]:
    """Those that can be read. A role of a newer version becomes "other"."""
    return tuple(person for item in _list(value) if (person := _person(item)))


def _person(item: object) -> Person | None:
    if not isinstance(item, dict):
        return None
    fields = cast("dict[object, object]", item)
    names = tags.fitting([fields.get("name")])[0]
    if len(names) != 1:
        return None
    role = fields.get("role")
    known = Role(role) if isinstance(role, str) and role in set(Role) else Role.OTHER
    return Person(names[0], known, tags.fitting(_list(fields.get("other_names")))[0])


def _list(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []

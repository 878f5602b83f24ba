"""What a page belongs to, as our own exports carry it, and back: what does not fit is left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import cast

from peerbuddy.formats.front_matter import quoted, quoted_list
from peerbuddy.model.asset import MAX_AREA
from peerbuddy.model.entry import Entry
from peerbuddy.model.imported import FoundLinks
from peerbuddy.model.page_mark import MAX_FEELING, MAX_FEELINGS
from peerbuddy.model.text import one_line

MAX_GOALS, MAX_AREAS, MAX_GUIDE = 12, 5, 64
_ID = re.compile("[0-9a-f]{32}")


def front_matter_fields(entry: Entry) -> list[tuple[str, str]]:
    """Only those that say something."""
    lists = (("goals", entry.goals), ("areas", entry.areas), ("feelings", entry.feelings))
    fields = [(name, quoted_list(values)) for name, values in lists if values]
    if entry.template:
        fields.append(("template", quoted(entry.template)))
    if entry.overcame:
        fields.append(("overcame", "true"))
    return fields


def links_in(fields: Mapping[str, object]) -> FoundLinks | None:
    """None for a page that belongs to nothing."""
    template = fields.get("template")
    found = FoundLinks(
        goals=tuple(id for id in _texts(fields.get("goals"), 32, MAX_GOALS) if _ID.fullmatch(id)),
        areas=_texts(fields.get("areas"), MAX_AREA, MAX_AREAS),
        feelings=_texts(fields.get("feelings"), MAX_FEELING, MAX_FEELINGS),
        template=template if isinstance(template, str) and len(template) <= MAX_GUIDE else "",
        overcame=fields.get("overcame") in (True, "true"),
    )
    return None if found == FoundLinks() else found


def _texts(value: object, longest: int, most: int) -> tuple[str, ...]:
    listed = cast("list[object]", value) if isinstance(value, list) else []
    found = (one_line(item) for item in listed if isinstance(item, str))
    return tuple(dict.fromkeys(text for text in found if 0 < len(text) <= longest))[:most]

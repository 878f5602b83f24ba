"""The `#words` of a text: they are offered as tags and never become one by themselves."""

from __future__ import annotations

import re

MOST = 20
_TAG = re.compile(r"(?<![\w#&/])#([^\W\d_]\w*+(?:[-/]\w++)*)")


def written_tags(text: str) -> tuple[str, ...]:
    """Each spelling once, in the order of the text, at most twenty."""
    found: dict[str, None] = {}
    for match in _TAG.finditer(text):
        found.setdefault(match[1])
        if len(found) == MOST:
            break
    return tuple(found)

"""The text of a Day One entry as plain Markdown: its pictures named as ours, stray marks taken out."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, cast

# The kind and the id of something kept beside an entry → the address it has here; None if it is not here.
Address = Callable[[str, str], str | None]
Record = dict[str, Any]

# Day One puts a backslash before marks that would mean nothing there. Where taking it out would make a list,
# a heading or a picture, it stays; what stands in code is never touched.
_STRAY = re.compile(
    r"(?P<code>^(?P<fence>```|~~~)(?s:.*?)^(?P=fence)|`[^`\n]+`)"
    r"|(?P<kept>^[ \t]*\d{0,9}\\[-+.)#>](?=[ \t])|\\!(?=\[)|\\\\)"
    r"|\\(?P<mark>[-.!+(){}|#>'\"=,:;/?&%$@])",
    re.MULTILINE,
)
_MOMENT = re.compile(
    r"!?\[(?P<words>[^\[\]\n]*)\]\(dayone-moment:/(?:/|(?P<kind>\w{1,20})/)(?P<id>[0-9A-Za-z-]{1,64})\)"
)
_NO_WIDTH = "\u200b"
_PARTS = {"photo": "photos", "video": "videos", "audio": "audios", "pdfAttachment": "pdfAttachments"}
_DEEPEST_HEADING = 6


def of(record: Record) -> str | None:
    """The text as it was kept, or made from the rich text if there is no other. None if it is no text."""
    text = record.get("text")
    if text is None:
        return _of_rich(record.get("richText"))
    return text if isinstance(text, str) else None


def cleaned(text: str, address: Address) -> str:
    text = _STRAY.sub(lambda match: match["mark"] or match[0], text.replace(_NO_WIDTH, ""))
    return _MOMENT.sub(lambda match: _named(match, address), text)


def attached(record: Record) -> Iterator[tuple[str, Record]]:
    """What is kept beside an entry, in its order: its kind (`photo`, `video` …) and what is told about it."""
    for kind, key in _PARTS.items():
        listed = record.get(key)
        found = [
            cast("Record", part)
            for part in (cast("list[object]", listed) if isinstance(listed, list) else [])
            if isinstance(part, dict)
        ]
        yield from ((kind, part) for part in sorted(found, key=_order))


def _order(part: Record) -> float:
    order = part.get("orderInEntry")
    return order if isinstance(order, int | float) else 0


def _named(match: re.Match[str], address: Address) -> str:
    found = address(match["kind"] or "photo", match["id"])
    return match[0] if found is None else f"![{match['words']}]({found})"


def _of_rich(rich: object) -> str | None:
    """A JSON document inside of a text: pieces, each with what its line is, or with what stands between."""
    if rich is None:
        return ""
    try:
        document: object = json.loads(rich) if isinstance(rich, str) else None
    except (ValueError, RecursionError):
        return None
    contents = cast("Record", document).get("contents") if isinstance(document, dict) else None
    if not isinstance(contents, list):
        return None
    pieces = cast("list[object]", contents)
    return "".join(_piece(cast("Record", piece)) for piece in pieces if isinstance(piece, dict))


def _piece(piece: Record) -> str:
    text = piece.get("text")
    parts = piece.get("embeddedObjects")
    for part in cast("list[object]", parts) if isinstance(parts, list) else []:
        if isinstance(part, dict):
            found = cast("Record", part)
            return f"\n![](dayone-moment:/{found.get('type')}/{found.get('identifier')})\n"
    return _heading(piece) + text if isinstance(text, str) else ""


def _heading(piece: Record) -> str:
    attributes = piece.get("attributes")
    line = cast("Record", attributes).get("line") if isinstance(attributes, dict) else None
    level = cast("Record", line).get("header") if isinstance(line, dict) else None
    if not isinstance(level, int) or isinstance(level, bool) or not 0 < level <= _DEEPEST_HEADING:
        return ""
    return "#" * level + " "

"""Mini Diary's JSON export: one page a day, in a map from the day to its title and its Markdown text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from peerbuddy.formats.long_titles import with_title
from peerbuddy.formats.moments import moment
from peerbuddy.formats.regular_file import shown
from peerbuddy.formats.whole_file import text_of
from peerbuddy.model.errors import UnknownFormat
from peerbuddy.model.imported import FoundEntry, Skipped

Piece = FoundEntry | Skipped
_START = re.compile(rb'"entries"\s*:\s*\{\s*(?:"\d{4}-\d{2}-\d{2}"\s*:\s*\{|\})')


def is_start(head: bytes) -> bool:
    """By the first bytes of a file."""
    return head.lstrip().startswith(b"{") and _START.search(head) is not None


def read(path: Path) -> Iterator[Piece]:
    """Raises UnknownFormat or StorageFailed at once."""
    try:
        document: object = json.loads(text_of(path))
    except (ValueError, RecursionError) as error:
        raise UnknownFormat(path, "not-json") from error
    pages = cast("dict[str, object]", document).get("entries") if isinstance(document, dict) else None
    if not isinstance(pages, dict):
        raise UnknownFormat(path, "not-json")
    return _pages(cast("dict[str, object]", pages))


def _pages(pages: dict[str, object]) -> Iterator[Piece]:
    for written, found in pages.items():
        when = moment(written)
        if when is None:
            yield Skipped(shown(written[:40]), "bad-date")
            continue
        where = when[0].isoformat()
        fields = cast("dict[str, object]", found) if isinstance(found, dict) else {}
        title, text = fields.get("title", ""), fields.get("text", "")
        if (
            not isinstance(found, dict)
            or not isinstance(title, str | None)
            or not isinstance(text, str | None)
        ):
            yield Skipped(where, "not-text")
            continue
        title, text = with_title(title or "", text or "")
        yield FoundEntry(*when, title, text, where=where)

"""Mini Diarium's JSON export: pages with an id and a text in HTML, which becomes Markdown here."""

from __future__ import annotations

import hashlib
import re
from base64 import b64decode
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from peerbuddy.formats import html_text, json_array, json_document, jsonl, tags
from peerbuddy.formats.html_tree import is_html
from peerbuddy.formats.long_titles import with_title
from peerbuddy.formats.moments import moment
from peerbuddy.formats.own_page import MAX_PICTURE_BYTES
from peerbuddy.formats.picture_kinds import ending_of
from peerbuddy.formats.regular_file import reading
from peerbuddy.model.errors import UnknownFormat
from peerbuddy.model.imported import FoundEntry, FoundPicture, Skipped
from peerbuddy.model.picture import OWN_SCHEME

Piece = FoundEntry | Skipped
_LONGEST = 100 * 1024 * 1024  # pictures stand inside of the texts
_PICTURE = re.compile(r"data:(image/[\w.+-]+);base64,", re.ASCII)


def is_page(record: dict[str, Any]) -> bool:
    return "dateUpdated" in record and "date" in record and "text" in record


def read(path: Path) -> Iterator[Piece]:
    """Raises UnknownFormat or StorageFailed, also while it is read."""
    if not json_document.is_document(path):
        raise UnknownFormat(path, "not-json")
    with reading(path) as file:
        for number, data in enumerate(json_array.objects(file, _LONGEST), 1):
            where = f"entry {number}"
            record = "too-long" if data is None else jsonl.record_of(data)
            if isinstance(record, str):
                yield Skipped(where, record)
            else:
                yield from page_of(record, where)


def page_of(record: dict[str, Any], where: str) -> Iterator[Piece]:
    written, html, title = record.get("date"), record.get("text"), record.get("title")
    when = moment(written) if isinstance(written, str) else None
    if when is None:
        yield Skipped(where, "bad-date" if written else "no-date")
        return
    if not isinstance(html, str | None) or not isinstance(title, str | None):
        yield Skipped(where, "not-text")
        return
    id = record.get("id")
    source_id = str(id) if isinstance(id, str | int) and not isinstance(id, bool) else ""
    pictures = _Pictures(source_id or f"{when[0]} {title}")
    text = html_text.to_markdown(html, pictures.take) if html and is_html(html) else html or ""
    names, unfit = tags.fitting(tags.listed(record.get("tags")))
    yield from (Skipped(where, "bad-tag") for _ in range(unfit))
    yield from (Skipped(where, "picture") for _ in range(pictures.lost))
    title, text = with_title(title or "", text)
    found = tuple(pictures.found)
    yield FoundEntry(*when, title, text, names, source_id=source_id, pictures=found, where=where)


class _Pictures:
    """The pictures of one page. Their ids follow from the page, so that reading it again gives the same."""

    def __init__(self, page: str) -> None:
        self._page = page
        self.found: list[FoundPicture] = []
        self.lost = 0

    def take(self, address: str, words: str) -> str:
        match = _PICTURE.match(address)
        if match is None:
            self.lost += 1
            return f"![{words}]({address})" if len(address) <= 2000 else f"![{words}]()"
        try:
            data = b64decode(address[match.end() :], validate=True)
        except ValueError:
            data = b""
        if not data or len(data) > MAX_PICTURE_BYTES:
            self.lost += 1
            return f"![{words}]()"
        number = len(self.found) + 1
        id = hashlib.sha256(f"{self._page}\n{number}".encode("utf-8", "replace") + data).hexdigest()[:32]
        self.found.append(FoundPicture(words or f"{number}.{ending_of(match[1])}", data, id))
        return f"![{words}]({OWN_SCHEME}{id})"

"""The pictures of a page inside the JSON export: written beside what is told of them, and read back."""

from __future__ import annotations

import binascii
import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from typing import Any, cast

from peerbuddy.formats.own import id_of
from peerbuddy.formats.own_page import MAX_PICTURE_BYTES
from peerbuddy.model.entry import Entry
from peerbuddy.model.imported import FoundPicture
from peerbuddy.model.record import entry_record

ReadPicture = Callable[[str], bytes]


def page_pieces(entry: Entry, read_picture: ReadPicture, longest: int) -> Iterator[str]:
    """An entry as one JSON object of at most `longest` bytes: what does not fit comes without its bytes."""
    record: dict[str, Any] = entry_record(entry)
    told = record.pop("attachments")
    page = json.dumps(record, ensure_ascii=False)
    left = longest - len(page.encode()) - len(json.dumps(told)) - 1000
    yield f'{page[:-1]}, "attachments": ['
    for number, (line, fields) in enumerate(zip(entry.attachments, told, strict=True)):
        size = 4 * (line.size // 3 + 1) + 20
        if size <= left:
            left -= size
            fields |= {"data": b64encode(read_picture(line.id)).decode()}
        yield (", " if number else "") + json.dumps(fields, ensure_ascii=False)
    yield "]}"


def read(listed: object) -> Iterator[FoundPicture | None]:
    """None for each that came without its bytes, or with too many."""
    for found in cast("list[object]", listed) if isinstance(listed, list) else []:
        yield _picture(cast("dict[str, object]", found)) if isinstance(found, dict) else None


def _picture(fields: dict[str, object]) -> FoundPicture | None:
    told, name = fields.get("data"), fields.get("name")
    if not isinstance(told, str) or not told or len(told) > 4 * (MAX_PICTURE_BYTES // 3 + 1):
        return None
    try:
        data = b64decode(told, validate=True)
    except (binascii.Error, ValueError):
        return None
    return FoundPicture(name if isinstance(name, str) else "", data, id_of(fields.get("id")))

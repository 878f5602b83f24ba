"""JSON that is one document: our own export, jrnl's, or an array of the objects `jsonl` knows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from peerbuddy.formats import jrnl, json_array, jsonl
from peerbuddy.formats.regular_file import reading
from peerbuddy.model.imported import FoundEntry, Skipped

Piece = FoundEntry | Skipped


def read(path: Path) -> Iterator[Piece]:
    """Each object is read as what it is, so a document may even mix them."""
    with reading(path) as file:
        for number, data in enumerate(json_array.objects(file, jsonl.LONGEST_OBJECT), 1):
            where = f"entry {number}"
            if data is None:
                yield Skipped(where, "too-long")
                continue
            record = jsonl.record_of(data)
            if isinstance(record, str):
                yield Skipped(where, record)
            elif jrnl.is_json_entry(record):
                yield from jrnl.page_of(record, where)
            else:
                yield from jsonl.page_of(record, where)


def is_document(path: Path) -> bool:
    with reading(path) as file:
        return json_array.holds_array(file)


def first_of(path: Path) -> dict[str, Any]:
    """Its first object; an empty one if there is none."""
    with reading(path) as file:
        for data in json_array.objects(file, jsonl.LONGEST_OBJECT):
            record = jsonl.record_of(data or b"")
            return record if isinstance(record, dict) else {}
    return {}

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from peerbuddy.formats import json_document, jsonl
from peerbuddy.model.entry import Privacy
from peerbuddy.model.imported import FoundEntry, Skipped

DAY = date(2026, 8, 7)
OWN = {
    "id": "0f" * 16,
    "day": "2026-08-07",
    "time": "09:05",
    "title": "T",
    "heading": "T",
    "text": "x",
    "tags": [],
    "privacy": "sealed",
    "created": "2026-08-07T09:05:00+00:00",
    "modified": "2026-08-07T09:05:00+00:00",
}


def read(tmp_path: Path, data: str) -> list[FoundEntry | Skipped]:
    path = tmp_path / "journal.json"
    path.write_text(data, "utf-8")
    return list(json_document.read(path))


def test_our_own_export_keeps_ids_and_privacy_however_another_tool_has_laid_it_out(tmp_path: Path) -> None:
    page = FoundEntry(
        DAY, 545, "T", "x", source_id="0f" * 16, where="entry 1", own_id="0f" * 16, privacy=Privacy.SEALED
    )
    document = {"peerbuddy": 1, "entries": [OWN]}
    for data in (json.dumps(document), json.dumps(document, indent=1, sort_keys=True), json.dumps([OWN])):
        assert read(tmp_path, data) == [page]


def test_pictures_that_json_does_not_hold_are_named(tmp_path: Path) -> None:
    found = read(tmp_path, json.dumps({"entries": [OWN | {"attachments": [{"id": "a"}, {"id": "b"}]}]}))
    assert found[:2] == [Skipped("entry 1", "picture")] * 2
    assert isinstance(found[2], FoundEntry)


def test_a_privacy_or_id_no_vault_would_write_is_ignored(tmp_path: Path) -> None:
    [found] = read(tmp_path, json.dumps({"entries": [OWN | {"privacy": "open", "id": "../x"}]}))
    assert isinstance(found, FoundEntry)
    assert (found.own_id, found.privacy) == ("", None)


def test_an_array_holds_the_objects_that_lines_would(tmp_path: Path) -> None:
    found = read(tmp_path, '[{"date": "2026-08-07", "text": "x"}, {"text": "y"}, {"date": "2026-08-07"')
    assert found == [
        FoundEntry(DAY, None, "", "x", where="entry 1"),
        Skipped("entry 2", "no-date"),
        Skipped("entry 3", "not-json"),
    ]


def test_an_object_longer_than_a_page_can_be_costs_only_itself(tmp_path: Path) -> None:
    long = json.dumps({"date": "2026-08-07", "text": "x" * jsonl.LONGEST_OBJECT})
    found = read(tmp_path, f'{{"entries": [{long}, {{"date": "2026-08-07", "text": "y"}}]}}')
    assert found == [Skipped("entry 1", "too-long"), FoundEntry(DAY, None, "", "y", where="entry 2")]

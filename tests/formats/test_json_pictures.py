"""Pictures inside the JSON export."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from peerbuddy.formats import json_document, json_pictures
from peerbuddy.model.entry import AttachmentLine, Entry, Privacy
from peerbuddy.model.imported import FoundEntry, FoundPicture, Skipped

NOW = datetime(2026, 8, 7, 9, 5, tzinfo=UTC)
LAKE, HILL = AttachmentLine("a" * 32, 'the "lake".png', "png", 5), AttachmentLine("b" * 32, "", "jpeg", 40)
BYTES = {LAKE.id: b"pixel", HILL.id: b"x" * 40}


def page(*lines: AttachmentLine) -> Entry:
    return Entry(
        "0f" * 16, date(2026, 8, 7), None, "", "x", "x", (), Privacy.MINE, NOW, NOW, attachments=lines
    )


def written(entry: Entry, longest: int = 10_000) -> str:
    return "".join(json_pictures.page_pieces(entry, BYTES.__getitem__, longest))


def came_back(folder: Path, text: str) -> list[FoundEntry | Skipped]:
    path = folder / "journal.json"
    path.write_text(f'{{"peerbuddy": 1, "entries": [{text}]}}', "utf-8")
    return list(json_document.read(path))


@pytest.mark.parametrize("lines", [(), (LAKE,), (LAKE, HILL)])
def test_pictures_come_back_with_their_page(tmp_path: Path, lines: tuple[AttachmentLine, ...]) -> None:
    [found] = came_back(tmp_path, written(page(*lines)))
    assert isinstance(found, FoundEntry)
    assert found.pictures == tuple(FoundPicture(line.name, BYTES[line.id], line.id) for line in lines)


def test_a_page_stays_short_enough_to_be_read_again(tmp_path: Path) -> None:
    large = AttachmentLine("c" * 32, "", "png", 9000)
    text = written(page(LAKE, large, HILL), 6000)
    assert len(text) < 6000
    left_out, found = came_back(tmp_path, text)
    assert left_out == Skipped("entry 1", "picture")
    assert isinstance(found, FoundEntry)
    assert [picture.id for picture in found.pictures] == [LAKE.id, HILL.id]


@pytest.mark.parametrize("wrong", ["", "###", 7, None, "A" * (4 * 16 * 1024 * 1024 // 3 + 100)])
def test_what_is_no_picture_is_named_and_the_page_is_taken(tmp_path: Path, wrong: object) -> None:
    record = json.loads(written(page(LAKE)))
    record["attachments"] = [record["attachments"][0] | {"data": wrong}, "text"]
    found = came_back(tmp_path, json.dumps(record))
    assert found[:2] == [Skipped("entry 1", "picture")] * 2
    assert isinstance(found[2], FoundEntry)
    assert found[2].pictures == ()

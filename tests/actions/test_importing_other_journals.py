"""Journals of other programs, taken in by the same way as every source."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from peerbuddy.actions import journal
from peerbuddy.model.errors import UnknownFormat
from peerbuddy.model.imported import Skipped
from peerbuddy.session import Session
from tests.actions.taking_and_leaving import take
from tests.formats.packing import pack

MD5 = "0123456789abcdef" * 2


def dayone(folder: Path) -> Path:
    entries = [
        {
            "uuid": "A" * 32, "creationDate": "2026-08-07T20:30:00Z", "timeZone": "Europe/Berlin",
            "text": "Evening\n\n![](dayone-moment://ABCDEF0123456789)",
            "photos": [{"identifier": "ABCDEF0123456789", "md5": MD5, "type": "jpeg"}],
        },
        {
            "uuid": "B" * 32, "creationDate": "2026-08-07T05:00:00Z", "timeZone": "Europe/Berlin",
            "text": "Morning",
        },
    ]  # fmt: skip
    document = json.dumps({"metadata": {"version": "1.0"}, "entries": entries})
    return pack(folder / "export.zip", {"Journal.json": document, f"photos/{MD5}.jpeg": b"photo bytes"})


def rednotebook(folder: Path) -> Path:
    return pack(folder / "backup.zip", {"2026-08.txt": "7: {text: Evening}\n8: {text: Morning}\n"})


def rednotebook_folder(folder: Path) -> Path:
    (folder / "data").mkdir(exist_ok=True)
    (folder / "data" / "2026-08.txt").write_text("7: {text: Evening}\n8: {text: Morning}\n")
    return folder / "data"


def minidiary(folder: Path) -> Path:
    pages = {"2026-08-07": {"title": "", "text": "Evening"}, "2026-08-08": {"title": "", "text": "Morning"}}
    (folder / "a.json").write_text(json.dumps({"metadata": {}, "entries": pages}))
    return folder / "a.json"


def minidiarium(folder: Path) -> Path:
    pages = [
        {"id": n, "date": "2026-08-07", "title": "", "text": f"<p>{text}</p>", "dateUpdated": ""}
        for n, text in enumerate(("Evening", "Morning"))
    ]
    (folder / "a.json").write_text(json.dumps({"metadata": {}, "entries": pages}))
    return folder / "a.json"


def daylio(folder: Path) -> Path:
    (folder / "a.csv").write_text(
        "full_date,date,weekday,time,mood,activities,note_title,note\n"
        "2026-08-07,,,22:30,good,,,Evening\n2026-08-07,,,7:00,good,,,Morning\n"
    )
    return folder / "a.csv"


SOURCES = [dayone, rednotebook, rednotebook_folder, minidiary, minidiarium, daylio]


@pytest.mark.parametrize("source", SOURCES)
def test_a_source_is_known_and_a_second_import_adds_nothing(
    session: Session, tmp_path: Path, source: Callable[[Path], Path]
) -> None:
    path = source(tmp_path)
    for dry_run, added in ((True, 2), (False, 2), (True, 0), (False, 0)):
        result = take(session, path, dry_run=dry_run)
        assert (result.format, result.found, result.added) == (
            source.__name__.removesuffix("_folder"),
            2,
            added,
        )
    texts = [journal.read_entry(session, line.id).text for line in journal.list_entries(session).lines]
    assert len(texts) == 2
    assert sum("Evening" in text for text in texts) == 1


def test_a_photo_of_day_one_is_cleaned_and_stands_where_the_text_names_it(
    session: Session, tmp_path: Path
) -> None:
    session.clean_picture = lambda foreign: ("image/jpeg", b"clean " + foreign)
    assert take(session, dayone(tmp_path)).skipped == ()
    line = journal.list_entries(session).lines[0]
    entry = journal.read_entry(session, line.id)
    [picture] = entry.attachments
    assert (entry.day, entry.time) == (date(2026, 8, 7), 22 * 60 + 30)
    assert entry.text == f"Evening\n\n![](attachment:{picture.id})"
    assert journal.read_attachment(session, picture.id) == b"clean photo bytes"


def test_without_a_cleaner_a_photo_is_named_and_its_page_taken(session: Session, tmp_path: Path) -> None:
    result = take(session, dayone(tmp_path))
    assert (result.added, result.skipped) == (2, (Skipped("Journal.json, entry 1", "picture"),))


def test_a_bomb_changes_nothing(session: Session, tmp_path: Path) -> None:
    bomb = pack(tmp_path / "a.zip", {"Journal.json": b'{"entries": [' + b" " * 8_000_000})
    with pytest.raises(UnknownFormat) as refused:
        take(session, bomb)
    assert refused.value.reason == "zip-bomb"
    assert journal.list_entries(session).lines == ()

"""The contract of `--json`: these fields, under these names, for every entry."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone

from peerbuddy.model.entry import AttachmentLine, Entry, EntryLine, Privacy, SearchHit
from peerbuddy.model.mention import Person, Role
from peerbuddy.model.record import entry_record, hit_record, line_record

MOMENT = datetime(2026, 11, 22, 12, 0, 5, 678_901, tzinfo=UTC)
ENTRY = Entry(
    id="0" * 32,
    day=date(1, 1, 1),
    time=None,
    title="",
    heading="A heading",
    text="kept to the byte \n",
    tags=("sea", "Ünder"),
    privacy=Privacy.MAY_SHARE,
    created=MOMENT,
    modified=MOMENT.astimezone(timezone(timedelta(hours=-3, minutes=-30))),
    versions=2,
    attachments=(AttachmentLine("1" * 32, "heron.png", "png", 7),),
    people=(Person("Mum", Role.CARED_FOR, ("Mama",)), Person("Dele")),
    topics=("caring",),
)


def test_an_entry_is_printed_with_all_its_fields() -> None:
    assert entry_record(ENTRY) == {
        "id": "0" * 32,
        "day": "0001-01-01",
        "time": None,
        "title": "",
        "heading": "A heading",
        "text": "kept to the byte \n",
        "tags": ["sea", "Ünder"],
        "strengths": [],
        "goals": [],
        "people": [
            {"name": "Mum", "role": "cared_for", "other_names": ["Mama"]},
            {"name": "Dele", "role": "other", "other_names": []},
        ],
        "topics": ["caring"],
        "areas": [],
        "feelings": [],
        "template": "",
        "overcame": False,
        "privacy": "may_share",
        "created": "2026-11-22T12:00:05.678+00:00",
        "modified": "2026-11-22T08:30:05.678-03:30",
        "versions": 2,
        "attachments": [{"id": "1" * 32, "name": "heron.png", "kind": "png", "size": 7}],
    }


def test_a_line_and_a_hit_are_printed_without_the_text() -> None:
    line = EntryLine("0" * 32, 5, date(9999, 12, 31), 724, "T", "H", "opening", 3, ("sea",))
    assert line_record(line) == {
        "id": "0" * 32,
        "day": "9999-12-31",
        "time": "12:04",
        "title": "T",
        "heading": "H",
        "tags": ["sea"],
        "words": 3,
    }
    hit = SearchHit("0" * 32, 5, date(2026, 11, 22), None, "H", "a snippet", ((2, 7),))
    assert hit_record(hit) == {"id": "0" * 32, "day": "2026-11-22", "heading": "H", "snippet": "a snippet"}


def test_moments_keep_their_zone_and_can_be_read_back() -> None:
    record = json.loads(json.dumps(entry_record(ENTRY)))
    for field in ("created", "modified"):
        assert datetime.fromisoformat(record[field]) == MOMENT.replace(microsecond=678_000)

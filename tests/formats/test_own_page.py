from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats import front_matter, jsonl, own_page
from peerbuddy.model.entry import MINUTES_A_DAY, AttachmentLine, Entry, Privacy, new_entry
from peerbuddy.model.errors import BadTag, NothingToWrite
from peerbuddy.model.imported import FoundEntry, FoundPicture, Skipped
from peerbuddy.model.mention import Person, Role, clean_names, clean_people
from peerbuddy.model.record import entry_record

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
HOSTILE = [
    "---",
    "\n---\n",
    "...",
    ": ",
    "# ",
    "- ",
    "'",
    '"',
    "\\",
    "\ufeff",
    "\u2028",
    "\x85",
    "\x07",
    "null",
    "~",
    "{",
    "[",
    "&a",
    "*a",
    "!!x",
    "%",
    "@",
    "`",
    "|",
    "\n",
    "\t",
]
TEXTS = st.lists(st.sampled_from(HOSTILE) | st.text(max_size=5), max_size=8).map("".join)


def _can_be_tag(text: str) -> bool:
    try:
        new_entry("0" * 32, date(1, 1, 1), "x", tags=(text,))
    except BadTag:
        return False
    return True


NAMES = TEXTS.filter(_can_be_tag)
PEOPLE = st.builds(Person, NAMES, st.sampled_from(Role), st.lists(NAMES, max_size=2).map(tuple))


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """As the vault keeps them: normalised."""
    try:
        kept = new_entry(
            "0123456789abcdef" * 2,
            draw(st.dates()),
            draw(TEXTS) or "x",
            time=draw(st.none() | st.integers(0, MINUTES_A_DAY - 1)),
            title=draw(TEXTS),
            tags=tuple(draw(st.lists(NAMES, max_size=4))),
            people=tuple(draw(st.lists(PEOPLE, max_size=3))),
            topics=tuple(draw(st.lists(NAMES, max_size=3))),
        )
    except NothingToWrite:
        kept = new_entry("0123456789abcdef" * 2, date(1, 1, 1), "x")
    privacy = draw(st.sampled_from(Privacy))
    return Entry(
        kept.id,
        kept.day,
        kept.time,
        kept.title,
        "",
        kept.text,
        kept.tags,
        privacy,
        created=NOW,
        modified=NOW,
        people=kept.people or (),
        topics=kept.topics or (),
    )


def taken_in(found: FoundEntry) -> FoundEntry:
    """What is left of a found page once it is saved."""
    kept = new_entry("0" * 32, found.day, found.text, time=found.time, title=found.title, tags=found.tags)
    people, topics = clean_people(found.people), clean_names(found.topics)
    return replace(found, title=kept.title, text=kept.text, tags=kept.tags, people=people, topics=topics)


def expected(entry: Entry) -> FoundEntry:
    return FoundEntry(
        entry.day,
        entry.time,
        entry.title,
        entry.text,
        entry.tags,
        source_id=entry.id,
        where="x",
        own_id=entry.id,
        privacy=entry.privacy,
        people=entry.people,
        topics=entry.topics,
    )


def read(document: str, folder: Path) -> list[FoundEntry | Skipped]:
    fields, text = front_matter.split(document)
    assert own_page.is_own(fields)
    return list(own_page.read(fields, text, "x", folder))


@given(entries())
def test_a_page_written_as_markdown_comes_back_as_it_was(entry: Entry) -> None:
    [found] = read(own_page.written(entry, "stem"), Path("nowhere"))
    assert isinstance(found, FoundEntry)
    assert taken_in(found) == expected(entry)


@given(entries())
def test_a_page_written_as_json_comes_back_as_it_was(entry: Entry) -> None:
    [found] = jsonl.page_of(json.loads(json.dumps(entry_record(entry), ensure_ascii=False)), "x")
    assert isinstance(found, FoundEntry)
    assert taken_in(found) == expected(entry)


def test_thousands_of_tags_come_back() -> None:
    tags = tuple(f"tag {n} \u2028 {'ü' * 40}" for n in range(5000))
    page = new_entry("0" * 32, date(2026, 8, 7), "x", tags=tags)
    entry = Entry(page.id, page.day, None, "", "", "x", page.tags, Privacy.MINE, created=NOW, modified=NOW)
    [found] = read(own_page.written(entry, "stem"), Path("nowhere"))
    assert isinstance(found, FoundEntry)
    assert found.tags == page.tags


def with_pictures(*lines: AttachmentLine) -> Entry:
    return Entry(
        "0" * 32,
        date(2026, 8, 7),
        None,
        "",
        "",
        "x",
        (),
        Privacy.MINE,
        created=NOW,
        modified=NOW,
        attachments=lines,
    )


def test_pictures_are_named_by_their_page_and_a_number_only() -> None:
    hostile = AttachmentLine("1" * 32, '../../.bashrc"', "image/jpeg", 3)
    document = own_page.written(with_pictures(hostile), "2026-08-07-00000000")
    assert "attachments/2026-08-07-00000000-1.jpg" in document
    assert own_page.picture_name("stem", 2, "text/html") == "stem-2.bin"
    assert own_page.picture_name("stem", 3, "png") == "stem-3.png"


def test_pictures_are_found_beside_the_page(tmp_path: Path) -> None:
    (tmp_path / "attachments").mkdir()
    (tmp_path / "attachments" / "2026-08-07-00000000-1.png").write_bytes(b"picture")
    document = own_page.written(
        with_pictures(AttachmentLine("1" * 32, "lake.png", "image/png", 7)), "2026-08-07-00000000"
    )
    [found] = read(document, tmp_path)
    assert isinstance(found, FoundEntry)
    assert found.pictures == (FoundPicture("lake.png", b"picture", "1" * 32),)


@pytest.mark.parametrize(
    "file",
    ["../secret.png", "/etc/passwd", "attachments/../x.png", "attachments/none.png", "attachments/0.svg", ""],
)
def test_a_picture_anywhere_else_is_left_where_it_is(tmp_path: Path, file: str) -> None:
    (tmp_path / "in" / "attachments").mkdir(parents=True)
    (tmp_path / "secret.png").write_bytes(b"x")
    (tmp_path / "in" / "x.png").write_bytes(b"x")
    document = f'---\npeerbuddy: 1\ndate: 2026-08-07\nattachments:\n- {{file: "{file}"}}\n---\n\nx'
    assert [p.why for p in read(document, tmp_path / "in") if isinstance(p, Skipped)] == ["picture"]


def test_the_same_picture_over_and_over_does_not_fill_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_page, "MAX_PICTURES_BYTES", 20)
    (tmp_path / "attachments").mkdir()
    (tmp_path / "attachments" / "2026-08-07-00000000-1.png").write_bytes(b"picture")
    again = '- {file: "attachments/2026-08-07-00000000-1.png"}\n'
    document = f"---\npeerbuddy: 1\ndate: 2026-08-07\nattachments:\n{again * 5}---\n\nx"
    *left_out, found = read(document, tmp_path)
    assert isinstance(found, FoundEntry)
    assert [len(found.pictures), *left_out] == [2, *[Skipped("x", "picture")] * 3]


def test_a_link_in_the_place_of_a_picture_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    document = own_page.written(with_pictures(AttachmentLine("1" * 32, "a", "png", 7)), "2026-08-07-00000000")
    (tmp_path / "one" / "attachments").mkdir(parents=True)
    (tmp_path / "one" / "attachments" / "2026-08-07-00000000-1.png").symlink_to(tmp_path / "secret")
    (tmp_path / "two").mkdir()
    (tmp_path / "two" / "attachments").symlink_to(tmp_path / "one" / "attachments")
    for folder in ("one", "two"):
        assert Skipped("x", "picture") in read(document, tmp_path / folder)


def test_a_page_that_somebody_changed_by_hand_is_still_taken() -> None:
    document = "---\npeerbuddy: 1\nid: mine\ndate: 2026-08-07\ntime: soon\n"
    document += f"tags: [a, {'x' * 65}]\nprivacy: open\n---\nx"
    assert read(document, Path("nowhere")) == [
        Skipped("x", "bad-time"),
        Skipped("x", "bad-tag"),
        FoundEntry(date(2026, 8, 7), None, "", "x", ("a",), where="x"),
    ]
    assert read("---\npeerbuddy: 1\ndate: soon\n---\nx", Path("nowhere")) == [Skipped("x", "bad-date")]

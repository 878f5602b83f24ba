"""Taking in a journal: as it was, once, in steps that can be given up."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from peerbuddy.actions import importing, journal, keeping
from peerbuddy.formats.detection import Source
from peerbuddy.model.entry import Privacy
from peerbuddy.model.errors import StorageFailed, UnknownFormat
from peerbuddy.model.imported import FoundEntry, ImportResult, Skipped
from peerbuddy.model.progress import Progress
from peerbuddy.session import Session
from peerbuddy.vault.places import PLACES_A_DAY, first_of
from tests.actions.taking_and_leaving import lines, numbered, take

DAY = date(2026, 8, 7)


def counts(result: ImportResult) -> tuple[int, int, int]:
    return result.found, result.added, result.already_here


def texts(session: Session) -> list[str]:
    """Oldest first."""
    page = journal.list_entries(session, limit=0)
    return [journal.read_entry(session, line.id).text for line in reversed(page.lines)]


def test_pages_arrive_as_they_were(session: Session, tmp_path: Path) -> None:
    source = lines(
        tmp_path / "a.jsonl",
        {"date": "0001-01-01", "time": "09:05", "title": "First", "tags": ["a", "B"], "text": "x\r\n\n y "},
        {"date": "9999-12-31", "text": "last"},
    )
    assert take(session, source) == ImportResult("jsonl", 2, 2, 0, (), date(1, 1, 1), date.max)
    oldest = journal.list_entries(session, last=date(1, 1, 1)).lines[0]
    entry = journal.read_entry(session, oldest.id)
    assert (entry.day, entry.time, entry.title, entry.tags) == (date(1, 1, 1), 545, "First", ("a", "B"))
    assert entry.text == "x\n\n y "
    assert entry.privacy is Privacy.MINE
    assert {hit.id for hit in journal.search(session, "first").hits} == {entry.id}
    assert keeping.check(session) == ()


def test_several_pages_of_a_day_stay_apart_and_in_order(session: Session, tmp_path: Path) -> None:
    take(session, numbered(tmp_path / "a.jsonl", 3))
    assert texts(session) == ["page 0", "page 1", "page 2"]


def test_a_second_import_adds_nothing(session: Session, tmp_path: Path) -> None:
    source = numbered(tmp_path / "a.jsonl", 3)
    assert counts(take(session, source)) == (3, 3, 0)
    assert counts(take(session, source)) == (3, 0, 3)
    assert len(texts(session)) == 3


def test_a_second_import_adds_nothing_that_lies_in_the_trash(session: Session, tmp_path: Path) -> None:
    source = numbered(tmp_path / "a.jsonl", 2)
    take(session, source)
    journal.trash_entry(session, journal.list_entries(session).lines[0].id)
    assert counts(take(session, source)) == (2, 0, 2)
    journal.empty_trash(session)
    assert counts(take(session, source)) == (2, 1, 1)


def test_a_page_changed_here_does_not_come_again(session: Session, tmp_path: Path) -> None:
    source = numbered(tmp_path / "a.jsonl", 1)
    take(session, source)
    journal.save_entry(session, journal.list_entries(session).lines[0].id, DAY, "changed")
    assert counts(take(session, source)) == (1, 0, 1)
    assert texts(session) == ["changed"]


def test_an_imported_page_changed_at_once_keeps_its_first_text(session: Session, tmp_path: Path) -> None:
    take(session, numbered(tmp_path / "a.jsonl", 1))
    id = journal.list_entries(session).lines[0].id
    journal.save_entry(session, id, DAY, "changed")
    assert [version.text for version in journal.versions(session, id)] == ["page 0"]


def test_two_equal_pages_of_a_day_both_come_in_once(session: Session, tmp_path: Path) -> None:
    same: dict[str, object] = {"date": "2026-08-07", "text": "same"}
    source = lines(tmp_path / "a.jsonl", same, {"date": "2026-08-08", "text": "x"}, same)
    assert counts(take(session, source)) == (3, 3, 0)
    assert counts(take(session, source)) == (3, 0, 3)
    assert counts(take(session, lines(tmp_path / "b.jsonl", same, same, same))) == (3, 1, 2)


def test_the_form_of_a_file_does_not_make_its_pages_new(session: Session, tmp_path: Path) -> None:
    take(session, lines(tmp_path / "a.jsonl", {"date": "2026-08-07", "text": "x\ny"}))
    windows = b'\xef\xbb\xbf{"day":"2026-08-07","text":"x\\r\\ny"}\r\n'
    (tmp_path / "b.jsonl").write_bytes(windows)
    assert counts(take(session, tmp_path / "b.jsonl")) == (1, 0, 1)
    (tmp_path / "2026-08-07.md").write_text("x\ny")
    assert counts(take(session, tmp_path / "2026-08-07.md")) == (1, 0, 1)


def test_the_text_and_the_export_of_jrnl_are_the_same_journal(session: Session, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("[2026-08-07 09:00:00 AM] Title @x *\nBody\n\n[2026-08-07 09:00] Next.\n")
    entries = [
        {"title": "Title @x", "body": "Body", "date": "2026-08-07", "time": "09:00", "starred": True},
        {"title": "Next.", "body": "", "date": "2026-08-07", "time": "09:00"},
    ]
    (tmp_path / "a.json").write_text(json.dumps({"tags": {}, "entries": entries}))
    assert counts(take(session, tmp_path / "a.txt")) == (2, 2, 0)
    assert counts(take(session, tmp_path / "a.json")) == (2, 0, 2)


def test_the_id_of_a_source_knows_a_page_that_was_rewritten_there(session: Session, tmp_path: Path) -> None:
    take(session, lines(tmp_path / "a.jsonl", {"id": "p1", "date": "2026-08-07", "text": "x"}))
    again = lines(tmp_path / "a.jsonl", {"id": "p1", "date": "2026-08-07", "text": "x, rewritten"})
    assert counts(take(session, again)) == (1, 0, 1)


def test_two_journals_numbered_from_one_are_not_taken_for_one(session: Session, tmp_path: Path) -> None:
    take(session, lines(tmp_path / "a.jsonl", {"id": 1, "date": "2026-08-07", "text": "x"}))
    other = lines(tmp_path / "b.jsonl", {"id": 1, "date": "2020-01-01", "text": "another life"})
    assert counts(take(session, other)) == (1, 1, 0)


def test_an_id_that_a_source_uses_twice_loses_no_page(session: Session, tmp_path: Path) -> None:
    first: dict[str, object] = {"id": 1, "date": "2026-08-07", "text": "x"}
    source = lines(tmp_path / "a.jsonl", first, first | {"text": "y"})
    assert counts(take(session, source)) == (2, 2, 0)
    assert counts(take(session, source)) == (2, 0, 2)


# --- looking first ------------------------------------------------------------------------------------


def test_a_look_beforehand_tells_what_would_come_and_writes_nothing(session: Session, tmp_path: Path) -> None:
    numbered(tmp_path / "a.jsonl", 600)
    take(session, numbered(tmp_path / "b.jsonl", 200))
    before = session.vault.seal.known
    looked = take(session, tmp_path / "a.jsonl", dry_run=True)
    assert counts(looked) == (600, 400, 200)
    assert session.vault.seal.known == before
    assert take(session, tmp_path / "a.jsonl") == looked


def test_a_source_of_an_unknown_kind_is_refused(session: Session, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear diary")
    with pytest.raises(UnknownFormat):
        take(session, tmp_path / "letter.txt")
    with pytest.raises(StorageFailed):
        take(session, tmp_path / "nothing")


# --- steps --------------------------------------------------------------------------------------------


def test_it_runs_in_transactions_of_five_hundred_with_nothing_open_between(
    session: Session, tmp_path: Path
) -> None:
    done: list[int] = []
    for step in importing.import_steps(session, numbered(tmp_path / "a.jsonl", 1200)):
        assert not session.vault.database.in_transaction
        if isinstance(step, Progress):
            done.append(step.done)
            assert session.vault.entries.count() == step.done + len(done) - 1
            journal.save_entry(session, session.computer.new_id(), DAY, "written meanwhile")
    assert done == [500, 1000, 1200]


def test_one_that_was_given_up_keeps_what_it_has_and_goes_on_where_it_was(
    session: Session, tmp_path: Path
) -> None:
    source = numbered(tmp_path / "a.jsonl", 1200)
    with closing(importing.import_steps(session, source)) as steps:
        next(steps)
    assert len(texts(session)) == 500
    assert counts(take(session, source)) == (1200, 700, 500)
    assert texts(session) == [f"page {n}" for n in range(1200)]


def test_one_that_was_killed_keeps_what_it_has(
    session: Session, reopen: Callable[[], Session], tmp_path: Path
) -> None:
    source = numbered(tmp_path / "a.jsonl", 700)
    with closing(session.vault):
        steps = importing.import_steps(session, source)
        next(steps)
    again = reopen()
    assert counts(take(again, source)) == (700, 200, 500)
    assert keeping.check(again) == ()


def test_what_was_read_before_the_source_failed_is_taken(session: Session) -> None:
    def failing() -> Iterator[FoundEntry | Skipped]:
        yield FoundEntry(DAY, None, "", "x")
        raise StorageFailed("Input/output error")

    tally = importing._Tally("jsonl")
    batches = importing._batches(Source("jsonl", "jsonl", failing()), tally)
    assert [found.text for found in next(batches)] == ["x"]
    with pytest.raises(StorageFailed):
        next(batches)


def test_long_pages_make_short_steps(session: Session, tmp_path: Path) -> None:
    long = "x" * (importing.STEP_CHARACTERS // 2)
    source = lines(tmp_path / "a.jsonl", *({"date": "2026-08-07", "text": f"{n}{long}"} for n in range(4)))
    steps = importing.import_steps(session, source, dry_run=True)
    assert [step.done for step in steps if isinstance(step, Progress)] == [2, 4, 4]


# --- what is left out ---------------------------------------------------------------------------------


def test_what_cannot_be_taken_is_named_with_its_place(session: Session, tmp_path: Path) -> None:
    source = lines(
        tmp_path / "a.jsonl",
        {"date": "2026-08-07", "text": "\n"},
        {"date": "2026-08-07", "text": "x" * (16 * 1024 * 1024 + 1)},
        {"text": "when?"},
        {"date": "2026-08-07", "text": "x", "tags": ["a" * 65]},
    )
    result = take(session, source)
    assert counts(result) == (1, 1, 0)
    assert sorted(result.skipped, key=lambda piece: piece.where) == [
        Skipped("line 1", "empty"),
        Skipped("line 2", "too-long"),
        Skipped("line 3", "no-date"),
        Skipped("line 4", "bad-tag"),
    ]


def test_a_full_day_leaves_a_page_out_and_goes_on(session: Session, tmp_path: Path) -> None:
    with session.vault.transaction():
        session.vault.database.execute(
            "WITH RECURSIVE taken (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM taken WHERE n < ?)"
            " INSERT INTO entry (pos, uid, day, minute, created, modified, trashed, sitting, words, title,"
            " heading, opening, body)"
            " SELECT ? + n, randomblob(16), ?, NULL, 0, 0, 0, x'', 0, '', '', '', '' FROM taken",
            (PLACES_A_DAY - 2, first_of(DAY), DAY.toordinal()),
        )
    pages: list[dict[str, object]] = [{"date": "2026-08-07", "text": text} for text in ("fits", "too many")]
    result = take(session, lines(tmp_path / "a.jsonl", *pages, {"date": "2026-08-08", "text": "next day"}))
    assert counts(result) == (2, 2, 0)
    assert result.skipped == (Skipped("line 2", "day-full"),)
    assert texts(session)[-1] == "next day"

"""Leaving is easy: one file or a folder with everything of one's own."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
import yaml
from faults import contents, names

from peerbuddy.actions import exporting, journal
from peerbuddy.model.progress import Progress
from peerbuddy.model.record import entry_record
from peerbuddy.model.vault_state import ExportDone
from peerbuddy.session import Session
from tests.actions.taking_and_leaving import export, numbered, take
from tests.vault.journal_pages import write

DAY = date(2026, 8, 7)
HOSTILE = "---\n\n...\n<script>alert(1)</script>\n=cmd|' /C calc'!A0\n\n"
FORMATS = pytest.mark.parametrize("format_", exporting.FORMATS)


# --- the three forms ----------------------------------------------------------------------------------


def test_the_json_is_one_document_oldest_first(session: Session, tmp_path: Path) -> None:
    for day in (date(2026, 8, 7), date(1, 1, 1), date.max):
        write(session, HOSTILE, day=day, title='"', tags=("a", "b"))
    export(session, tmp_path / "out.json", "json")
    document = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert document["peerbuddy"] == 1
    lines = journal.list_entries(session, limit=0).lines
    expected = [entry_record(journal.read_entry(session, line.id)) for line in reversed(lines)]
    assert document["entries"] == expected


def test_an_empty_journal_exports_as_an_empty_one(session: Session, tmp_path: Path) -> None:
    for format_ in exporting.FORMATS:
        assert export(session, tmp_path / format_, format_).entries == 0
    assert json.loads((tmp_path / "json").read_text("utf-8")) == {"peerbuddy": 1, "entries": []}
    assert take(session, tmp_path / "json").found == 0


def test_each_page_of_the_folder_is_a_file_with_front_matter(session: Session, tmp_path: Path) -> None:
    id = write(session, "The text\n", day=DAY, time=545, title="A: b", tags=("x", "y z"))
    export(session, tmp_path / "out", "markdown")
    [name] = names(tmp_path / "out")
    assert name == f"2026-08-07-{id[:8]}.md"
    head, text = (tmp_path / "out" / name).read_text("utf-8").removeprefix("---\n").split("\n---\n\n")
    assert text == "The text\n"
    fields = yaml.load(head, yaml.SafeLoader)
    assert (
        fields.pop("created").isoformat() == fields.pop("modified").isoformat() == "2026-11-22T12:00:00+00:00"
    )
    assert fields == {
        "peerbuddy": 1,
        "id": id,
        "date": DAY,
        "time": "09:05",
        "title": "A: b",
        "tags": ["x", "y z"],
        "privacy": "mine",
    }


def test_two_ids_that_begin_alike_on_one_day_do_not_meet(session: Session, tmp_path: Path) -> None:
    ids = ["abcdef12" + "0" * 24, "abcdef12" + "0" * 23 + "1", "abcdef12" + "1" * 24]
    for id in ids:
        journal.save_entry(session, id, DAY, id)
    journal.save_entry(session, "abcdef12" + "2" * 24, date(2026, 8, 8), "x")
    export(session, tmp_path / "out", "markdown")
    assert names(tmp_path / "out") == [
        "2026-08-07-abcdef12.md",
        "2026-08-07-abcdef120000.md",
        "2026-08-07-abcdef121111.md",
        "2026-08-08-abcdef12.md",
    ]
    texts = {file.read_text("utf-8").split("\n\n", 1)[1] for file in (tmp_path / "out").glob("2026-08-07*")}
    assert texts == set(ids)


def test_the_page_of_html_runs_and_loads_nothing(session: Session, tmp_path: Path) -> None:
    text = HOSTILE + "![x](https://example.org/x.png) <img src=//example.org/y> [y](javascript:alert)"
    write(session, text, title="<script>", tags=("<b>",))
    export(session, tmp_path / "out.html", "html")
    html = (tmp_path / "out.html").read_text("utf-8")
    assert "<script" not in html
    assert "<img" not in html
    assert "href" not in html
    assert html.endswith("</body>\n</html>\n")


# --- what is in it ------------------------------------------------------------------------------------


@FORMATS
def test_the_trash_is_left_out_and_a_range_of_days_is_kept_to(
    session: Session, tmp_path: Path, format_: str
) -> None:
    for day in (5, 6, 7, 8):
        write(session, f"word{day}", day=date(2026, 8, day))
    journal.trash_entry(session, journal.list_entries(session, first=DAY, last=DAY).lines[0].id)
    done = export(session, tmp_path / "out", format_, first=date(2026, 8, 6), last=date(2026, 8, 7))
    assert done.entries == 1
    whole = tmp_path / "out"
    data = whole.read_bytes() if whole.is_file() else b"".join(contents(whole).values())
    assert [n for n in (5, 6, 7, 8) if f"word{n}".encode() in data] == [6]
    assert export(session, tmp_path / "all", format_).entries == 3


@FORMATS
def test_only_the_pages_asked_for_are_written_oldest_first(
    session: Session, tmp_path: Path, format_: str
) -> None:
    ids = [write(session, f"word{n}", day=date(2026, 8, n)) for n in range(1, 6)]
    journal.trash_entry(session, ids[3])
    steps = exporting.export_steps(session, tmp_path / "out", format=format_, ids=tuple(ids[:0:-1]))
    *_, done = steps
    assert isinstance(done, ExportDone)
    assert done.entries == 3
    whole = tmp_path / "out"
    data = whole.read_bytes() if whole.is_file() else b"".join(contents(whole).values())
    assert [n for n in range(1, 6) if f"word{n}".encode() in data] == [2, 3, 5]
    if whole.is_file():
        assert data.index(b"word2") < data.index(b"word3") < data.index(b"word5")


def test_of_many_pages_asked_for_each_is_written_once_and_those_gone_meanwhile_are_not(
    session: Session, tmp_path: Path
) -> None:
    ids = tuple(write(session, f"page {n}", day=date(2026, 8, 1)) for n in range(250))
    steps = exporting.export_steps(session, tmp_path / "out.json", format="json", ids=ids)
    next(steps)
    journal.trash_entry(session, ids[-1])
    journal.empty_trash(session)
    list(steps)
    document = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert sorted(entry["id"] for entry in document["entries"]) == sorted(ids[:-1])


def test_what_is_written_between_two_steps_neither_doubles_nor_hides_a_page(
    session: Session, tmp_path: Path
) -> None:
    take(session, numbered(tmp_path / "source.jsonl", 250))
    steps = exporting.export_steps(session, tmp_path / "out.json", format="json")
    done: list[int] = []
    for step in steps:
        assert not session.vault.database.in_transaction
        if isinstance(step, Progress):
            done.append(step.done)
            write(session, "earlier", day=date(2019, 1, 1))
    document = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert [entry["text"] for entry in document["entries"]] == [f"page {n}" for n in range(250)]
    assert done == [100, 200, 250]


def test_a_step_with_long_pages_is_over_sooner(session: Session, tmp_path: Path) -> None:
    for _ in range(3):
        write(session, "x" * exporting.STEP_CHARACTERS)
    steps = exporting.export_steps(session, tmp_path / "out", format="html")
    assert [step.done for step in steps if isinstance(step, Progress)] == [1, 2, 3]

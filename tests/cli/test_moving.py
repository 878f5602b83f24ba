from __future__ import annotations

import json
from pathlib import Path

import pytest

from peerbuddy.actions import exporting, importing
from peerbuddy.cli import arguments, words
from peerbuddy.model.imported import PAGE_LEFT_OUT, PART_LEFT_OUT
from tests.cli.command_line import CommandLine
from tests.formats.packing import pack

PAGES = [
    {"date": "1660-01-01", "text": "Up betimes.", "tags": ["Pepys"]},
    {"date": "1660-01-02", "title": "Second", "text": "To the office."},
    {"date": "1669-05-31", "text": "And so to bed. שלום 🦢"},
]
NOTHING = {"entries": [], "more": False}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "diary.jsonl"
    path.write_text("\n".join(map(json.dumps, PAGES)) + "\n", "utf-8")
    return path


def texts(peerbuddy: CommandLine) -> list[str]:
    ids = [entry["id"] for entry in peerbuddy("list", "--json").json["entries"]]
    return [peerbuddy("show", id, "--json").json["text"] for id in reversed(ids)]


def test_the_formats_offered_are_those_the_verbs_know() -> None:
    assert arguments.IMPORT_FORMATS[1:] == importing.FORMATS
    assert exporting.FORMATS == arguments.EXPORT_FORMATS


# --- import ---------------------------------------------------------------------------------------------


def test_import_says_what_it_came_to(peerbuddy: CommandLine, source: Path) -> None:
    said = peerbuddy("import", source)

    assert said.code == 0
    assert said.out == "3 entries found (jsonl, 1660-01-01 to 1669-05-31): 3 added, 0 already here.\n"
    assert said.err == f"What it was taken from still lies there, not encrypted: {source}\n"
    assert texts(peerbuddy) == [page["text"] for page in PAGES]


def test_a_second_import_adds_nothing(peerbuddy: CommandLine, source: Path) -> None:
    peerbuddy("import", source)

    again = peerbuddy("import", source)

    assert again.out == "3 entries found (jsonl, 1660-01-01 to 1669-05-31): 0 added, 3 already here.\n"
    assert again.err == ""
    assert len(texts(peerbuddy)) == 3


def test_a_dry_run_adds_nothing(peerbuddy: CommandLine, source: Path) -> None:
    said = peerbuddy("import", "--dry-run", source)

    assert (
        said.out == "3 entries found (jsonl, 1660-01-01 to 1669-05-31): 3 would be added, 0 already here.\n"
    )
    assert peerbuddy("list", "--json").json == NOTHING


def test_import_as_json(peerbuddy: CommandLine, tmp_path: Path) -> None:
    source = tmp_path / "diary.jsonl"
    source.write_text('{"date": "2026-01-01", "text": "kept"}\n{"text": "no day"}\n', "utf-8")

    answer = peerbuddy("import", source, "--json").json

    (skipped,) = answer.pop("skipped")
    assert answer == {
        "format": "jsonl",
        "found": 1,
        "added": 1,
        "already_here": 0,
        "first_day": "2026-01-01",
        "last_day": "2026-01-01",
    }
    assert set(skipped) == {"where", "why"}
    assert skipped["why"] == "no-date"


def test_what_is_left_out_is_named_in_words(peerbuddy: CommandLine, tmp_path: Path) -> None:
    source = tmp_path / "diary.jsonl"
    source.write_text('{"date": "2026-01-01", "text": "kept"}\n' + '{"text": "no day"}\n' * 25, "utf-8")

    said = peerbuddy("import", source)

    assert (
        said.out == "1 entry found (jsonl, 2026-01-01 to 2026-01-01): 1 added, 0 already here, 25 left out.\n"
    )
    named = said.err.splitlines()
    assert named[0].endswith(": left out, it has no date")
    assert named[20] == "… and 5 more; --json names all."


def test_what_is_taken_over_in_part_is_named_in_words(peerbuddy: CommandLine, tmp_path: Path) -> None:
    entry = {"creationDate": "2026-08-07T12:00:00Z", "timeZone": "Europe/Berlin", "text": "x", "audios": [{}]}
    source = pack(tmp_path / "export.zip", {"Journal.json": json.dumps({"entries": [entry]})})

    said = peerbuddy("import", source)

    assert said.out == "1 entry found (dayone, 2026-08-07 to 2026-08-07): 1 added, 0 already here.\n"
    assert said.err.splitlines()[0] == (
        "Journal.json, entry 1: taken over in part, a sound, video or PDF file that belongs to it cannot be"
        " taken over"
    )


def test_every_reason_for_leaving_something_out_has_words() -> None:
    assert set(words.WHY_LEFT_OUT) == set(PAGE_LEFT_OUT)
    assert set(words.WHY_IN_PART) == set(PART_LEFT_OUT)


def test_a_zip_bomb_is_refused_in_words(peerbuddy: CommandLine, tmp_path: Path) -> None:
    source = pack(tmp_path / "export.zip", {"Journal.json": bytes(8_000_000)})

    said = peerbuddy("import", source)

    assert (said.code, said.out) == (1, "")
    assert "would unpack to far more than a journal does. Nothing was taken over." in said.err


@pytest.mark.parametrize("kind", ["missing", "empty", "binary"])
def test_what_is_no_journal_is_refused(peerbuddy: CommandLine, tmp_path: Path, kind: str) -> None:
    source = tmp_path / "thing"
    if kind != "missing":
        source.write_bytes(b"" if kind == "empty" else bytes(range(256)))

    said = peerbuddy("import", source)

    assert (said.code, said.out) == (1, "")
    assert str(source) in said.err
    assert said.err.count("\n") == 1


def test_progress_is_shown_to_a_person(peerbuddy: CommandLine, source: Path) -> None:
    assert "3 entries read" in peerbuddy("import", source, "--dry-run", terminal=True).err.replace(
        " of 3", ""
    )
    assert peerbuddy("import", source, "--json", terminal=True).err == ""


# --- export ---------------------------------------------------------------------------------------------


def test_export_as_json_is_every_entry_as_show_prints_it(
    peerbuddy: CommandLine, source: Path, tmp_path: Path
) -> None:
    peerbuddy("import", source)
    out = tmp_path / "out.json"

    said = peerbuddy("export", "--format", "json", out)

    assert (said.code, said.out) == (0, f"{out}\n")
    assert said.err == "3 entries. The copy is not encrypted: whoever has it can read it.\n"
    exported = json.loads(out.read_bytes())
    assert exported["peerbuddy"] == 1
    assert exported["entries"] == [
        peerbuddy("show", entry["id"], "--json").json for entry in exported["entries"]
    ]
    assert [entry["text"] for entry in exported["entries"]] == [page["text"] for page in PAGES]


@pytest.mark.parametrize("wanted", ["json", "markdown", "html"])
def test_export_of_a_stretch_as_json_answer(
    peerbuddy: CommandLine, source: Path, tmp_path: Path, wanted: str
) -> None:
    peerbuddy("import", source)
    out = tmp_path / "out"

    answer = peerbuddy(
        "export", "--json", "--format", wanted, "--from", "1660-01-02", "--to", "1660-12-31", out
    )

    assert answer.json == {"path": str(out), "entries": 1}
    assert out.exists()


def test_export_never_writes_over_anything(peerbuddy: CommandLine, tmp_path: Path) -> None:
    out = tmp_path / "letter.txt"
    out.write_text("mine")

    said = peerbuddy("export", "--format", "html", out)

    assert (said.code, said.err) == (1, f"There is something at {out} already, and it was left as it is.\n")
    assert out.read_text() == "mine"


def test_an_export_comes_back_by_import(peerbuddy: CommandLine, source: Path, tmp_path: Path) -> None:
    peerbuddy("import", source)
    peerbuddy("export", "--format", "json", tmp_path / "out.json")
    other = tmp_path / "other"
    code = peerbuddy.bare("create", "--vault", other, words="nine otters swim at noon").lines[-1]

    peerbuddy.bare("import", "--vault", other, tmp_path / "out.json", code=code)

    again = CommandLine(peerbuddy.computer, other, code)
    assert texts(again) == [page["text"] for page in PAGES]


def test_every_word_for_a_skipped_piece_has_a_sentence() -> None:
    assert words.skipped("line 3", "bad-time") == "line 3: taken over in part, its time cannot be read"
    assert words.skipped("line 3", "link") == "line 3: left out, it is a link to somewhere else"

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from peerbuddy.model.text import MAX_TEXT_BYTES
from tests.cli.command_line import CommandLine

Write = Callable[..., str]
SHOWN = {
    "id", "day", "time", "title", "heading", "text", "tags", "strengths", "goals", "people", "topics",
    "privacy", "created", "modified", "versions", "attachments",
}  # fmt: skip


def ids(said: Any) -> list[str]:
    return [entry["id"] for entry in said.json["entries"]]


# --- write ----------------------------------------------------------------------------------------------


def test_write_prints_the_id_and_the_entry_is_there(peerbuddy: CommandLine) -> None:
    said = peerbuddy("write", stdin=b"Rain all day.\n")
    id = said.out.strip()

    assert (said.code, said.out, said.err) == (0, id + "\n", "")
    assert len(id) == 32
    assert peerbuddy("show", id).raw == b"Rain all day.\n"


def test_write_as_json(peerbuddy: CommandLine) -> None:
    assert peerbuddy("write", "--json", stdin=b"Rain").json == {"id": f"{1:032x}"}


def test_write_takes_day_time_title_and_tags(peerbuddy: CommandLine, write: Write) -> None:
    tags = ("--tag", "Pepys", "--tag", "London")
    id = write("Up betimes.", "--day", "1660-01-01", "--time", "06:30", "--title", "New year", *tags)

    entry = peerbuddy("show", id, "--json").json
    assert (entry["day"], entry["time"], entry["title"]) == ("1660-01-01", "06:30", "New year")
    assert entry["tags"] == ["Pepys", "London"]


def test_a_missing_day_is_today(peerbuddy: CommandLine, write: Write) -> None:
    entry = peerbuddy("show", write("Rain"), "--json").json

    assert (entry["day"], entry["time"]) == ("2026-11-22", None)


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_first_and_the_last_day_there_is(peerbuddy: CommandLine, write: Write, day: str) -> None:
    id = write("An end of time", "--day", day)

    assert ids(peerbuddy("list", "--from", day, "--to", day, "--json")) == [id]
    assert peerbuddy("search", "time").lines == [f"{id}  {day}  An end of time  An end of time"]


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("\ufeffone\r\ntwo\rthree\u2029four", "one\ntwo\nthree\nfour"),
        ("  spaces \n\n stay \n\n", "  spaces \n\n stay \n\n"),
        ("שלום 日本語 \u202eRTL 🦢 e\u0301", "שלום 日本語 \u202eRTL 🦢 e\u0301"),
        ("NUL \x00 becomes a mark", "NUL \ufffd becomes a mark"),
        ("escape \x1b[2J stays", "escape \x1b[2J stays"),
    ],
)
def test_a_text_is_normalised_once_and_then_kept(
    peerbuddy: CommandLine, write: Write, written: str, kept: str
) -> None:
    id = write(written)

    assert peerbuddy("show", id, "--json").json["text"] == kept
    assert peerbuddy("show", id).raw == kept.encode() + (b"" if kept.endswith("\n") else b"\n")


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (b"", "There is nothing to write: no text and no title."),
        (b" \r\n\t\n", "There is nothing to write: no text and no title."),
        (b"caf\xe9", "What came in is not UTF-8 text. Nothing was written."),
        (b"\xed\xa0\x80", "What came in is not UTF-8 text. Nothing was written."),
        (b"x" * (MAX_TEXT_BYTES + 1), "This text is longer than 16 MiB. Nothing was written."),
        (b"\r\n" * (3 * MAX_TEXT_BYTES), "This text is longer than 16 MiB. Nothing was written."),
    ],
    ids=["empty", "blank", "latin 1", "surrogate", "long", "endless"],
)
def test_what_cannot_be_an_entry_writes_nothing(peerbuddy: CommandLine, body: bytes, sentence: str) -> None:
    said = peerbuddy("write", stdin=body)

    assert (said.code, said.out, said.err) == (1, "", sentence + "\n")
    assert peerbuddy("list", "--json").json == {"entries": [], "more": False}


def test_a_title_alone_is_an_entry(peerbuddy: CommandLine, write: Write) -> None:
    id = write("", "--title", "Only a title")

    assert peerbuddy("list").lines == [f"{id}  2026-11-22  Only a title"]
    assert peerbuddy("show", id).raw == b"\n"


def test_the_longest_text_is_taken_whole(peerbuddy: CommandLine, write: Write) -> None:
    text = "0123456789abcde\n" * (MAX_TEXT_BYTES // 16)
    id = write(text)

    assert peerbuddy("show", id).raw == text.encode()


def test_a_person_at_the_terminal_hears_how_to_end(peerbuddy: CommandLine) -> None:
    said = peerbuddy("write", stdin=b"Rain", terminal=True)

    assert said.err == "Write; Ctrl+D on an empty line saves it.\n"


# --- list -----------------------------------------------------------------------------------------------


def test_list_is_newest_first_and_a_day_latest_first(peerbuddy: CommandLine, write: Write) -> None:
    old = write("old", "--day", "2026-01-01")
    no_time, second = write("no time", "--day", "2026-02-01"), write("second", "--day", "2026-02-01")
    noon, dawn = write("noon", "--time", "12:00"), write("dawn", "--time", "05:00")

    assert ids(peerbuddy("list", "--json")) == [noon, dawn, second, no_time, old]
    assert peerbuddy("list").lines[0] == f"{noon}  2026-11-22  noon"


def test_list_as_json_has_the_fields_that_were_promised(peerbuddy: CommandLine, write: Write) -> None:
    id = write("# A *walk*\nby the river", "--time", "08:15", "--tag", "walks")

    assert peerbuddy("list", "--json").json == {
        "entries": [
            {
                "id": id,
                "day": "2026-11-22",
                "time": "08:15",
                "title": "",
                "heading": "A walk",
                "tags": ["walks"],
                "words": 5,
            }
        ],
        "more": False,
    }


def test_list_stops_at_its_limit_and_says_that_there_is_more(peerbuddy: CommandLine) -> None:
    lines = b"".join(b'{"text": "entry"}\n' for _ in range(51))
    peerbuddy("write", "--lines", stdin=lines)

    usual, two, all_ = (
        peerbuddy("list", "--json", *limit) for limit in ([], ["--limit", "2"], ["--limit", "0"])
    )

    assert (len(ids(usual)), usual.json["more"]) == (50, True)
    assert (len(ids(two)), two.json["more"]) == (2, True)
    assert (len(ids(all_)), all_.json["more"]) == (51, False)


def test_list_by_day_and_tag(peerbuddy: CommandLine, write: Write) -> None:
    first = write("a", "--day", "2026-01-01", "--tag", "Work")
    second = write("b", "--day", "2026-01-02", "--tag", "home")

    assert ids(peerbuddy("list", "--json", "--to", "2026-01-01")) == [first]
    assert ids(peerbuddy("list", "--json", "--from", "2026-01-02")) == [second]
    assert ids(peerbuddy("list", "--json", "--tag", "WORK")) == [first]
    assert ids(peerbuddy("list", "--json", "--tag", "unheard of")) == []


def test_a_person_hears_why_a_list_is_empty(peerbuddy: CommandLine, write: Write) -> None:
    assert peerbuddy("list", terminal=True).err == "There are no entries yet.\n"
    write("a")
    assert peerbuddy("list", "--tag", "none", terminal=True).err == "No entry fits.\n"
    assert peerbuddy("list", "--tag", "none").err == ""


# --- show -----------------------------------------------------------------------------------------------


def test_show_as_json_has_the_fields_that_were_promised(peerbuddy: CommandLine, write: Write) -> None:
    entry = peerbuddy("show", write("Rain\n"), "--json").json

    assert set(entry) >= SHOWN
    assert (entry["text"], entry["privacy"], entry["versions"]) == ("Rain\n", "mine", 0)
    assert entry["created"] == entry["modified"] == "2026-11-22T12:00:00.000+00:00"


def test_show_takes_a_beginning_that_only_one_id_has(peerbuddy: CommandLine, write: Write) -> None:
    for number in range(17):
        write(f"entry {number}")

    assert peerbuddy("show", "0" * 30 + "11").out == "entry 16\n"
    assert peerbuddy("show", f"{5:032X}").out == "entry 4\n"
    several, none, odd = (peerbuddy("show", id) for id in ("0000", "f", "../etc"))
    assert (several.code, several.err) == (1, "Several entries have an id that begins so. Give more of it.\n")
    assert (none.code, none.err) == (1, "No entry has an id that begins so.\n")
    assert (odd.code, odd.out) == (1, "")


def test_show_cannot_change_a_terminal(peerbuddy: CommandLine, write: Write) -> None:
    id = write("\x1b]0;title\x07\x1b[2Jgone\rover")

    assert peerbuddy("show", id, terminal=True).out == "␛]0;title␇␛[2Jgone\nover\n"
    assert peerbuddy("show", id).out == "\x1b]0;title\x07\x1b[2Jgone\nover\n"


# --- search ---------------------------------------------------------------------------------------------


def test_search_finds_entries_with_every_word(peerbuddy: CommandLine, write: Write) -> None:
    both = write("To the theatre with my wife.")
    write("My wife is well.")

    assert peerbuddy("search", "wife", "theatre", "--json").json == {
        "hits": [
            {
                "id": both,
                "day": "2026-11-22",
                "heading": "To the theatre with my wife.",
                "snippet": "To the theatre with my wife.",
            }
        ],
        "total": 1,
        "exact": True,
    }


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("theatre", True),
        ("THÉATRE", True),
        ("theat", False),
        ("theat*", True),
        ('"the theatre"', True),
        ('"theatre the"', False),
        ("theatre AND NOT wife", False),
        ("-- ( * :", False),
        ("\x00", False),
    ],
)
def test_search_means_whole_words_unless_a_star_ends_one(
    peerbuddy: CommandLine, write: Write, query: str, found: bool
) -> None:
    write("To the theatre.")

    said = peerbuddy("search", "--json", "--", query)

    assert (said.code, said.json["total"]) == (0, int(found))


def test_search_by_day_and_tag(peerbuddy: CommandLine, write: Write) -> None:
    first = write("rain", "--day", "2026-01-01", "--tag", "Work")
    second = write("rain", "--day", "2026-01-02")

    def found(*options: str) -> list[str]:
        said = peerbuddy("search", "rain", "--json", *options).json
        assert said["total"] == len(said["hits"])
        return [hit["id"] for hit in said["hits"]]

    assert found() == [second, first]
    assert found("--from", "2026-01-02") == [second]
    assert found("--to", "2026-01-01") == [first]
    assert found("--tag", "work") == [first]
    assert found("--tag", "none") == []


def test_search_counts_beyond_its_limit(peerbuddy: CommandLine) -> None:
    peerbuddy("write", "--lines", stdin=b'{"text": "rain"}\n' * 60)

    usual = peerbuddy("search", "rain", "--json").json
    assert (len(usual["hits"]), usual["total"], usual["exact"]) == (50, 60, True)
    assert len(peerbuddy("search", "rain", "--limit", "0", "--json").json["hits"]) == 60
    assert (
        peerbuddy("search", "rain", "--limit", "2", terminal=True).err
        == "60 entries were found; these are the newest 2. --limit 0 lists all.\n"
    )


def test_a_snippet_is_one_line(peerbuddy: CommandLine, write: Write) -> None:
    id = write("Monday\n\nRain\tand\nthe theatre\n")

    assert peerbuddy("search", "theatre").out == f"{id}  2026-11-22  Monday  Monday Rain and the theatre\n"


def test_a_person_hears_that_nothing_was_found(peerbuddy: CommandLine, write: Write) -> None:
    write("rain")

    assert peerbuddy("search", "sun", terminal=True).err == "Nothing was found.\n"
    assert peerbuddy("search", "rain", terminal=True).err == "1 entry was found.\n"

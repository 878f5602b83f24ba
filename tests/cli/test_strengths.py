"""`strengths`, `strength use`, `prompt`, and lists by strength."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from peerbuddy.actions import journal, unlocking
from tests.cli.command_line import CommandLine

Write = Callable[..., str]


def strength(peerbuddy: CommandLine, id: str) -> dict[str, Any]:
    return next(one for one in peerbuddy("strengths", "--json").json["strengths"] if one["id"] == id)


def test_every_strength_is_listed_with_its_family_and_no_moment_yet(peerbuddy: CommandLine) -> None:
    found = peerbuddy("strengths", "--json").json["strengths"]

    assert len(found) == 24
    assert found[0] == {
        "id": "creativity",
        "label": "Creativity",
        "family": "wisdom",
        "front": False,
        "moments": [],
        "own": False,
        "retired": False,
    }
    assert peerbuddy("strengths").lines[0] == "creativity  Creativity  wisdom"


def test_a_use_is_kept_with_all_that_was_said(peerbuddy: CommandLine, write: Write) -> None:
    page = write("The hearing.", "--day", "2026-03-01")
    said = peerbuddy(
        "strength", "use", "honesty", "--what", "Named my mistake", "--dial", "more", "--entry", page[:6]
    )
    quick = peerbuddy("strength", "use", "honesty", "--what", "Said no", "--day", "2026-03-02", "--json").json

    assert said.code == 0 and len(said.out.strip()) == 32
    newest, older = strength(peerbuddy, "honesty")["moments"]
    assert (newest["day"], newest["what"], newest["dial"], newest["source"]) == (
        "2026-03-02", "Said no", None, "quick",
    )  # fmt: skip
    assert newest["id"] == quick["id"]
    assert (older["day"], older["dial"], older["source"], older["entry"]) == (
        "2026-03-01", "more", "entry", page,
    )  # fmt: skip
    assert peerbuddy("strengths").lines.count("    2026-03-02  Said no") == 1
    assert peerbuddy("show", page, "--json").json["strengths"] == [
        {
            "id": "honesty",
            "what": "Named my mistake",
            "dial": "more",
            "area": "",
            "went_to": None,
            "energy": None,
        }
    ]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["honesty"], "A strength comes with a moment"),
        (["honesty", "--what", " \t "], "A strength comes with a moment"),
        (["honesty", "--what", "x" * 201], "at most 200 characters"),
        (["honestly", "--what", "x"], "There is no strength with this id."),
        (["honesty", "--what", "x", "--entry", "abc"], "No entry has an id that begins so."),
    ],
)
def test_what_cannot_be_kept_is_refused_and_nothing_is_written(
    peerbuddy: CommandLine, arguments: list[str], sentence: str
) -> None:
    said = peerbuddy("strength", "use", *arguments)

    assert (said.code, said.out) == (1, "")
    assert sentence in said.err
    assert strength(peerbuddy, "honesty")["moments"] == []


def test_a_page_in_the_trash_takes_no_strength(peerbuddy: CommandLine, write: Write) -> None:
    page = write("Gone.")
    session = unlocking.unlock_with_recovery_code(peerbuddy.computer, peerbuddy.vault, peerbuddy.code)
    journal.trash_entry(session, page)
    unlocking.lock(session)
    assert peerbuddy("strength", "use", "hope", "--what", "x", "--entry", page).code == 1


def test_lists_and_searches_are_limited_to_a_strength(peerbuddy: CommandLine, write: Write) -> None:
    pages = [write(f"Page {n} of herons.", "--day", f"2026-03-0{n}") for n in range(1, 5)]
    for page in pages[:2]:
        peerbuddy("strength", "use", "hope", "--what", "Went on", "--entry", page)

    listed = peerbuddy("list", "--strength", "hope", "--json").json
    assert [entry["id"] for entry in listed["entries"]] == pages[1::-1]
    assert listed["more"] is False
    assert peerbuddy("list", "--strength", "hope", "--limit", "1", "--json").json["more"] is True
    assert peerbuddy("search", "--strength", "hope", "herons", "--json").json["total"] == 2
    nothing = peerbuddy("list", "--strength", "zest", terminal=True)
    assert (nothing.code, nothing.out, nothing.err) == (0, "", "No entry fits.\n")


def test_the_prompt_stays_all_day_and_another_one_takes_its_place(peerbuddy: CommandLine) -> None:
    first = peerbuddy("prompt", "--json").json
    again = peerbuddy("prompt", "--json").json
    other = peerbuddy("prompt", "--another", "--json").json

    assert first.keys() == {"id", "text", "strength", "depth"}
    assert first == again != other
    assert peerbuddy("prompt").out == other["text"] + "\n"


def test_when_every_prompt_was_here_lately_that_is_said(peerbuddy: CommandLine) -> None:
    seen = {peerbuddy("prompt", "--another", "--json").json["id"] for _ in range(21)}
    said = peerbuddy("prompt", "--another")

    assert len(seen) == 21
    assert (said.code, said.out) == (1, "")
    assert "fourteen days" in said.err


def test_a_tag_and_a_strength_together_are_looked_for_in_all_of_the_journal(
    peerbuddy: CommandLine, write: Write
) -> None:
    pages = [write(f"Herons {n}.", "--day", f"2026-03-0{n}", "--tag", "river") for n in range(1, 4)]
    for page in pages:
        peerbuddy("strength", "use", "hope", "--what", "Went on", "--entry", page)

    listed = peerbuddy("list", "--strength", "hope", "--tag", "river", "--limit", "2", "--json").json
    assert [entry["id"] for entry in listed["entries"]] == pages[:0:-1]
    assert listed["more"] is True
    found = peerbuddy(
        "search", "--strength", "hope", "--tag", "river", "--limit", "2", "--json", "herons"
    ).json
    assert (len(found["hits"]), found["total"], found["exact"]) == (2, 3, True)

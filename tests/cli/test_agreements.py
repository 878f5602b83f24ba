"""The command `agreement`: two vaults on one machine agree, change, rest and end from a script."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command_line import CommandLine, Said
from tests.pairs import Person, Two


@dataclass(frozen=True)
class Home:
    """One person's command line, the folder of their files, and the name they use for the other."""

    line: CommandLine
    files: Path
    other: str

    def __call__(self, step: str, *options: str | Path, **fields: object) -> Said:
        given = json.dumps(fields).encode()
        return self.line("agreement", step, "--to", self.other, *options, stdin=given)

    def made(self, step: str, **fields: object) -> Path:
        said = self(step, self.files, "--json", **fields)
        assert said.code == 0, said.err
        return Path(said.json["path"])

    def take(self, path: Path) -> str:
        return self.line("collect", path, "--json").json["files"][0]["outcome"]

    def shown(self) -> Any:
        return self("show", "--json").json


@pytest.fixture
def homes(two: Two) -> Iterator[tuple[Home, Home]]:
    two.close()
    found = tuple(_home(one, other) for one, other in ((two.ana, "Ben"), (two.ben, "Ana")))
    yield found[0], found[1]
    for home in found:
        home.line.close()


def _home(person: Person, other: str) -> Home:
    return Home(CommandLine(person.computer, person.made.folder, person.made.code), person.folder, other)


def agree(ana: Home, ben: Home, **fields: object) -> None:
    assert ben.take(ana.made("propose", **fields)) == "taken"
    assert ana.take(ben.made("accept")) == "taken"


def test_two_people_agree_from_a_script(homes: tuple[Home, Home]) -> None:
    ana, ben = homes
    made = ana("propose", ana.files, "--json", off_limits=["work"], length="weeks_4").json
    assert list(made) == ["path", "packet_id", "kind", "items"]
    assert made["kind"] == "agreement_propose"
    assert ben.take(Path(made["path"])) == "taken"
    assert ben.shown()["state"] == "proposed"
    assert ana.take(ben.made("counter", keeping={"keep": "30"})) == "taken"
    assert ana.shown()["state"] == "countered"
    assert ben.take(ana.made("accept")) == "taken"
    of_ana, of_ben = ana.shown(), ben.shown()
    assert (of_ana["state"], of_ben["state"]) == ("active", "active")
    assert of_ana["hash"] == of_ben["hash"]
    assert of_ana["signed"] == of_ben["signed"] == {"me": True, "them": True}
    assert of_ana["fields"]["off_limits"]["topics"]["me"] == [{"topic": "work", "level": "not_at_all"}]
    assert of_ben["fields"]["off_limits"]["topics"]["them"] == of_ana["fields"]["off_limits"]["topics"]["me"]
    assert of_ben["fields"]["keeping"]["keep"] == "30"
    assert of_ana["due"] == "2026-12-20"


def test_what_is_shown_can_be_given_back(homes: tuple[Home, Home]) -> None:
    ana, ben = homes
    agree(ana, ben, off_limits=[{"topic": "faith", "level": "ask_first"}], danger={"please_do": ["ask"]})
    fields = ana.shown()["fields"]
    ana.made("propose", **fields | {"badly": "We wait a day."})
    assert ana.shown()["offered"]["fields"] == fields | {"badly": {"text": "We wait a day."}}


def test_without_fields_it_is_as_it_usually_is(homes: tuple[Home, Home]) -> None:
    ana, _ = homes
    ana.made("propose")
    fields = ana.shown()["fields"]
    assert list(fields)[:3] == ["name", "together", "hopes"]
    assert len(fields) == 18
    assert fields["keeping"] == {"keep": "90", "keep_single": False, "after_end_days": 7}
    assert fields["replies"]["welcome"]["me"] == ["hear", "glad", "strength", "wonder", "near"]
    assert fields["length"] == {"length": "months_3"}
    assert fields["not_part"] == {"text": "Not part of this."}


def test_it_is_shown_as_the_pair_reads_it(homes: tuple[Home, Home]) -> None:
    ana, ben = homes
    agree(ana, ben, off_limits=["my sister"])
    for home in homes:
        said = home("show")
        assert said.code == 0
        assert said.lines[0] in ("Ana and Ben, 22 November 2026", "Ben and Ana, 22 November 2026")
        assert "What you share stays with me." in said.out
        assert "Not with Ana: my sister." in said.out
        assert "If I believe a life is in immediate danger I may bring in help." in said.out
        assert "Signed by you and your buddy." in said.out
        assert "State: active, look again on 2027-02-22." in said.out


def test_before_there_is_one_nothing_is_shown(homes: tuple[Home, Home]) -> None:
    ana, _ = homes
    assert ana.shown() == {
        "state": "draft", "hash": "", "fields": {}, "signed": {"me": False, "them": False},
        "since": None, "note": "", "due": None,
    }  # fmt: skip
    assert (ana("show").code, ana("show").out) == (0, "")


def test_tighter_holds_at_once_and_wider_is_refused(homes: tuple[Home, Home]) -> None:
    ana, ben = homes
    agree(ana, ben)
    file = ana.made("narrow", keeping={"keep": "30"})
    assert ana.shown()["fields"]["keeping"]["keep"] == "30"
    assert ana.shown()["signed"] == {"me": True, "them": False}
    assert ben.take(file) == "taken"
    assert ben.shown()["hash"] == ana.shown()["hash"]
    refused = ana("narrow", ana.files, keeping={"keep": "365"})
    assert (refused.code, refused.out) == (1, "")
    assert refused.err.startswith("This needs both of you: “keeping”.")
    assert ana("narrow", ana.files).err == "This changes nothing of what holds. Nothing was written.\n"


def test_rest_renew_end(homes: tuple[Home, Home]) -> None:
    ana, ben = homes
    agree(ana, ben)
    ben.take(ana.made("pause"))
    assert ben.shown()["state"] == "paused"
    assert ben.shown()["note"] == "I’m resting from this. Not because of you."
    ana.take(ben.made("renew"))
    ben.take(ana.made("accept"))
    assert (ana.shown()["state"], ben.shown()["state"]) == ("active", "active")
    ben.take(ana.made("end", note="Thank you for the walks."))
    assert (ana.shown()["state"], ben.shown()["state"]) == ("ended", "ended")
    assert ben.shown()["note"] == "Thank you for the walks."


def test_end_quietly_writes_no_file(homes: tuple[Home, Home]) -> None:
    ana, ben = homes
    agree(ana, ben)
    before = sorted(ana.files.iterdir())
    assert ana("end", "--quietly", "--json").json == {"path": None}
    assert sorted(ana.files.iterdir()) == before
    assert ana.shown()["state"] == "ended"


def test_end_quietly_writes_no_file_into_a_folder_that_is_named(homes: tuple[Home, Home]) -> None:
    ana, ben = homes
    agree(ana, ben)
    before = sorted(ana.files.iterdir())
    assert ana("end", "--quietly", ana.files).code == 0
    assert sorted(ana.files.iterdir()) == before


@pytest.mark.parametrize(
    ("step", "fields", "code", "said"),
    [
        ("propose", {"colour": "red"}, 2, "There is no field “colour”."),
        ("propose", {"keeping": {"keep": "31"}}, 1, "The field “keep” is none of those there are."),
        ("propose", {"together": ["a"] * 6}, 1, "The field “together” holds at most 5."),
        ("propose", {"note": 3}, 1, "The field “note”"),
        ("pause", {}, 1, "There is no agreement with this buddy that holds today"),
        ("renew", {}, 1, "There is no agreement with this buddy that holds today"),
        ("narrow", {}, 1, "There is no agreement with this buddy that holds today"),
        ("accept", {}, 1, "Nothing waits for an answer."),
        ("counter", {}, 1, "Nothing waits for an answer."),
        ("end", {"keeping": "30"}, 2, "There is no field “keeping”."),
    ],
)
def test_what_cannot_be_done_is_said(
    homes: tuple[Home, Home], step: str, fields: dict[str, object], code: int, said: str
) -> None:
    ana, _ = homes
    answer = ana(step, ana.files, **fields)
    assert (answer.code, answer.out) == (code, "")
    assert answer.err.startswith(said)
    assert list(ana.files.iterdir()) == []


def test_a_buddy_that_is_not_there_and_a_folder_that_is_not_named(homes: tuple[Home, Home]) -> None:
    ana, _ = homes
    assert ana.line("agreement", "show", "--to", "Nobody").code == 1
    assert ana("propose").err == "Where is the sealed file to be? Name a folder.\n"
    assert ana.line("agreement", "propose", ana.files).code == 2

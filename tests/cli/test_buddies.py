"""The command `buddy`: two vaults on one machine become a pair from a script."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from peerbuddy.sealing.card import read_card, to_text
from tests import pairs
from tests.cli.command_line import CommandLine, Said
from tests.conftest import Clock, MadeVault


@dataclass(frozen=True)
class Home:
    """One person's command line, and where the files lie that are carried between the two."""

    line: CommandLine
    files: Path

    def __call__(self, *arguments: str | Path, **start: object) -> Said:
        return self.line("buddy", *arguments, **start)

    def card(self, name: str, *options: str | Path) -> Path:
        out = self.files / f"{name}.pbcard"
        said = self("card", out, "--name", name, *options)
        assert said.code == 0, said.err
        return out

    def words(self, name: str) -> dict[str, list[str]]:
        return self("words", name, "--json").json


@pytest.fixture
def homes(first_vault: MadeVault, tmp_path: Path, clock: Clock) -> Iterator[tuple[Home, Home]]:
    met = pairs.strangers(first_vault, tmp_path, clock)
    met.close()
    found = [
        Home(CommandLine(one.computer, one.made.folder, one.made.code), tmp_path)
        for one in (met.ana, met.ben)
    ]
    yield found[0], found[1]
    for home in found:
        home.line.close()


def confirmed(home: Home, name: str, words: list[str], how: str = "voice") -> Said:
    return home("confirm", name, "--how", how, "--words", f"{words[1]} {words[5]}", "--json")


def test_two_people_become_a_pair(homes: tuple[Home, Home]) -> None:
    ana, ben = homes
    card = ana.card("Ana")
    added = ben("add", card, "--json").json
    assert list(added) == ["name", "id", "compared"]
    assert (added["name"], len(added["id"]), added["compared"]) == ("Ana", 32, None)
    answer = ben.card("Ben", "--answers", card)
    assert ana("add", answer, "--json").json["name"] == "Ben"

    seen_by_ana, seen_by_ben = ana.words("Ben"), ben.words("Ana")
    assert seen_by_ana["mine"] == seen_by_ben["theirs"]
    assert seen_by_ana["theirs"] == seen_by_ben["mine"]
    assert len(seen_by_ana["mine"]) == len(set(seen_by_ana["mine"])) == 8

    said = confirmed(ana, "Ben", seen_by_ben["mine"])
    assert said.json == {"name": "Ben", "compared": "2026-11-22", "how": "voice"}
    listed = ana("list", "--json").json["buddies"]
    assert [(one["name"], one["compared"], one["how"]) for one in listed] == [("Ben", "2026-11-22", "voice")]


def test_what_a_person_reads_without_json(homes: tuple[Home, Home]) -> None:
    ana, ben = homes
    card = ana.card("Ana")
    assert ben("card", ben.files / "x.pbcard").out == f"{ben.files / 'x.pbcard'}\n"
    id = ben("add", card).out.split()[0]
    assert ben("list").out == f"{id}  Ana  not compared yet\n"
    lines = ben("words", id).lines
    assert [line.split(":")[0] for line in lines] == [
        "Yours, to read out",
        "In digits",
        "Theirs, to listen for (Ana)",
        "In digits",
    ]
    theirs = lines[2].split(": ")[1].split()
    said = ben("confirm", "ana", "--how", "in-person", "--words", f" {theirs[1].upper()}, {theirs[5]}")
    assert said.out == "Ana  compared in person on 2026-11-22\n"


def test_the_digits_can_be_compared_instead(homes: tuple[Home, Home]) -> None:
    ana, ben = homes
    ben("add", ana.card("Ana"))
    digits = ben("words", "Ana").lines[3].split(": ")[1].split()
    said = ben("confirm", "Ana", "--how", "video", "--words", f"{digits[1]} {digits[5]}")
    assert (said.code, said.out) == (0, "Ana  compared by video on 2026-11-22\n")


def test_other_words_leave_it_as_it_was(homes: tuple[Home, Home]) -> None:
    ana, ben = homes
    ben("add", ana.card("Ana"))
    words = ben.words("Ana")
    for typed in (
        words["mine"][1] + " " + words["mine"][5],
        words["theirs"][5] + " " + words["theirs"][1],
        words["theirs"][1] + " " + words["theirs"][1],
    ):
        said = ben("confirm", "Ana", "--how", "voice", "--words", typed)
        assert (said.code, said.out) == (1, "")
        assert said.err.startswith("These are not words 2 and 6 of their card.")
    assert ben("list", "--json").json["buddies"][0]["compared"] is None


def test_a_card_pasted_into_a_mail_is_read(homes: tuple[Home, Home]) -> None:
    ana, ben = homes
    mail = ben.files / "mail.txt"
    mail.write_text("Hi Ben,\n\n> " + to_text(ana.card("Ana").read_bytes()).replace("\n", "\n> ") + "\nBye\n")
    assert ben("add", mail).code == 0


def test_a_card_without_a_name_says_nothing_of_its_owner_and_one_that_was_given_stays(
    peerbuddy: CommandLine, tmp_path: Path
) -> None:
    names = []
    for n, options in enumerate(((), ("--name", "Ana"), ())):
        said = peerbuddy("buddy", "card", tmp_path / f"{n}", *options)
        names.append(read_card((tmp_path / f"{n}").read_bytes()).name)
        assert ("“A friend”" in said.err) == (n == 0)
    assert names == ["A friend", "Ana", "Ana"]


def refusals(homes: tuple[Home, Home]) -> dict[str, tuple[Said, str]]:
    ana, ben = homes
    card = ana.card("Ana")
    stranger = ben.card("Ben")
    broken = ben.files / "broken.pbcard"
    broken.write_bytes(card.read_bytes()[:-1] + b"\0")
    ben("add", card)
    elsewhere = ana.files / "answer.pbcard"
    ana("card", elsewhere, "--answers", broken.with_name("none.pbcard"))
    return {
        "own": (ana("add", card), "This is a card of your own."),
        "twice": (ben("add", card), "This card is here already, as Ana."),
        "broken": (ben("add", broken), "This is not a whole card"),
        "nobody": (ben("words", "Rosa"), "No buddy has this name or id."),
        "missing": (ben("add", ben.files / "none"), "Reading or writing failed."),
        "taken": (ben("card", stranger), "There is something at"),
        "long": (ben("card", ben.files / "y", "--name", "x" * 65), "The name has at most 64 characters."),
    }


def test_what_cannot_be_done_is_one_plain_sentence(homes: tuple[Home, Home]) -> None:
    for case, (said, sentence) in refusals(homes).items():
        assert (said.code, said.out) == (1, ""), case
        assert said.err.startswith(sentence), (case, said.err)
        assert said.err.count("\n") == 1, case


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("card",),
        ("add",),
        ("words",),
        ("confirm", "Ana", "--how", "voice"),
        ("confirm", "Ana", "--words", "one two"),
        ("confirm", "Ana", "--how", "mail", "--words", "one two"),
        ("confirm", "Ana", "--how", "voice", "--words", "one"),
        ("forget", "Ana"),
    ],
)
def test_a_wrong_call_is_exit_two(homes: tuple[Home, Home], arguments: tuple[str, ...]) -> None:
    said = homes[0](*arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err


def test_nobody_yet_is_said_and_no_fault(homes: tuple[Home, Home]) -> None:
    said = homes[0]("list", terminal=True)
    assert (said.code, said.out) == (0, "")
    assert "no buddies yet" in said.err
    assert homes[0]("list", "--json").json == {"buddies": []}

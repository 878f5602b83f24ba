"""A whole friendship from a script: a pair, an agreement, pages and answers, with files that get lost, come
twice, come in any order, and a vault that comes back from a backup."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from peerbuddy.computer import Computer
from tests import pairs
from tests.cli.command_line import CommandLine
from tests.conftest import Clock, MadeVault
from tests.whole.commands import start
from tests.whole.two_people import Person, agree, become_a_pair


class InThisProcess:
    """The whole command line without a process of its own: quick, and its clock can be moved."""

    def __init__(self, computer: Computer, vault: Path, code: str) -> None:
        self.line = CommandLine(computer, vault, code)

    def __call__(self, *arguments: str, stdin: bytes = b"") -> tuple[int, bytes, str]:
        said = self.line(*arguments, stdin=stdin)
        return said.code, said.raw, said.err


class InItsOwnProcess:
    def __init__(self, made: MadeVault, home: Path) -> None:
        self.made, self.home = made, home

    def __call__(self, *arguments: str, stdin: bytes = b"") -> tuple[int, bytes, str]:
        child = start(self.made, self.home, *arguments)
        out, err = child.communicate(stdin)
        return child.returncode, out, err.decode()


@pytest.fixture
def friends(first_vault: MadeVault, tmp_path: Path, clock: Clock) -> Iterator[tuple[Person, Person]]:
    """Amara and Jonas, who have agreed."""
    met = pairs.strangers(first_vault, tmp_path, clock)
    met.close()
    commands = [InThisProcess(one.computer, one.made.folder, one.made.code) for one in (met.ana, met.ben)]
    amara = Person("Amara", "Jonas", commands[0], met.ana.folder)
    jonas = Person("Jonas", "Amara", commands[1], met.ben.folder)
    become_a_pair(amara, jonas, tmp_path)
    agree(amara, jonas)
    yield amara, jonas
    for command in commands:
        command.line.close()


def test_an_entry_goes_over_as_it_was_previewed_and_nothing_else_does(friends: tuple[Person, Person]) -> None:
    amara, jonas = friends
    chosen = amara.writes(
        "She called out every hour.\n", "--title", "A long night", "--tag", "private thought"
    )
    amara.writes("Nobody is to read this.", "--day", "2026-11-21")
    preview = amara.previews("page", "--entry", chosen)
    assert preview["entries"] == [
        {"day": "2026-11-22", "title": "A long night", "text": "She called out every hour.\n"}
    ]
    assert jonas.takes(amara.seals("page", "--entry", chosen)) == ["taken"]
    assert jonas.bodies("page") == [preview]
    assert "private thought" not in json.dumps(jonas.ask("inbox"))
    assert jonas.ask("list")["entries"] == []


def test_an_ask_is_answered(friends: tuple[Person, Person]) -> None:
    amara, jonas = friends
    ask = {"size": "listen", "text": "The nights are long again.", "topics": ["tired"], "wish_back": ["hear"]}
    preview = amara.previews("ask", **ask)
    assert jonas.takes(amara.seals("ask", **ask)) == ["taken"]
    assert jonas.bodies("ask") == [preview]
    reply = jonas.replies(jonas.item("ask"), "thanks")
    assert amara.takes(reply) == ["taken"]
    (answer,) = amara.bodies("reply")
    assert [part["kind"] for part in answer["parts"]] == ["thanks"]


def test_lost_doubled_and_out_of_order(friends: tuple[Person, Person]) -> None:
    amara, jonas = friends
    files = [amara.seals("light", text=f"Note {n}") for n in range(5)]
    assert jonas.takes(files[3], files[0]) == ["taken", "taken"]
    assert jonas.takes(files[3], files[3]) == ["already-here", "already-here"]
    assert jonas.takes(files[2], files[0], files[4]) == ["taken", "already-here", "taken"]
    assert sorted(body["text"] for body in jonas.bodies("light")) == ["Note 0", "Note 2", "Note 3", "Note 4"]
    assert jonas.takes(files[1]) == ["taken"]
    assert len(jonas.bodies("light")) == 5


def test_files_that_lay_about_while_keys_turned_still_open_in_time(
    friends: tuple[Person, Person], clock: Clock
) -> None:
    amara, jonas = friends
    early = [amara.seals("light", text="Early"), jonas.seals("light", text="Early as well")]
    for week in range(6):
        clock.move(days=8)
        assert jonas.takes(amara.seals("light", text=f"Week {week}")) == ["taken"]
        assert amara.takes(jonas.seals("light", text=f"And {week}")) == ["taken"]
    clock.move(days=12)
    assert jonas.takes(early[0]) == ["taken"]
    assert amara.takes(early[1]) == ["taken"]
    late = amara.seals("light", text="Forgotten in a drawer")
    clock.move(days=61)
    assert jonas.takes(late) == ["expired"]


def test_a_restored_backup_gets_back_what_came_after_it(
    friends: tuple[Person, Person], clock: Clock, tmp_path: Path
) -> None:
    amara, jonas = friends
    assert jonas.takes(amara.seals("light", text="Before")) == ["taken"]
    backup = tmp_path / "jonas.pbbackup"
    words = jonas.ask("buddy", "words", "Amara")
    jonas.ask("backup", backup)
    for number in range(2):
        clock.move(days=8)
        assert amara.takes(jonas.seals("light", text=f"Forth {number}")) == ["taken"]
        assert jonas.takes(amara.seals("light", text=f"Back {number}")) == ["taken"]
    clock.move(days=8)
    on_its_way = amara.seals("light", text="On its way")

    command = jonas.command
    assert isinstance(command, InThisProcess)
    shutil.rmtree(command.line.vault)
    assert jonas.ask("restore", backup, command.line.vault)["verified"]
    assert jonas.ask("buddy", "words", "Amara") == words
    assert jonas.takes(on_its_way) == ["not-for-me"]
    assert [body["text"] for body in jonas.bodies("light")] == ["Before"]

    asked = Path(jonas.ask("buddy", "ask-again", "Amara", jonas.made)["path"])
    assert amara.takes(asked) == ["taken"]
    again = [Path(one["path"]) for one in amara.ask("buddy", "seal-again", "Jonas", amara.made)["files"]]
    outcomes = jonas.takes(*again)
    assert set(outcomes) <= {"taken", "already-here"}
    texts = [body["text"] for body in jonas.bodies("light")]
    assert sorted(texts) == ["Back 0", "Back 1", "Before", "On its way"]
    assert amara.takes(jonas.seals("light", text="Here again")) == ["taken"]
    assert jonas.takes(amara.seals("light", text="Good")) == ["taken"]


def test_after_a_quiet_end_nothing_is_made_and_no_file_appears(friends: tuple[Person, Person]) -> None:
    amara, jonas = friends
    before = sorted(amara.made.iterdir())
    amara.ask("agreement", "end", "--to", "Jonas", "--quietly", amara.made, fields={})
    assert sorted(amara.made.iterdir()) == before
    fields = {"text": "One more"}
    assert amara.fails("seal", "--to", "Jonas", "--kind", "light", amara.made, fields=fields)[0] == 1
    assert jonas.shown_agreement()["state"] == "active"
    assert amara.takes(jonas.seals("light", text="Are you there")) == ["taken"]


def test_every_kind_there_is_goes_over_as_it_was_previewed(friends: tuple[Person, Person]) -> None:
    amara, jonas = friends
    kinds: dict[str, dict[str, object]] = {
        "weekly": {"good_moment": "The nurse waited for the answer.", "strengths": ["Patience"]},
        "goal": {"wish": "Two hours off a week", "talk_it_through": True, "look_again": "2026-12-06"},
        "ask": {"size": "think_with", "text": "Which of the two?"},
        "celebrate": {"happened": "She laughed.", "strength": ["Humor"], "topics": ["caring"]},
        "light": {"text": "Thinking of you. 🌧"},
        "mirror": {"text": "Three moments?", "front_set": ["Hope"]},
        "been_there": {"lived": "My father, four years ago.", "may_keep": True},
        "growth": {"better_at": "saying no", "how": "practise"},
    }
    for kind, fields in kinds.items():
        preview = amara.previews(kind, **fields)
        assert jonas.takes(amara.seals(kind, **fields)) == ["taken"]
        assert jonas.bodies(kind) == [preview]


def test_the_same_with_processes_of_their_own(first_vault: MadeVault, tmp_path: Path) -> None:
    people: list[Person] = []
    for name, other in (("Amara", "Jonas"), ("Jonas", "Amara")):
        home = tmp_path / name
        shutil.copytree(first_vault.folder, home / "vault")
        made = MadeVault(home / "vault", first_vault.passphrase, first_vault.code)
        (home / "files").mkdir()
        people.append(Person(name, other, InItsOwnProcess(made, home / "home"), home / "files"))
    amara, jonas = people
    become_a_pair(amara, jonas, tmp_path)
    assert jonas.takes(amara.agrees("propose")) == ["taken"]
    assert amara.takes(jonas.agrees("accept")) == ["taken"]
    sealed = amara.seals("light", text="Thinking of you.")
    assert jonas.takes(sealed, sealed) == ["taken", "already-here"]
    assert [body["text"] for body in jonas.bodies("light")] == ["Thinking of you."]

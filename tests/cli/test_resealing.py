"""`buddy ask-again` and `buddy seal-again`: a restored backup gets back what came after it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from peerbuddy.actions.receiving import collect_file
from peerbuddy.actions.sealing_packets import SealedFile, packet_for, seal_packet
from peerbuddy.model.packet import LightBody
from tests.cli.command_line import CommandLine
from tests.pairs import Person, Two
from tests.restored_vault import backed_up, restored


def light(person: Person, text: str) -> SealedFile:
    packet = packet_for(person.session, person.buddy, "light", LightBody(text))
    return seal_packet(person.session, person.buddy, packet, person.folder)


@pytest.fixture
def lines(two: Two) -> Iterator[tuple[CommandLine, CommandLine]]:
    """Ana's vault was restored from a backup that holds the first of two lines of Ben's."""
    first = light(two.ben, "First.")
    collect_file(two.ana.session, first.path)
    backup = backed_up(two.ana)
    collect_file(two.ana.session, light(two.ben, "Second.").path)
    restored(two.ana, backup)
    two.close()
    for sealed in (two.ana.folder, two.ben.folder):
        shutil.rmtree(sealed)
        sealed.mkdir()
    made = [CommandLine(one.computer, one.made.folder, one.made.code) for one in (two.ana, two.ben)]
    yield made[0], made[1]
    for line in made:
        line.close()


def texts(line: CommandLine) -> list[str]:
    return sorted(item["body"].get("text", "") for item in line("inbox", "--json").json["items"])


def test_what_is_missing_comes_back_and_nothing_twice(
    two: Two, lines: tuple[CommandLine, CommandLine]
) -> None:
    ana, ben = lines
    assert texts(ana) == ["First."]
    asked = ana("buddy", "ask-again", "Ben", two.ana.folder, "--json").json
    assert asked["kind"] == "reseal"
    assert ben("collect", asked["path"]).out == f"taken  {asked['path']}\n"
    again = ben("buddy", "seal-again", "Ana", two.ben.folder, "--json").json["files"]
    assert [one["kind"] for one in again] == ["light", "light"]
    outcomes = [ana("collect", one["path"], "--json").json["files"][0]["outcome"] for one in again]
    assert outcomes == ["already-here", "taken"]
    assert texts(ana) == ["First.", "Second."]


def test_a_person_is_told_of_it_until_they_asked(two: Two, lines: tuple[CommandLine, CommandLine]) -> None:
    ana, _ = lines
    assert "buddy ask-again" in ana("buddy", "list", terminal=True).err
    path = Path(ana("buddy", "ask-again", "ben", two.ana.folder).out.strip())
    assert list(two.ana.folder.iterdir()) == [path]
    assert ana("buddy", "list", terminal=True).err == ""


def test_without_a_request_a_day_says_from_when_on(two: Two, lines: tuple[CommandLine, CommandLine]) -> None:
    _, ben = lines
    said = ben("buddy", "seal-again", "Ana", two.ben.folder)
    assert (said.code, said.out) == (0, "")
    assert "They have not asked" in said.err
    two.clock.move(days=1)
    said = ben("buddy", "seal-again", "Ana", "--since", "2026-11-23", two.ben.folder)
    assert (said.code, said.out) == (0, "")
    assert "Nothing you made for them" in said.err
    assert len(ben("buddy", "seal-again", "Ana", "--since", "2026-11-22", two.ben.folder).lines) == 2

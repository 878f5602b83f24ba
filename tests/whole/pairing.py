"""How two people at two real windows become a pair: a card each way, as files, and the safety words."""

from __future__ import annotations

import re
from pathlib import Path

from tests.conftest import PASSPHRASE
from tests.whole.reading_person import ReadingPerson

TILE = re.compile(r"(\d): (.+)")
ASKED = re.compile(r"Word (\d) of \w+")


def pair(amara: ReadingPerson, jonas: ReadingPerson, folder: Path) -> None:
    """Both are at the page that asks for the passphrase; afterwards each is at the page of the other."""
    first, answer = folder / "first.pbcard", folder / "answer.pbcard"
    for person in (amara, jonas):
        person.unlock(PASSPHRASE)
        person.press("Buddies", "check box")
        person.until_reads("Nobody here, and that can stay so.")
    amara.press("Make my card")
    save_card(amara, "Amara", first)
    amara.press("Back")
    take_card(jonas, first)
    jonas.until_reads("This card says it is from Amara.")
    jonas.press("Give them your card")
    save_card(jonas, "Jonas", answer)
    jonas.press("Back")
    take_card(amara, answer)
    amara.until_reads("This card says it is from Jonas.")
    for person in (amara, jonas):
        person.press("Compare the safety words")
        person.until_reads("Read these out, in order")
    read_by_amara, read_by_jonas = words_of(amara), words_of(jonas)
    compare(amara, read_by_jonas)
    compare(jonas, read_by_amara)
    amara.until_reads("From now on pages can be sealed for Jonas.")
    jonas.until_reads("From now on pages can be sealed for Amara.")


def save_card(person: ReadingPerson, name: str, file: Path) -> None:
    person.fill("Name on the card", name)
    person.press("Save as a file")
    in_dialog(person, file)
    person.until_reads(f"Saved as {file.name}.")


def take_card(person: ReadingPerson, file: Path) -> None:
    person.press("I was given a card")
    person.press("Choose the file")
    in_dialog(person, file)


def in_dialog(person: ReadingPerson, file: Path) -> None:
    person.until_reads("File name:")
    person.take_keyboard_of_dialog()
    person.keys("ctrl+a")
    person.type(str(file))
    person.keys("Return")
    person.until_gone("File name:")


def words_of(person: ReadingPerson) -> dict[int, str]:
    """What this one has to read out: the first eight on the screen."""
    tiles = [found for node in person.nodes() if (found := TILE.fullmatch(node.name))]
    return {int(tile[1]): tile[2] for tile in tiles[:8]}


def compare(person: ReadingPerson, heard: dict[int, str]) -> None:
    """By voice: type the two that are covered, as the other one read them out."""
    asked = [node.name for node in person.nodes() if node.role == "text" and ASKED.fullmatch(node.name)]
    assert len(asked) == 2
    for label in asked:
        place = ASKED.fullmatch(label)
        assert place is not None
        person.fill(label, heard[int(place[1])])
    person.press("How did you compare?: by voice")
    person.press("They are the same")

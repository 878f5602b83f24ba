"""What two people at two real windows do with each other's files, by names in the accessibility tree."""

from __future__ import annotations

import json
from pathlib import Path

from peerbuddy.paths import resources
from tests.whole.pairing import in_dialog
from tests.whole.reading_person import ReadingPerson

FINE = "Fine with me"


def choose_folder(person: ReadingPerson, folder: Path) -> Path:
    """The dialog asks for one → the file that lies there then."""
    person.until_reads("Directory:")
    before = set(folder.iterdir())
    person.take_keyboard_of_dialog()
    person.keys("ctrl+a")
    person.type(str(folder))
    person.keys("Return")
    person.until_gone("Directory:")
    person.until(lambda: bool(set(folder.glob("*.pbuddy")) - before), "a sealed file")
    [made] = set(folder.iterdir()) - before
    return made


def open_file(person: ReadingPerson, file: Path) -> None:
    """From the room of buddies; what came is named, and not opened yet."""
    person.press("Buddies", "check box")
    person.press("Open a sealed file")
    in_dialog(person, file)
    person.until_reads("In confidence: it stays with you.")


def look_through(person: ReadingPerson) -> None:
    """Every page that waits for it: fine with me; at three of them the true sentence is picked first."""

    def is_through() -> bool:
        nodes = person.nodes()
        enabled = [node.name for node in nodes if {"focusable", "enabled"} <= node.states]
        sentence = next((node.name for node in nodes if node.name in true_sentences()), None)
        if FINE in enabled:
            person.press(FINE)
        elif sentence is not None:
            person.press(sentence)
        return "Sign and save the file" in enabled

    person.until(is_through, "both signatures")


def true_sentences() -> list[str]:
    book = json.loads((resources() / "content" / "en" / "agreement.json").read_text("utf-8"))
    return [page["comprehension"]["true"] for page in book["fields"] if page.get("comprehension")]

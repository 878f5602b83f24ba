"""Page by page, what a screen reader is told of the real program: no control without a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE, MadeVault
from tests.whole.reading_person import MISSING, Node, ReadingPerson, reading_person

CONTROLS = frozenset(
    {
        "push button",
        "check box",
        "radio button",
        "toggle button",
        "combo box",
        "text",
        "password text",
        "spin button",
        "slider",
        "list",
        "list item",
        "table",
        "table cell",
        "tree",
        "menu item",
        "page tab",
        "link",
    }
)
CHANGES = (
    "Passphrase: Change",
    "Recovery code: Make a new one",
    "My passphrase may be known: Make a new key",
)

pytestmark = pytest.mark.skipif(bool(MISSING), reason="needs the packages " + ", ".join(MISSING))


def nameless(person: ReadingPerson) -> list[Node]:
    """The name of a list to choose from is what is chosen in it, so it needs a label besides."""
    controls = [n for n in person.nodes() if n.role in CONTROLS or "focusable" in n.states]
    assert controls, "nothing was read at all"
    return [n for n in controls if not n.label and (not n.name.strip() or n.role == "combo box")]


def test_before_it_is_unlocked(tmp_path: Path, made: MadeVault) -> None:
    with reading_person(tmp_path / "person") as person:
        person.until_reads("Create a vault")
        assert nameless(person) == []
        person.press("Create a vault")
        person.until_reads("Name of the vault")
        assert nameless(person) == []
        person.press("Continue")
        person.until_reads("Type it once more")
        assert nameless(person) == []
    with reading_person(tmp_path / "other", "--vault", str(made.folder)) as person:
        person.until_reads("Passphrase")
        assert nameless(person) == []
        person.press("Use the recovery code")
        person.until_reads("Recovery code")
        assert nameless(person) == []


def test_in_every_room_and_in_every_section_of_the_settings(tmp_path: Path, made: MadeVault) -> None:
    with reading_person(tmp_path / "person", "--vault", str(made.folder)) as person:
        person.unlock(PASSPHRASE)
        person.open_journal()
        for room in person.rooms():
            person.press(room, "check box")
            person.until(lambda room=room: person.is_checked(room), room)
            assert nameless(person) == []
        for keys, shown in (("ctrl+k", "Find an action"), ("ctrl+slash", "All shortcuts")):
            person.keys(keys)
            person.until_reads(shown)
            assert nameless(person) == []
            person.keys("Escape")
            person.until_gone(shown)
        person.keys("ctrl+comma")
        person.go_to("Sections of the settings", "list")
        for section in [n.name for n in person.nodes() if n.role == "list item"]:
            person.until(lambda section=section: is_open(person, section), section)
            assert nameless(person) == []
            person.keys("Down")


def test_around_a_page_of_the_journal_and_in_each_change_of_a_way_in(tmp_path: Path, made: MadeVault) -> None:
    with reading_person(tmp_path / "person", "--vault", str(made.folder)) as person:
        person.unlock(PASSPHRASE)
        person.open_journal()
        person.go_to("Text of the page")
        person.type("- [ ] one thing")
        person.press("Add a title")
        person.press("This page has a time of day")
        person.keys("ctrl+s")
        person.until_heard("Saved ")
        for name, shown in (("Go to a day", "Day to go to"), ("Filter the list", "Tag")):
            person.press(name)
            person.until_reads(shown)
            assert nameless(person) == []
        for keys, shown in (("ctrl+h", "Replace"), ("ctrl+shift+r", "Reading view")):
            person.keys(keys)
            person.until_reads(shown)
            assert nameless(person) == []
        person.press("Open the trash")
        person.until_reads("Trash")
        assert nameless(person) == []
        for change in CHANGES:
            person.keys("ctrl+comma")
            person.press(change)
            person.until_reads("Back")
            assert nameless(person) == []
            person.press("Back")
            person.until_reads(change)


def is_open(person: ReadingPerson, section: str) -> bool:
    return any(node.name == section and node.role == "label" for node in person.nodes())

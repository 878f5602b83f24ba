"""Page by page, what a screen reader is told of the real program: no control without a name."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from peerbuddy.actions import unlocking
from peerbuddy.model.packet import AskBody
from tests import exchange, pairs
from tests.conftest import PASSPHRASE, MadeVault
from tests.pairs import Two
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
PAGES_ABOUT_SOMEBODY = (
    ("What Ben knows of me", "What you shared with them, and your cards.", "Back"),
    ("Safety words", "Read these out, in order", "Later"),
    ("When somebody pushes", "Words that can help", "Back"),
    ("Name, ways to reach, folder", "Name I use", "Back"),
    ("Pause", "While it rests nothing new is shared.", "Leave it as it is"),
    ("End", "Ending is a normal outcome", "Leave it as it is"),
    ("End quietly", "No file is made.", "Leave it as it is"),
)
WAYS_TO_PAIR = (
    ("I was given a card", "Or paste the text here"),
    ("Give my card", "Name on the card"),
    ("What a buddy is, and isn’t", "How it goes"),
)
SIDES_OF_AN_AGREEMENT = (
    ("In common", "Nothing leaves by writing."),
    ("About me", "Nothing leaves by writing."),
    ("Versions", "signed by both"),
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


@pytest.fixture
def ana(two: Two) -> MadeVault:
    """Ana's vault, locked: she and Ben agreed today, and something of his waits to be opened."""
    two.clock.value = datetime.now(UTC)
    pairs.agree(two)
    exchange.given(two.ben, two.ana, "ask", AskBody(text="The nights are long."))
    unlocking.lock(two.ana.session)
    return two.ana.made


def test_at_the_page_of_a_buddy_and_behind_it(tmp_path: Path, ana: MadeVault) -> None:
    with reading_person(tmp_path / "person", "--vault", str(ana.folder)) as person:
        at_buddies(person)
        assert nameless(person) == []
        for row, shown, back in PAGES_ABOUT_SOMEBODY:
            person.press(row)
            person.until_reads(shown)
            assert nameless(person) == []
            person.press(back)
            person.until_gone(shown)
        for way, shown in WAYS_TO_PAIR:
            person.press("Pair with someone")
            person.until_reads("Two cards change hands")
            assert nameless(person) == []
            person.press(way)
            person.until_reads(shown)
            assert nameless(person) == []
            person.press("Back")
            person.until_gone(shown)


def test_on_the_bench_and_at_the_pages_of_an_agreement(tmp_path: Path, ana: MadeVault) -> None:
    with reading_person(tmp_path / "person", "--vault", str(ana.folder)) as person:
        at_buddies(person)
        person.press("Share a page")
        person.until_reads("What would you like to share?")
        assert nameless(person) == []
        person.press("Ask for support")
        person.until_reads("This and nothing else leaves")
        person.press("What’s going on", "check box")
        assert nameless(person) == []
        person.press("Leave it")
        person.press("Read it")
        person.until_reads("Who we are to each other")
        assert nameless(person) == []
        for side, shown in SIDES_OF_AN_AGREEMENT:
            person.press(side)
            person.until_reads(shown)
            assert nameless(person) == []
            person.press("Back")
            person.until_reads("Who we are to each other")
        person.press("Change this page")
        person.until_reads("Your words, not yet signed")
        assert nameless(person) == []


def test_before_and_after_an_item_is_opened_and_on_both_lessons(tmp_path: Path, ana: MadeVault) -> None:
    with reading_person(tmp_path / "person", "--vault", str(ana.folder)) as person:
        at_buddies(person)
        person.press("Open it")
        person.until_reads("In confidence: it stays with you.")
        assert nameless(person) == []
        person.press("Open now")
        person.until_reads("Your reply")
        assert nameless(person) == []
        person.press("Low on room right now", "check box")
        assert nameless(person) == []
        person.press("Look at the two pages")
        for lesson in ("Hearing before anything else", "When worry shows up"):
            person.press(f"Which page: {lesson}")
            person.until_reads("One line to take along")
            assert nameless(person) == []


def at_buddies(person: ReadingPerson) -> None:
    person.unlock(PASSPHRASE)
    person.press("Buddies", "check box")
    person.until_reads("Compared by voice")


def is_open(person: ReadingPerson, section: str) -> bool:
    return any(node.name == section and node.role == "label" for node in person.nodes())

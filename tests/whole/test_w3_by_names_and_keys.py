"""W-3 in two real windows by two people who see nothing: a hard day becomes an ask; what the other one drew a
line at is asked first; it is held there until it is opened, heard, and answered with an honest limit."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from peerbuddy.actions import threads
from tests import pairs
from tests.conftest import PASSPHRASE, Clock, MadeVault
from tests.pairs import Two
from tests.whole.between_two import choose_folder, open_file
from tests.whole.commands import opened
from tests.whole.reading_person import MISSING, ReadingPerson, reading_person

HARD = "The house is loud and I am tired of being brave."
QUESTION = "May I bring you something about alcohol?"
HEARD = "It is loud, and being brave is tiring."
CARDS = (
    "Who would understand a day like this",
    "What would you say to a friend in this place",
    "What has carried you before",
    "One small thing for the next hour",
    "Would company help",
)
LEAVES = "This and nothing else leaves"

pytestmark = pytest.mark.skipif(bool(MISSING), reason="needs the packages " + ", ".join(MISSING))


@pytest.fixture
def friends(first_vault: MadeVault, tmp_path: Path) -> Two:
    """Ben would like to be asked before anything about alcohol. The window lives by the real day, and what
    they agreed on holds for three months."""
    clock = Clock()
    clock.value = datetime.now().astimezone() - timedelta(days=1)
    two = pairs.strangers(first_vault, tmp_path, clock)
    pairs.exchange_cards(two)
    pairs.compare_words(two)
    asks_first = {"me": [], "them": [{"topic": "alcohol", "level": "ask_first"}]}
    pairs.agree(two, off_limits={"topics": asks_first})
    two.close()
    return two


@pytest.mark.long
def test_a_hard_day_is_asked_about_heard_and_answered(friends: Two, tmp_path: Path) -> None:
    files = tmp_path / "files"
    files.mkdir()
    with (
        reading_person(tmp_path / "a", "--vault", str(friends.ana.made.folder)) as ana,
        reading_person(tmp_path / "b", "--vault", str(friends.ben.made.folder)) as ben,
    ):
        for person in (ana, ben):
            person.unlock(PASSPHRASE)
            person.until_reads("Page of today")
        write_of_the_day(ana)
        ask_before_asking(ana, ben, files)
        ask(ana, ben, files)
        hear(ben, ana, files)
        say_the_limit(ben, ana, files)
        ana.press("Look at my support map")
        ana.until_reads("Add somebody or something")
        ana.lock()
        ben.lock()
    with opened(friends.ben.made, tmp_path / "after") as kept:
        mine = [row.mine for row in threads.thread(kept, friends.ben.buddy_id).rows if row.mine]
        assert [one.packet.kind for one in mine] == ["reply", "reply", "agreement_accept"]


def write_of_the_day(person: ReadingPerson) -> None:
    person.keys("ctrl+k")
    person.until_reads("Find an action")
    person.type("hard day")
    person.keys("Return")
    person.until_reads("What is it like right now?")
    person.type(HARD)
    for card in CARDS:
        person.press("Next card")
        person.until(lambda card=card: is_at(person, card), card)
    person.press("Would company help?: Ask a buddy")
    person.press("Finish")
    person.press("To what you could share")
    person.until_reads("Share with Ben")


def is_at(person: ReadingPerson, card: str) -> bool:
    """In the list of the cards, whatever else has the cursor."""
    items = (node for node in person.nodes() if node.role == "list item" and "focused" in node.states)
    return any(item.name.startswith(card) for item in items)


def ask_before_asking(ana: ReadingPerson, ben: ReadingPerson, files: Path) -> None:
    """Her own label meets his line, and becomes a question instead."""
    tick_and_label(ana)
    ana.press("Ask first: alcohol")
    ana.until_reads(QUESTION)
    ana.press("Save as a sealed file")
    ana.press("I know that, save it")
    open_file(ben, choose_folder(ana, files))
    ben.press("Open now")
    ben.until_reads(QUESTION)
    ana.press("Done")


def ask(ana: ReadingPerson, ben: ReadingPerson, files: Path) -> None:
    ana.press("Share this page with a buddy")
    ana.press("Ask for support")
    tick_and_label(ana)
    ana.press("They said yes: alcohol")
    ana.press("Save as a sealed file")
    open_file(ben, choose_folder(ana, files))
    ben.until_reads("So only the labels are shown.")
    assert not ben.reads(HARD)
    ben.press("Open anyway")
    ben.until_reads(HARD)


def tick_and_label(person: ReadingPerson) -> None:
    person.press(f"What’s going on: {HARD}")
    person.press("Share today")
    person.go_to("A topic of your own")
    person.type("alcohol")
    person.keys("Return")
    person.until_reads("Ben would like to be asked before something about “alcohol”.")


def hear(ben: ReadingPerson, ana: ReadingPerson, files: Path) -> None:
    ben.press("Look at the two pages")
    ben.press("I’ve had comparable training")
    ben.until(lambda: ben.is_checked("I hear you"), "what was wished for")
    ben.fill("What I heard", HEARD)
    ben.fill("I imagine that felt", "worn out")
    answer(ben, ana, files)
    ana.until_reads(HEARD)


def say_the_limit(ben: ReadingPerson, ana: ReadingPerson, files: Path) -> None:
    """It goes alone, from the same page."""
    ben.press("Done")
    ben.press("Look at it: Ana · Ask for support")
    ben.press("Low on room right now")
    answer(ben, ana, files)
    ana.until_reads("Low on room right now")


def answer(ben: ReadingPerson, ana: ReadingPerson, files: Path) -> None:
    ben.press("See what leaves")
    ben.until_reads(LEAVES)
    ben.press("Save as a file…")
    open_file(ana, choose_folder(ben, files))
    ana.press("Open now")

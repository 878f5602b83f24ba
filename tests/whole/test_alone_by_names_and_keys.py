"""W-1 in the real program by somebody who sees nothing: a story, cards, a front set, a goal with its plan, a
check-in, the look-back of the week, the first insight. All by names in the accessibility tree and by keys."""

from __future__ import annotations

from itertools import takewhile
from pathlib import Path

import pytest

from peerbuddy.actions import check_ins, goals, journal, strengths, uses
from peerbuddy.model.check_in import Moved
from peerbuddy.session import Session
from tests.conftest import PASSPHRASE, MadeVault
from tests.whole.commands import opened
from tests.whole.reading_person import MISSING, Node, ReadingPerson, reading_person

STORY, SENTENCE = "I took the bus to the office.", "Went there the third time"
WISH, CUE, ACTION, LINE = "Sing again", "the kitchen is empty", "sing one line", "Two verses."
MOMENT, NEXT = "The bulbs came up.", "Ask Rosa for the second verse."
LOOK_BACK = (
    ("Arrive: one slow breath, or skip", ""),
    ("One good moment, and your part in it", MOMENT),
    ("Strengths you used this week", ""),
    ("What was heavy?", ""),
    ("Your goals: keep, change or rest?", ""),
    ("Whom did you lean on?", ""),
    ("One thread you may like to answer", ""),
    ("One if–then for the coming week", ""),
    ("What is yours to do next?", NEXT),
    ("Share anything?", ""),
)
RING = "What feels most like me"
CAN_WRITE = {"focused", "editable"}

pytestmark = pytest.mark.skipif(bool(MISSING), reason="needs the packages " + ", ".join(MISSING))


def test_alone_from_a_story_to_the_first_insight(made: MadeVault, tmp_path: Path) -> None:
    with reading_person(tmp_path / "person", "--vault", str(made.folder)) as person:
        person.unlock(PASSPHRASE)
        tell_a_story(person)
        sort_cards(person)
        assert 5 <= len(names_in_the_ring(person)) <= 7
        make_a_goal(person)
        check_in(person)
        look_back(person)
        person.press("Insights", "check box")
        person.press("Where my strengths show up")
        person.until_reads("You noted Persistence, and named no part of life with it.")
        person.lock()
    with opened(made, tmp_path / "after") as kept:
        all_of_it_is_kept(kept)


def tell_a_story(person: ReadingPerson) -> None:
    person.press("Strengths", "check box")
    person.press("Three stories")
    person.go_to("The story")
    person.type(STORY)
    person.press("Add a strength")
    person.until_reads("Choose a strength")
    person.type("persist")
    person.keys("Return")
    person.until_reads("What did you do? Persistence")
    person.type(SENTENCE)
    for asked in ("you got through something", "you helped"):
        person.press("Next story")
        person.until_reads(asked)
    person.press("Finish")
    person.until_reads("No front set yet")


def sort_cards(person: ReadingPerson) -> None:
    """Which card stands where is chance, and so is how many pairs there are."""

    def is_over() -> bool:
        if person.reads("Which would you miss more"):
            person.keys("Left", "Left")
            return False
        return person.reads("These stand alike") or person.reads(RING)

    person.press("Card sort and pairs")
    person.until_reads("Very me")
    person.keys(*["Left"] * 6, *["Right"] * 18)
    person.press("Go on")
    person.until(is_over, "the end of the pairs")
    if not person.reads(RING):
        take_what_stands_alike(person)


def take_what_stands_alike(person: ReadingPerson) -> None:
    """As many as are taken; what would be too many does not go on."""
    for node in inside(person, "Which of these do you want to lean on?"):
        person.press(node.name, node.role)
    person.press("Go on")


def names_in_the_ring(person: ReadingPerson) -> list[str]:
    person.until_reads(RING)
    return [node.name for node in inside(person, RING)]


def inside(person: ReadingPerson, name: str) -> list[Node]:
    """What can be pressed in the group with this name."""
    nodes = person.nodes()
    at = next(n for n, node in enumerate(nodes) if node.name.startswith(name) and node.role != "label")
    within = takewhile(lambda node: node.depth > nodes[at].depth, nodes[at + 1 :])
    return [node for node in within if node.role == "check box"]


def make_a_goal(person: ReadingPerson) -> None:
    person.press("Goals", "check box")
    person.press("New goal")
    person.go_to("What would you like to move towards?")
    person.type(WISH)
    person.press("Begin with it now")
    person.press("Add a plan")
    person.go_to("If: the moment")
    person.type(CUE)
    person.keys("Tab")
    person.type(ACTION)
    person.press("Keep the plan")
    person.press(f"Done: pictured the moment and said “{CUE}”")


def check_in(person: ReadingPerson) -> None:
    person.press("It moved: forward a little")
    person.fill("One line", LINE)
    person.keys("Return")
    person.until_reads("The check-in is kept.")


def look_back(person: ReadingPerson) -> None:
    """Two of its cards are answered, and the others gone past."""
    person.press("Weekly look-back")
    for title, words in LOOK_BACK:
        person.until(lambda title=title: person.find(title, "label") is not None, title)
        if words:
            person.until(lambda: any(node.states >= CAN_WRITE for node in person.nodes()), "where to write")
            person.type(words)
        person.press("Finish" if title == LOOK_BACK[-1][0] else "Next card")
    person.until_reads("Text of the page")


def all_of_it_is_kept(kept: Session) -> None:
    texts = [journal.read_entry(kept, line.id).text for line in journal.list_entries(kept).lines]
    assert any(STORY in text for text in texts)
    assert any(MOMENT in text and NEXT in text for text in texts)
    assert SENTENCE in {moment.evidence.what for moment in uses.all_moments(kept).moments}
    front = strengths.front_set(kept)
    assert front is not None
    assert 5 <= len(front.strengths) <= 7
    (line,) = goals.list_goals(kept)
    (plan,) = goals.read_goal(kept, line.id).plans
    assert (line.wish, plan.cue, plan.action) == (WISH, CUE, ACTION)
    (look,) = check_ins.check_ins(kept, line.id)
    assert (look.moved, look.line) == (Moved.LITTLE, LINE)

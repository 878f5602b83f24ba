"""W-1, alone: three stories, card sort, front set, a goal with its if–then, a check-in, the weekly look-back,
and at the end the insight that is made of all this."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from peerbuddy.actions import check_ins, goal_plans, goals, journal, strengths, uses
from peerbuddy.model.check_in import Decision, Moved
from peerbuddy.model.goal import GoalState
from peerbuddy.model.plan import PlanKind
from peerbuddy.model.strength import FrontSet, Route
from peerbuddy.session import Session
from peerbuddy.ui.strengths.card_sort_flow import CardSortFlow
from peerbuddy.ui.strengths.room import StrengthsRoom
from tests.ui.walks.somebody import CONTROL, Somebody

LEFT, DOWN, RIGHT, RETURN = Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return
STORIES = (
    ("The form came back a third time. I took the bus.", ("persist", "Went there the third time"),
     ("brave", "Asked for the one in charge")),
    ("The winter after the move.", ("hope", "Planted bulbs in October"), ("humor", "Named the mould Gerald")),
    ("Carried her shopping upstairs.", ("kind", "Did not wait to be asked"), ("teamw", "Swapped shifts")),
)  # fmt: skip
WISH, CUE, ACTION = "Sing again", "the kitchen is empty", "sing one line"
MOVED_LINE = "Two verses while the rice cooked."
GOOD_MOMENT, HEAVY, PEOPLE = "The bulbs came up.", "The landlord rang twice.", "Rosa, Ade"
NEXT_CUE, NEXT_ACTION, NEXT = "the kettle boils", "open the song book", "Ask Rosa for the second verse."


def test_w1_alone_from_three_stories_to_the_first_insight(
    somebody: Somebody, reopen: Callable[[], Session]
) -> None:
    somebody.go("strengths")
    tell_three_stories(somebody)
    sort_cards(somebody)
    shown = names_in_the_ring(somebody)
    assert 5 <= len(shown) <= 7
    assert shown == sorted(shown)
    assert not any(letter.isdigit() for name in shown for letter in name)
    make_a_goal(somebody)
    check_in(somebody)
    look_back(somebody)
    look_at_the_insight(somebody)
    for room in ("today", "journal", "strengths", "goals"):
        somebody.go(room)
    assert somebody.texts_that_count() == []
    somebody.lock()
    kept = reopen()
    pages_are_kept(kept)
    front = strengths.front_set(kept)
    assert front is not None
    front_is_kept(kept, front, shown)
    goal_is_kept(kept)


# --- the way ------------------------------------------------------------------------------------------


def tell_three_stories(somebody: Somebody) -> None:
    somebody.press("Three stories")
    for number, (text, *picks) in enumerate(STORIES):
        somebody.type(text)
        for typed, said in picks:
            somebody.press("Add a strength")
            somebody.type(typed)
            somebody.key(RETURN)
            somebody.type(said)
        somebody.press("Finish" if number == 2 else "Next story")


def sort_cards(somebody: Somebody) -> None:
    somebody.press("Card sort and pairs")
    for key, many in ((LEFT, 8), (DOWN, 4), (RIGHT, 12)):
        for _ in range(many):
            somebody.key(key)
    somebody.press("Go on")
    ways = strengths_room(somebody).ways
    while isinstance(way := ways.shown(), CardSortFlow) and way.pairs.isVisible():
        somebody.key(LEFT)
    if isinstance(way, CardSortFlow) and way.front.some is not None:  # some stand alike, as the cards fell
        for pill in way.front.some.buttons.values():
            if not way.front.onwards.isEnabled():
                somebody.click(pill)
        somebody.press("Go on")


def strengths_room(somebody: Somebody) -> StrengthsRoom:
    room = somebody.opened.window.rooms.made["strengths"]
    assert isinstance(room, StrengthsRoom)
    return room


def names_in_the_ring(somebody: Somebody) -> list[str]:
    ring = strengths_room(somebody).left.front.ring
    assert ring.isVisible()
    return [node.strength.label for node in ring.nodes if node.isVisible()]


def make_a_goal(somebody: Somebody) -> None:
    somebody.go("goals")
    somebody.press("New goal")
    somebody.type(WISH)
    somebody.press("Begin with it now")
    somebody.press("Add a plan")
    somebody.type(CUE)
    somebody.key(Qt.Key.Key_Tab)
    somebody.type(ACTION)
    somebody.key(RETURN, CONTROL)
    somebody.press(f"Done: pictured the moment and said “{CUE}”")


def check_in(somebody: Somebody) -> None:
    somebody.press("It moved: forward a little")
    somebody.press("For the coming weeks: Keep")
    somebody.write("One line", MOVED_LINE)
    somebody.key(RETURN)


def look_back(somebody: Somebody) -> None:
    """All of its ten cards, one after the other."""
    somebody.press("Weekly look-back")
    somebody.press("Next card")
    somebody.type(GOOD_MOMENT)
    somebody.press("Next card")
    somebody.press("Hope: about right")
    somebody.press("Next card")
    somebody.type(HEAVY)
    somebody.press("Next card")
    somebody.press(f"{WISH}: Keep")
    somebody.press("Next card")
    somebody.type(PEOPLE)
    somebody.press("Next card")
    somebody.press("Next card")
    somebody.type(NEXT_CUE)
    somebody.key(Qt.Key.Key_Tab)
    somebody.type(NEXT_ACTION)
    somebody.press("Next card")
    somebody.type(NEXT)
    somebody.press("Next card")
    somebody.press("Finish")
    assert somebody.opened.window.rooms.in_sight() is somebody.opened.window.journal


def look_at_the_insight(somebody: Somebody) -> None:
    somebody.go("insights")
    somebody.press("Where my strengths show up")
    assert somebody.shows("You noted Bravery, Hope, Humor and others, and named no part of life with it.")
    assert somebody.shows(STORIES[0][2][1])  # the sentence behind the dot that is looked at


# --- what is there afterwards -------------------------------------------------------------------------


def pages_are_kept(kept: Session) -> None:
    pages = [journal.read_entry(kept, line.id) for line in journal.list_entries(kept).lines]
    texts = [page.text for page in pages]
    assert all(any(text in one for one in texts) for text, *_ in STORIES)
    (looked_back,) = [page for page in pages if page.title == "Weekly look-back"]
    for words in (GOOD_MOMENT, HEAVY, NEXT_CUE, NEXT_ACTION, NEXT):
        assert words in looked_back.text
    assert {one.name for one in looked_back.people} == {"Ade", "Rosa"}
    said = {moment.evidence.what for moment in uses.all_moments(kept).moments}
    assert {what for _, *picks in STORIES for _, what in picks} <= said


def front_is_kept(kept: Session, front: FrontSet, shown: list[str]) -> None:
    known = strengths.strengths(kept)
    assert front.route is Route.CARDS
    assert sorted(known[id].label for id in front.strengths) == shown


def goal_is_kept(kept: Session) -> None:
    (line,) = goals.list_goals(kept)
    goal = goals.read_goal(kept, line.id)
    (plan,) = goal.plans
    assert (goal.fields.wish, line.state) == (WISH, GoalState.ACTIVE)
    assert (plan.cue, plan.action, plan.kind) == (CUE, ACTION, PlanKind.START)
    assert plan.rehearsed is not None
    (look,) = check_ins.check_ins(kept, line.id)
    assert (look.moved, look.line, look.decision) == (Moved.LITTLE, MOVED_LINE, Decision.KEEP)
    (loose,) = goal_plans.loose_plans(kept)
    assert (loose.cue, loose.action) == (NEXT_CUE, NEXT_ACTION)

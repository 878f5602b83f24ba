"""W-4, as far as one is alone: a slip is written down, and of what was lived nothing is taken away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from peerbuddy.actions import check_ins, goal_plans, goals, insights, journal, page_links
from peerbuddy.model.check_in import Moved
from peerbuddy.model.goal import GoalKind, GoalState
from peerbuddy.model.plan import PlanKind
from peerbuddy.session import Session
from tests.conftest import Clock
from tests.ui.walks.somebody import CONTROL, Somebody

RETURN = Qt.Key.Key_Return
WISH = "Evenings without"
FACTS, HELD = "On Tuesday at the station, alone, after the call.", "I rang Rosa before the second one."
AROUND, TODAY = "Little sleep, and the letter.", "Soup, and the bath."
CUE, ACTION = "the call ends badly", "walk to the river"
TOTAL = "Days lived your way so far: 3. They stay, whatever comes next."
STANDS = "Days so far: 3. They stay."


def test_w4_a_slip_takes_nothing_from_what_was_lived(
    somebody: Somebody, clock: Clock, reopen: Callable[[], Session]
) -> None:
    make_a_goal(somebody)
    for moved in ("stayed", "forward a little", "stayed"):
        check_in(somebody, moved)
        clock.move(days=1)
    before = look_at_the_total(somebody)
    write_of_the_slip(somebody)
    assert look_at_the_total(somebody) == before
    check_in(somebody, "went back")
    assert look_at_the_total(somebody) == before
    assert somebody.texts_that_count(besides=(STANDS, TOTAL)) == []
    somebody.lock()
    what_was_written_is_kept(reopen())


# --- the way ------------------------------------------------------------------------------------------


def make_a_goal(somebody: Somebody) -> None:
    somebody.go("goals")
    somebody.press("New goal")
    somebody.type(WISH)
    somebody.press("How I will see it")
    somebody.press("Kind of goal: keep")
    somebody.press("Begin with it now")


def check_in(somebody: Somebody, moved: str) -> None:
    """Where none is open for it, one is asked for."""
    somebody.go("goals")
    if "Check in" in somebody.buttons():
        somebody.press("Check in")
    somebody.press(f"It moved: {moved}")
    somebody.press("Keep check-in")


def look_at_the_total(somebody: Somebody) -> list[str]:
    """Everything that is shown of it."""
    somebody.go("insights")
    somebody.press("Total lived my way")
    assert somebody.shows(TOTAL)
    return sorted(set(somebody.sees()))


def write_of_the_slip(somebody: Somebody) -> None:
    """Found by its name among the actions; left and taken up again once."""
    somebody.key(Qt.Key.Key_K, CONTROL)
    somebody.type("slip")
    somebody.key(RETURN)
    somebody.type(FACTS)
    somebody.press("Next card")
    somebody.type(AROUND)
    somebody.press("Next card")
    somebody.type(HELD)
    somebody.press("Next card")
    assert somebody.shows(STANDS)
    somebody.press("Next card")
    somebody.type(CUE)
    somebody.key(Qt.Key.Key_Tab)
    somebody.type(ACTION)
    somebody.press("Next card")
    somebody.press("Next card")
    somebody.type(TODAY)
    somebody.press("Finish")
    assert somebody.shows("The next choice counts more than the last one.")


# --- what is there afterwards -------------------------------------------------------------------------


def what_was_written_is_kept(kept: Session) -> None:
    (page,) = journal.list_entries(kept).lines
    text = journal.read_entry(kept, page.id).text
    assert all(words in text for words in (FACTS, AROUND, HELD, CUE, ACTION, TODAY))
    assert page_links.raw_until(kept, page.id) is not None  # it is not shown around for a while
    (plan,) = goal_plans.loose_plans(kept)
    assert (plan.cue, plan.action, plan.kind) == (CUE, ACTION, PlanKind.AFTER_SLIP)
    (goal,) = goals.list_goals(kept)
    assert (goal.wish, goal.state) == (WISH, GoalState.ACTIVE)
    assert goals.read_goal(kept, goal.id).fields.kind is GoalKind.KEEP
    moved = [look.moved for look in check_ins.check_ins(kept, goal.id)]
    assert moved == [Moved.BACK, Moved.STAYED, Moved.LITTLE, Moved.STAYED]
    assert len(insights.lived_my_way(kept, goal.id).points) == 3

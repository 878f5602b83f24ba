"""What a page belongs to, and its marks."""

from __future__ import annotations

from datetime import date

import pytest

from peerbuddy.actions import assets, goals, journal, keeping, page_links, switches
from peerbuddy.model.asset import LifeArea
from peerbuddy.model.errors import BadField, UnknownGoal, UnknownId
from peerbuddy.model.goal import GoalFields, GoalState
from peerbuddy.model.record import entry_record
from peerbuddy.model.switch import Switch
from peerbuddy.session import Session
from tests.conftest import Clock
from tests.raw_pages import mark_raw

TODAY = date(2026, 11, 22)
PAGE, GOAL = "1" * 32, "a" * 32


@pytest.fixture
def page(session: Session) -> Session:
    journal.save_entry(session, PAGE, TODAY, "A page.")
    goals.make_goal(session, GOAL, GoalFields(wish="sing"))
    return session


def test_a_page_says_what_it_belongs_to(page: Session) -> None:
    page_links.set_goals(page, PAGE, (GOAL, GOAL))
    page_links.set_areas(page, PAGE, ("play", "mind"))
    page_links.set_feelings(page, PAGE, ("calm", " on  edge ", "calm"))
    entry = journal.read_entry(page, PAGE)
    assert (entry.goals, entry.areas, entry.feelings) == ((GOAL,), ("play", "mind"), ("calm", "on edge"))
    record = entry_record(entry)
    assert (record["goals"], record["areas"], record["feelings"]) == (
        [GOAL],
        ["play", "mind"],
        ["calm", "on edge"],
    )
    assert page_links.feelings_used(page) == ("calm", "on edge")
    assert [line.id for line in goals.pages_of_goal(page, GOAL)] == [PAGE]
    journal.save_entry(page, PAGE, TODAY, "Another text.")
    assert journal.read_entry(page, PAGE).goals == (GOAL,)
    page_links.set_goals(page, PAGE, ())
    assert goals.pages_of_goal(page, GOAL) == ()
    assert keeping.check(page) == ()


def test_what_cannot_be_linked_is_refused_and_changes_nothing(page: Session) -> None:
    page_links.set_feelings(page, PAGE, ("calm",))
    with pytest.raises(UnknownGoal):
        page_links.set_goals(page, PAGE, ("f" * 32,))
    with pytest.raises(UnknownId):
        page_links.set_goals(page, "f" * 32, (GOAL,))
    with pytest.raises(BadField):
        page_links.set_feelings(page, PAGE, tuple("abcdef"))
    with pytest.raises(BadField):
        page_links.set_feelings(page, PAGE, ("x" * 41,))
    with pytest.raises(BadField):
        page_links.set_areas(page, PAGE, tuple("abcdef"))
    assert journal.read_entry(page, PAGE).feelings == ("calm",)


def test_a_page_that_was_got_through_stands_on_the_proof_page(page: Session, clock: Clock) -> None:
    journal.save_entry(page, "2" * 32, TODAY, "Another page.")
    page_links.mark_overcame(page, PAGE)
    clock.move(hours=1)
    page_links.mark_overcame(page, "2" * 32)
    page_links.mark_overcame(page, "2" * 32)
    assert [line.id for line in page_links.proof_page(page)] == ["2" * 32, PAGE]
    journal.trash_entry(page, "2" * 32)
    assert [line.id for line in page_links.proof_page(page)] == [PAGE]
    page_links.take_off_proof_page(page, PAGE)
    assert page_links.proof_page(page) == ()
    assert not page_links.is_on_proof_page(page, PAGE)
    with pytest.raises(UnknownId):
        page_links.mark_overcame(page, "f" * 32)


def test_a_raw_page_is_raw_for_a_day_from_its_last_writing(page: Session, clock: Clock) -> None:
    assert page_links.raw_until(page, PAGE) is None
    mark_raw(page, PAGE)
    clock.move(hours=20)
    mark_raw(page, PAGE)
    clock.move(hours=20)
    assert page_links.raw_until(page, PAGE) is not None
    clock.move(hours=4)
    assert page_links.raw_until(page, PAGE) is None


def test_links_go_with_a_page_that_is_deleted_for_good(page: Session) -> None:
    page_links.set_goals(page, PAGE, (GOAL,))
    page_links.mark_overcame(page, PAGE)
    journal.trash_entry(page, PAGE)
    assert goals.pages_of_goal(page, GOAL) == ()
    journal.empty_trash(page)
    assert goals.read_goal(page, GOAL).fields.wish == "sing"
    assert keeping.check(page) == ()


def test_what_a_page_can_belong_to_is_offered_while_it_is_of_use(page: Session) -> None:
    rest = goals.make_goal(page, "b" * 32, GoalFields(wish="swim"), state=GoalState.ACTIVE)
    goals.change_state(page, rest.id, GoalState.RESTING)
    offered = page_links.offered(page)
    assert [goal.wish for goal in offered.goals] == ["swim"]
    assert len(offered.areas) == 11
    assert offered.feelings == ()
    switches.turn(page, Switch.FEELINGS, on=True)
    page_links.set_feelings(page, PAGE, ("wintry",))
    assert {"wintry", "calm"} <= set(page_links.offered(page).feelings)


def test_what_a_page_belongs_to_keeps_its_names_whatever_became_of_it(page: Session) -> None:
    page_links.set_goals(page, PAGE, (GOAL,))
    page_links.set_areas(page, PAGE, ("play", "an own one"))
    assets.save_area(page, LifeArea("play", "playing", retired=True))
    found = page_links.belongings(page, PAGE)
    assert [goal.wish for goal in found.goals] == ["sing"]
    assert [area.name for area in found.areas] == ["playing", "an own one"]
    assert found.feelings == ()

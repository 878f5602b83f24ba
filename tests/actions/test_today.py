"""Today asks for little: goals whose day it is, one nudge a day, and nothing that piled up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from peerbuddy.actions import check_ins, goals, guides, new_ways, reviews, switches
from peerbuddy.actions import today as verbs
from peerbuddy.model.check_in import CheckIn, Moved
from peerbuddy.model.goal import GoalFields, GoalState, Rhythm
from peerbuddy.model.guide import Answer
from peerbuddy.model.switch import Switch
from peerbuddy.model.today import SWITCH_OF, NudgeKind, Today
from peerbuddy.session import Session
from tests.conftest import Clock

TODAY = date(2026, 11, 22)
DAILY = GoalFields(wish="sing", rhythm=Rhythm.DAILY)


def active(session: Session, fields: GoalFields = DAILY) -> str:
    id = session.computer.new_id()
    goals.make_goal(session, id, fields, state=GoalState.ACTIVE)
    return id


def kind(page: Today) -> NudgeKind | None:
    return page.nudge.kind if page.nudge else None


def test_the_first_day_asks_for_nothing(session: Session) -> None:
    assert verbs.today(session) == Today(TODAY, (), None, None)


def test_a_goal_is_there_on_its_day_until_it_was_looked_at(session: Session) -> None:
    id = active(session)
    active(session, replace(DAILY, rhythm=Rhythm.OFF))
    goals.make_goal(session, "e" * 32, DAILY)
    assert [line.id for line in verbs.today(session).goals] == [id]
    check_ins.check_in(session, CheckIn("1" * 32, id, Moved.STAYED))
    assert verbs.today(session).goals == ()


def test_a_year_away_is_met_by_one_line_and_no_backlog(session: Session, clock: Clock) -> None:
    """B-6."""
    weekly = replace(DAILY, rhythm=Rhythm.WEEKLY)
    for _ in range(5):
        active(session, weekly)
    resting = active(session)
    goals.change_state(session, resting, GoalState.RESTING, wake=TODAY + timedelta(30))
    verbs.today(session)
    clock.move(days=365)

    page = verbs.today(session)
    assert kind(page) is NudgeKind.WELCOME
    assert page.goals == ()
    assert kind(verbs.today(session)) is NudgeKind.WELCOME
    assert page.nudge
    verbs.close_nudge(session, page.nudge)
    assert kind(verbs.today(session)) is None
    clock.move(days=1)
    assert kind(verbs.today(session)) is NudgeKind.WAKE


def test_a_clock_set_back_is_no_absence(session: Session, clock: Clock) -> None:
    verbs.today(session)
    clock.move(days=-400)
    assert kind(verbs.today(session)) is None
    clock.move(days=400)
    assert kind(verbs.today(session)) is None


def test_there_is_one_nudge_a_day_whatever_else_is_waiting(session: Session, clock: Clock) -> None:
    ids = [active(session), active(session)]
    for id in ids:
        goals.change_state(session, id, GoalState.RESTING, wake=TODAY)
    page = verbs.today(session)
    assert page.nudge
    assert (page.nudge.about, page.nudge.name, page.nudge.day) == (ids[0], "sing", TODAY)
    goals.change_state(session, ids[0], GoalState.ACTIVE)
    assert verbs.today(session).nudge is None
    clock.move(days=1)
    tomorrow = verbs.today(session)
    assert tomorrow.nudge
    assert tomorrow.nudge.about == ids[1]


def test_a_nudge_says_why_and_has_its_switch(session: Session) -> None:
    id = active(session)
    goals.change_state(session, id, GoalState.RESTING, wake=TODAY)
    nudge = verbs.today(session).nudge
    assert nudge
    assert (nudge.why, nudge.switch) == ("why_wake", Switch.NUDGE_WAKE)
    switches.turn(session, nudge.switch, on=False)
    assert verbs.today(session).nudge is None


def test_every_kind_of_nudge_has_a_switch_and_a_why(session: Session) -> None:
    assert set(SWITCH_OF) == set(NudgeKind)
    off = [switch for switch in SWITCH_OF.values() if not switches.is_on(session, switch)]
    assert off == [Switch.NUDGE_QUIET]


def test_a_letter_comes_on_its_day(session: Session, clock: Clock) -> None:
    run = guides.begin(session, "monthly").answered("letter", Answer(text="Dear me"))
    guides.finish(session, run)
    verbs.today(session)
    clock.move(days=29)
    assert kind(verbs.today(session)) is None
    clock.move(days=1)
    page = verbs.today(session)
    assert kind(page) is NudgeKind.LETTER
    assert page.nudge
    reviews.open_letter(session, page.nudge.about)
    assert kind(verbs.today(session)) is None


def test_a_new_way_asks_once_its_week_is_over(session: Session, clock: Clock) -> None:
    new_ways.begin_new_way(session, "zest", "take the stairs")
    assert kind(verbs.today(session)) is None
    clock.move(days=7)
    page = verbs.today(session)
    assert kind(page) is NudgeKind.NEW_WAY
    assert page.nudge
    assert page.nudge.name == "take the stairs"


def test_left_alone_nothing_nudges_until_the_day_is_over(session: Session, clock: Clock) -> None:
    id = active(session)
    goals.change_state(session, id, GoalState.RESTING, wake=TODAY)
    verbs.leave_me_be(session, until=TODAY)
    page = verbs.today(session)
    assert (page.nudge, page.left_alone_until) == (None, TODAY)
    clock.move(days=1)
    assert kind(verbs.today(session)) is NudgeKind.WAKE


def test_left_alone_for_good_ends_when_the_person_says_so(session: Session, clock: Clock) -> None:
    id = active(session)
    goals.change_state(session, id, GoalState.RESTING, wake=TODAY)
    verbs.leave_me_be(session)
    clock.move(days=300)
    assert verbs.today(session).left_alone_until == verbs.FOR_GOOD
    verbs.be_here_again(session)
    assert verbs.today(session).nudge is not None


def test_goals_put_away_are_back_the_next_day(session: Session, clock: Clock) -> None:
    ids = [active(session), active(session)]
    verbs.put_goals_away(session)
    assert verbs.today(session).goals == ()
    assert [line.id for line in verbs.goals_due(session)] == ids
    clock.move(days=1)
    assert [line.id for line in verbs.today(session).goals] == ids


def test_a_damaged_file_of_the_program_takes_no_goal_and_no_letter_away(
    session: Session, damaged_content: Callable[..., None]
) -> None:
    id = active(session)
    damaged_content("templates", "strengths")
    page = verbs.today(session)
    assert ([line.id for line in page.goals], page.nudge) == ([id], None)

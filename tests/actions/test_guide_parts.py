"""What a finished guide makes beside its page: goals, plans, evidence, letters."""

from __future__ import annotations

from peerbuddy.actions import (
    goal_plans,
    goals,
    guides,
    journal,
    page_links,
    reviews,
    templates,
    uses,
)
from peerbuddy.model.goal import GoalFields, GoalState
from peerbuddy.model.guide import Answer, Pick
from peerbuddy.model.plan import PlanKind
from peerbuddy.model.strength import Dial
from peerbuddy.session import Session
from tests.actions.guide_runs import answered, filled
from tests.conftest import Clock


def test_a_wish_becomes_a_goal_with_its_obstacle_and_its_plan(session: Session) -> None:
    run = answered(
        session,
        "T-4",
        wish=Answer(text="sing again " * 20),
        obstacle=Answer(text="I feel watched"),
        plan=Answer(cue="the door is shut", action="sing one line"),
        rehearse=Answer(rehearsed=True, choice="done"),
        goal=Answer(choice="goal"),
    )
    finished = guides.finish(session, run)
    assert finished.goal
    assert finished.entry
    goal = goals.read_goal(session, finished.goal)
    assert goal.state is GoalState.ACTIVE
    assert goal.fields.wish.endswith("…")
    assert goal.obstacles[0].text == "I feel watched"
    assert (goal.plans[0].id, goal.plans[0].obstacle) == (finished.plan, goal.obstacles[0].id)
    assert goal.plans[0].rehearsed is not None
    assert journal.read_entry(session, finished.entry.id).goals == (goal.id,)


def test_a_wish_kept_as_a_page_makes_no_goal(session: Session) -> None:
    run = answered(
        session,
        "T-4",
        wish=Answer(text="sing"),
        obstacle=Answer(text="shy"),
        plan=Answer(cue="the door is shut", action="sing one line"),
        goal=Answer(choice="keep_as_page"),
    )
    assert guides.finish(session, run).goal is None
    assert [plan.cue for plan in goal_plans.loose_plans(session)] == ["the door is shut"]


def test_a_strength_in_action_stands_under_the_page_with_what_was_done(session: Session) -> None:
    run = answered(
        session,
        "T-2",
        did=Answer(text="I asked her to sit.\nThen I listened."),
        strength=Answer(picks=(Pick("kindness", "kindness"),)),
        dial=Answer(choice="more"),
        where_else=Answer(cue="she rings on Sunday", action="let her finish"),
    )
    finished = guides.finish(session, run)
    assert finished.entry
    assert finished.strengths == ("kindness",)
    (evidence,) = uses.strengths_of_page(session, finished.entry.id)
    assert (evidence.what, evidence.dial) == ("I asked her to sit. Then I listened.", Dial.MORE)
    (plan,) = goal_plans.loose_plans(session)
    assert (plan.kind, plan.strength) == (PlanKind.STRENGTH, "kindness")


def test_a_strength_without_a_sentence_is_named_on_the_page_and_claimed_nowhere(session: Session) -> None:
    run = answered(
        session,
        "weekly",
        strengths=Answer(picks=(Pick("zest", "zest", "less"), Pick("hope", "hope", "right"))),
    )
    finished = guides.finish(session, run)
    assert finished.entry
    entry = journal.read_entry(session, finished.entry.id)
    assert "- zest (" in entry.text
    assert entry.strengths == ()


def test_the_weekly_look_back_links_goals_and_people_and_rests_what_is_to_rest(session: Session) -> None:
    ids = ("a" * 32, "b" * 32)
    for id in ids:
        goals.make_goal(session, id, GoalFields(wish="sing"), state=GoalState.ACTIVE)
    run = answered(
        session,
        "weekly",
        goals=Answer(picks=(Pick(ids[0], "sing", "keep"), Pick(ids[1], "sing", "rest"))),
        people=Answer(picks=(Pick("rosa", "Rosa"), Pick("rosa", "Rosa"))),
    )
    finished = guides.finish(session, run)
    assert finished.entry
    entry = journal.read_entry(session, finished.entry.id)
    assert entry.goals == ids
    assert [person.name for person in entry.people] == ["Rosa"]
    assert finished.rested == (ids[1],)
    assert goals.read_goal(session, ids[0]).state is GoalState.ACTIVE
    assert goals.read_goal(session, ids[1]).state is GoalState.RESTING


def test_a_slip_makes_a_plan_for_after_a_slip(session: Session) -> None:
    run = answered(session, "T-6", next_time=Answer(cue="I pass the shop", action="cross the road"))
    plan = guides.finish(session, run).plan
    assert plan
    assert session.vault.goals.plans.get(plan).kind is PlanKind.AFTER_SLIP


def test_been_there_keeps_its_parts_and_other_pages_keep_only_their_text(session: Session) -> None:
    been = guides.finish(session, filled(session, "T-8")).entry
    other = guides.finish(session, filled(session, "T-1")).entry
    assert been
    assert other
    assert templates.been_there_parts(session, been.id)["lived"].text == "Words for lived."
    assert templates.been_there_parts(session, other.id) == {}


def test_a_letter_waits_a_month(session: Session, clock: Clock) -> None:
    guides.finish(session, answered(session, "monthly", letter=Answer(text="Dear me")))
    assert reviews.letters_that_open(session) == ()
    clock.move(days=30)
    (letter,) = reviews.letters_that_open(session)
    assert letter.text == "Dear me"
    reviews.open_letter(session, letter.id)
    assert reviews.letters_that_open(session) == ()


def test_the_card_of_the_help_cards_comes_every_third_month(session: Session, clock: Clock) -> None:
    seen: list[bool] = []
    for _ in range(5):
        seen.append(any(card.key == "cards" for card in reviews.cards_of(session, "monthly")))
        guides.finish(session, answered(session, "monthly", giving=Answer(text="Much.")))
        clock.move(days=30.5)
    assert seen == [True, False, False, True, False]


def test_a_turning_point_begins_with_its_own_question(session: Session) -> None:
    guide = guides.guide_of(session, "turning_point")
    assert guide.cards[0].text == "What changed?"
    assert guide.cards[1:] == guides.guide_of(session, "monthly").cards
    assert guide.offers_rest
    assert guide.is_look_back
    assert not guides.guide_of(session, "T-1").is_look_back


def test_pages_are_listed_by_the_guide_and_the_goal_they_belong_to(session: Session) -> None:
    goals.make_goal(session, "a" * 32, GoalFields(wish="sing"))
    first = guides.finish(session, filled(session, "T-1")).entry
    second = guides.finish(session, filled(session, "T-3")).entry
    assert first
    assert second
    page_links.set_goals(session, second.id, ("a" * 32,))
    by_template = journal.list_entries(session, template="T-1")
    by_goal = journal.list_entries(session, goal="a" * 32)
    assert [line.id for line in by_template.lines] == [first.id]
    assert [line.id for line in by_goal.lines] == [second.id]
    assert [hit.id for hit in journal.search(session, "words", goal="a" * 32).hits] == [second.id]
    assert journal.list_entries(session, template="T-1", goal="a" * 32).lines == ()

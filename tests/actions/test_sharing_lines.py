"""What could leave for each kind of packet, from where: guided pages, goals, moments, the map, own words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from peerbuddy.actions import (
    assets,
    check_ins,
    goal_plans,
    goals,
    guides,
    helping,
    journal,
    strengths,
    uses,
)
from peerbuddy.actions.sharing_lines import left_out_of, lines_of
from peerbuddy.model.asset import Asset, AssetKind
from peerbuddy.model.check_in import CheckIn, Moved
from peerbuddy.model.errors import BadField
from peerbuddy.model.goal import GoalFields, Link, LinkKind, Measure
from peerbuddy.model.guide import Answer
from peerbuddy.model.help_plan import MapEntry, Ring
from peerbuddy.model.packet import SUMMARY_KINDS
from peerbuddy.model.plan import Obstacle, Plan
from peerbuddy.model.sharing import LeftOut, Line, Source
from peerbuddy.session import Session
from tests.obstacles import add_obstacle

DAY = date(2026, 11, 18)


def said(lines: tuple[Line, ...]) -> dict[str, list[str]]:
    """The texts that are offered, by field; empty ones are there to be written in."""
    found: dict[str, list[str]] = {}
    for line in lines:
        found.setdefault(line.field, []).append(line.text)
    return found


def guided(session: Session, guide: str, **answers: str) -> str:
    run = guides.begin(session, guide)
    for key, text in answers.items():
        run = run.answered(key, Answer(text=text))
    finished = guides.finish(session, run)
    assert finished.entry is not None
    return finished.entry.id


def page(session: Session, text: str) -> str:
    id = session.computer.new_id()
    journal.save_entry(session, id, DAY, text)
    return id


def test_without_a_source_each_written_field_has_a_place_to_write(session: Session) -> None:
    assert said(lines_of(session, "weekly", Source())) == {
        "good_moment": [""], "heavy": [""], "mine_to_do_next": [""], "thank_you": [""],
    }  # fmt: skip
    assert said(lines_of(session, "light", Source())) == {"text": [""]}
    mirror = said(lines_of(session, "mirror", Source()))
    assert mirror == {"text": ["Three moments where you saw a strength of mine?"]}


def test_every_line_has_a_key_of_its_own(session: Session) -> None:
    id = guided(session, "weekly", good_moment="Tea.", heavy="Rain.\n\nMore rain.")
    for kind in SUMMARY_KINDS:
        keys = [line.key for line in lines_of(session, kind, Source((id,)))]
        assert len(set(keys)) == len(keys)


def test_a_weekly_look_back_fills_the_weekly_reflection(session: Session) -> None:
    id = guided(session, "weekly", good_moment="Tea with Dele.", heavy="Rain.", mine_to_do_next="Ring them.")
    uses.put_strength(session, id, "kindness", "I sat with him.")
    lines = said(lines_of(session, "weekly", Source((id,))))
    assert lines == {
        "good_moment": ["Tea with Dele."],
        "strengths": ["Kindness"],
        "heavy": ["Rain."],
        "mine_to_do_next": ["Ring them."],
        "thank_you": [""],
    }


def test_a_good_moment_becomes_a_celebration(session: Session) -> None:
    id = guided(session, "T-1", scene="The letter came.", my_part="I asked again.")
    lines = said(lines_of(session, "celebrate", Source((id,))))
    assert (lines["happened"], lines["my_part"], lines["matters"]) == (
        ["The letter came."],
        ["I asked again."],
        [""],
    )


def test_a_hard_day_becomes_an_ask(session: Session) -> None:
    id = guided(session, "T-3", now="It is a lot.")
    assert said(lines_of(session, "ask", Source((id,))))["text"] == ["It is a lot."]


def test_a_been_there_page_fills_its_card(session: Session) -> None:
    id = guided(session, "T-8", lived="Long nights.", helped="Sleep first.", heavier="Alone.")
    lines = said(lines_of(session, "been_there", Source((id,))))
    assert lines == {
        "lived": ["Long nights."],
        "helped": ["Sleep first."],
        "to_myself": [""],
        "may_keep": [""],
        "questions_welcome": [""],
    }


def test_any_other_page_is_offered_whole_or_by_paragraph(session: Session) -> None:
    short = page(session, "One.\n\nTwo.")
    assert said(lines_of(session, "ask", Source((short,))))["text"] == ["One.\n\nTwo."]
    long = page(session, "a" * 900 + "\n\n" + "b" * 900)
    assert said(lines_of(session, "ask", Source((long,))))["text"] == ["a" * 900, "b" * 900]


def test_a_goal_is_offered_line_by_line(session: Session) -> None:
    new = session.computer.new_id
    choir = assets.save_asset(session, Asset(new(), AssetKind.RESOURCE, "the choir"))
    fields = GoalFields(
        wish="sing again", measure=Measure.AMOUNT, unit="songs", buddy_line="Ask me.", look_again=DAY
    )
    goal = goals.make_goal(session, new(), fields)
    for text in ("shy", "tired"):
        add_obstacle(session, goal.id, Obstacle(new(), text))
    goal_plans.save_plan(session, Plan(new(), "the door is shut", "sing", goal=goal.id))
    helped = (Link(LinkKind.RESOURCE, choir.id), Link(LinkKind.STRENGTH, "zest"))
    check_ins.check_in(
        session,
        CheckIn(new(), goal.id, Moved.LITTLE, value=Decimal(2), line="In the kitchen.", helped=helped),
    )
    lines = lines_of(session, "goal", Source(goal=goal.id))
    assert said(lines) == {
        "wish": ["sing again"],
        "where_now": ["In the kitchen.\n2 songs"],
        "helped": ["the choir, Zest"],
        "obstacle": ["shy", "tired"],
        "plan": ["If the door is shut then I will sing"],
        "talk_it_through": [""],
        "buddy_line": ["Ask me."],
        "look_again": [""],
    }
    assert next(line.day for line in lines if line.field == "look_again") is not None
    assert left_out_of(session, "goal", Source(goal=goal.id)) == {LeftOut.CHECK_INS}


def test_a_moment_of_a_strength_is_offered_with_its_name(session: Session) -> None:
    moment = uses.note_use(session, "kindness", "I sat with him.")
    lines = said(lines_of(session, "celebrate", Source(moment=moment.id)))
    assert (lines["happened"], lines["strength"]) == (["I sat with him."], ["Kindness"])


def test_what_i_lean_on_comes_from_my_map(session: Session) -> None:
    helping.save_map_entry(session, MapEntry(session.computer.new_id(), Ring.CLOSE, "my sister", "Sundays"))
    helping.save_map_entry(session, MapEntry(session.computer.new_id(), Ring.PEERS, "the choir"))
    leaning = said(lines_of(session, "ask", Source()))["leaning_on"]
    assert leaning == ["my sister: Sundays", "the choir", ""]


def test_the_strengths_i_lean_on_can_be_told_one_by_one(session: Session) -> None:
    front = frozenset(list(strengths.strengths(session))[:5])
    strengths.choose_front(session, front)
    offered = said(lines_of(session, "mirror", Source()))["front_set"]
    assert offered == [
        strengths.find_strength(session, id).label for id in strengths.strengths(session) if id in front
    ]


def test_strengths_of_the_week_are_offered_for_it(session: Session) -> None:
    uses.note_use(session, "kindness", "I sat with him.")
    uses.note_use(session, "zest", "Long ago.", day=date(2026, 10, 1))
    assert said(lines_of(session, "weekly", Source()))["strengths"] == ["Kindness"]


def test_what_cannot_be_on_a_bench_is_refused(session: Session) -> None:
    with pytest.raises(BadField):
        lines_of(session, "gentler", Source())
    ids = tuple(page(session, f"{n}") for n in range(11))
    with pytest.raises(BadField) as caught:
        lines_of(session, "page", Source(ids))
    assert caught.value.most == 10

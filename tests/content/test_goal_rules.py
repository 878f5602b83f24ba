"""What the content says of goals, guides and areas is what the rules know, one with the other."""

from __future__ import annotations

import re

from peerbuddy.content.library import library
from peerbuddy.model.asset import AREA_KEYS, Sort
from peerbuddy.model.check_in import Decision, Moved
from peerbuddy.model.goal import (
    LOOK_AGAIN_DAYS,
    MAX_KEEP_WELL,
    MAX_SIGN,
    MAX_WHY,
    MAX_WISH,
    MEASURES,
    GoalKind,
    GoalState,
    Measure,
    Reach,
    Rhythm,
    ShareLevel,
    Whose,
)
from peerbuddy.model.help_plan import STALE_AFTER_DAYS, Ring
from peerbuddy.model.insight import LIST_BELOW, WINDOW_WEEKS
from peerbuddy.model.page_mark import MAX_FEELINGS
from peerbuddy.model.plan import MAX_OBSTACLE, MAX_OBSTACLES, MAX_PLANS, Met, PlanKind
from peerbuddy.model.rules.goal_states import ACTIVE_NOTE_AT, TRANSITIONS
from peerbuddy.model.wording import Option
from peerbuddy.paths import resources

BOOKS = library(resources() / "content")


def keys(options: tuple[Option, ...]) -> list[str]:
    return [option.key for option in options]


def test_states_and_their_changes() -> None:
    said = {state: list(after) for state, after in BOOKS.goals.transitions.items()}
    assert said == {now.value: [state.value for state in after] for now, after in TRANSITIONS.items()}
    assert list(BOOKS.goals.states) == [state.value for state in GoalState]
    assert BOOKS.goals.active_note.at == ACTIVE_NOTE_AT


def test_kinds_and_their_measures() -> None:
    said = {kind.key: kind.measures for kind in BOOKS.goals.kinds}
    assert said == {kind.value: tuple(m.value for m in MEASURES[kind]) for kind in GoalKind}


def test_every_choice_has_a_word() -> None:
    goals = BOOKS.goals
    for options, choices in (
        (goals.measures, Measure),
        (goals.stretch, Reach),
        (goals.whose, Whose),
        (goals.rhythms, Rhythm),
        (goals.share_levels, ShareLevel),
        (goals.plan_kinds, PlanKind),
        (goals.check_in.moved, Moved),
        (goals.check_in.plan_met, Met),
        (goals.check_in.decide, Decision),
        (BOOKS.words.map_rings, Ring),
        (BOOKS.words.resource_kinds, Sort),
    ):
        assert keys(options) == [choice.value for choice in choices]


def test_limits() -> None:
    most = {field.key: field.max for field in BOOKS.goals.fields if field.max}
    assert most == {
        "wish": MAX_WISH,
        "why": MAX_WHY,
        "sign": MAX_SIGN,
        "keep_well": MAX_KEEP_WELL,
        "obstacles": MAX_OBSTACLE,
    }
    many = {field.key: field.at_most for field in BOOKS.goals.fields if field.at_most}
    assert many == {"obstacles": MAX_OBSTACLES, "plans": MAX_PLANS}
    assert {field.default_days for field in BOOKS.goals.fields} == {0, LOOK_AGAIN_DAYS}
    assert BOOKS.words.feelings.max_per_entry == MAX_FEELINGS
    assert BOOKS.help.stale_after_days == STALE_AFTER_DAYS
    assert (BOOKS.insights.window_weeks, BOOKS.insights.list_below_points) == (WINDOW_WEEKS, LIST_BELOW)


def test_every_built_in_area_has_a_name() -> None:
    assert len(BOOKS.words.life_areas) == len(AREA_KEYS)


def test_only_making_things_safer_stays_out_of_sharing() -> None:
    assert [one.key for one in BOOKS.help.plan.sections if not one.in_share_picker] == ["safer"]


def test_no_word_of_goals_or_look_backs_speaks_of_failing() -> None:
    """B-4, for what the content says; the strings of the window are scanned with it."""
    folder = resources() / "content" / "en"
    for name in ("goals", "look_backs", "templates", "insights"):
        said = (folder / f"{name}.json").read_text("utf-8")
        assert not re.search(r"\b(overdue|missed|failed)\b", said, re.IGNORECASE)

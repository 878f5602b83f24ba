"""None twice within fourteen days, deep ones only on request, packs before the others (C-2)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model.prompt import Depth, Prompt, Shown
from peerbuddy.model.rules import prompt_rotation as rules
from peerbuddy.model.rules.prompt_rotation import Moment

PROMPTS = words_of_the_program().prompts.prompts
DEEP = {one.id for one in PROMPTS if one.depth == Depth.DEEP}
FIRST = date(2026, 5, 1)


def at(day: date, hour: int = 9, *, is_heavy: bool = False, contexts: frozenset[str] = frozenset()) -> Moment:
    return Moment(datetime(day.year, day.month, day.day, hour, tzinfo=UTC), is_heavy, contexts)


def test_the_rule_is_the_one_the_content_states() -> None:
    rotation = words_of_the_program().prompts.rotation
    assert rotation.no_repeat_days == rules.NO_REPEAT_DAYS
    assert rotation.deep_never_suggested_after == f"{rules.LATE_FROM}:00"


@given(st.lists(st.integers(0, 3), min_size=60, max_size=60), st.sampled_from(["", "re", "mw", "any"]))
def test_c2_sixty_days_with_any_number_of_further_wishes(wishes: list[int], context: str) -> None:
    contexts = frozenset({context} - {""})
    shown: list[Shown] = []
    for n, further in enumerate(wishes):
        day = FIRST + timedelta(n)
        for wish in range(1 + further):
            one = (
                rules.another(PROMPTS, shown, at(day, contexts=contexts))
                if wish
                else rules.of_today(PROMPTS, shown, at(day, contexts=contexts))
            )
            if one is None:
                continue
            assert one.id not in DEEP
            assert all(day - old.day >= timedelta(14) for old in shown if old.prompt == one.id)
            shown.append(Shown(one.id, day))


def test_one_a_day_never_runs_out() -> None:
    shown: list[Shown] = []
    for n in range(60):
        one = rules.of_today(PROMPTS, shown, at(FIRST + timedelta(n)))
        assert one is not None
        shown.append(Shown(one.id, FIRST + timedelta(n)))
    assert len({one.prompt for one in shown}) == 21


def test_the_prompt_of_the_day_stays_the_same_all_day() -> None:
    one = rules.of_today(PROMPTS, [], at(FIRST))
    assert one is not None
    shown = [Shown(one.id, FIRST)]
    assert rules.of_today(PROMPTS, shown, at(FIRST, 23)) == one
    assert rules.of_today(PROMPTS, shown, at(FIRST + timedelta(1))) != one


def test_a_deep_one_comes_on_request_and_makes_room_late_and_after_a_heavy_page() -> None:
    deep = rules.another(PROMPTS, [], at(FIRST), deep=True)
    assert deep is not None and deep.id in DEEP
    shown = [Shown(deep.id, FIRST)]
    assert rules.of_today(PROMPTS, shown, at(FIRST, 21)) == deep
    for moment in (at(FIRST, 22), at(FIRST, 12, is_heavy=True)):
        lighter = rules.of_today(PROMPTS, shown, moment)
        assert lighter is not None and lighter.id not in DEEP


def test_packs_bring_theirs_to_the_front_and_keep_none_away() -> None:
    fitting = {one.id for one in PROMPTS if "re" in one.contexts and one.depth != Depth.DEEP}
    shown: list[Shown] = []
    for _ in range(21):
        one = rules.another(PROMPTS, shown, at(FIRST, contexts=frozenset({"re"})))
        assert one is not None
        shown.append(Shown(one.id, FIRST))
    assert {one.prompt for one in shown[: len(fitting)]} == fitting
    assert rules.another(PROMPTS, shown, at(FIRST)) is None


def test_own_prompts_take_part_and_one_that_was_deleted_is_no_matter() -> None:
    own = Prompt("mine", "What did the herons do?", Depth.LIGHT, is_own=True)
    assert rules.another([own], [], at(FIRST)) == own
    assert rules.of_today([own], [Shown("gone", FIRST)], at(FIRST)) == own


def test_a_clock_that_was_set_back_repeats_nothing() -> None:
    one = rules.of_today(PROMPTS, [], at(FIRST))
    assert one is not None
    again = rules.of_today(PROMPTS, [Shown(one.id, FIRST)], at(FIRST - timedelta(3)))
    assert again is not None and again.id != one.id

"""B-2: which measure goes with which kind; and what the fields of a goal can hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.errors import BadField
from peerbuddy.model.goal import (
    GoalFields,
    GoalKind,
    Link,
    LinkKind,
    Measure,
    Rhythm,
    checked,
    default_look_again,
    measure_for,
)

TODAY = date(2026, 11, 22)
ANY = {"done", "amount", "milestones", "words", "none"}
FITS = {
    "do": {"done", "amount"},
    "reach": {"amount", "milestones", "words"},
    "learn": ANY,
    "keep": ANY,
    "become": ANY,
}


@pytest.mark.parametrize("kind", GoalKind)
@pytest.mark.parametrize("measure", Measure)
def test_a_measure_fits_its_kind_or_is_refused(kind: GoalKind, measure: Measure) -> None:
    if measure.value in FITS[kind.value]:
        assert measure_for(kind, measure) is measure
        return
    with pytest.raises(BadField) as refused:
        measure_for(kind, measure)
    assert (refused.value.field, refused.value.reason) == ("measure", "does-not-fit")


@pytest.mark.parametrize("kind", GoalKind)
def test_a_goal_whose_measure_was_not_chosen_gets_one_that_fits(kind: GoalKind) -> None:
    assert measure_for(kind, None).value in FITS[kind.value]


def test_only_a_wish_is_needed() -> None:
    kept = checked(GoalFields(wish="  sing   again \n"), TODAY)
    assert (kept.wish, kept.kind, kept.measure) == ("sing again", GoalKind.DO, Measure.DONE)
    assert (kept.look_again, kept.rhythm) == (date(2026, 12, 6), Rhythm.WEEKLY)


@pytest.mark.parametrize(
    ("changed", "field", "reason"),
    [
        ({"wish": ""}, "wish", "empty"),
        ({"wish": " \n "}, "wish", "empty"),
        ({"wish": "x" * 200}, "wish", "too-long"),
        ({"why": "x" * 501}, "why", "too-long"),
        ({"sign": "x" * 201}, "sign", "too-long"),
        ({"keep_well": "x" * 141}, "keep_well", "too-long"),
        ({"areas": ("body", "mind", "work")}, "areas", "too-many"),
        ({"rhythm": Rhythm.WEEKDAYS}, "weekdays", "empty"),
        ({"rhythm": Rhythm.WEEKDAYS, "weekdays": (7,)}, "weekdays", "does-not-fit"),
        ({"kind": GoalKind.KEEP, "measure": Measure.WORDS, "scale": tuple("abcdef")}, "scale", "too-many"),
        (
            {"kind": GoalKind.KEEP, "measure": Measure.WORDS, "scale": ("a", "a", "b")},
            "scale",
            "does-not-fit",
        ),
    ],
)
def test_what_does_not_fit_is_refused_with_its_field(
    changed: dict[str, object], field: str, reason: str
) -> None:
    with pytest.raises(BadField) as refused:
        checked(replace(GoalFields(wish="sing"), **changed), TODAY)
    assert (refused.value.field, refused.value.reason) == (field, reason)


def test_what_belongs_to_another_choice_is_not_kept() -> None:
    fields = GoalFields(wish="sing", unit="songs", scale=("a", "b", "c"), weekdays=(1, 2))
    kept = checked(fields, TODAY)
    assert (kept.unit, kept.scale, kept.weekdays) == ("", (), ())


def test_a_link_counts_once() -> None:
    link = Link(LinkKind.STRENGTH, "zest")
    assert checked(GoalFields(wish="sing", links=(link, link)), TODAY).links == (link,)


@given(st.text(max_size=200), st.sampled_from(GoalKind))
def test_checking_again_changes_nothing(wish: str, kind: GoalKind) -> None:
    try:
        once = checked(GoalFields(wish=wish, kind=kind), TODAY)
    except BadField:
        return
    assert 1 <= len(once.wish) <= 140
    assert checked(once, TODAY) == once


@given(st.dates())
def test_every_day_has_a_day_to_look_again(today: date) -> None:
    assert today <= default_look_again(today) <= date.max

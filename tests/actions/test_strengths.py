"""Strengths: built-in and own ones alike, marks, retiring, front sets."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from peerbuddy.actions import journal, strengths, uses
from peerbuddy.model.strength import Family, Mark, Pattern, Route, Strength, UseSource
from peerbuddy.model.strength_errors import BadFrontSet, BadStrength, UnknownStrength
from peerbuddy.session import Session
from tests.conftest import Clock

FRONT = frozenset({"hope", "honesty", "humor", "kindness", "prudence"})
Reopen = Callable[[], Session]


def ids(session: Session, *, retired: bool = False) -> list[str]:
    return [line.strength.id for line in strengths.list_strengths(session, retired=retired)]


def one_of_each(session: Session) -> list[Strength]:
    """A built-in strength and one of one's own: what holds for one holds for the other."""
    return [strengths.find_strength(session, "hope"), strengths.add_strength(session, "Patience")]


# --- own ones ---------------------------------------------------------------------------------------


def test_an_own_strength_is_kept_and_listed_after_the_others_by_name(
    session: Session, reopen: Reopen
) -> None:
    made = strengths.add_strength(
        session, "Calm", in_short="letting it pass", family=Family.TEMPERANCE, hue=7, pattern=Pattern.DOTS
    )
    strengths.add_strength(session, "adapting")
    assert [line.strength.label for line in strengths.list_strengths(session)][24:] == ["adapting", "Calm"]
    assert strengths.find_strength(session, made.id) == made
    assert (made.is_own, made.family, made.hue, made.pattern) == (True, Family.TEMPERANCE, 7, Pattern.DOTS)


def test_nothing_is_made_twice_and_a_retired_one_comes_back(session: Session) -> None:
    made = strengths.add_strength(session, "Calm")
    strengths.retire_strength(session, made.id)
    assert strengths.add_strength(session, "CALM").id == made.id
    assert made.id in ids(session)
    assert strengths.add_strength(session, "Honesty").id == "honesty"
    assert len(ids(session)) == 25


@pytest.mark.parametrize("label", ["", "x" * 41])
def test_a_name_that_does_not_fit_is_refused(session: Session, label: str) -> None:
    with pytest.raises(BadStrength):
        strengths.add_strength(session, label)
    assert len(ids(session)) == 24


def test_any_strength_can_have_other_words_a_hue_and_a_pattern(session: Session) -> None:
    for one in one_of_each(session):
        changed = strengths.change_strength(
            session, one.id, label="Going on", in_short="step by step", too_much="pushing", hue=3
        )
        assert strengths.find_strength(session, one.id) == changed
        assert (changed.label, changed.in_short, changed.too_much) == ("Going on", "step by step", "pushing")
        assert (changed.hue, changed.pattern, changed.scene) == (3, one.pattern, one.scene)
        strengths.change_strength(session, one.id, label="Another name", pattern=Pattern.RING)
        assert strengths.find_strength(session, one.id).in_short == "step by step"


def test_a_built_in_strength_gets_its_own_words_back(session: Session) -> None:
    before = strengths.find_strength(session, "hope")
    strengths.change_strength(session, "hope", label="Going on", in_short="step by step")
    assert strengths.change_strength(session, "hope", label="", in_short="") == before


def test_the_three_marks_are_switched_one_by_one(session: Session) -> None:
    for one in one_of_each(session):
        strengths.set_mark(session, one.id, Mark.FEELS_LIKE_ME, on=True)
        strengths.set_mark(session, one.id, Mark.OTHERS_NOTICE, on=True)
        strengths.set_mark(session, one.id, Mark.FEELS_LIKE_ME, on=False)
        assert strengths.find_strength(session, one.id).marks == {Mark.OTHERS_NOTICE}


def test_b5_retired_is_out_of_the_pickers_and_stays_where_it_was_named(session: Session) -> None:
    page = session.computer.new_id()
    journal.save_entry(session, page, date(2026, 3, 1), "A long wait.")
    for one in one_of_each(session):
        uses.put_strength(session, page, one.id, "Waited")
        assert strengths.retire_strength(session, one.id).is_retired
        assert one.id not in ids(session)
        assert one.id in ids(session, retired=True)
        assert one.id in {found.strength for found in uses.strengths_of_page(session, page)}
        assert uses.moments(session, one.id).moments[0].evidence.what == "Waited"
        strengths.retire_strength(session, one.id, retired=False)
        assert one.id in ids(session)


def test_what_is_no_strength_is_refused_everywhere(session: Session) -> None:
    for verb in (
        lambda: strengths.read_strength(session, "honestly"),
        lambda: strengths.change_strength(session, "honestly", label="x"),
        lambda: strengths.set_mark(session, "honestly", Mark.FEELS_LIKE_ME, on=True),
        lambda: strengths.retire_strength(session, "honestly"),
        lambda: strengths.choose_front(session, FRONT - {"hope"} | {"honestly"}),
    ):
        with pytest.raises(UnknownStrength):
            verb()


# --- markers ----------------------------------------------------------------------------------------


def test_the_markers_say_chosen_shown_twice_and_noticed_by_others(session: Session, clock: Clock) -> None:
    strengths.choose_front(session, FRONT)
    uses.note_use(session, "zest", "Sang")
    assert not strengths.read_strength(session, "zest").shows
    clock.move(days=1)
    uses.note_use(session, "zest", "Sang again")
    uses.note_use(session, "love", "Sat with her", source=UseSource.BUDDY)

    hope, zest, love = (strengths.read_strength(session, id) for id in ("hope", "zest", "love"))
    assert (hope.is_chosen, hope.shows, hope.is_noticed, hope.last_used) == (True, False, False, None)
    assert (zest.is_chosen, zest.shows, zest.last_used) == (False, True, session.today())
    assert (love.shows, love.is_noticed) == (False, True)


def test_a4_the_order_of_a_list_has_nothing_to_do_with_use(session: Session) -> None:
    before = ids(session)
    for _ in range(5):
        uses.note_use(session, "spirituality", "Sat in the wood")
    strengths.choose_front(session, FRONT)
    assert ids(session) == before


def test_a4_no_verb_answers_with_strengths_and_a_number(session: Session) -> None:
    verbs = [
        verb for module in (strengths, uses) for verb in vars(module).values() if inspect.isfunction(verb)
    ]
    for verb in verbs:
        told = str(inspect.signature(verb).return_annotation)
        assert "int" not in told and "float" not in told, verb.__name__


# --- the front set ----------------------------------------------------------------------------------


def test_a_front_set_is_kept_with_its_day_and_the_earlier_ones_stay(
    session: Session, clock: Clock, reopen: Reopen
) -> None:
    assert strengths.front_set(session) is None
    first = strengths.choose_front(session, FRONT)
    clock.move(days=40)
    later = strengths.choose_front(session, FRONT | {"zest"}, route=Route.CARDS)

    assert strengths.front_sets(session) == (later, first)
    assert strengths.front_set(session) == later
    assert later.day - first.day == timedelta(40)
    assert (first.route, later.route) == (Route.BY_HAND, Route.CARDS)


def test_a_second_one_on_the_same_day_takes_the_place_of_the_first(session: Session) -> None:
    strengths.choose_front(session, FRONT)
    second = strengths.choose_front(session, FRONT | {"zest"})
    assert strengths.front_sets(session) == (second,)


@pytest.mark.parametrize("count", [0, 4, 8])
def test_a3_no_other_number_is_kept(session: Session, count: int) -> None:
    some = frozenset(ids(session)[:count])
    with pytest.raises(BadFrontSet):
        strengths.choose_front(session, some)
    assert strengths.front_set(session) is None


def test_views_are_told_which_strengths_changed(session: Session) -> None:
    session.vault.changes.take()
    strengths.choose_front(session, FRONT)
    strengths.set_mark(session, "zest", Mark.FEELS_LIKE_ME, on=True)
    changes = session.vault.changes.take()
    assert changes.strengths == FRONT | {"zest"}
    assert changes

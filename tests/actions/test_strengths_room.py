"""What the strengths room reads in one go."""

from __future__ import annotations

import pytest

from peerbuddy.actions import discovery, new_ways, strengths, uses
from peerbuddy.actions.strengths_room import FIRST_MOMENTS, read_front_view, read_strength_view
from peerbuddy.model.discovery import Story, ThreeStories
from peerbuddy.model.strength_errors import UnknownStrength
from peerbuddy.session import Session
from tests.conftest import Clock

FIVE = frozenset({"hope", "zest", "love", "fairness", "humor"})


def test_an_untouched_vault_has_no_front_set_and_nothing_begun(session: Session) -> None:
    view = read_front_view(session)
    assert view.front is None
    assert not view.stories_begun
    assert not view.cards_begun
    assert len(view.lines) == 24
    assert "family" in view.areas


def test_what_was_begun_and_every_set_is_told(session: Session, clock: Clock) -> None:
    discovery.begin_card_sort(session)
    discovery.keep_stories(session, ThreeStories((Story("At the river"), Story(), Story())))
    first = strengths.choose_front(session, FIVE)
    clock.move(days=1)
    second = strengths.choose_front(session, FIVE - {"humor"} | {"bravery"})
    strengths.retire_strength(session, "bravery")
    view = read_front_view(session)
    assert view.stories_begun
    assert view.cards_begun
    assert view.sets == (second, first)
    assert view.front == second
    assert [one.id for one in view.strengths_of(second)] == ["bravery", "zest", "love", "fairness", "hope"]


def test_a_strength_is_told_with_its_newest_moments_and_its_plan(session: Session, clock: Clock) -> None:
    for n in range(FIRST_MOMENTS + 1):
        uses.note_use(session, "hope", f"moment {n}")
    assert read_strength_view(session, "hope").offers_way
    way = new_ways.begin_new_way(session, "hope", "write the next step")
    view = read_strength_view(session, "hope")
    assert len(view.moments.moments) == FIRST_MOMENTS
    assert view.moments.next_before is not None
    assert (view.way, view.is_due, view.offers_way, view.front) == (way, False, False, None)
    front = strengths.choose_front(session, FIVE)
    clock.move(days=7)
    view = read_strength_view(session, "hope")
    assert (view.is_due, view.front) == (True, front)
    assert read_strength_view(session, "bravery").front is None


def test_no_new_way_is_suggested_for_a_retired_strength(session: Session) -> None:
    strengths.retire_strength(session, "hope")
    assert not read_strength_view(session, "hope").offers_way
    with pytest.raises(UnknownStrength):
        read_strength_view(session, "nothing")

"""What a buddy asked to leave out is found by its labels; what is only hard gets a soft hint."""

from __future__ import annotations

import pytest

from peerbuddy.model.agreement import Level, OffLimit
from peerbuddy.model.packet import (
    AskBody,
    AskSize,
    Body,
    GoalBody,
    LightBody,
    PageBody,
    SharedEntry,
    WeeklyBody,
)
from peerbuddy.model.rules.sharing_checks import hits, is_all_hard, said_yes_to, says_something
from peerbuddy.model.sharing import Hit

LIMITS = (OffLimit("Alcohol"), OffLimit("faith", Level.ASK_FIRST), OffLimit("café", Level.ONLY_ME))


def test_a_topic_is_found_whatever_its_case_and_accents() -> None:
    assert hits(("alcohol", "money", "CAFE"), LIMITS, ()) == (
        Hit("alcohol", Level.NOT_AT_ALL),
        Hit("CAFE", Level.ONLY_ME),
    )


def test_a_yes_makes_room_for_what_was_asked_about() -> None:
    assert hits(("faith", "café"), LIMITS, ("Faith", "cafe")) == ()
    assert hits(("faith", "café"), LIMITS, ("café",)) == (Hit("faith", Level.ASK_FIRST),)


def test_what_they_said_yes_to_can_be_named() -> None:
    assert said_yes_to(("faith", "CAFE", "alcohol", "rain"), LIMITS, ("cafe", "alcohol", "rain")) == ("CAFE",)


def test_no_answer_makes_room_for_what_is_off_limits_altogether() -> None:
    assert hits(("alcohol",), LIMITS, ("alcohol",)) == (Hit("alcohol", Level.NOT_AT_ALL),)


def test_each_topic_is_named_once() -> None:
    assert len(hits(("alcohol", "alcohol"), LIMITS, ())) == 1


@pytest.mark.parametrize(
    ("body", "hard"),
    [
        (WeeklyBody(heavy="rain"), True),
        (WeeklyBody(heavy="rain", strengths=("Zest",)), False),
        (WeeklyBody(heavy="rain", good_moment="tea"), False),
        (WeeklyBody(), False),
        (GoalBody(obstacle="shy"), True),
        (GoalBody(obstacle="shy", helped="tea"), False),
        (AskBody(text="rain"), True),
        (AskBody(text="rain", leaning_on=("my sister",)), False),
        (AskBody(text="rain", tried="tea"), False),
        (LightBody("rain"), False),
    ],
)
def test_a_summary_of_what_is_hard_alone(body: Body, hard: bool) -> None:
    assert is_all_hard(body) is hard


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (AskBody(size=AskSize.THINK_WITH), False),
        (AskBody(reply_when="soon"), True),
        (PageBody(), False),
        (PageBody((SharedEntry(),)), False),
        (PageBody((SharedEntry(title="A walk"),)), True),
        (LightBody(), False),
        (GoalBody(talk_it_through=True), True),
    ],
)
def test_an_option_alone_is_nothing_to_share(body: Body, says: bool) -> None:
    assert says_something(body) is says

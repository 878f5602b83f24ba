"""What can be said of a strength, and what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.strength import (
    HUE_OF,
    HUES,
    Dial,
    Family,
    Pattern,
    checked_front,
    evidence,
    strength_words,
)
from peerbuddy.model.strength_errors import (
    BadFrontSet,
    BadStrength,
    EvidenceMissing,
    EvidenceTooLong,
    UnknownStrength,
)
from peerbuddy.model.text import one_line


@pytest.mark.parametrize("what", ["", "  ", "\n\t", "\ufeff"])
def test_a5_no_strength_without_what_was_done(what: str) -> None:
    with pytest.raises(EvidenceMissing):
        evidence("hope", what)


@given(st.text(max_size=400))
def test_evidence_is_one_line_of_at_most_two_hundred_characters(what: str) -> None:
    try:
        kept = evidence("hope", what).what
    except EvidenceMissing:
        assert one_line(what) == ""
    except EvidenceTooLong:
        assert len(what) > 200
    else:
        assert 0 < len(kept) <= 200
        assert len(kept.splitlines()) == 1
        assert evidence("hope", kept).what == kept


def test_two_hundred_characters_fit_and_one_more_does_not() -> None:
    assert evidence("hope", "x" * 200, dial=Dial.MORE).dial == Dial.MORE
    with pytest.raises(EvidenceTooLong):
        evidence("hope", "x" * 201)


@pytest.mark.parametrize("id", ["", "x" * 65])
def test_what_cannot_be_an_id_names_no_strength(id: str) -> None:
    with pytest.raises(UnknownStrength):
        evidence(id, "Went on")


def test_a_strength_of_ones_own_has_a_name_of_up_to_forty_characters() -> None:
    assert strength_words(" Starting   again ").label == "Starting again"
    assert strength_words("x" * 40, in_short="y" * 120).in_short == "y" * 120
    for label, in_short in (("", ""), (" ", ""), ("x" * 41, ""), ("x", "y" * 121)):
        with pytest.raises(BadStrength):
            strength_words(label, in_short=in_short)


@pytest.mark.parametrize("hue", [-1, HUES])
def test_there_are_eight_hues(hue: int) -> None:
    with pytest.raises(BadStrength):
        strength_words("Calm", hue=hue)


def test_without_a_hue_it_has_that_of_its_family_and_never_colour_alone() -> None:
    assert strength_words("Calm", family=Family.COURAGE).hue == HUE_OF[Family.COURAGE]
    assert strength_words("Calm").hue == HUE_OF[Family.OWN]
    assert len(Pattern) > 1
    assert sorted(HUE_OF.values()) == list(range(7))


@pytest.mark.parametrize("count", [0, 4, 8])
def test_a_front_set_is_five_to_seven(count: int) -> None:
    with pytest.raises(BadFrontSet):
        checked_front(frozenset(f"s{n}" for n in range(count)))

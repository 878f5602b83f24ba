"""Strengths in our own exports: what does not fit is left out, the rest comes back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats.own_strengths import front_matter_line, strengths_in
from peerbuddy.formats.yaml_texts import loaded
from peerbuddy.model.record import strength_record
from peerbuddy.model.strength import Dial, Energy, Evidence, WentTo, evidence
from peerbuddy.model.strength_errors import EvidenceMissing

GOOD = {"id": "hope", "what": "Went on"}
TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=80)


def test_what_was_written_is_read() -> None:
    one = evidence("hope", "Went on", dial=Dial.LESS, area="work", went_to=WentTo.ME, energy=Energy.GAVE)
    assert strengths_in([strength_record(one)]) == (one,)


@given(TEXT, TEXT, st.sampled_from([None, *Dial]))
def test_any_sentence_comes_back_from_the_head_of_a_page(what: str, area: str, dial: Dial | None) -> None:
    try:
        one = evidence("hope", what, dial=dial, area=area)
    except EvidenceMissing:
        return
    assert strengths_in(loaded(front_matter_line(one))) == (one,)


def test_the_name_of_an_own_strength_goes_along() -> None:
    one = Evidence("ab" * 16, "Waited", own_label="Patience")
    assert strengths_in([strength_record(one)])[0].own_label == "Patience"
    assert "label" not in strength_record(Evidence("hope", "Went on"))


@pytest.mark.parametrize(
    "wrong",
    [
        None, "hope", 7, {}, {"id": "hope"}, {"what": "x"}, {"id": "", "what": "x"}, {"id": 7, "what": "x"},
        {"id": "hope", "what": "x" * 201}, {"id": "x" * 65, "what": "x"}, ["hope"],
        {"id": "own", "what": "x", "label": "y" * 41},
    ],
)  # fmt: skip
def test_what_is_no_evidence_is_left_out(wrong: object) -> None:
    assert strengths_in([wrong, GOOD]) == (Evidence("hope", "Went on"),)
    assert strengths_in(wrong) == ()


def test_a_choice_of_a_newer_version_is_as_good_as_none() -> None:
    assert strengths_in([GOOD | {"dial": "enough", "energy": 5}]) == (Evidence("hope", "Went on"),)


def test_of_two_with_one_strength_the_first_counts() -> None:
    assert strengths_in([GOOD, GOOD | {"what": "Again"}]) == (Evidence("hope", "Went on"),)

"""Answers of a guided page: kept as they were given, within limits, and refused where nobody wrote them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.errors import BadField, Damaged
from peerbuddy.model.guide import Answer, Pick, Run, checked_answer, from_json, to_json

WORDS = st.text(max_size=30)
PICKS = st.builds(Pick, WORDS, WORDS, WORDS, WORDS)
ANSWERS = st.builds(
    Answer,
    text=st.text(max_size=200),
    picks=st.lists(PICKS, max_size=4).map(tuple),
    choice=WORDS,
    cue=WORDS,
    action=WORDS,
    rehearsed=st.booleans(),
)
RUN = Run("a" * 32, "T-1", datetime(2026, 11, 22, tzinfo=UTC))


@given(st.dictionaries(WORDS, ANSWERS, max_size=5))
def test_answers_come_back_as_they_were_given(answers: dict[str, Answer]) -> None:
    kept = {key: checked_answer(answer) for key, answer in answers.items()}
    assert from_json(to_json(kept)) == kept


@pytest.mark.parametrize(
    "text", ["", "[]", "7", '{"a": 7}', '{"a": {"picks": 7}}', '{"a": {"picks": [[1, 2, 3, 4, 5]]}}']
)
def test_what_this_program_never_wrote_is_told_as_damage(text: str) -> None:
    with pytest.raises(Damaged):
        from_json(text)


def test_an_empty_answer_is_a_skipped_card() -> None:
    run = RUN.answered("scene", Answer(text="The heron."))
    assert run.answered("scene", Answer(text=" \n")).answers == run.skipped("scene").answers == {}
    assert RUN.answers == {}


@pytest.mark.parametrize(
    "answer",
    [
        Answer(text="x" * 1_000_001),
        Answer(picks=(Pick("a"),) * 61),
        Answer(picks=(Pick("a", "x" * 141),)),
        Answer(cue="x" * 201),
    ],
)
def test_an_answer_has_a_length(answer: Answer) -> None:
    with pytest.raises(BadField):
        RUN.answered("scene", answer)


def test_a_card_lies_at_the_first_place_or_behind_it() -> None:
    assert [RUN.at(n).card for n in (-1, 0, 3)] == [0, 0, 3]

"""A page taken apart: every paragraph once, none of the addresses of its pictures."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.rules.page_parts import answers, has_pictures, paragraphs, without_pictures
from peerbuddy.model.template import Card

PICTURE = "![the sea](attachment:" + "0f" * 16 + ")"


def test_paragraphs_stand_apart_by_an_empty_line() -> None:
    assert paragraphs("One\nmore\n\n  \n\nTwo.\n\n\n") == ("One\nmore", "Two.")
    assert paragraphs("   \n\n") == ()
    assert paragraphs("  indented\n\nlast") == ("  indented", "last")


def test_of_a_very_long_page_several_stand_together() -> None:
    text = "\n\n".join(f"p{n}" for n in range(250))
    found = paragraphs(text, most=100)
    assert len(found) <= 100
    assert "\n\n".join(found) == text
    assert found[0] == "p0\n\np1\n\np2"


@given(st.text(alphabet="ab \n\t", max_size=60))
def test_no_word_is_lost_and_none_is_doubled(text: str) -> None:
    assert "".join("".join(paragraphs(text)).split()) == "".join(text.split())


def test_of_a_picture_only_its_words_stay() -> None:
    assert without_pictures(f"We sat. {PICTURE} Then rain.") == "We sat. the sea Then rain."
    assert has_pictures(PICTURE)
    assert not has_pictures("[a link](https://example.org)")
    assert without_pictures("[a link](https://example.org)") == "[a link](https://example.org)"


def test_the_answers_of_a_guided_page_are_found_by_their_questions() -> None:
    cards = (
        Card("good", "What was good?", "text", required=False),
        Card("next", "And now?", "text", required=False),
    )
    text = "## What was good?\n\nTea.\n\nAnd rain.\n\n## Somebody's own heading\n\n## And now?\n\n\n"
    assert answers(text, cards) == {"good": "Tea.\n\nAnd rain.\n\n## Somebody's own heading"}

"""A page rendered a few paragraphs at a time says what it says when it is rendered at once."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats import reading
from peerbuddy.formats.reading import html_pieces, to_html

LINES = st.sampled_from(
    [
        "# Head",
        "word",
        "- item",
        "  - inner",
        "> quoted",
        "```",
        "| a | b |",
        "|---|---|",
        "1. one",
        "",
        "[x]",
        "***",
    ]
)


def small_pieces(text: str) -> list[str]:
    return list(html_pieces(text, size=1))


@given(st.lists(LINES, max_size=12).map("\n".join))
def test_the_pieces_together_are_the_whole(text: str) -> None:
    assert "".join(small_pieces(text)) == to_html(text)


@given(st.lists(LINES, max_size=12).map("\n".join))
def test_each_piece_closes_what_it_opens(text: str) -> None:
    for piece in small_pieces(text):
        for tag in ("p", "ul", "ol", "li", "blockquote", "table", "pre"):
            assert len(re.findall(rf"<{tag}\b", piece)) == piece.count(f"</{tag}>")


def test_what_is_too_long_to_be_rendered_is_cut_at_the_ends_of_lines() -> None:
    text = "\n".join(f"line {n} <b>" for n in range(reading.LONGEST_RENDERED // 10))
    pieces = list(html_pieces(text))
    assert len(pieces) > 10
    bare = [piece.removeprefix("<pre>").removesuffix("</pre>\n") for piece in pieces]
    assert "\n".join(bare) == text.replace("<", "&lt;").replace(">", "&gt;")


def test_a_line_without_an_end_is_cut_all_the_same() -> None:
    assert len(list(html_pieces("x" * (reading.LONGEST_RENDERED + 1)))) > 10


def test_a_text_of_nothing_has_no_pieces() -> None:
    assert list(html_pieces("")) == []

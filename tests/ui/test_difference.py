"""What differs between two texts is told exactly and readably."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.ui.journal.difference import Kind, Piece, difference

TEXT = st.text(alphabet="ab \n.é😀", max_size=60)


@given(TEXT, TEXT)
def test_the_pieces_make_both_texts_again(old: str, new: str) -> None:
    pieces = difference(old, new)
    assert "".join(p.text for p in pieces if p.kind is not Kind.COMES) == old
    assert "".join(p.text for p in pieces if p.kind is not Kind.GOES) == new
    assert all(p.text for p in pieces)


@given(TEXT)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert {piece.kind for piece in difference(text, text)} <= {Kind.SAME}


def test_a_changed_word_is_told_as_a_word() -> None:
    assert difference("one\nI slept well today\nthree", "one\nI slept badly today\nthree") == (
        Piece(Kind.SAME, "one\nI slept "),
        Piece(Kind.GOES, "well"),
        Piece(Kind.COMES, "badly"),
        Piece(Kind.SAME, " today\nthree"),
    )


def test_very_long_texts_are_compared_too() -> None:
    old, new = "a\n" * 50_000, "b\n" * 50_000
    assert difference(old, new) == (Piece(Kind.GOES, old), Piece(Kind.COMES, new))

"""Short texts are trimmed, and refused when nothing is left or too much is there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model import limited
from peerbuddy.model.errors import BadField


@given(st.text(max_size=60), st.integers(0, 40))
def test_what_is_kept_fits_and_keeping_it_again_changes_nothing(text: str, most: int) -> None:
    for keep in (limited.line, limited.lines):
        try:
            kept = keep("field", text, most)
        except BadField as refused:
            assert (refused.field, refused.reason, refused.most) == ("field", "too-long", most)
            continue
        assert len(kept) <= most
        assert "\0" not in kept
        assert keep("field", kept, most) == kept


def test_a_line_has_no_breaks_and_several_lines_keep_theirs() -> None:
    assert limited.line("field", " a\n b ", 9) == "a b"
    assert limited.lines("field", "\n a\r\nb \n", 9) == "a\nb"


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\ufeff"])
def test_what_is_needed_cannot_be_empty(text: str) -> None:
    with pytest.raises(BadField) as refused:
        limited.line("field", text, 9, required=True)
    assert refused.value.reason == "empty"


def test_so_many_and_no_more() -> None:
    assert limited.at_most("field", (1, 2), 2) == (1, 2)
    with pytest.raises(BadField) as refused:
        limited.at_most("field", (1, 2, 3), 2)
    assert (refused.value.reason, refused.value.most) == ("too-many", 2)

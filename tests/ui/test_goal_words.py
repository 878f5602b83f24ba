"""What the window says of a field that does not fit."""

from __future__ import annotations

import pytest

from peerbuddy.model.errors import BadField
from peerbuddy.ui import words


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (BadField("wish", "too-long", 140), "up to 140 characters"),
        (BadField("plans", "too-many", 3), "Up to 3 fit here"),
        (BadField("wish", "empty"), "A few words are needed"),
        (BadField("value", "not-a-number"), "A number from 0 up"),
        (BadField("measure", "does-not-fit"), "One field does not fit yet"),
    ],
)
def test_a_field_that_does_not_fit_is_told_with_what_would(error: BadField, said: str) -> None:
    told = words.sentence(error)
    assert said in told
    assert told.endswith(".")
    assert not set("{}!") & set(told)

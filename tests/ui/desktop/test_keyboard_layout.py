"""The layout of the keyboard is named from what the platform knows, and not guessed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.ui.desktop.keyboard_layout import keyboard_layout, layout_of


@pytest.mark.parametrize(
    ("names", "group", "expected"),
    [
        (b"evdev\0pc105\0us\0\0\0", 0, "US"),
        (b"evdev\0pc105\0us,de\0,neo\0grp:alt_shift_toggle\0", 0, "US"),
        (b"evdev\0pc105\0us,de\0,neo\0grp:alt_shift_toggle\0", 1, "DE (neo)"),
        (b"evdev\0pc105\0us\0dvorak\0\0", 0, "US (dvorak)"),
        (b"evdev\0pc105\0us\0\0\0", 3, ""),
        (b"evdev\0pc105\0", 0, ""),
        (b"", 0, ""),
    ],
)
def test_the_layout_in_use_is_named(names: bytes, group: int, expected: str) -> None:
    assert layout_of(names, group) == expected


@given(names=st.binary(max_size=80), group=st.integers(-1, 300))
def test_whatever_lies_there_only_what_can_be_shown_is_named(names: bytes, group: int) -> None:
    assert layout_of(names, group).isprintable()


@pytest.mark.usefixtures("qapp")
def test_without_a_screen_nothing_is_named() -> None:
    assert keyboard_layout() == ""

"""The word over the window and the quick hide are known before anything is unlocked."""

from __future__ import annotations

import json

import pytest

from peerbuddy.actions import preferences
from peerbuddy.computer import Computer
from peerbuddy.model.settings import MAX_WINDOW_TITLE_LENGTH, LocalSettings


def test_the_chosen_word_and_quick_hide_are_kept(computer: Computer) -> None:
    preferences.save(computer.places, LocalSettings(quick_hide=False, window_title="Notes für später"))
    found = preferences.load(computer.places)
    assert (found.quick_hide, found.window_title) == (False, "Notes für später")


@pytest.mark.parametrize(
    "title", ["", "   ", "two\nlines", "rig\u202eht", "x" * (MAX_WINDOW_TITLE_LENGTH + 1), 7, None]
)
def test_what_no_task_bar_can_show_is_not_taken(computer: Computer, title: object) -> None:
    computer.places.config.mkdir(parents=True)
    computer.places.settings.write_text(json.dumps({"window_title": title, "quick_hide": "yes"}))
    assert preferences.load(computer.places) == LocalSettings()

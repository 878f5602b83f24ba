"""The window of a computer that speaks German: what the content says is said in German in every room."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.computer import Computer
from peerbuddy.paths import resources
from peerbuddy.ui.program_words import program_words
from tests.conftest import MadeVault
from tests.content.shown_texts import of_the_window
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.pseudo_language import texts_in, texts_of
from tests.ui.test_locking import unlock

GERMAN = words_of_the_program("de")
WHAT = {"goals": "new", "strengths": "creativity"}  # a form, and one of many things


@pytest.fixture
def computer(computer: Computer) -> Computer:
    return replace(computer, language="de")


@pytest.fixture
def opened(qtbot: QtBot, locked: OpenedWindow, made: MadeVault) -> OpenedWindow:
    """Unlocked, with a page."""
    unlock(qtbot, locked, made)
    locked.jobs.run(journal.save_entry, "2" * 32, date(2026, 11, 22), "# Garten\n\nDie Bank")
    settle()
    return locked


def shown() -> set[str]:
    """All that any window says, shows or reads out."""
    return {
        text
        for top in QApplication.topLevelWidgets()
        for widget in (top, *top.findChildren(QWidget))
        for _, text in texts_of(widget)
    }


def of_content(language: str) -> Iterator[str]:
    for file in (resources() / "content" / language).glob("*.json"):
        yield from texts_in(json.loads(file.read_text("utf-8")))


@pytest.fixture(scope="module")
def english_alone() -> frozenset[str]:
    """What only the English content says: neither the German one nor the window itself."""
    by_the_window = {piece for _, text in of_the_window() for piece in texts_in(text)}
    return frozenset(of_content("en")) - frozenset(of_content("de")) - by_the_window


@pytest.mark.parametrize(
    ("room", "german"),
    [
        ("goals", (GERMAN.goals.rhythms[1].label,)),
        ("strengths", (GERMAN.strengths.strengths[0].label, GERMAN.strengths.strengths[0].in_short)),
        ("insights", (GERMAN.insights.insights[0].title,)),
        ("today", ()),
        ("journal", ()),
        ("settings", ()),
        ("buddies", ()),
    ],
)
def test_no_room_says_anything_of_the_content_in_english(
    opened: OpenedWindow, room: str, german: tuple[str, ...], english_alone: frozenset[str]
) -> None:
    opened.window.rooms.go(room, WHAT.get(room))
    settle()
    said = shown()
    assert said & english_alone == set()
    for text in german:
        assert {text, text[:1].upper() + text[1:]} & said, text


def test_the_window_tells_the_parts_that_know_no_computer(locked: OpenedWindow) -> None:
    assert program_words() is words_of_the_program("de")


def test_help_now_is_german_before_anything_is_unlocked(
    locked: OpenedWindow, english_alone: frozenset[str]
) -> None:
    locked.window.rooms.go("help")
    settle()
    said = shown()
    assert GERMAN.help.landing.exercises[0] in said
    assert said & english_alone == set()

"""IN-2: two lists that overlap, by the alphabet, each name with its marks and nothing counted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import strengths, uses
from peerbuddy.model.strength import UseSource
from peerbuddy.session import Session
from peerbuddy.ui.insights.overlap import Overlap
from peerbuddy.ui.insights.room import InsightsRoom
from peerbuddy.ui.insights.twins import Twins
from tests.ui.opened_window import settle

FRONT = frozenset({"curiosity", "humor", "bravery", "gratitude", "perseverance"})


@pytest.fixture
def told(session: Session, noted: None) -> None:
    strengths.choose_front(session, FRONT)
    for id, what in (
        ("humor", "You made us laugh."),
        ("kindness", "You rang her."),
        ("leadership", "You led."),
    ):
        uses.note_use(session, id, what, source=UseSource.BUDDY)


def overlap(told: None, opened: Callable[[str], Twins]) -> Overlap:
    plot = opened("IN-2").plot
    assert isinstance(plot, Overlap)
    return plot


def test_each_name_stands_in_its_part_below_the_one_before(
    told: None, opened: Callable[[str], Twins]
) -> None:
    plot = overlap(told, opened)
    third = plot.width() / 3
    parts: dict[int, list[str]] = {}
    for spot in plot.spots:
        assert plot.rect().contains(spot.geometry())
        parts.setdefault(int(spot.geometry().left() // third), []).append(spot.accessibleName())
    assert parts[2] == ["Kindness, by others", "Leadership, by others"]
    assert parts[1] == ["Humor, by both"]
    assert parts[0] == sorted(parts[0])
    places = [spot.geometry() for spot in plot.spots]
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[:n])


def test_the_answer_names_what_others_notice(
    told: None, opened: Callable[[str], Twins], room: InsightsRoom
) -> None:
    overlap(told, opened)
    assert room.page.answer.text() == "Others notice Kindness, Leadership."


def test_a_name_shows_what_was_told_and_leads_to_the_strength(
    qtbot: QtBot, told: None, opened: Callable[[str], Twins], room: InsightsRoom
) -> None:
    twins = opened("IN-2")
    spot = next(one for one in twins.plot.spots if one.accessibleName().startswith("Kindness"))
    qtbot.mouseClick(spot, Qt.MouseButton.LeftButton)
    settle()
    assert twins.strip.name.text() == "Kindness, by others"
    gone: list[tuple[str, object]] = []
    room.go_wanted.connect(lambda where, what: gone.append((where, what)))
    qtbot.mouseClick(twins.strip.way, Qt.MouseButton.LeftButton)
    assert gone == [("strengths", "kindness")]


def test_the_table_says_the_same_with_its_marks(told: None, opened: Callable[[str], Twins]) -> None:
    model = opened("IN-2").table.model()
    rows = [[str(model.index(r, c).data()) for c in range(3)] for r in range(model.rowCount())]
    assert ["Humor", "by both", "chosen by me, shows in my entries, noticed by others"] in rows
    assert not any(character.isdigit() for row in rows for cell in row for character in cell)

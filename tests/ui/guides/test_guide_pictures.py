"""The strengths of the week and a card of a guided page look as they did when somebody last looked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from peerbuddy.actions import journal, strengths, uses
from tests.ui.guides.conftest import Hands, session_of
from tests.ui.opened_window import OpenedWindow
from tests.ui.test_reference_pictures import compare, picture, remake, theme

__all__ = ["remake", "theme"]  # fixtures

WEEK = (
    (16, "# Ten to eight", "humor", "Made the school-bag hunt a pirate search; both of them put shoes on."),
    (19, "# The car park", "forgiveness", "Said sorry first, at bedtime, for the shouting in the car."),
    (20, "# Room 12", "leadership", "Ran the parents’ evening so that everyone got home by nine."),
)


def write_the_week(window: OpenedWindow) -> None:
    for day, text, strength, what in WEEK:
        entry = f"{day:032x}"
        journal.save_entry(session_of(window), entry, date(2026, 11, day), text)
        uses.put_strength(session_of(window), entry, strength, what, day=date(2026, 11, day))


def test_the_strengths_of_the_week(
    window: OpenedWindow, in_window: Hands, theme: str, remake: bool, tmp_path: Path
) -> None:
    write_the_week(window)
    flow = in_window.open("weekly")
    for _ in range(2):
        in_window.click(flow.next)
    used = flow.face.used  # type: ignore[union-attr]
    for strength, dial in (("humor", "right"), ("forgiveness", "less"), ("leadership", "more")):
        in_window.click(used[strength].dial.buttons[dial])
    flow.next.setFocus()
    compare(picture(window.window), f"weekly-strengths-{theme}", remake=remake, beside=tmp_path)


def test_a_card_of_a_guided_page(
    window: OpenedWindow,
    in_window: Hands,
    theme: str,
    remake: bool,
    tmp_path: Path,
) -> None:
    front = frozenset(("humor", "kindness", "hope", "zest", "leadership"))
    strengths.choose_front(session_of(window), front)
    in_window.open("T-1")
    in_window.go_to("my_part")
    in_window.type("I held the door and said the rude thing for her.")
    compare(picture(window.window), f"good-moment-{theme}", remake=remake, beside=tmp_path)

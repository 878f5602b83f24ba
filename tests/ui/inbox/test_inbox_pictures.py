"""How an item looks before and after it is opened (see test_reference_pictures)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from peerbuddy.actions import inbox
from peerbuddy.model.packet import AskBody, AskSize, BeenThereBody, Wish
from tests.exchange import given
from tests.pairs import Two
from tests.ui.inbox.conftest import Open
from tests.ui.test_reference_pictures import compare, picture, remake, theme

__all__ = ["remake", "theme"]  # fixtures

NIGHTS = AskBody(
    AskSize.LISTEN,
    "The nights are long again. M. calls out every hour, and I lie awake in between, waiting for the next"
    " one. I’m all right. I’d just rather not carry it alone.",
    leaning_on=("My sister on Sundays",),
    mine_to_do_next="Ring the respite service on Thursday",
)


@pytest.fixture
def nights(two: Two) -> str:
    past = date(2026, 11, 21)
    given(two.ana, two.ben, "been_there", BeenThereBody(lived="The move", may_keep=True), keep_until=past)
    said = {"topics": ("caring", "tired"), "wish_back": (Wish.HEAR,)}
    return given(two.ana, two.ben, "ask", NIGHTS, **said).item.id


def test_the_outside_of_an_item(nights: str, theme: str, unlock: Open, remake: bool, tmp_path: Path) -> None:
    window = unlock()
    window.rooms.go("item", nights)
    compare(picture(window), f"item-closed-{theme}", remake=remake, beside=tmp_path)


def test_an_item_beside_the_answer_to_it(
    nights: str, theme: str, unlock: Open, remake: bool, tmp_path: Path
) -> None:
    window = unlock()
    window._jobs.run(inbox.open_item, nights)
    window.rooms.go("item", nights)
    compare(picture(window), f"item-opened-{theme}", remake=remake, beside=tmp_path)

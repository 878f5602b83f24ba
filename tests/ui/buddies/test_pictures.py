"""How the room of buddies looks (see test_reference_pictures)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage

from peerbuddy.actions import comparing
from peerbuddy.ui.buddies.holding import PUSHES, WORDS
from peerbuddy.ui.buddies.room import BuddiesRoom
from peerbuddy.ui.buddies.words_page import WordsPage
from tests.pairs import Two
from tests.ui.buddies import made_up
from tests.ui.buddies.conftest import Enter
from tests.ui.opened_window import settle
from tests.ui.test_reference_pictures import compare, remake, theme

__all__ = ["remake", "theme"]  # fixtures


def picture(room: BuddiesRoom) -> QImage:
    room.resize(1184, 800)
    settle()
    settle()  # the cards find their heights one after the other
    return room.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)


def test_one_person(strangers: Two, enter: Enter, theme: str, remake: bool, tmp_path: Path) -> None:
    made_up.pair(strangers)
    made_up.exchange(strangers)
    room = enter(strangers.ana, strangers.ana.buddy_id)
    compare(picture(room), f"buddy-{theme}", remake=remake, beside=tmp_path)


def test_nobody(strangers: Two, enter: Enter, theme: str, remake: bool, tmp_path: Path) -> None:
    room = enter(strangers.ana)
    compare(picture(room), f"buddies-empty-{theme}", remake=remake, beside=tmp_path)


def test_safety_words(strangers: Two, enter: Enter, theme: str, remake: bool, tmp_path: Path) -> None:
    made_up.pair(strangers)
    room = enter(strangers.ana, strangers.ana.buddy_id)
    room.view.holding.rows[WORDS].click()
    page = room.behind.page
    assert isinstance(page, WordsPage)
    words = comparing.safety_words(strangers.ana.session, strangers.ana.buddy_id)
    page.theirs.show_words(words.theirs, covered=(2, 7))  # drawn by lot otherwise
    for label, place in zip(page.labels, (2, 7), strict=True):
        label.setText(f"Word {place} of Jonas")
    room.setFocus()
    compare(picture(room), f"safety-words-{theme}", remake=remake, beside=tmp_path)


def test_when_somebody_pushes(strangers: Two, enter: Enter, theme: str, remake: bool, tmp_path: Path) -> None:
    made_up.pair(strangers)
    room = enter(strangers.ana, strangers.ana.buddy_id)
    room.view.holding.rows[PUSHES].click()
    compare(picture(room), f"somebody-pushes-{theme}", remake=remake, beside=tmp_path)

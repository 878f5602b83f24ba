"""Somebody who is alone with their journal reads nothing of buddies but the name of the room in the rail."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.pseudo_language import texts_of
from tests.ui.test_locking import unlock


@pytest.mark.parametrize("room", ["today", "journal", "goals", "strengths", "insights", "guide"])
def test_no_other_room_speaks_of_buddies_before_there_is_one(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, room: str
) -> None:
    unlock(qtbot, locked, made)
    locked.window.rooms.go(room)
    settle()
    shown = locked.window.rooms.in_sight()
    assert shown is not None
    parts = [part for part in shown.findChildren(QWidget) if part.isVisibleTo(shown)]
    texts = [text.lower() for part in (shown, *parts) for _, text in texts_of(part) if text]
    assert len(texts) > 5
    assert [text for text in texts if "buddy" in text or "buddies" in text] == []

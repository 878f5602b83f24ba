"""The whole window, unlocked and in its first room, and somebody at it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.computer import Computer
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow
from tests.ui.walks.somebody import Somebody


@pytest.fixture
def at_the_door(
    qtbot: QtBot,
    computer: Computer,
    ask: AskFromList,
    open_window: Callable[..., OpenedWindow],
    made: MadeVault,
) -> Somebody:
    """Before it is unlocked."""
    return Somebody(qtbot, open_window(InlineJobs(computer), ask, made.folder, room=None))


@pytest.fixture
def somebody(at_the_door: Somebody, made: MadeVault) -> Somebody:
    unlock(at_the_door, made)
    return at_the_door


def unlock(somebody: Somebody, made: MadeVault) -> None:
    """By the recovery code, which costs nothing."""
    door = somebody.opened.window.unlock_page.door
    somebody.click(door._way)
    door.form.code.setFocus()
    somebody.type(made.code)
    somebody.key(Qt.Key.Key_Return)
    assert somebody.opened.window.rooms.opened is not None

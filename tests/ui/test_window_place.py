"""The window stands where it stood; that it cannot be remembered is nobody's trouble."""

from __future__ import annotations

import pytest
from faults import Faults
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import preferences
from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.ui.window_place import frame_of, keep_frame, stand_at


def test_it_stands_where_it_stood(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    stand_at(window, (30, 40, 500, 300))
    assert frame_of(window) == (30, 40, 500, 300)


def test_a_place_on_a_screen_that_is_gone_is_brought_back_and_fits(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    stand_at(window, (90_000, 40, 90_000, 300))
    room = window.screen().availableGeometry()
    assert room.contains(window.geometry())


def test_the_place_is_kept_beside_the_other_settings(computer: Computer) -> None:
    preferences.save(computer.places, LocalSettings(theme="dark"))
    keep_frame(computer.places, (1, 2, 700, 500))
    assert preferences.load(computer.places) == LocalSettings(theme="dark", window=(1, 2, 700, 500))


def test_a_disk_that_takes_nothing_keeps_the_place_before(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_frame(computer.places, (1, 2, 700, 500))
    faults = Faults(monkeypatch)
    faults.fail(1, times=100, code=30)
    keep_frame(computer.places, (3, 4, 800, 600))
    faults.stop()
    assert preferences.load(computer.places).window == (1, 2, 700, 500)

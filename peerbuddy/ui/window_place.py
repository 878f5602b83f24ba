"""Where the window stands, and where it stood the last time. Nothing else of it is remembered."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from peerbuddy.actions import preferences
from peerbuddy.model.errors import PeerBuddyError
from peerbuddy.paths import Places

SIZE = (1280, 800)

Frame = tuple[int, int, int, int]  # x, y, width, height, without the window's border


def stand_at(window: QWidget, frame: Frame | None) -> None:
    """Where it stood before, as far as there is still a screen; never larger than one."""
    wanted = QRect(*frame) if frame else None
    screen = QGuiApplication.screenAt(wanted.center()) if wanted else None
    room = (screen or window.screen()).availableGeometry()
    window.resize((wanted.size() if wanted else QSize(*SIZE)).boundedTo(room.size()))
    if wanted and screen:  # without its border, as it was measured: else it would wander at each lock
        window.setGeometry(QRect(wanted.topLeft(), window.size()))


def frame_of(window: QWidget) -> Frame:
    place = window.normalGeometry()
    return place.x(), place.y(), place.width(), place.height()


def keep_frame(places: Places, frame: Frame) -> None:
    """As far as it can be kept: nothing to bother a person with."""
    with suppress(PeerBuddyError):
        preferences.save(places, replace(preferences.load(places), window=frame))

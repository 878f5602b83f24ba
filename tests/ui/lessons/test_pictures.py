"""How the lessons look (see test_reference_pictures)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from peerbuddy.computer import Computer
from peerbuddy.ui.lessons.room import LessonRoom
from peerbuddy.ui.lessons.wanted import LessonWanted
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle
from tests.ui.test_reference_pictures import compare, remake, theme

__all__ = ["remake", "theme"]  # fixtures


def test_hearing_before_anything_else(
    qtbot: QtBot, computer: Computer, inline: InlineJobs, theme: str, remake: bool, tmp_path: Path
) -> None:
    room = LessonRoom(computer, inline)
    qtbot.addWidget(room)
    room.resize(1184, 800)
    room.show()
    room.enter(LessonWanted("L1"))
    for _ in range(3):
        settle()
    room.setFocus()
    shown = room.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    compare(shown, f"lesson-{theme}", remake=remake, beside=tmp_path)

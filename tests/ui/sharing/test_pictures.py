"""How the share bench looks (see test_reference_pictures)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from peerbuddy.actions import helping, mentions, people
from peerbuddy.model.help_plan import MapEntry, Ring
from peerbuddy.model.mention import Kind, Role
from peerbuddy.ui.sharing.room import ShareRoom
from tests.pairs import Two
from tests.ui.opened_window import settle
from tests.ui.sharing.conftest import Sharing, sharing_of
from tests.ui.test_reference_pictures import compare, remake, theme

__all__ = ["remake", "theme"]  # fixtures

NIGHTS = (
    "The nights are long again. Mum calls out every hour, and I lie awake in between, waiting for the next"
    " one. I’m all right. I’d just rather not carry it alone."
)


def picture(room: ShareRoom) -> QImage:
    room.resize(1184, 800)
    for _ in range(3):
        settle()  # the lines find their heights one after the other
    return room.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)


def bench(qtbot: QtBot, agreed: Two) -> Sharing:
    session = agreed.ana.session
    mentions.add_mention(session, Kind.PERSON, "Mum")
    people.set_role(session, "Mum", Role.CARED_FOR)
    helping.save_map_entry(session, MapEntry("5" * 32, Ring.CLOSE, "My sister", "on Sundays"))
    return sharing_of(qtbot, agreed.ana)


def test_an_ask_on_the_bench(qtbot: QtBot, agreed: Two, theme: str, remake: bool, tmp_path: Path) -> None:
    ana = bench(qtbot, agreed)
    entry = ana.write_entry(NIGHTS, "The night", topics=("caring", "tired"))
    ana.open("ask", entries=(entry,))
    ana.tick(f"text:{entry}:0")
    ana.tick("leaning_on:" + "5" * 32)
    ana.click(ana.bench.side.topics.pills.buttons["caring"])
    ana.bench.side.column.verticalScrollBar().setValue(0)
    ana.bench.pane.paper.setFocus()
    compare(picture(ana.room), f"share-bench-{theme}", remake=remake, beside=tmp_path)


def test_the_kinds_of_share(qtbot: QtBot, agreed: Two, theme: str, remake: bool, tmp_path: Path) -> None:
    ana = bench(qtbot, agreed)
    ana.open()
    focused = ana.room.focusWidget()
    assert focused is not None
    focused.clearFocus()  # a ring depends on whether keys were used last, by the tests before
    compare(picture(ana.room), f"share-kinds-{theme}", remake=remake, beside=tmp_path)

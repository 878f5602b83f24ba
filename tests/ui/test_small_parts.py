"""Small parts that several pages share: a row to press, the line above a card, the name of a strength."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import strengths
from peerbuddy.session import Session
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.eyebrow import Eyebrow
from peerbuddy.ui.parts.row_button import RowButton
from peerbuddy.ui.parts.sections_list import SectionsList
from peerbuddy.ui.parts.strength_chip import StrengthChip
from peerbuddy.ui.style import Look, current
from tests.ui.opened_window import settle

WISH = "Write & rest, even if it is only three lines about the river"


def test_a_row_is_cut_where_there_is_no_room_and_heard_in_full(qtbot: QtBot, look: Look) -> None:
    within = QWidget()
    column = QVBoxLayout(within)
    row = RowButton(WISH)
    column.addWidget(row)
    qtbot.addWidget(within)
    within.resize(180, 60)
    within.show()
    settle()
    assert row.text().endswith("…")
    assert row.accessibleName() == WISH
    assert row.text().startswith("Write && rest")
    assert within.width() == 180
    within.resize(900, 60)
    settle()
    assert row.text() == WISH.replace("&", "&&")
    pressed: list[bool] = []
    row.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert pressed


def test_the_line_above_a_card_has_its_icon_in_the_accent(qtbot: QtBot, look: Look) -> None:
    line = Eyebrow("target", "For today")
    qtbot.addWidget(line)
    line.resize(200, 20)
    line.show()
    picture = line.grab().toImage()
    drawn = {picture.pixelColor(x, y).name() for x in range(20) for y in range(20)}
    assert current().accent.lower() in drawn
    assert line.label.text() == "For today"


def test_a_strength_stands_there_by_its_name(qtbot: QtBot, look: Look, session: Session) -> None:
    chip = StrengthChip(strengths.find_strength(session, "hope"))
    qtbot.addWidget(chip)
    chip.show()
    assert chip.label.text() == "Hope"
    assert chip.label.width() >= chip.label.sizeHint().width()


def test_what_is_written_in_stays_in_sight_when_the_column_gets_lower(qtbot: QtBot, look: Look) -> None:
    column, fields = Column(300), [QLineEdit() for _ in range(12)]
    column.add(*fields)
    qtbot.addWidget(column)
    column.resize(320, 620)
    column.show()
    with qtbot.waitActive(column):
        column.activateWindow()
    last = fields[-1]
    last.setFocus()
    settle()
    column.resize(320, 300)
    settle()
    place = last.mapTo(column.viewport(), last.rect().bottomLeft())
    assert column.viewport().rect().contains(place)


def test_a_long_name_in_a_list_of_places_takes_as_many_lines_as_it_needs(qtbot: QtBot, look: Look) -> None:
    places = SectionsList()
    qtbot.addWidget(places)
    places.setProperty("kind", "sections")
    places.addItems(
        ["Arrive", "One good moment, and your part in it", "One thread, and one more line, to answer"]
    )
    places.resize(180, 400)
    with qtbot.waitExposed(places):
        places.show()
    settle()
    short, longer, longest = (places.visualItemRect(places.item(row)).height() for row in range(3))
    assert short < longer <= longest
    places.resize(600, 400)
    settle()
    assert {places.visualItemRect(places.item(row)).height() for row in range(3)} == {short}

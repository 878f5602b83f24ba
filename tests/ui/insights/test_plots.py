"""Drawings of insights: arrows walk them, blank is blank, the table beside them says the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from peerbuddy.actions.insights import SHOWN
from peerbuddy.model.check_in import Moved
from peerbuddy.model.insight import GoalPath, LivedPoint, PathStep, Said, points_of
from peerbuddy.ui.insights.behind import Behind
from peerbuddy.ui.insights.lived import MOST_SPOTS, LivedPlot, grouped
from peerbuddy.ui.insights.matrix import Cell, Matrix
from peerbuddy.ui.insights.path import PathPlot
from peerbuddy.ui.insights.plot import Plot
from peerbuddy.ui.insights.room import InsightsRoom
from peerbuddy.ui.insights.twins import TABLE, Twins
from peerbuddy.ui.style import current
from tests.ui.opened_window import settle

Open = Callable[[str], Twins]
DAY = date(2026, 11, 2)
SAID = Said("nothing_noted")


def shown(qtbot: QtBot, plot: Plot) -> QImage:
    """Without the mark of what is looked at."""
    qtbot.addWidget(plot)
    plot.resize(plot.minimumSizeHint().width() + 100, plot.minimumSizeHint().height())
    plot.setAutoFillBackground(True)
    plot.show()
    plot.activateWindow()
    assert QTest.qWaitForWindowActive(plot)
    plot.choose(-1)
    return plot.grab().toImage()


def behind(name: str) -> Behind:
    return Behind(name, ())


def matrix(qtbot: QtBot, *cells: Cell) -> tuple[Matrix, QImage]:
    plot = Matrix("Asked?", ("one", "two"), ("left", "right"), cells)
    return plot, shown(qtbot, plot)


def walk(qtbot: QtBot, twins: Twins, *keys: Qt.Key) -> str:
    """To where the keys lead from the first dot."""
    twins.plot.spots[0].setFocus()
    for key in keys:
        qtbot.keyClick(twins.window().focusWidget(), key)
    return twins.strip.name.text()


# --- walking ----------------------------------------------------------------------------------------


def test_arrows_go_along_rows_and_columns(qtbot: QtBot, opened: Open) -> None:
    twins, keys = opened("IN-1"), Qt.Key
    assert walk(qtbot, twins) == "Curiosity, learning: often"
    assert walk(qtbot, twins, keys.Key_Right) == "Curiosity, work & vocation: once"
    assert walk(qtbot, twins, keys.Key_Right, keys.Key_Down) == "Honesty, work & vocation: often"
    assert walk(qtbot, twins, keys.Key_Right, keys.Key_Down, keys.Key_Left) == (
        "Honesty, close people: a few times"
    )
    assert walk(qtbot, twins, keys.Key_End) == twins.plot.spots[-1].accessibleName()
    assert walk(qtbot, twins, keys.Key_Up) == "Curiosity, learning: often"


@pytest.mark.parametrize("id", ["IN-6", "IN-8"])
def test_arrows_go_from_day_to_day(qtbot: QtBot, opened: Open, id: str) -> None:
    twins = opened(id)
    names = [spot.accessibleName() for spot in twins.plot.spots]
    seen = [walk(qtbot, twins, *[Qt.Key.Key_Right] * n) for n in range(len(names) + 2)]
    assert seen == [*names, names[-1], names[-1]]


def test_tab_stops_once_in_a_drawing(opened: Open) -> None:
    twins = opened("IN-1")
    twins.look_at(4)
    stops = [n for n, spot in enumerate(twins.plot.spots) if spot.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == [4]


def test_a_dot_that_is_pressed_shows_what_stands_behind_it(qtbot: QtBot, opened: Open) -> None:
    twins = opened("IN-7")
    spot = twins.plot.spots[2]
    qtbot.mouseClick(spot, Qt.MouseButton.LeftButton)
    assert twins.strip.name.text() == spot.accessibleName()
    assert spot.isChecked()
    assert not twins.plot.spots[0].isChecked()


def test_mirrored_the_first_day_stands_at_the_right(qtbot: QtBot) -> None:
    plot = LivedPlot("Asked?", points(5), lambda group: behind(str(group[0].total)), DAY)
    plot.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown(qtbot, plot)
    xs = [spot.geometry().center().x() for spot in plot.spots]
    assert xs == sorted(xs, reverse=True)
    plot.spots[0].setFocus()
    qtbot.keyClick(plot.spots[0], Qt.Key.Key_Left)
    assert plot.spots[1].hasFocus()


# --- what is painted --------------------------------------------------------------------------------


def test_where_nothing_was_noted_nothing_is_painted(qtbot: QtBot) -> None:
    """The empty cell looks exactly like the ground between the lines."""
    plot, image = matrix(qtbot, Cell(0, 0, 3, behind("a")), Cell(1, 1, 1, behind("b")))
    first, last = (spot.geometry().center() for spot in plot.spots)
    empty = QPoint(last.x(), first.y())
    ground = image.pixelColor(last.x() - 30, first.y())
    assert image.pixelColor(first) == QColor(current().accent)
    around = [image.pixelColor(empty + QPoint(x, y)) for x in range(-14, 15) for y in range(-14, 15)]
    assert set(map(QColor.name, around)) == {ground.name()}


def test_a_larger_dot_stands_for_more(qtbot: QtBot) -> None:
    cells = (Cell(0, 0, 1, behind("a")), Cell(0, 1, 2, behind("b")), Cell(1, 0, 3, behind("c")))
    plot, image = matrix(qtbot, *cells)
    inked = [
        sum(image.pixelColor(spot.pos() + QPoint(x, y)) == QColor(current().accent)
            for x in range(spot.width()) for y in range(spot.height()))
        for spot in plot.spots
    ]  # fmt: skip
    assert inked == sorted(inked)
    assert len(set(inked)) == 3


def steps(*moves: Moved) -> tuple[PathStep, ...]:
    """One a week; the height as the core counts it."""
    made: list[PathStep] = []
    height = 0
    for n, moved in enumerate(moves):
        height += {Moved.LOT: 2, Moved.LITTLE: 1}.get(moved, 0)
        made.append(PathStep(DAY + timedelta(7 * n), moved, height, Decimal(n), "", "", ()))
    return tuple(made)


def path(qtbot: QtBot, *moves: Moved, real_date: date | None = None) -> tuple[PathPlot, QImage]:
    made = steps(*moves)
    of = GoalPath(SAID, "a", "sing", made, real_date, is_list=False)
    plot = PathPlot("Asked?", of, tuple(behind(str(n)) for n in range(len(made))), DAY)
    return plot, shown(qtbot, plot)


def test_going_back_is_a_loop_in_the_same_colour_and_leads_nowhere_down(qtbot: QtBot) -> None:
    plot, image = path(qtbot, Moved.LOT, Moved.BACK, Moved.LITTLE, Moved.STAYED, Moved.ELSE)
    bottoms = [spot.geometry().center().y() for spot in plot.spots]
    assert bottoms[1] < bottoms[0]  # the loop stands on the line
    assert bottoms[2] < bottoms[0]
    assert bottoms[2] == bottoms[3] == bottoms[4]
    loop = plot.spots[1].geometry()
    inside = {
        image.pixelColor(x, y).name()
        for x in range(loop.left(), loop.right())
        for y in range(loop.top(), loop.bottom())
    }
    assert QColor(current().accent).name() in inside
    assert QColor(current().amber).name() not in inside


def test_only_a_date_that_was_set_is_drawn(qtbot: QtBot) -> None:
    moves = (Moved.LOT, Moved.LITTLE, Moved.LITTLE, Moved.STAYED, Moved.LOT)
    plot, without = path(qtbot, *moves)
    assert plot._date is None
    dated, with_date = path(qtbot, *moves, real_date=DAY + timedelta(42))
    x = dated.width() - 34
    strong = QColor(current().border_strong).name()

    def dashes(image: QImage) -> bool:
        column = {image.pixelColor(at, y).name() for at in (x - 1, x, x + 1) for y in range(8, 60)}
        return strong in column

    assert dashes(with_date)
    assert not dashes(without)


def points(n: int, apart: int = 3) -> tuple[LivedPoint, ...]:
    return points_of(tuple(DAY - timedelta(apart * k) for k in range(n)))


def test_what_was_lived_never_falls_and_a_gap_is_level(qtbot: QtBot) -> None:
    days = (DAY - timedelta(60), DAY - timedelta(58), DAY - timedelta(20), DAY - timedelta(19), DAY)
    plot = LivedPlot("Asked?", points_of(days), lambda group: behind(str(group[0].total)), DAY)
    image = shown(qtbot, plot)
    ys = [spot.geometry().center().y() for spot in plot.spots]
    assert ys == sorted(ys, reverse=True)
    before, after = (plot.spots[n].geometry().center() for n in (1, 2))
    for x in range(before.x() + 12, after.x() - 4, 5):
        column = {image.pixelColor(x, before.y() + dy).name() for dy in (-1, 0, 1)}
        assert QColor(current().accent).name() in column


@pytest.mark.parametrize("n", [5, 48, 49, 400, 3_000])
def test_many_days_share_a_dot_and_none_is_left_out(n: int) -> None:
    made = points(n, 1)
    groups = grouped(made)
    assert len(groups) <= MOST_SPOTS
    assert tuple(point for group in groups for point in group) == made


# --- the table twin ---------------------------------------------------------------------------------


@pytest.mark.parametrize("id", SHOWN)
def test_every_dot_has_its_row_and_every_row_its_dot(opened: Open, id: str) -> None:
    twins = opened(id)
    rows = twins.table._model.rows
    assert set(rows.spots) == set(range(len(twins.plot.spots)))
    assert len(rows.spots) == len(rows.rows) == twins.table.model().rowCount()
    head = [twins.table.model().headerData(n, Qt.Orientation.Horizontal) for n in range(len(rows.columns))]
    assert head == list(rows.columns)
    assert all(head)
    assert twins.table.accessibleName().endswith("As a table")
    assert "table" in twins.plot.accessibleDescription()
    assert twins.plot.accessibleName() == twins.window().page.question.text()  # type: ignore[attr-defined]


def test_rows_stand_in_the_order_of_the_alphabet(opened: Open) -> None:
    rows = opened("IN-1").table._model.rows.rows
    names = [row[0] for row in rows]
    assert names == sorted(names)


def test_a_row_shows_its_dot_and_a_dot_its_row(qtbot: QtBot, opened: Open) -> None:
    twins = opened("IN-1")
    twins.table.setFocus()
    qtbot.keyClick(twins.table, Qt.Key.Key_Down)
    qtbot.keyClick(twins.table, Qt.Key.Key_Down)
    assert twins.looked_at == 2
    assert twins.plot.spots[2].isChecked()
    twins.plot.spots[5].setFocus()
    assert twins.table.currentIndex().row() == 5
    assert [index.row() for index in twins.table.selectionModel().selectedRows()] == [5]


def test_in_a_narrow_window_it_is_one_or_the_other(qtbot: QtBot, room: InsightsRoom, opened: Open) -> None:
    twins = opened("IN-1")
    assert twins.shown.isHidden()
    assert twins.table.isVisible()
    assert twins.plot.isVisible()
    room.resize(900, 700)
    settle()
    assert twins.plot.isVisible()
    assert twins.table.isHidden()
    twins.shown.focus_chosen()
    qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Space)
    assert twins.shown.key() == TABLE
    assert twins.table.isVisible()
    assert not twins.plot.isVisible()
    room.resize(1190, 800)
    settle()
    assert twins.plot.isVisible()


def test_a_wide_drawing_moves_to_the_side_with_the_dot(
    qtbot: QtBot, room: InsightsRoom, opened: Open
) -> None:
    twins = opened("IN-1")
    room.resize(420, 700)
    settle()
    bar = twins.frame.horizontalScrollBar()
    assert bar.maximum() > 0
    assert room.page.horizontalScrollBar().maximum() == 0
    twins.plot.spots[0].setFocus()
    qtbot.keyClick(twins.plot.spots[0], Qt.Key.Key_Right)
    qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(room.focusWidget(), Qt.Key.Key_Right)
    assert bar.value() > 0

"""Three minutes without a key lock the window; no change of a clock can put that off (R47)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from peerbuddy.ui.lock import IdleWatch


class Clocks:
    def __init__(self) -> None:
        self.steady, self.wall = 1000.0, 50_000.0

    def __call__(self) -> tuple[float, float]:
        return self.steady, self.wall

    def pass_by(self, seconds: float, *, wall: float | None = None) -> None:
        self.steady += seconds
        self.wall += seconds if wall is None else wall


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def told(qapp: QApplication, clocks: Clocks) -> Iterator[Callable[[], int]]:
    count: list[int] = []
    watch = IdleWatch(3, clocks=clocks, parent=qapp)
    watch.idle.connect(lambda: count.append(1))

    def looked() -> int:
        watch.look()
        return len(count)

    yield looked
    watch.deleteLater()


def shown_field(qtbot: QtBot) -> QLineEdit:
    field = QLineEdit()
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    return field


def test_three_quiet_minutes_lock(clocks: Clocks, told: Callable[[], int]) -> None:
    clocks.pass_by(179)
    assert told() == 0
    clocks.pass_by(1)
    assert told() == 1


@pytest.mark.parametrize("back", [-3600, -86_400 * 365])
def test_a_clock_set_back_does_not_put_locking_off(
    clocks: Clocks, told: Callable[[], int], back: float
) -> None:
    clocks.pass_by(180, wall=back)
    assert told() == 1


def test_time_asleep_counts_even_if_only_the_wall_clock_saw_it(
    clocks: Clocks, told: Callable[[], int]
) -> None:
    clocks.pass_by(0, wall=600)
    assert told() == 1


def test_any_key_begins_the_time_anew(qtbot: QtBot, clocks: Clocks, told: Callable[[], int]) -> None:
    field = shown_field(qtbot)
    clocks.pass_by(170)
    QTest.keyClick(field.windowHandle(), Qt.Key.Key_A)
    clocks.pass_by(170)
    assert told() == 0
    QApplication.sendEvent(field, QEvent(QEvent.Type.UpdateRequest))  # no input
    clocks.pass_by(10)
    assert told() == 1


def test_words_put_together_by_an_input_method_begin_it_anew_too(
    qtbot: QtBot, clocks: Clocks, told: Callable[[], int]
) -> None:
    field = shown_field(qtbot)
    assert QApplication.focusObject() is field
    clocks.pass_by(170)
    QApplication.sendEvent(field, QInputMethodEvent("ni", []))
    clocks.pass_by(170)
    assert told() == 0


def test_the_mouse_in_a_menu_begins_it_anew(qtbot: QtBot, clocks: Clocks, told: Callable[[], int]) -> None:
    field = shown_field(qtbot)
    menu = QMenu(field)
    menu.addAction("Something")
    menu.popup(QPoint(20, 20))
    QApplication.processEvents()
    clocks.pass_by(170)
    QTest.mouseMove(menu.windowHandle(), QPoint(5, 5))
    QApplication.processEvents()
    clocks.pass_by(170)
    assert told() == 0

"""Today in narrow and wide windows, from right to left, by keyboard alone and to a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import goals
from peerbuddy.computer import Computer
from peerbuddy.model.goal import GoalState
from peerbuddy.session import Session
from peerbuddy.ui.style import Look
from peerbuddy.ui.today.page import TodayPage
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

Active = Callable[..., str]


@pytest.fixture
def full(today: TodayPage, session: Session, active: Active) -> TodayPage:
    """With everything that can stand there at once."""
    active()
    active("Another")
    resting = active("Resting")
    goals.change_state(session, resting, GoalState.RESTING, wake=session.today())
    today.enter()
    QTest.keyClicks(today.quick.text, "words")
    settle()
    return today


@pytest.fixture
def mirrored(qapp: QApplication, look: Look) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def place(part: QWidget, page: TodayPage) -> tuple[int, int]:
    at = part.mapTo(page, part.rect().topLeft())
    return at.x(), at.y()


def test_what_asks_for_a_look_stands_beside_the_page_or_below_it(full: TodayPage) -> None:
    assert place(full.goals, full)[0] > place(full.quick, full)[0] + full.quick.width()
    full.resize(800, 600)
    settle()
    assert place(full.goals, full)[1] > place(full.quick, full)[1] + full.quick.height()
    assert full.goals.width() == full.quick.width()
    canvas, view = full.parts.widget(), full.parts.viewport()
    assert canvas is not None
    assert canvas.width() == view.width()


def test_with_nothing_beside_it_the_page_takes_the_width(today: TodayPage, active: Active) -> None:
    alone = today.quick.width()
    active()
    today.enter()
    settle()
    assert today.quick.width() < alone - 300


@pytest.mark.usefixtures("mirrored")
def test_from_right_to_left_the_sides_change(full: TodayPage) -> None:
    assert place(full.goals, full)[0] < place(full.quick, full)[0]
    assert place(full.leave_me.opener, full)[0] < place(full.parts.day, full)[0]


def test_every_control_has_a_name(full: TodayPage) -> None:
    full.nudge.why.click()
    full.leave_me.opener.click()
    controls = [*full.findChildren(QAbstractButton), *full.findChildren(QTextEdit)]
    shown = [one for one in controls if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert len(shown) > 12
    nameless = [one for one in shown if not (one.accessibleName() or getattr(one, "text", str)())]
    assert nameless == []


def test_tab_leads_through_the_page_in_the_order_of_reading(full: TodayPage) -> None:
    full.nudge.why.click()
    wanted = [
        full.leave_me.opener, full.nudge.take, full.nudge.refuse, full.nudge.why, full.nudge.off,
        full.question.another, full.question.none, full.question.deeper, full.quick.text,
        full.quick.strengths.add, full.quick.open, full.goals.ways.take, full.goals.ways.refuse,
        full.goals.below[0],
    ]  # fmt: skip
    wanted[0].setFocus()
    walked = [wanted[0]]
    while len(walked) < len(wanted):
        QTest.keyClick(full.window().focusWidget(), Qt.Key.Key_Tab)
        walked.append(full.window().focusWidget())
    assert [name(one) for one in walked] == [name(one) for one in wanted]


def name(widget: QWidget | None) -> str:
    if isinstance(widget, QAbstractButton | QLineEdit | QTextEdit):
        return widget.accessibleName() or getattr(widget, "text", str)()
    return type(widget).__name__


def test_at_the_foot_of_a_long_day_the_page_keeps_its_height(
    qtbot: QtBot, computer: Computer, inline: InlineJobs, full: TodayPage
) -> None:
    full.resize(800, 480)
    settle()
    assert full.quick.height() >= 300
    assert full.parts.verticalScrollBar().maximum() > 0

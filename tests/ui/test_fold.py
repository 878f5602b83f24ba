"""Parts of forms: what folds open, a field for a day, and parts that a page leaves out."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.ui.parts.calm_edits import DayField
from peerbuddy.ui.parts.fold import Fold
from peerbuddy.ui.parts.unshown import leave_out


def test_what_is_folded_in_opens_and_closes_by_key_and_says_so(qtbot: QtBot) -> None:
    body = QLineEdit()
    fold = Fold("Why it matters", body)
    qtbot.addWidget(fold)
    fold.show()
    assert not body.isVisible()
    assert fold.opener.accessibleName() == "Why it matters: folded in"
    with qtbot.waitSignal(fold.unfolded):
        qtbot.keyClick(fold.opener, Qt.Key.Key_Space)
    assert body.isVisible() and fold.is_open()
    assert fold.opener.accessibleName() == "Why it matters: open"
    qtbot.keyClick(fold.opener, Qt.Key.Key_Space)
    assert not body.isVisible()


def test_a_day_stands_there_with_its_weekday_and_does_not_follow_the_wheel(qtbot: QtBot) -> None:
    day = DayField("Look again on")
    qtbot.addWidget(day)
    day.setDate(QDate(2026, 12, 6))
    assert day.text() == "Sun 6 Dec 2026"
    assert day.accessibleName() == "Look again on"
    assert day.width() >= day.fontMetrics().horizontalAdvance(day.text())


def test_a_part_that_is_left_out_is_no_window_and_one_with_a_place_stays_there(qtbot: QtBot) -> None:
    page, placed, spare = QWidget(), QLineEdit(), QLineEdit()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(placed)
    leave_out(page, placed, spare)
    page.show()
    assert spare.parentWidget() is page and not spare.isVisible()
    assert placed.isVisible()

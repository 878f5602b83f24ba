"""The bench by keyboard, in a narrow window, and by the names of its controls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.ui.sharing.halves import FIRST, SECOND
from peerbuddy.ui.sharing.wanted import ShareWanted
from tests import pairs
from tests.pairs import Two
from tests.ui.opened_window import settle
from tests.ui.sharing.conftest import Sharing, sharing_of, words_on


def test_tab_goes_through_the_bench_as_it_is_read(qtbot: QtBot, two: Two) -> None:
    """Also to what came in later: a topic that was typed, the notes of the checks."""
    pairs.agree(two, off_limits=[{"topic": "faith", "level": "ask_first"}])
    ben = sharing_of(qtbot, two.ben)
    ben.open("light")
    ben.tick("text", "Still here.")
    ben.type_topic("faith")
    bench = ben.bench
    topics, ways = bench.side.topics, bench.side.checks.ways
    wanted: list[QWidget] = [topics.pills.buttons["faith"], topics.new]
    wanted += [ways["out:faith"], ways["ask:faith"], ways["yes:faith"]]
    wanted += [bench.pane.paper, bench.foot.to_note, bench.foot.leave]
    wanted[0].setFocus()
    walked = [wanted[0]]
    for _ in wanted[1:]:
        ben.qtbot.keyClick(walked[-1], Qt.Key.Key_Tab)
        now = ben.room.window().focusWidget()
        assert now is not None
        walked.append(now)
    assert walked == wanted


def test_escape_leaves_and_ctrl_down_leads_to_the_preview(ana: Sharing) -> None:
    ana.open("light")
    ana.tick("text", "Still here.")
    ana.qtbot.keyClick(ana.line("text").box, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    ana.qtbot.waitUntil(ana.bench.pane.paper.hasFocus)
    ana.qtbot.keyClick(ana.bench.pane.paper, Qt.Key.Key_Escape)
    assert ana.went == [("buddies", ana.who.buddy_id)]


def test_in_a_narrow_window_one_half_is_shown_with_a_switch(ana: Sharing) -> None:
    ana.open("light")
    ana.room.resize(812, 600)
    settle()
    halves = ana.bench.halves
    assert halves.switch.isVisible()
    assert ana.bench.side.isVisible()
    assert not ana.bench.pane.isVisible()
    halves.switch.buttons[SECOND].click()
    assert ana.bench.pane.isVisible()
    halves.switch.buttons[FIRST].click()
    ana.room.resize(1190, 800)
    settle()
    assert ana.bench.side.isVisible()
    assert ana.bench.pane.isVisible()


def test_the_foot_leads_to_the_note_that_keeps_it_here(qtbot: QtBot, two: Two) -> None:
    pairs.agree(two, off_limits=["alcohol"])
    ben = sharing_of(qtbot, two.ben)
    ben.room.resize(812, 600)
    ben.open("ask")
    ben.tick("text", "Long nights.")
    assert ben.bench.foot.to_note.isHidden()
    ben.type_topic("alcohol")
    ben.bench.halves.show_half(SECOND)
    settle()
    assert ben.bench.foot.to_note.isVisible()
    ben.bench.foot.to_note.setFocus()
    ben.qtbot.keyClick(ben.bench.foot.to_note, Qt.Key.Key_Return)
    out = ben.bench.side.checks.ways["out:alcohol"]
    ben.qtbot.waitUntil(lambda: out.hasFocus() and out.visibleRegion().boundingRect() == out.rect())
    ben.click(out)
    ben.qtbot.waitUntil(ben.bench.is_settled)
    settle()
    assert ben.bench.foot.to_note.isHidden()


def test_every_control_has_a_name(ana: Sharing) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit

    entry = ana.write_entry("Rain.\n\nTea.", title="A day")
    for kind in ("page", "ask", "growth"):
        ana.open(kind, entries=(entry,))
        for control in ana.room.findChildren(QAbstractButton):
            assert control.accessibleName() or control.text(), control
        for field in (*ana.room.findChildren(QLineEdit), *ana.room.findChildren(QTextEdit)):
            assert field.accessibleName(), field


def test_a_wanted_bench_for_somebody_unknown_is_told(ana: Sharing) -> None:
    ana.room.enter(ShareWanted("ff" * 16, "light"))
    assert words_on(ana.room.notice)


def test_the_field_for_topics_stays_in_sight_while_they_are_typed(ana: Sharing) -> None:
    ana.room.resize(1190, 800)
    ana.open("ask")
    column, field = ana.bench.side.column, ana.bench.side.topics.new
    field.setFocus()
    settle()
    for topic in (
        "work and what comes of it",
        "sleep",
        "a long walk in the evening",
        "money",
        "the neighbours",
    ):
        ana.qtbot.keyClicks(field, topic)
        ana.qtbot.keyClick(field, Qt.Key.Key_Return)
        ana.qtbot.waitUntil(ana.bench.is_settled)
        settle()
        low = field.mapTo(column.viewport(), field.rect().bottomLeft()).y()
        assert low <= column.viewport().height(), topic

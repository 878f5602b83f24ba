"""Three stories: told one after the other, left and taken up again, and at the end pages with evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import discovery, journal, uses
from peerbuddy.computer import Computer
from peerbuddy.model.discovery import Pick, Story
from peerbuddy.model.discovery import ThreeStories as Told
from peerbuddy.model.strength import Evidence
from peerbuddy.session import Session
from peerbuddy.ui.journal.evidence_row import EvidenceRow
from peerbuddy.ui.strengths.three_stories import ThreeStories
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle
from tests.vault.full_disk import full_at

FORM = "The form came back a third time. I took the bus to the office."


@pytest.fixture
def flow(qtbot: QtBot, computer: Computer, inline: InlineJobs) -> Iterator[ThreeStories]:
    made = ThreeStories(computer, inline)
    made.resize(1100, 760)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    made.hide()
    made.deleteLater()
    settle()


def pick(qtbot: QtBot, flow: ThreeStories, typed: str) -> EvidenceRow:
    picker = flow.step.picker
    assert picker is not None
    assert picker.line.hasFocus()
    qtbot.keyClicks(picker.line, typed)
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    return flow.step.rows[-1]


def tell(qtbot: QtBot, flow: ThreeStories, text: str, strength: str = "", said: str = "") -> None:
    qtbot.keyClicks(flow.step.text, text)
    if strength:
        flow.step.add.click()
        qtbot.keyClicks(pick(qtbot, flow, strength).line, said)


def pages(session: Session) -> list[str]:
    return [line.heading for line in journal.list_entries(session).lines]


# --- the way ----------------------------------------------------------------------------------------


def test_stories_become_pages_of_today_with_the_strengths_that_showed_in_them(
    qtbot: QtBot, flow: ThreeStories, session: Session
) -> None:
    assert flow.step.question.text() == "Tell of a time you were at your best."
    assert flow.step.text.hasFocus()
    tell(qtbot, flow, FORM, "persist", "Went there the third time")
    qtbot.keyClick(flow.step.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert flow.step.question.text() == "Tell of a time you got through something."
    flow.skip.click()
    tell(qtbot, flow, "Carried her shopping", "kindn", "Carried it up the stairs")
    assert pages(session) == []
    with qtbot.waitSignal(flow.done):
        flow.onwards.click()
    lines = journal.list_entries(session).lines
    assert {line.heading for line in lines} == {FORM, "Carried her shopping"}
    assert {line.day for line in lines} == {session.today()}
    said = {one for line in lines for one in uses.strengths_of_page(session, line.id)}
    assert said == {
        Evidence("perseverance", "Went there the third time"),
        Evidence("kindness", "Carried it up the stairs"),
    }
    assert discovery.three_stories(session) == Told()


def test_three_strengths_a_story_are_enough_and_enter_adds_the_next(qtbot: QtBot, flow: ThreeStories) -> None:
    flow.step.add.click()
    row = pick(qtbot, flow, "zest")
    for n, name in enumerate(("hope", "humor")):
        qtbot.keyClicks(row.line, f"so it was {n}")
        qtbot.keyClick(row.line, Qt.Key.Key_Return)
        row = pick(qtbot, flow, name)
    qtbot.keyClicks(row.line, "and laughed")
    qtbot.keyClick(row.line, Qt.Key.Key_Return)
    assert flow.step.picker is not None
    assert flow.step.picker.isHidden()
    assert flow.step.add.isHidden()
    assert flow.step.full.isVisible()
    flow.step.rows[0].take.click()
    assert flow.step.add.isVisible()
    assert [row.strength.id for row in flow.step.rows] == ["hope", "humor"]


def test_a5_a_strength_without_its_sentence_is_left_out(
    qtbot: QtBot, flow: ThreeStories, session: Session
) -> None:
    tell(qtbot, flow, FORM, "zest", "")
    for _ in range(3):
        flow.onwards.click()
    (line,) = journal.list_entries(session).lines
    assert uses.strengths_of_page(session, line.id) == ()


def test_a_strength_of_a_story_that_is_not_told_becomes_a_moment_without_a_page(
    qtbot: QtBot, flow: ThreeStories, session: Session
) -> None:
    tell(qtbot, flow, "", "zest", "Danced to the radio")
    for _ in range(3):
        flow.onwards.click()
    (moment,) = uses.moments(session, "zest").moments
    assert (moment.entry, moment.evidence.what) == (None, "Danced to the radio")
    assert pages(session) == []


def test_nothing_told_is_nothing_kept(qtbot: QtBot, flow: ThreeStories, session: Session) -> None:
    with qtbot.waitSignal(flow.left):
        for _ in range(3):
            flow.onwards.click()
    assert pages(session) == []


# --- stopping and going on --------------------------------------------------------------------------


def test_escape_pauses_and_what_was_told_stands_there_again_also_after_locking(
    qtbot: QtBot, flow: ThreeStories, computer: Computer, session: Session, reopen: Callable[[], Session]
) -> None:
    tell(qtbot, flow, "first")
    flow.onwards.click()
    tell(qtbot, flow, FORM, "persist", "Went there")
    with qtbot.waitSignal(flow.left):
        qtbot.keyClick(flow.step.text, Qt.Key.Key_Escape)
    flow._jobs.close()
    again = ThreeStories(computer, InlineJobs(computer, reopen()))
    qtbot.addWidget(again)
    again.show()
    assert again.step.question.text() == "Tell of a time you got through something."
    assert again.step.text.words() == FORM
    assert [(row.name.text(), row.line.text()) for row in again.step.rows] == [("Persistence", "Went there")]
    again.back.click()
    assert again.step.text.words() == "first"
    again._jobs.close()


def test_words_are_kept_soon_after_the_last_key(qtbot: QtBot, flow: ThreeStories, session: Session) -> None:
    tell(qtbot, flow, FORM)
    assert discovery.three_stories(session) == Told()
    qtbot.waitUntil(lambda: discovery.three_stories(session).stories[0].text == FORM, timeout=3_000)


def test_leaving_without_saving_keeps_nothing(qtbot: QtBot, flow: ThreeStories, session: Session) -> None:
    tell(qtbot, flow, FORM, "zest", "so it was")
    flow.onwards.click()
    with qtbot.waitSignal(flow.left):
        flow.forget.click()
    assert discovery.three_stories(session) == Told()
    assert pages(session) == []


def test_locking_takes_the_last_words_along_and_a_full_disk_hands_them_over_as_a_page(
    qtbot: QtBot, flow: ThreeStories, session: Session
) -> None:
    tell(qtbot, flow, FORM, "persist", "Went there")
    with full_at(0):
        qtbot.keyClick(flow.step.text, Qt.Key.Key_Escape)
        assert flow.notice.text() != ""
        assert flow.isVisible()
        (unsaved,) = flow.unsaved()
    assert unsaved.arguments[0].stories[0] == Story(FORM, (Pick("perseverance", "Went there"),))
    assert unsaved.as_page.as_new_entry().text == f"{FORM}\n\nPersistence: Went there"
    with qtbot.waitSignal(flow.left):
        qtbot.keyClick(flow.step.text, Qt.Key.Key_Escape)
    assert flow.unsaved() == ()


def test_stories_that_could_not_be_finished_are_told_and_can_be_finished_again(
    qtbot: QtBot, flow: ThreeStories, session: Session
) -> None:
    tell(qtbot, flow, FORM)
    flow.onwards.click()
    flow.onwards.click()
    with full_at(0):
        flow.onwards.click()
    assert flow.notice.text() != ""
    assert flow.isEnabled()
    with qtbot.waitSignal(flow.done):
        flow.onwards.click()
    assert pages(session) == [FORM]


def test_every_control_has_a_name_and_the_step_is_said_in_words(flow: ThreeStories) -> None:
    nameless = [made for made in flow.findChildren(QPushButton) if not (made.accessibleName() or made.text())]
    assert nameless == []
    assert flow.head.steps.accessibleName() == "Step: You were at your best"
    assert flow.step.text.accessibleName() == "The story"


def test_tab_goes_from_the_story_to_its_strengths_and_then_on(qtbot: QtBot, flow: ThreeStories) -> None:
    tell(qtbot, flow, FORM, "zest", "so it was")
    row = flow.step.rows[0]
    flow.step.text.setFocus()
    for after in (row.line, row.take, flow.step.add, flow.forget, flow.skip, flow.onwards):
        qtbot.keyClick(flow.window().focusWidget(), Qt.Key.Key_Tab)
        assert after.hasFocus()

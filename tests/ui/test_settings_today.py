"""Settings › Today and › Words I use: each switch has its effect, each word is said at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from peerbuddy.actions import page_links, switches, wording
from peerbuddy.actions import today as verbs
from peerbuddy.model.switch import OFF_AT_FIRST, Switch
from peerbuddy.model.today import SWITCH_OF
from peerbuddy.session import Session
from peerbuddy.ui.settings.page import SettingsPage
from peerbuddy.ui.settings.terms import TermsSection
from peerbuddy.ui.settings.today import TodaySection
from tests.vault.full_disk import full_at


@pytest.fixture
def section(settings: SettingsPage) -> TodaySection:
    settings.choose(settings.today)
    return settings.today


@pytest.fixture
def terms(settings: SettingsPage) -> TermsSection:
    settings.choose(settings.terms)
    return settings.terms


def test_every_line_of_today_has_its_switch_and_begins_as_it_is(section: TodaySection) -> None:
    assert set(SWITCH_OF.values()) <= set(section.boxes)
    for switch, box in section.boxes.items():
        assert box.isChecked() == (switch not in OFF_AT_FIRST)
        assert box.accessibleName()
        assert box.accessibleDescription()


@pytest.mark.parametrize("switch", [*SWITCH_OF.values(), Switch.FEELINGS])
def test_a_switch_turns_by_keyboard(section: TodaySection, session: Session, switch: Switch) -> None:
    before = switches.is_on(session, switch)
    QTest.keyClick(section.boxes[switch], Qt.Key.Key_Space)
    assert switches.is_on(session, switch) is not before


def test_feeling_words_are_offered_when_switched_on(section: TodaySection, session: Session) -> None:
    assert not page_links.offered(session).feelings
    section.boxes[Switch.FEELINGS].click()
    assert page_links.offered(session).feelings


def test_left_alone_and_back_again(section: TodaySection, session: Session) -> None:
    section.leave_me.click()
    assert verbs.left_alone_until(session) == verbs.FOR_GOOD
    assert section.leave_me.text() == "Show everything again"
    section.leave_me.click()
    assert verbs.left_alone_until(session) is None


def test_a_switch_that_could_not_be_kept_turns_back_and_says_why(section: TodaySection) -> None:
    box = section.boxes[Switch.NUDGE_WAKE]
    with full_at(0):
        box.click()
    assert box.isChecked()
    assert section.notice.text()


# --- words I use ------------------------------------------------------------------------------------


def test_only_terms_that_are_said_somewhere_are_offered_with_their_places(
    terms: TermsSection, session: Session
) -> None:
    assert set(terms.lines) == set(wording.where_said(session)) == {"recovery", "slip"}
    assert terms.lines["slip"].accessibleDescription() == "Said in: Slip and start again · after-a-slip"


def test_a_word_saves_itself_and_is_taken_back_by_emptying(
    qtbot: QtBot, terms: TermsSection, session: Session
) -> None:
    line = terms.lines["slip"]
    qtbot.keyClicks(line, "detour")
    terms._soon.timeout.emit()
    assert wording.changed_words(session)["slip"] == "detour"
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Backspace)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert wording.changed_words(session) == {}


def test_a_word_that_is_still_typed_is_not_lost_by_leaving_or_locking(
    qtbot: QtBot, terms: TermsSection, session: Session, settings: SettingsPage
) -> None:
    qtbot.keyClicks(terms.lines["recovery"], "my road")
    (words,) = settings.unsaved()
    assert (words.arguments, words.as_page.text) == (("recovery", "my road"), "recovery: my road")
    settings.leave()
    assert settings.unsaved() == ()
    assert wording.changed_words(session)["recovery"] == "my road"


def test_a_word_that_could_not_be_kept_waits_and_is_told(
    qtbot: QtBot, terms: TermsSection, settings: SettingsPage, session: Session
) -> None:
    with full_at(0):
        qtbot.keyClicks(terms.lines["slip"], "detour")
        terms.save()
    assert terms.notice.text()
    assert len(settings.unsaved()) == 1
    settings.leave()
    assert wording.changed_words(session)["slip"] == "detour"

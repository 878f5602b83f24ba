"""Prompts and guided pages in the settings: what is offered, and prompts of one's own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import prompts, switches, templates
from peerbuddy.model.prompt import Depth
from peerbuddy.model.switch import Switch
from peerbuddy.session import Session
from peerbuddy.ui.settings.guided import GuidedSection
from peerbuddy.ui.settings.page import SettingsPage


@pytest.fixture
def section(settings: SettingsPage) -> GuidedSection:
    settings.choose(settings.guided)
    return settings.guided


def press(qtbot: QtBot, section: GuidedSection, name: str) -> None:
    made = next(b for b in section.findChildren(QPushButton) if name in (b.accessibleName(), b.text()))
    qtbot.keyClick(made, Qt.Key.Key_Space)


def test_the_free_page_is_off_and_says_what_is_known_before_it_is_switched_on(
    qtbot: QtBot, section: GuidedSection, session: Session
) -> None:
    assert not section.free_page.isChecked()
    assert "some feel worse for a while" in section._free_row.line.text()
    qtbot.keyClick(section.free_page, Qt.Key.Key_Space)
    assert "T-5" in {guide.id for guide in templates.list_templates(session)}
    qtbot.keyClick(section.free_page, Qt.Key.Key_Space)
    assert "T-5" not in {guide.id for guide in templates.list_templates(session)}


def test_prompts_on_a_new_page_can_be_switched_off(
    qtbot: QtBot, section: GuidedSection, session: Session
) -> None:
    assert section.offer.isChecked()
    qtbot.keyClick(section.offer, Qt.Key.Key_Space)
    assert not switches.is_on(session, Switch.PROMPTS)


def test_a_prompt_of_ones_own_is_added_changed_and_taken_out(
    qtbot: QtBot, section: GuidedSection, session: Session
) -> None:
    qtbot.keyClicks(section.line, "What grew?")
    qtbot.keyClick(section.line, Qt.Key.Key_Return)
    assert [one.text for one in prompts.own_prompts(session)] == ["What grew?"]
    press(qtbot, section, "Change “What grew?”")
    section.line.selectAll()
    qtbot.keyClicks(section.line, "What grew today?")
    qtbot.keyClick(section.line, Qt.Key.Key_Return)
    assert [one.text for one in prompts.own_prompts(session)] == ["What grew today?"]
    press(qtbot, section, "Take out “What grew today?”")
    assert prompts.own_prompts(session) == ()
    press(qtbot, section, "Undo")
    assert [one.text for one in prompts.own_prompts(session)] == ["What grew today?"]


def test_changing_the_words_of_a_prompt_leaves_how_deep_it_is(
    qtbot: QtBot, section: GuidedSection, session: Session
) -> None:
    prompts.save_prompt(session, "a" * 32, "What hurt?", depth=Depth.DEEP)
    section.begin()
    press(qtbot, section, "Change “What hurt?”")
    qtbot.keyClicks(section.line, " And now?")
    qtbot.keyClick(section.line, Qt.Key.Key_Return)
    (one,) = prompts.own_prompts(session)
    assert (one.text, one.depth) == ("What hurt? And now?", Depth.DEEP)

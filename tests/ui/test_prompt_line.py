"""A prompt on a new page: an offer that goes by itself, is taken on request, and can be left away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, prompts, switches
from peerbuddy.model.prompt import Depth
from peerbuddy.model.switch import Switch
from peerbuddy.session import Session
from peerbuddy.ui.journal.page import JournalPage


def click(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_new_page_offers_the_prompt_of_today(page: JournalPage, session: Session) -> None:
    prompt = prompts.todays_prompt(session)
    assert prompt is not None
    assert page.editor.prompt.isVisible()
    assert page.editor.prompt.said.text() == prompt.text


def test_it_goes_as_soon_as_something_is_written_and_writes_nothing_itself(
    qtbot: QtBot, page: JournalPage, session: Session
) -> None:
    page.editor.saving.save()
    assert journal.list_entries(session).lines == ()
    qtbot.keyClicks(page.editor.text, "T")
    assert not page.editor.prompt.isVisible()


def test_chosen_it_stands_as_a_quoted_line_that_one_undo_takes_out(qtbot: QtBot, page: JournalPage) -> None:
    said = page.editor.prompt.said.text()
    click(qtbot, page.editor.prompt.use)
    qtbot.keyClicks(page.editor.text, "Mum.")
    assert page.editor.text.exact_text() == f"> {said}\n\nMum."
    assert not page.editor.prompt.isVisible()
    page.editor.text.undo()
    page.editor.text.undo()
    assert page.editor.text.exact_text() == ""


def test_another_one_is_another_one_and_a_deep_one_comes_only_when_asked(
    qtbot: QtBot, page: JournalPage, session: Session
) -> None:
    line = page.editor.prompt
    depth = {one.text: one.depth for one in prompts.all_prompts(session)}
    before = line.said.text()
    click(qtbot, line.another)
    assert line.said.text() != before
    assert depth[line.said.text()] != Depth.DEEP
    click(qtbot, line.deeper)
    assert depth[line.said.text()] == Depth.DEEP


def test_when_all_were_here_it_says_so_and_nothing_is_put_on_the_page(
    qtbot: QtBot, page: JournalPage
) -> None:
    line = page.editor.prompt
    for _ in range(30):
        click(qtbot, line.another)
    assert "A page needs none" in line.said.text()
    assert not line.use.isEnabled()


def test_no_prompt_holds_for_the_day(qtbot: QtBot, page: JournalPage) -> None:
    click(qtbot, page.editor.prompt.none)
    assert not page.editor.prompt.isVisible()
    assert page.editor.text.hasFocus()
    page.new_page()
    assert not page.editor.prompt.isVisible()


def test_it_can_be_switched_off(page: JournalPage, session: Session) -> None:
    switches.turn(session, Switch.PROMPTS, on=False)
    page.new_page()
    assert not page.editor.prompt.isVisible()


def test_a_page_that_was_written_has_none(page: JournalPage, session: Session) -> None:
    journal.save_entry(session, "a" * 32, session.today(), "Tea.")
    page.open_page("a" * 32)
    assert not page.editor.prompt.isVisible()
    page.new_page()
    assert page.editor.prompt.isVisible()

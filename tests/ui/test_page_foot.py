"""Who may see a page: kept with it, and only once there is a page to keep it with."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.model.entry import Privacy
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Opened
from peerbuddy.ui.journal.page import JournalPage
from tests.vault.full_disk import full_at

Write = Callable[..., str]


def chosen(page: JournalPage) -> list[Privacy]:
    return [privacy for privacy, level in page.foot.levels.items() if level.isChecked()]


def test_a_page_is_mine_until_something_else_is_chosen(
    qtbot: QtBot, page: JournalPage, session: Session
) -> None:
    assert chosen(page) == [Privacy.MINE]
    assert not page.foot.levels[Privacy.SEALED].isEnabled()
    qtbot.keyClicks(page.editor.text, "words")
    page.editor.saving.save()
    page.foot.levels[Privacy.SEALED].click()
    assert chosen(page) == [Privacy.SEALED]
    assert journal.read_entry(session, page.editor.id()).privacy is Privacy.SEALED
    assert page.editor.saving.is_saved()


def test_the_level_of_a_page_is_shown_with_it(page: JournalPage, session: Session, write: Write) -> None:
    id = write("2026-11-20", "for others too")
    journal.set_privacy(session, id, Privacy.MAY_SHARE)
    page.open_page(id)
    assert chosen(page) == [Privacy.MAY_SHARE]
    page.new_page()
    assert chosen(page) == [Privacy.MINE]


def test_a_level_that_could_not_be_kept_is_not_shown_as_kept(
    page: JournalPage, session: Session, write: Write, qtbot: QtBot
) -> None:
    id = write("2026-11-20", "on a full disk")
    page.open_page(id)
    told: list[Exception] = []
    page._jobs.failed.connect(told.append)
    with full_at(0):
        page.foot.levels[Privacy.SEALED].click()
    assert chosen(page) == [Privacy.MINE]
    assert len(told) == 1
    assert journal.read_entry(session, id).privacy is Privacy.MINE


def test_nothing_can_be_chosen_in_a_journal_opened_to_read(page: JournalPage, write: Write) -> None:
    page.begin(Opened(read_only=True, older_copy=None))
    page.open_page(write("2026-11-20", "words"))
    assert not any(level.isEnabled() for level in page.foot.levels.values())

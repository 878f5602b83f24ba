"""Earlier versions of the open page: compared with it, and brought back as one edit."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.model.entry import Entry
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Opened
from peerbuddy.ui.journal.page import JournalPage
from tests.conftest import Clock

Write = Callable[..., str]


@pytest.fixture
def changed(page: JournalPage, session: Session, write: Write, clock: Clock) -> str:
    """The id of a page that said something else in an earlier sitting; it is open."""
    id = write("2026-11-20", "I slept well today", title="Monday")
    clock.move(hours=2)
    journal.begin_sitting(session)
    journal.save_entry(session, id, session.today(), "I slept badly today", title="Tuesday")
    page.open_page(id)
    return id


def entry_of(session: Session, page: JournalPage) -> Entry:
    return journal.read_entry(session, page.editor.id())


def looks_of(document: QTextDocument) -> dict[str, tuple[bool, bool]]:
    """Each stretch of text: whether it is underlined, whether it is struck through."""
    found: dict[str, tuple[bool, bool]] = {}
    block = document.begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            look = place.fragment().charFormat()
            found[place.fragment().text()] = (look.fontUnderline(), look.fontStrikeOut())
            place += 1
        block = block.next()
    return found


def test_a_page_without_earlier_versions_offers_none(page: JournalPage, write: Write) -> None:
    page.open_page(write("2026-11-20", "only this"))
    assert page.foot.versions.isHidden()


def test_a_version_made_while_the_page_is_open_is_offered(
    qtbot: QtBot, page: JournalPage, session: Session, write: Write
) -> None:
    page.open_page(write("2026-11-20", "first"))
    journal.begin_sitting(session)
    qtbot.keyClicks(page.editor.text, "changed ")
    page.editor.saving.save()
    assert not page.foot.versions.isHidden()


def test_the_difference_is_told_by_more_than_colour_and_in_words(page: JournalPage, changed: str) -> None:
    page.foot.versions.click()
    panel = page.versions
    assert panel.isVisible()
    assert not page.editor.isVisible()
    assert panel.moments.count() == 1
    assert panel.moments.item(0).text().startswith("Sun 22 Nov")
    assert panel.text.toPlainText() == "TuesdayMonday\n\nI slept badlywell today"
    drawn = looks_of(panel.text.document())
    assert drawn["well"] == drawn["Monday"] == (True, False)
    assert drawn["badly"] == drawn["Tuesday"] == (False, True)
    assert drawn[" today"] == (False, False)
    told = panel.text.accessibleDescription()
    assert "Comes back: well" in told
    assert "Goes: badly" in told


def test_restoring_is_one_edit_that_undo_takes_back(
    page: JournalPage, session: Session, changed: str
) -> None:
    page.foot.versions.click()
    page.versions.restore.click()
    assert page.editor.isVisible()
    assert entry_of(session, page).text == page.editor.text.exact_text() == "I slept well today"
    assert entry_of(session, page).title == page.editor.title.text() == "Monday"
    assert entry_of(session, page).id == changed
    page.editor.text.undo()
    page.editor.title.undo()
    page.editor.saving.save()
    assert entry_of(session, page).text == "I slept badly today"
    assert entry_of(session, page).title == "Tuesday"


def test_what_a_restored_version_replaces_is_kept_as_a_version(
    page: JournalPage, session: Session, changed: str
) -> None:
    page.foot.versions.click()
    page.versions.restore.click()
    kept = [version.text for version in journal.versions(session, changed)]
    assert kept == ["I slept badly today", "I slept well today"]


def test_the_notice_takes_title_and_text_back_together(
    page: JournalPage, session: Session, changed: str
) -> None:
    page.foot.versions.click()
    page.versions.restore.click()
    next(b for b in page.notice.findChildren(QPushButton) if b.text() == "Undo").click()
    assert (entry_of(session, page).title, entry_of(session, page).text) == ("Tuesday", "I slept badly today")


def test_a_version_without_a_title_takes_the_title_away(
    page: JournalPage, session: Session, write: Write
) -> None:
    id = write("2026-11-20", "same words")
    journal.begin_sitting(session)
    journal.save_entry(session, id, session.today(), "same words", title="A title")
    page.open_page(id)
    page.foot.versions.click()
    page.versions.restore.click()
    assert entry_of(session, page).title == ""


def test_unsaved_words_are_in_the_vault_before_versions_are_shown(
    qtbot: QtBot, page: JournalPage, session: Session, changed: str
) -> None:
    qtbot.keyClicks(page.editor.text, "Truly ")
    page.foot.versions.click()
    assert entry_of(session, page).text == "Truly I slept badly today"
    assert "Truly " in page.versions.text.toPlainText()
    page.versions.back.click()
    assert page.editor.text.exact_text() == "Truly I slept badly today"
    assert page.versions.text.toPlainText() == ""


def test_in_a_journal_opened_to_read_no_version_can_be_restored(page: JournalPage, changed: str) -> None:
    page.begin(Opened(read_only=True, older_copy=None))
    page.open_page(changed)
    page.foot.versions.click()
    assert page.versions.moments.count() == 1
    assert not page.versions.restore.isEnabled()

"""The page as it reads: nothing loaded, no link followed, and always what stands in the text now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.model.picture import mark_of
from peerbuddy.session import Session
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.journal.text.reading_view import ReadingView
from tests.ui.drawn_pictures import drawn
from tests.ui.opened_window import settle

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def active(qtbot: QtBot, page: JournalPage) -> JournalPage:
    with qtbot.waitActive(page):
        page.activateWindow()
    page.editor.text.setFocus()
    return page


def read(qtbot: QtBot, page: JournalPage) -> ReadingView:
    qtbot.keyClick(page.editor.focusWidget(), Qt.Key.Key_R, CONTROL | SHIFT)
    settle()
    return page.editor.reading


def test_a_key_shows_the_page_as_it_reads_and_leads_back(qtbot: QtBot, active: JournalPage) -> None:
    qtbot.keyClicks(active.editor.text, "so **bold** a word")
    view = read(qtbot, active)
    assert view.toPlainText() == "so bold a word"
    assert view.hasFocus()
    assert active.editor.read.isChecked()
    assert not active.editor.tools.isVisible()
    read(qtbot, active)
    assert not view.isVisible()
    assert view.toPlainText() == ""
    assert active.editor.text.hasFocus()
    assert active.editor.text.exact_text() == "so **bold** a word"


def test_marks_are_not_put_into_a_text_that_is_only_read(qtbot: QtBot, active: JournalPage) -> None:
    qtbot.keyClicks(active.editor.text, "word")
    qtbot.keyClick(read(qtbot, active), Qt.Key.Key_B, CONTROL)
    assert active.editor.text.exact_text() == "word"


def test_another_page_is_read_at_once_and_a_new_one_is_written(
    qtbot: QtBot, active: JournalPage, write: object
) -> None:
    id = write("2026-11-20", "*another* page")  # type: ignore[operator]
    view = read(qtbot, active)
    active.open_page(id)
    settle()
    assert view.toPlainText() == "another page"
    active.new_page()
    assert not view.isVisible()
    assert active.editor.text.isVisible()


def test_nothing_in_a_page_is_loaded(qtbot: QtBot, active: JournalPage, tmp_path: Path) -> None:
    picture = tmp_path / "seen.png"
    drawn = QImage(300, 300, QImage.Format.Format_RGB32)
    assert drawn.save(str(picture))
    active.editor.text.load(
        f"![a](file://{picture}) ![b]({picture}) <img src='{picture}'> <b>raw</b>\n\n![c](http://127.0.0.1:9/x)"
    )
    view = read(qtbot, active)
    assert view.document().size().height() < 200
    assert "<b>raw</b>" in view.toPlainText()
    view.setHtml(f"<img src='file://{picture}'><img src='{picture}'>")  # even if it came that far
    assert view.document().size().height() < 200
    assert view.loadResource(2, QUrl.fromLocalFile(str(picture))).size().width() == 1


def test_a_page_shows_its_own_pictures_scaled_to_the_column(
    active: JournalPage, session: Session, qtbot: QtBot, write: Callable[..., str]
) -> None:
    id, other = write("2026-11-20", "words"), write("2026-11-20", "more words")
    own, foreign, lost = "a" * 32, "b" * 32, "c" * 32
    keep(session, id, own, drawn(2000, 1000, kind="jpeg"))
    keep(session, other, foreign, drawn(2000, 1000))
    text = "\n\n".join([mark_of(own, "a lake"), mark_of(foreign, "a hill"), mark_of(lost, "a cat")])
    journal.save_entry(session, id, date(2026, 11, 20), text)
    active.open_page(id)
    view = read(qtbot, active)
    shown = view.document().toPlainText()
    assert shown.count("\ufffc") == 1
    assert "a hill [This picture is not kept with this page.]" in shown
    assert "a cat [This picture is not kept with this page.]" in shown
    assert view.accessibleDescription() == "Pictures: a lake"
    assert 340 < view.document().size().height() < 600
    assert view.document().size().width() <= view.viewport().width()
    view.selectAll()
    assert "\ufffc" not in view.createMimeDataFromSelection().text()


def test_a_picture_that_cannot_be_shown_is_said_in_its_place(
    active: JournalPage, session: Session, qtbot: QtBot, write: Callable[..., str]
) -> None:
    id, own = write("2026-11-20", mark_of("a" * 32, "a lake")), "a" * 32
    keep(session, id, own, b"no picture")
    active.open_page(id)
    view = read(qtbot, active)
    settle()
    assert view.toPlainText() == "a lake [This picture is not kept with this page.]"


def test_pictures_do_not_stay_when_nobody_reads(
    active: JournalPage, session: Session, qtbot: QtBot, write: Callable[..., str]
) -> None:
    id, own = write("2026-11-20", mark_of("a" * 32)), "a" * 32
    keep(session, id, own, drawn())
    active.open_page(id)
    view = read(qtbot, active)
    assert view.accessibleDescription() == "Pictures: a picture without a description"
    assert list(view._images) == [own]
    first = view._images[own]
    QApplication.sendEvent(view, QEvent(QEvent.Type.DevicePixelRatioChange))
    settle()
    assert view._images[own] is not first
    read(qtbot, active)
    assert view._images == {}
    assert view.document().resource(2, QUrl(f"attachment:{own}")).width() == 1


def keep(session: Session, entry: str, id: str, data: bytes) -> None:
    with session.vault.transaction():
        session.vault.attachments.add(entry, id, name="x", kind="jpeg", data=data, now=session.now())


def test_a_link_is_told_whole_and_copied_and_not_followed(qtbot: QtBot, active: JournalPage) -> None:
    address = "https://example.org/" + "long/" * 40 + "ü"
    active.editor.text.load(f"[my bank]({address})")
    view = read(qtbot, active)
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    told = active.notice.text().replace("\u200b", "")
    whole = address.replace("ü", "%C3%BC")
    assert whole in told
    assert "opens no links" in told
    copy = next(b for b in active.notice.findChildren(QPushButton) if b.text() == "Copy the address")
    copy.click()
    assert QGuiApplication.clipboard().text() == whole
    assert view.toPlainText() == "my bank"


def test_what_is_copied_from_it_is_plain(qtbot: QtBot, active: JournalPage) -> None:
    active.editor.text.load("**bold** words")
    view = read(qtbot, active)
    view.selectAll()
    assert view.createMimeDataFromSelection().formats() == ["text/plain"]
    assert view.createMimeDataFromSelection().text() == "bold words"


def test_looking_for_words_leads_back_to_the_text(qtbot: QtBot, active: JournalPage) -> None:
    qtbot.keyClicks(active.editor.text, "words")
    view = read(qtbot, active)
    qtbot.keyClick(view, Qt.Key.Key_H, CONTROL)
    assert active.editor.text.isVisible()
    assert active.editor.finder.line.hasFocus()

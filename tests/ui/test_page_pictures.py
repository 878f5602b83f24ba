"""Pictures of a page: they come by paste, drop or button, are described, shown, copied out and removed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, pictures
from peerbuddy.model.entry import AttachmentLine
from peerbuddy.model.picture import mark_of
from peerbuddy.session import Session
from peerbuddy.ui.journal.entry_list_model import PictureRole
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.pictures import clean_picture
from tests.ui.ask_from_list import AskFromList
from tests.ui.drawn_pictures import bomb, drawn
from tests.ui.opened_window import settle
from tests.vault.full_disk import full_at

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Write = Callable[..., str]


@pytest.fixture
def active(qtbot: QtBot, page: JournalPage, session: Session) -> JournalPage:
    session.clean_picture = clean_picture
    with qtbot.waitActive(page):
        page.activateWindow()
    page.editor.text.setFocus()
    return page


def copied(
    kind: str = "image/png", data: bytes | None = None, *, html: str = "", text: str = ""
) -> QMimeData:
    made = QMimeData()
    made.setData(kind, QByteArray(drawn() if data is None else data))
    if html:
        made.setHtml(html)
    if text:
        made.setText(text)
    return made


def paste(page: JournalPage, *, data: bytes | None = None) -> AttachmentLine:
    """A picture into the page, at its cursor."""
    page.editor.text.insertFromMimeData(copied(data=data))
    settle()
    return page.editor.pictures._lines[-1]


def kept(session: Session, page: JournalPage) -> tuple[AttachmentLine, ...]:
    return pictures.pictures_of(session, page.editor.id())


def way(page: JournalPage, words: str) -> QPushButton:
    return next(b for b in page.notice.findChildren(QPushButton) if b.text() == words)


# --- coming -------------------------------------------------------------------------------------------


def test_a_pasted_picture_is_a_whole_page(qtbot: QtBot, active: JournalPage, session: Session) -> None:
    QGuiApplication.clipboard().setMimeData(copied())
    qtbot.keyClick(active.editor.text, Qt.Key.Key_V, CONTROL)
    settle()
    [line] = kept(session, active)
    entry = journal.read_entry(session, active.editor.id())
    assert entry.text == active.editor.text.exact_text() == mark_of(line.id)
    assert QImage.fromData(QByteArray(journal.read_attachment(session, line.id))).width() == 40
    assert active.editor.saving.is_saved()


def test_the_list_tells_of_a_picture(qtbot: QtBot, active: JournalPage) -> None:
    rows = active.pane.timeline
    paste(active)
    settle()
    assert rows.index(0).data() == "A picture"
    assert rows.index(0).data(PictureRole)
    qtbot.keyClicks(active.editor.text, "words")
    active.editor.title.setText("Title")
    active.editor.saving.touched()
    active.editor.saving.save()
    settle()
    name = rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert name.endswith("Title, with a picture")
    active.pane.list.grab()


def test_a_picture_comes_in_at_the_cursor_and_undo_takes_its_mark_back_in_one_step(
    qtbot: QtBot, active: JournalPage, session: Session
) -> None:
    text = active.editor.text
    text.load("before🙂 after")
    for _ in range(7):  # the two halves of the last one at once
        qtbot.keyClick(text, Qt.Key.Key_Right)
    line = paste(active)
    assert text.exact_text() == f"before🙂\n\n{mark_of(line.id)}\n\n after"
    assert journal.read_entry(session, active.editor.id()).text == text.exact_text()
    text.undo()
    assert text.exact_text() == "before🙂 after"
    qtbot.waitUntil(lambda: "not in the text" in active.editor.pictures.list.item(0).text())
    assert kept(session, active) == (line,)


def test_what_is_typed_after_a_picture_takes_no_chosen_words_and_no_picture_away(
    qtbot: QtBot, active: JournalPage
) -> None:
    text = active.editor.text
    qtbot.keyClicks(text, "The gate")
    text.selectAll()
    line = paste(active)
    qtbot.keyClicks(text, ", open")
    assert text.exact_text() == f"The gate\n\n{mark_of(line.id)}, open"


def test_dropped_files_are_kept_in_their_order_and_what_is_no_picture_is_told(
    active: JournalPage, session: Session, tmp_path: Path
) -> None:
    (tmp_path / "lake.png").write_bytes(drawn())
    (tmp_path / "letter.png").write_bytes(b"%PDF-1.7")
    (tmp_path / "hill.webp").write_bytes(drawn(kind="webp"))
    carried = QMimeData()
    names = ("lake.png", "letter.png", "hill.webp")
    carried.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in names])
    active.editor.text.load("words")
    drop = QDropEvent(
        QPointF(400, 40), Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, carried,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier,
    )  # fmt: skip
    assert drop.proposedAction() == Qt.DropAction.MoveAction
    active.editor.text.dropEvent(drop)
    settle()
    assert drop.dropAction() == Qt.DropAction.CopyAction
    first, second = kept(session, active)
    assert (first.name, second.name) == ("lake.png", "hill.webp")
    assert active.editor.text.exact_text() == f"words\n\n{mark_of(first.id)}\n\n{mark_of(second.id)}"
    assert "PNG, JPEG and WebP" in active.notice.text()


@pytest.mark.parametrize("file", ["bomb", "cut", "nothing", "folder", "missing"])
def test_a_file_that_is_no_whole_picture_changes_nothing(
    active: JournalPage, session: Session, ask: AskFromList, tmp_path: Path, file: str
) -> None:
    path = tmp_path / "x.jpg"
    noisy = drawn(600, 400, kind="jpeg")
    contents = {"bomb": bomb(8000, 5001), "cut": noisy[: len(noisy) * 2 // 3], "nothing": b""}
    if file == "folder":
        path.mkdir()
    elif file in contents:
        path.write_bytes(contents[file])
    ask.answers.append(path)
    active.editor.text.load("words")
    active.editor.tools.buttons["picture"].click()
    settle()
    assert "was not taken" in active.notice.text()
    assert active.editor.text.exact_text() == "words"
    assert session.vault.database.execute("SELECT count(*) FROM attachment").fetchone() == (0,)


def test_a_key_asks_for_a_picture_and_the_palette_knows_it(
    qtbot: QtBot, active: JournalPage, session: Session, ask: AskFromList, tmp_path: Path
) -> None:
    path = tmp_path / "lake.jpg"
    path.write_bytes(drawn(kind="jpeg"))
    ask.answers.append(path)
    qtbot.keyClick(active.editor.text, Qt.Key.Key_I, CONTROL | SHIFT)
    settle()
    assert [line.name for line in kept(session, active)] == ["lake.jpg"]


def test_where_words_are_offered_beside_a_picture_the_words_are_taken(
    active: JournalPage, session: Session
) -> None:
    active.editor.text.insertFromMimeData(copied(html="<table><tr><td>7</td></tr></table>", text="7"))
    assert "7" in active.editor.text.exact_text()
    browser = copied(html="<img src='http://127.0.0.1:9/x.png'>", text="http://127.0.0.1:9/x.png")
    active.editor.text.insertFromMimeData(browser)
    settle()
    assert len(kept(session, active)) == 1


def test_pixels_of_another_program_are_taken(active: JournalPage, session: Session) -> None:
    pixels = QMimeData()
    pixels.setImageData(QImage(30, 10, QImage.Format.Format_RGB32))
    active.editor.text.insertFromMimeData(pixels)
    settle()
    [line] = kept(session, active)
    assert QImage.fromData(QByteArray(journal.read_attachment(session, line.id))).width() == 30


def test_a_picture_that_comes_late_stays_with_its_page(active: JournalPage, session: Session) -> None:
    line = paste(active)
    first = active.editor.id()
    active.new_page()
    active.pictures._added(first, active.editor.text.textCursor(), line)
    assert active.editor.text.exact_text() == ""
    assert "kept with the page" in active.notice.text()


def test_a_picture_that_cannot_be_kept_leaves_the_page_as_it_is(
    qtbot: QtBot, active: JournalPage, session: Session
) -> None:
    qtbot.keyClicks(active.editor.text, "words")
    active.editor.saving.save()
    with full_at(0):
        active.editor.text.insertFromMimeData(copied())
        settle()
    assert "What was saved before is safe" in active.notice.text()
    assert active.editor.text.exact_text() == "words"
    assert kept(session, active) == ()
    line = paste(active)
    assert journal.read_entry(session, active.editor.id()).text == f"words\n\n{mark_of(line.id)}"


def test_undo_takes_back_what_was_written_after_a_picture_before_the_picture(
    qtbot: QtBot, active: JournalPage
) -> None:
    line = paste(active)
    qtbot.keyClicks(active.editor.text, " then")
    active.editor.text.undo()
    assert active.editor.text.exact_text() == mark_of(line.id)


# --- words for it -------------------------------------------------------------------------------------


def test_words_are_asked_for_in_the_page_and_the_cursor_stays_in_the_text(
    qtbot: QtBot, active: JournalPage, session: Session
) -> None:
    line = paste(active)
    asked = active.editor.describing
    assert asked.isVisible()
    assert active.editor.text.hasFocus()
    asked.words.setFocus()
    qtbot.keyClicks(asked.words, "two [old] boats*")
    qtbot.keyClick(asked.words, Qt.Key.Key_Return)
    assert not asked.isVisible()
    assert active.editor.text.hasFocus()
    assert active.editor.text.exact_text() == mark_of(line.id, "two [old] boats*")
    active.editor.saving.save()
    settle()
    active.editor.pictures._name_all()
    assert active.editor.pictures.list.item(0).text().startswith("two [old] boats*")
    active.editor.text.undo()
    assert active.editor.text.exact_text() == mark_of(line.id)


def test_words_that_are_half_typed_count_when_the_page_is_left_or_locked(
    qtbot: QtBot, active: JournalPage, session: Session
) -> None:
    line, page = paste(active), active.editor.id()
    qtbot.keyClicks(active.editor.describing.words, "the la")
    [unsaved] = active.unsaved()
    assert unsaved.as_page.text == mark_of(line.id, "the la")
    qtbot.keyClicks(active.editor.describing.words, "ke")
    active.new_page()
    assert journal.read_entry(session, page).text == mark_of(line.id, "the lake")
    assert not active.editor.describing.isVisible()


def test_the_question_can_be_left_and_asks_for_each_of_several(
    qtbot: QtBot, active: JournalPage, tmp_path: Path
) -> None:
    for name in ("a.png", "b.png"):
        (tmp_path / name).write_bytes(drawn())
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.png", "b.png")])
    active.editor.text.insertFromMimeData(carried)
    asked = active.editor.describing
    before = active.editor.text.exact_text()
    asked.words.setFocus()
    qtbot.keyClick(asked.words, Qt.Key.Key_Escape)
    assert asked.isVisible()
    qtbot.keyClick(asked.words, Qt.Key.Key_Escape)
    assert not asked.isVisible()
    assert active.editor.text.exact_text() == before


def test_words_can_be_changed_later(qtbot: QtBot, active: JournalPage) -> None:
    line = paste(active)
    active.editor.describing.skip.click()
    active.editor.pictures.fold.click()
    active.editor.pictures.words.click()
    asked = active.editor.describing
    assert asked.words.hasFocus()
    qtbot.keyClicks(asked.words, "the lake")
    asked.keep.click()
    assert active.editor.text.exact_text() == mark_of(line.id, "the lake")


# --- the list -----------------------------------------------------------------------------------------


def test_a_picture_whose_mark_is_gone_is_kept_and_can_go_into_the_text_again(
    active: JournalPage, session: Session
) -> None:
    line = paste(active)
    text, listed = active.editor.text, active.editor.pictures
    text.load("other words")
    listed._name_all()
    listed.fold.click()
    assert "not in the text" in listed.list.item(0).text()
    assert not listed.words.isVisible()
    listed.put_in.click()
    assert mark_of(line.id) in text.exact_text()
    assert kept(session, active) == (line,)


def test_a_page_without_pictures_shows_no_list(active: JournalPage, write: Write) -> None:
    assert not active.editor.pictures.isVisible()
    paste(active)
    assert active.editor.pictures.isVisible()
    assert active.editor.pictures.fold.text() == "Pictures: 1"
    active.open_page(write("2026-11-20", "words"))
    assert not active.editor.pictures.isVisible()


def test_a_picture_is_shown_large_and_escape_leads_back(qtbot: QtBot, active: JournalPage) -> None:
    paste(active, data=drawn(3000, 2000))
    listed = active.editor.pictures
    listed.fold.click()
    listed.show_one.setFocus()
    listed.show_one.click()
    sheet = active.pictures.sheet
    assert sheet.isVisible()
    assert sheet.canvas.image is not None
    assert sheet.canvas.image.width() <= 1280
    qtbot.keyClick(sheet.close_button, Qt.Key.Key_Tab)
    assert sheet.close_button.hasFocus()
    qtbot.keyClick(sheet.close_button, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert sheet.canvas.image is None
    assert listed.show_one.hasFocus()


def test_a_copy_is_written_where_a_person_says_and_never_over_something(
    active: JournalPage, session: Session, ask: AskFromList, tmp_path: Path
) -> None:
    line = paste(active)
    target = tmp_path / "copy.jpg"
    active.editor.pictures.fold.click()
    for _ in range(2):
        ask.answers.append(target)
        active.editor.pictures.copy.click()
        settle()
    assert target.read_bytes() == journal.read_attachment(session, line.id)
    assert "not encrypted" in ask.asked[0]
    assert "something at this place already" in active.notice.text()


def test_a_low_window_has_room_for_the_question_or_the_list(active: JournalPage) -> None:
    paste(active)
    active.editor.describing.skip.click()
    listed, asked = active.editor.pictures, active.editor.describing
    for height, both in ((900, True), (520, False)):
        active.resize(1000, height)
        settle()
        listed.fold.setChecked(True)
        listed.words.click()
        assert asked.isVisible()
        assert listed.list.isVisible() is both
        listed.fold.setChecked(False)
        listed.fold.setChecked(True)
        assert asked.isVisible() is both
        asked.leave()


# --- going, and coming back ---------------------------------------------------------------------------


def test_a_removed_picture_goes_with_its_mark_and_undo_brings_both_back(
    active: JournalPage, session: Session
) -> None:
    text = active.editor.text
    text.load("🙂 before\n\n")
    text.moveCursor(text.textCursor().MoveOperation.End)
    line = paste(active)
    text.textCursor().insertText("\n\nafter")
    before, bytes_before = text.exact_text(), journal.read_attachment(session, line.id)
    active.editor.pictures.fold.click()
    active.editor.pictures.remove.click()
    settle()
    assert active.editor.describing.isHidden()
    assert text.exact_text() == "🙂 before\n\nafter"
    assert journal.read_entry(session, active.editor.id()).text == "🙂 before\n\nafter"
    assert kept(session, active) == ()
    way(active, "Undo").click()
    settle()
    assert text.exact_text() == before
    assert journal.read_entry(session, active.editor.id()).text == before
    assert kept(session, active) == (line,)
    assert journal.read_attachment(session, line.id) == bytes_before


def test_the_keyboard_stays_where_it_was_when_one_of_several_is_removed(
    active: JournalPage, session: Session
) -> None:
    paste(active)
    second = paste(active)
    listed = active.editor.pictures
    listed.fold.click()
    listed.remove.setFocus()
    listed.remove.click()
    settle()
    assert listed.remove.hasFocus()
    assert listed.chosen() == second.id
    assert kept(session, active) == (second,)


def test_what_was_written_since_stays_when_a_picture_comes_back(
    qtbot: QtBot, active: JournalPage, session: Session
) -> None:
    text = active.editor.text
    qtbot.keyClicks(text, "words")
    line = paste(active)
    active.editor.pictures.fold.click()
    active.editor.pictures.remove.click()
    text.moveCursor(text.textCursor().MoveOperation.End)
    text.insertPlainText(" and more")
    way(active, "Undo").click()
    assert text.exact_text() == f"words and more\n\n{mark_of(line.id)}"
    assert kept(session, active) == (line,)


def test_a_picture_comes_back_to_a_page_that_is_no_longer_open(
    qtbot: QtBot, active: JournalPage, session: Session
) -> None:
    qtbot.keyClicks(active.editor.text, "words")
    line = paste(active)
    page, before = active.editor.id(), active.editor.text.exact_text()
    active.editor.pictures.fold.click()
    active.editor.pictures.remove.click()
    active.new_page()
    way(active, "Undo").click()
    entry = journal.read_entry(session, page)
    assert (entry.text, entry.attachments) == (before, (line,))
    assert active.editor.text.exact_text() == ""


def test_a_page_that_is_nothing_but_a_picture_is_offered_the_trash(
    active: JournalPage, session: Session
) -> None:
    line = paste(active)
    page = active.editor.id()
    active.editor.pictures.fold.click()
    active.editor.pictures.remove.click()
    assert kept(session, active) == (line,)
    way(active, "Move the page to the trash").click()
    assert journal.read_entry(session, page).trashed is not None
    active.open_trash()
    settle()
    assert active.bin.preview.pictures.text() == "Pictures: 1"


def test_nothing_is_offered_where_nothing_can_be_written(active: JournalPage, session: Session) -> None:
    paste(active)
    before = active.editor.text.exact_text()
    active.editor.set_read_only()
    active.editor.text.insertFromMimeData(copied())
    assert active.editor.text.exact_text() == before
    assert not active.editor.pictures.remove.isEnabled()
    assert active.editor.pictures.show_one.isEnabled()
    assert len(kept(session, active)) == 1

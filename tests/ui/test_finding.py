"""Finding as one types: titles first, newest first, found words marked, and why nothing was found."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.session import Session
from peerbuddy.ui.journal.entry_list_model import IdRole, MarksRole, OpeningRole, PictureRole, SectionRole
from peerbuddy.ui.journal.page import JournalPage
from tests.ui.opened_window import settle

Write = Callable[..., str]
WriteMany = Callable[[Iterable[tuple[str, str]]], None]


def found(page: JournalPage) -> list[str]:
    model = page.pane.results
    return [model.index(n).data() for n in range(model.rowCount())]


def find(qtbot: QtBot, page: JournalPage, typed: str) -> None:
    page.pane.finder.clear()
    qtbot.keyClicks(page.pane.finder, typed)
    qtbot.waitUntil(lambda: page.pane.results._query == typed and not page.pane.results._busy)


def test_finding_as_one_types(qtbot: QtBot, page: JournalPage, write: Write) -> None:
    write("2026-11-20", "the bridge by the station")
    write("2026-11-21", "a walk, no water")
    find(qtbot, page, "brid")
    assert found(page) == ["the bridge by the station"]
    assert page.pane.remark.text() == "1 found, newest first"
    assert page.pane.lists.currentWidget() is page.pane.found
    qtbot.keyClick(page.pane.finder, Qt.Key.Key_Escape)
    assert page.pane.finder.text() == ""
    assert page.pane.lists.currentWidget() is page.pane.list


def test_hits_in_titles_come_first_and_once(qtbot: QtBot, page: JournalPage, write: Write) -> None:
    write("2026-11-20", "only here: bridge")
    write("2026-11-10", "bridge", title="Bridge, the picture")
    find(qtbot, page, "bridge")
    assert found(page) == ["In titles", "Bridge, the picture", "In the text", "only here: bridge"]
    model = page.pane.results
    assert [bool(model.index(n).data(SectionRole)) for n in range(4)] == [True, False, True, False]
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable


def test_found_words_are_marked_where_they_stand(qtbot: QtBot, page: JournalPage, write: Write) -> None:
    write("2026-11-20", "heading\n🌊 then the bridge 🌊 and the bridge again")
    find(qtbot, page, "bridge")
    index = page.pane.results.index(0)
    snippet = index.data(OpeningRole)
    assert [snippet[start : start + length] for start, length in index.data(MarksRole)] == [
        "bridge",
        "bridge",
    ]


def test_a_found_page_opens_at_its_first_hit_with_the_words_marked(
    qtbot: QtBot, page: JournalPage, write: Write
) -> None:
    write("2026-11-20", "heading\nthen the Bridge, and the bridge again")
    write("2026-11-21", "nothing of it")
    find(qtbot, page, "the bridg")
    page.pane.open_wanted.emit(page.pane.results.index(0).data(IdRole))
    settle()
    text, bar = page.editor.text, page.editor.finder
    assert bar.isVisible()
    assert (bar.line.text(), bar.other.isVisible()) == ("bridg", False)
    assert [mark.cursor.selectedText() for mark in text.extraSelections()] == ["Bridg", "bridg"]
    assert text.textCursor().position() == text.exact_text().index("Bridge")
    assert not text.textCursor().hasSelection()
    bar.next.click()
    assert text.textCursor().selectedText() == "Bridg"
    qtbot.keyClick(page.pane.finder, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert text.extraSelections() == []


def test_a_new_page_is_not_marked_with_what_was_looked_for(
    qtbot: QtBot, page: JournalPage, write: Write
) -> None:
    write("2026-11-20", "the bridge")
    find(qtbot, page, "bridge")
    page.pane.open_wanted.emit(page.pane.results.index(0).data(IdRole))
    settle()
    page.new_page()
    settle()
    assert page.editor.finder.isHidden()


def test_a_found_page_with_a_picture_is_marked_as_in_the_list(
    qtbot: QtBot, page: JournalPage, session: Session, write: Write
) -> None:
    write("2026-11-20", "the bridge by the station")
    pictured = write("2026-11-21", "the bridge again")
    session.clean_picture = lambda foreign: ("image/png", foreign)
    journal.attach_picture(session, pictured, "drawn", b"bytes of a picture")
    find(qtbot, page, "bridge")
    model = page.pane.results
    rows = [model.index(n) for n in range(model.rowCount())]
    assert [(row.data(), bool(row.data(PictureRole))) for row in rows] == [
        ("the bridge again", True),
        ("the bridge by the station", False),
    ]
    told = [row.data(Qt.ItemDataRole.AccessibleTextRole) for row in rows]
    assert [", with a picture" in text for text in told] == [True, False]


def test_a_search_without_hits_says_why(qtbot: QtBot, page: JournalPage, write: Write) -> None:
    write("2026-11-20", "something")
    find(qtbot, page, "nothing")
    assert page.pane.remark.text().startswith("No page has all of these words")
    find(qtbot, page, "?!")
    assert page.pane.remark.text() == "A search needs a letter or a digit."


def test_more_than_a_thousand_hits_are_said_to_be_more(
    qtbot: QtBot, page: JournalPage, write_many: WriteMany
) -> None:
    write_many(("2001-01-01", f"common {n}") for n in range(1001))
    find(qtbot, page, "common")
    assert page.pane.remark.text() == "1000+ found, newest first"
    assert page.pane.results.rowCount() == 50
    page.pane.results.fetchMore()
    assert page.pane.results.rowCount() == 100


def test_a_hit_opens_with_the_keyboard_and_follows_its_changes(
    qtbot: QtBot, page: JournalPage, write: Write
) -> None:
    id = write("2026-11-20", "the bridge")
    find(qtbot, page, "bridge")
    qtbot.keyClick(page.pane.finder, Qt.Key.Key_Down)
    settle()
    assert page.editor.id() == id
    page.editor.text.moveCursor(page.editor.text.textCursor().MoveOperation.Start)
    qtbot.keyClicks(page.editor.text, "Now ")
    page.editor.saving.save()
    settle()
    assert found(page) == ["Now the bridge"]
    page.editor.trash.click()
    settle()
    assert found(page) == []

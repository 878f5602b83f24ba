"""Two people pair in two windows: a card each way, and words compared."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import buddies, cards, comparing, me
from peerbuddy.model.buddy import Compared
from peerbuddy.sealing.card import read_card, write_card
from peerbuddy.sealing.identity import hash_of, new_identity
from peerbuddy.ui.buddies.my_card import MyCardPage
from peerbuddy.ui.buddies.reading_page import ReadingPage
from peerbuddy.ui.buddies.room import BuddiesRoom
from peerbuddy.ui.buddies.step_page import StepPage
from peerbuddy.ui.buddies.their_card import TheirCardPage
from peerbuddy.ui.buddies.words_page import DIGITS, WordsPage
from tests.pairs import Person, Two
from tests.ui.ask_from_list import AskFromList
from tests.ui.buddies.conftest import Enter, page_of

LEFT = Qt.MouseButton.LeftButton


def click(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.mouseClick(widget, LEFT)


def test_nobody_is_here_and_that_can_stay_so(qtbot: QtBot, strangers: Two, enter: Enter) -> None:
    room = enter(strangers.ana)
    assert room._views.currentWidget() is room.none
    assert room.none.state.title.text() == "Nobody here, and that can stay so."
    with qtbot.waitSignal(room.go_wanted) as went:
        click(qtbot, room.none.not_now)
    assert went.args == ["journal", None]


def test_what_a_buddy_is_can_be_read_before_anything_is_decided(
    qtbot: QtBot, strangers: Two, enter: Enter
) -> None:
    room = enter(strangers.ana)
    click(qtbot, room.none.about)
    page = page_of(room, ReadingPage)
    click(qtbot, page.ways["leave"])
    assert room.behind.page is None
    assert room._views.currentWidget() is room.none


def test_my_card_is_saved_as_a_file_under_the_name_i_gave(
    qtbot: QtBot, strangers: Two, enter: Enter, ask: AskFromList, tmp_path: Path
) -> None:
    room = enter(strangers.ana)
    click(qtbot, room.none.make)
    page = page_of(room, MyCardPage)
    assert page.name.text() == "Ana"
    page.name.clear()
    assert not page.to_file.isEnabled()
    assert not page.as_text.isEnabled()
    qtbot.keyClicks(page.name, "Anita")
    ask.answers = [tmp_path / "card.pbcard"]
    click(qtbot, page.to_file)
    assert read_card((tmp_path / "card.pbcard").read_bytes()).name == "Anita"
    assert me.my_name(strangers.ana.session) == "Anita"
    assert "card.pbcard" in page.notice.text()


def test_my_card_is_copied_as_text(qtbot: QtBot, strangers: Two, enter: Enter) -> None:
    room = enter(strangers.ana)
    click(qtbot, room.none.make)
    click(qtbot, page_of(room, MyCardPage).as_text)
    text = QGuiApplication.clipboard().text()
    added = cards.add(strangers.ben.session, f"hello\n{text}".encode())
    assert added.buddy.name == "Ana"


def test_a_place_that_is_taken_is_told_and_nothing_is_lost(
    qtbot: QtBot, strangers: Two, enter: Enter, ask: AskFromList, tmp_path: Path
) -> None:
    (tmp_path / "card.pbcard").write_text("mine")
    room = enter(strangers.ana)
    click(qtbot, room.none.make)
    page = page_of(room, MyCardPage)
    ask.answers = [tmp_path / "card.pbcard"]
    click(qtbot, page.to_file)
    assert "already" in page.notice.text()
    assert (tmp_path / "card.pbcard").read_text() == "mine"


def saved_card(person: Person, folder: Path) -> Path:
    return cards.write_my_card(person.session, folder / f"{person.name}.pbcard")


@pytest.mark.parametrize("way", ["file", "paste", "drop file", "drop text", "handed over"])
def test_a_card_is_taken_whichever_way_it_comes(
    qtbot: QtBot, strangers: Two, enter: Enter, ask: AskFromList, tmp_path: Path, way: str
) -> None:
    card = saved_card(strangers.ana, tmp_path)
    text = cards.my_card_text(strangers.ana.session)
    room = enter(strangers.ben, card if way == "handed over" else None)
    if way in ("file", "paste"):
        click(qtbot, room.none.given)
        page = page_of(room, TheirCardPage)
        if way == "file":
            ask.answers = [card]
            click(qtbot, page.choose)
        else:
            assert not page.take.isEnabled()
            page.text.insertPlainText(f"Hi Ben\n> {text}")
            click(qtbot, page.take)
    elif way == "drop file":
        plain = card.rename(card.with_suffix(".txt"))
        drop(room, urls=[QUrl.fromLocalFile(str(plain))])
    elif way == "drop text":
        drop(room, text=text)
    assert room._views.currentWidget() is room.two_sides
    assert room.view.name.text() == "Ana"
    assert room.view.known.text() == "Not compared yet"
    assert room.view.steps.isVisible()
    assert not room.view.first.isVisible()


def drop(room: BuddiesRoom, *, urls: list[QUrl] | None = None, text: str = "") -> None:
    data = QMimeData()
    if urls:
        data.setUrls(urls)
    if text:
        data.setText(text)
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, data, LEFT, none)
    room.dragEnterEvent(entered)
    assert entered.isAccepted()
    room.dropEvent(QDropEvent(QPointF(5, 5), copy, data, LEFT, none))


def test_what_is_no_card_is_told_where_it_was_given(qtbot: QtBot, strangers: Two, enter: Enter) -> None:
    room = enter(strangers.ben)
    click(qtbot, room.none.given)
    page = page_of(room, TheirCardPage)
    page.text.insertPlainText("just a letter")
    click(qtbot, page.take)
    assert "not a whole card" in page.notice.text()
    assert page.text.words() == "just a letter"


def test_a_name_like_that_of_another_is_said(strangers: Two, enter: Enter, tmp_path: Path) -> None:
    cards.add(strangers.ben.session, write_card(new_identity(), "Аna", strangers.clock().date()))
    room = enter(strangers.ben, saved_card(strangers.ana, tmp_path))
    assert "looks like this one" in room.notice.text()


def test_the_card_given_from_somebodys_page_answers_theirs(
    qtbot: QtBot, strangers: Two, enter: Enter, ask: AskFromList, tmp_path: Path
) -> None:
    card = saved_card(strangers.ana, tmp_path)
    room = enter(strangers.ben, card)
    click(qtbot, room.view.steps.card)
    page = page_of(room, MyCardPage)
    ask.answers = [tmp_path / "answer.pbcard"]
    click(qtbot, page.to_file)
    answer = read_card((tmp_path / "answer.pbcard").read_bytes())
    assert answer.in_reply_to == hash_of(card.read_bytes())


# --- comparing --------------------------------------------------------------------------------------


def words_page(qtbot: QtBot, room: BuddiesRoom) -> WordsPage:
    click(qtbot, room.view.steps.words)
    page = room.behind.page
    assert isinstance(page, WordsPage)
    return page


def read_out(two: Two, page: WordsPage) -> tuple[str, ...]:
    """What Ben reads out from his screen, at the places that are covered on Ana's."""
    found = comparing.safety_words(two.ben.session, two.ben.buddy_id)
    mine = found.my_digits if page.form.key() == DIGITS else found.mine
    return tuple(mine[place - 1] for place in page.places)


def test_two_of_their_words_are_covered_and_typed_from_hearing(qtbot: QtBot, met: Two, enter: Enter) -> None:
    room = enter(met.ana)
    page = words_page(qtbot, room)
    covered = [tile.number for tile in page.theirs.tiles if tile.word is None]
    assert covered == list(page.places)
    assert all(tile.word for tile in page.mine.tiles)
    for word, field in zip(read_out(met, page), page.typed, strict=True):
        assert not page.same.isEnabled()
        qtbot.keyClicks(field, word.upper())
    assert not page.same.isEnabled()
    click(qtbot, page.how.buttons["voice"])
    click(qtbot, page.same)
    assert (met.ana.buddy.how, met.ana.buddy.compared) == (Compared.VOICE, met.clock().date())
    assert room.behind.page is None
    assert room.view.known.text().startswith("Compared by voice on")
    assert not room.view.steps.isVisible()


def test_the_covered_words_stand_nowhere_on_the_page(qtbot: QtBot, met: Two, enter: Enter) -> None:
    room = enter(met.ana)
    page = words_page(qtbot, room)
    shown = [tile.text() for tile in page.theirs.tiles]
    for word in read_out(met, page):
        assert not any(word in text for text in shown)


def test_digits_do_as_well(qtbot: QtBot, met: Two, enter: Enter) -> None:
    room = enter(met.ana)
    page = words_page(qtbot, room)
    click(qtbot, page.form.buttons[DIGITS])
    assert len(page.theirs.tiles) == 6
    for group, field in zip(read_out(met, page), page.typed, strict=True):
        qtbot.keyClicks(field, group)
    click(qtbot, page.how.buttons["video"])
    click(qtbot, page.same)
    assert met.ana.buddy.how is Compared.VIDEO


def test_another_word_is_said_and_keeps_the_button_off(qtbot: QtBot, met: Two, enter: Enter) -> None:
    room = enter(met.ana)
    page = words_page(qtbot, room)
    qtbot.keyClicks(page.typed[0], "zzzzzzzzz")
    assert page.hints[0].text() == "Another one is on this card"
    click(qtbot, page.how.buttons["voice"])
    assert not page.same.isEnabled()


def test_words_that_differ_are_explained_and_a_wrong_card_goes(qtbot: QtBot, met: Two, enter: Enter) -> None:
    room = enter(met.ana)
    click(qtbot, words_page(qtbot, room).they_differ)
    page = page_of(room, ReadingPage)
    click(qtbot, page.ways["compare-again"])
    click(qtbot, page_of(room, WordsPage).they_differ)
    click(qtbot, page_of(room, ReadingPage).ways["take-away"])
    click(qtbot, page_of(room, StepPage).pair.take)
    assert buddies.buddies(met.ana.session) == ()
    assert room._views.currentWidget() is room.none


def test_esc_and_later_leave_everything_as_it_was(qtbot: QtBot, met: Two, enter: Enter) -> None:
    room = enter(met.ana)
    click(qtbot, words_page(qtbot, room).later)
    assert room.behind.page is None
    qtbot.keyClick(words_page(qtbot, room).typed[0], Qt.Key.Key_Escape)
    assert room.behind.page is None
    assert met.ana.buddy.compared is None

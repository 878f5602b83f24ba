"""People, topics and tags below the text: chosen in one picker, walked and taken off by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, mentions, people
from peerbuddy.model.entry import Entry
from peerbuddy.model.mention import Kind, Mention, Person, Role
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Opened
from peerbuddy.ui.journal.belongings import Belonging, Belongs
from peerbuddy.ui.journal.mention_list import choices, offered
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.journal.text.written_tags import written_tags
from tests.ui.opened_window import settle
from tests.vault.full_disk import full_at

Write = Callable[..., str]
MUM = Person("Mum", Role.CARED_FOR, ("Amara",))


@pytest.fixture
def marked(session: Session, page: JournalPage, qtbot: QtBot) -> JournalPage:
    """A window in front with the page "text", which has a person, two topics and a tag."""
    id = session.computer.new_id()
    topics = ("caring", "Nights")
    journal.save_entry(session, id, session.today(), "text", tags=("walk",), people=(MUM,), topics=topics)
    page.pane.timeline.start_at(None)
    with qtbot.waitActive(page):
        page.activateWindow()
    page.open_page(id)
    return page


def saved(session: Session, page: JournalPage) -> Entry:
    page.editor.saving.save()
    return journal.read_entry(session, page.editor.id())


def chips(page: JournalPage) -> list[str]:
    return [chip.accessibleName() for chip in page.editor.marks.chips]


def rows(page: JournalPage) -> list[str]:
    assert page.editor.marks.picker is not None
    model = page.editor.marks.picker.model
    return [model.index(row).data() for row in range(model.rowCount())]


def menu_of(page: JournalPage, chip: int) -> dict[str, QAction]:
    page.editor.marks.chips[chip].click()
    menu = page.editor.marks._menu
    assert isinstance(menu, QMenu)
    found = {action.text(): action for action in menu.actions() if action.text()}
    menu.hide()
    return found


# --- chips ------------------------------------------------------------------------------------------


def test_a_page_shows_people_with_their_roles_then_topics_then_tags(marked: JournalPage) -> None:
    assert chips(marked) == ["Person: Mum, cared-for", "Topic: caring", "Topic: Nights", "Tag: walk"]
    marked.new_page()
    assert chips(marked) == []
    assert marked.editor.marks.add.text() == "People, topics, goals"


def test_arrows_walk_along_the_chips_and_delete_takes_one_off(
    qtbot: QtBot, marked: JournalPage, session: Session
) -> None:
    marks = marked.editor.marks
    marks.chips[0].setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Left):
        qtbot.keyClick(marked.window().focusWidget(), key)
    assert marks.chips[2].hasFocus()
    qtbot.keyClick(marks.chips[2], Qt.Key.Key_Delete)
    assert chips(marked) == ["Person: Mum, cared-for", "Topic: caring", "Tag: walk"]
    assert marks.chips[2].hasFocus()
    qtbot.keyClick(marks.chips[2], Qt.Key.Key_Backspace)
    assert marks.chips[1].hasFocus()
    assert saved(session, marked).tags == ()
    assert saved(session, marked).topics == ("caring",)
    for _ in range(2):
        qtbot.keyClick(marked.window().focusWidget(), Qt.Key.Key_Backspace)
    assert marks.add.hasFocus()
    assert (saved(session, marked).people, saved(session, marked).topics) == ((), ())


def test_tab_goes_along_the_chips_in_reading_order_and_then_to_what_adds_more(
    qtbot: QtBot, marked: JournalPage
) -> None:
    marks = marked.editor.marks
    marks.add_mark(Mention(Kind.PERSON, "Dele"))
    order = [*marks.chips, marks.add]
    assert [chip.mention.name for chip in marks.chips] == ["Mum", "Dele", "caring", "Nights", "walk"]
    marks.chips[0].setFocus()
    for after in order[1:]:
        qtbot.keyClick(marked.window().focusWidget(), Qt.Key.Key_Tab)
        assert after.hasFocus()
    for before in reversed(order[:-1]):
        qtbot.keyClick(marked.window().focusWidget(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        assert before.hasFocus()


def test_the_role_of_a_person_is_set_from_the_chip_everywhere(
    marked: JournalPage, session: Session, write: Write
) -> None:
    menu = menu_of(marked, 0)
    assert [name for name, action in menu.items() if action.isChecked()] == ["cared-for"]
    menu["family"].trigger()
    assert chips(marked)[0] == "Person: Mum, family"
    assert [m.role for m in mentions.list_mentions(session, Kind.PERSON)] == [Role.FAMILY]
    assert saved(session, marked).people == (Person("Mum", Role.FAMILY, ("Amara",)),)


def test_a_role_that_could_not_be_kept_is_not_shown_as_kept(marked: JournalPage, session: Session) -> None:
    told: list[Exception] = []
    marked._jobs.failed.connect(told.append)
    menu = menu_of(marked, 0)
    with full_at(0):
        menu["child"].trigger()
    assert chips(marked)[0] == "Person: Mum, cared-for"
    assert len(told) == 1


def test_a_chip_leads_to_all_pages_with_it(marked: JournalPage, write: Write) -> None:
    write("2026-11-01", "without")
    marked.pane.timeline.start_at(None)
    menu_of(marked, 0)["List the pages with this"].trigger()
    assert [chip.accessibleName() for chip in marked.pane.chips.chips] == ["Remove the filter: Person: Mum"]
    assert marked.pane.timeline.rowCount() == 1


def test_a_journal_opened_to_read_shows_them_and_changes_none(qtbot: QtBot, marked: JournalPage) -> None:
    id = marked.editor.id()
    marked.begin(Opened(read_only=True, older_copy=None))
    marked.open_page(id)
    before = chips(marked)
    qtbot.keyClick(marked.editor.marks.chips[0], Qt.Key.Key_Delete)
    assert chips(marked) == before
    assert marked.editor.marks.add.isHidden()
    assert list(menu_of(marked, 0)) == ["List the pages with this"]


def test_what_is_renamed_in_its_list_is_renamed_on_the_open_page(
    marked: JournalPage, session: Session, qtbot: QtBot
) -> None:
    jobs = marked._jobs
    jobs.run(mentions.rename_mention, Kind.TOPIC, "caring", "Looking after")
    jobs.run(people.set_role, "Mum", Role.FAMILY)
    assert chips(marked)[:2] == ["Person: Mum, family", "Topic: Looking after"]
    qtbot.keyClicks(marked.editor.text, "more ")
    assert saved(session, marked).topics == ("Looking after", "Nights")


def test_of_very_many_marks_the_first_are_shown_and_the_rest_on_request(
    qtbot: QtBot, marked: JournalPage, session: Session
) -> None:
    tags = tuple(f"tag {n}" for n in range(300))
    journal.save_entry(session, "b" * 32, session.today(), "text", tags=tags)
    marked.open_page("b" * 32)
    marks = marked.editor.marks
    assert len(marks.chips) == 60
    assert marks.more.text() == "and 240 more"
    qtbot.keyClicks(marked.editor.text, "more ")
    assert saved(session, marked).tags == tags
    marks.more.click()
    assert len(marks.chips) == 300
    assert marks.chips[60].hasFocus()
    assert marks.more.isHidden()
    marked.new_page()
    assert marks.more.isHidden()


# --- the picker -------------------------------------------------------------------------------------


def test_typing_filters_one_picker_for_all_and_enter_takes_a_row(
    qtbot: QtBot, marked: JournalPage, session: Session
) -> None:
    people.set_role(session, "Dele", Role.FAMILY)
    people.set_other_names(session, "Dele", ("Bamidele",))
    marks = marked.editor.marks
    qtbot.keyClick(marked.editor.text, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert marks.picker is not None
    assert marks.picker.line.hasFocus()
    assert rows(marked)[0] == "Dele · family"
    qtbot.keyClicks(marks.picker.line, "bami")
    assert rows(marked)[0] == "Dele · family"
    assert rows(marked)[1:] == [
        "Add “bami” as a person", "Add “bami” as a topic", "Add “bami” as a tag"
    ]  # fmt: skip
    qtbot.keyClick(marks.picker.line, Qt.Key.Key_Return)
    assert marks.picker.line.text() == ""
    qtbot.keyClicks(marks.picker.line, "respite")
    for _ in range(2):
        qtbot.keyClick(marks.picker.line, Qt.Key.Key_Down)
    qtbot.keyClick(marks.picker.line, Qt.Key.Key_Return)
    qtbot.keyClick(marks.picker.line, Qt.Key.Key_Escape)
    assert marks.picker.isHidden()
    assert marks.add.hasFocus()
    entry = saved(session, marked)
    assert [person.name for person in entry.people] == ["Mum", "Dele"]
    assert (entry.topics, entry.tags) == (("caring", "Nights"), ("walk", "respite"))
    assert "Dele · family" not in rows(marked)


def test_the_picker_goes_when_something_else_is_pressed_and_stays_inside_the_window(
    qtbot: QtBot, marked: JournalPage
) -> None:
    marks = marked.editor.marks
    marks.add.click()
    settle()
    assert marks.picker is not None
    assert marked.rect().contains(marks.picker.geometry())
    marked.resize(500, 420)
    settle()
    assert marked.rect().contains(marks.picker.geometry())
    marked.editor.text.setFocus(Qt.FocusReason.MouseFocusReason)
    assert marks.picker.isHidden()


def test_words_written_as_tags_are_offered_first_and_added_only_when_taken(
    qtbot: QtBot, marked: JournalPage, session: Session
) -> None:
    qtbot.keyClicks(marked.editor.text, "by the #river, #walk ")
    assert saved(session, marked).tags == ("walk",)
    marked.editor.marks.add.click()
    assert rows(marked)[0] == "river"
    assert marked.editor.marks.picker is not None
    qtbot.keyClick(marked.editor.marks.picker.line, Qt.Key.Key_Return)
    assert saved(session, marked).tags == ("walk", "river")


def test_a_name_that_cannot_be_one_is_said_and_not_offered(qtbot: QtBot, marked: JournalPage) -> None:
    marked.editor.marks.add.click()
    picker = marked.editor.marks.picker
    assert picker is not None
    qtbot.keyClicks(picker.line, "a,b")
    assert rows(marked) == []
    assert picker._none.text() == "A name has up to 64 characters and no comma."
    qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    assert len(chips(marked)) == 4


def test_topics_to_begin_with_are_offered_and_are_in_no_list(marked: JournalPage, session: Session) -> None:
    marked.editor.marks.add.click()
    assert {"grief", "loneliness"} <= set(rows(marked))
    assert [m.name for m in mentions.list_mentions(session, Kind.TOPIC)] == ["caring", "Nights"]


def test_topics_nobody_used_yet_are_not_the_first_that_somebody_is_asked() -> None:
    area = Belonging(Belongs.AREA, "home", "home & money")
    known = offered([Mention(Kind.PERSON, "Mum", pages=1)], [], [area])
    shown = [choice.mention for choice in choices(known, set(), "")]
    assert [mark.name for mark in shown[:2]] == ["Mum", "home & money"]
    assert {mark.kind for mark in shown[2:]} == {Kind.TOPIC}


def test_what_is_offered_is_in_the_order_of_use_and_short() -> None:
    known = [Mention(Kind.TAG, f"tag {n}", n) for n in range(5_000)]
    shown = choices(offered(known, ("tag 7", "new")), {(Kind.TAG, "tag 4999")}, "")
    assert [choice.mention.name for choice in shown[:4]] == ["tag 7", "new", "tag 4998", "tag 4997"]
    assert len(shown) <= 50
    begins = choices(
        offered([Mention(Kind.TAG, "on a walk", 9), Mention(Kind.TAG, "walks", 1)], ()), set(), "WALK"
    )
    assert [choice.said() for choice in begins][:2] == ["walks", "on a walk"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("#a b#c #d-e, ##f #1 #g/h #a", ("a", "d-e", "g/h")), ("", ()), ("# heading", ())],
)
def test_the_words_of_a_text_that_are_written_as_tags(text: str, expected: tuple[str, ...]) -> None:
    assert written_tags(text) == expected


# --- folding ----------------------------------------------------------------------------------------


def test_in_a_low_window_and_in_focus_mode_the_foot_is_one_line(qtbot: QtBot, marked: JournalPage) -> None:
    fold, marks, foot = marked.foot_fold, marked.editor.marks, marked.foot
    marked.resize(1000, 800)
    settle()
    assert fold.opener.isHidden()
    assert marks.isVisible()
    marked.resize(1000, 560)
    settle()
    assert not marks.isVisible()
    assert not foot.isVisible()
    assert fold.opener.text() == "Mum · caring · Nights · walk"
    fold.opener.click()
    assert marks.isVisible()
    assert foot.isVisible()
    fold.opener.click()
    assert not marks.isVisible()
    qtbot.keyClick(marked.editor.text, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert marks.picker is not None
    assert marks.picker.isVisible()
    qtbot.keyClick(marks.picker.line, Qt.Key.Key_Escape)
    marked.resize(1000, 800)
    settle()
    assert foot.isVisible()
    marked.focus_mode.set_on(True)
    assert not foot.isVisible()
    marked.focus_mode.set_on(False)
    assert foot.isVisible()

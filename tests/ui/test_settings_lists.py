"""Settings, people, topics and tags: renamed, joined, taken out and brought back; found among very many."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal, mentions
from peerbuddy.model.mention import Kind, Mention, Person, Role
from peerbuddy.session import Session
from peerbuddy.ui.settings.lists import ListSection
from peerbuddy.ui.settings.page import SettingsPage
from tests.vault.full_disk import full_at

Open = Callable[[Kind], ListSection]


@pytest.fixture
def pages(session: Session) -> None:
    for names in (("Mum", "Dele"), ("Mum",)):
        people = tuple(Person(name, Role.FAMILY) for name in names)
        id = session.computer.new_id()
        journal.save_entry(session, id, session.today(), "text", tags=names, people=people, topics=names)


@pytest.fixture
def opened(qtbot: QtBot, settings: SettingsPage) -> Open:
    def choose(kind: Kind) -> ListSection:
        settings.choose(settings.lists[kind])
        with qtbot.waitActive(settings):
            settings.activateWindow()
        return settings.lists[kind]

    return choose


def rows(section: ListSection) -> list[str]:
    model = section.list.rows
    return [model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]


def kept(session: Session, kind: Kind) -> list[tuple[str, int]]:
    return [(m.name, m.pages) for m in mentions.list_mentions(session, kind)]


def choose(section: ListSection, name: str) -> None:
    section.list.choose(name)
    assert section.form.name.text() == name


def undo(section: ListSection) -> None:
    [way] = [b for b in section.notice.findChildren(QPushButton) if b.text() == "Undo" and not b.isHidden()]
    way.click()


@pytest.mark.parametrize("kind", list(Kind))
def test_an_empty_list_says_why_and_how_something_comes_into_it(opened: Open, kind: Kind) -> None:
    section = opened(kind)
    assert section.list.isHidden()
    assert section.form.isHidden()
    assert "+ below a page" in section.remark.text()
    assert section.add.isHidden() is (kind is Kind.TAG)


@pytest.mark.usefixtures("pages")
@pytest.mark.parametrize("kind", list(Kind))
def test_every_name_is_listed_with_how_many_pages_have_it(opened: Open, kind: Kind) -> None:
    role = " · family" if kind is Kind.PERSON else ""
    assert rows(opened(kind)) == [f"Dele{role}, Pages: 1", f"Mum{role}, Pages: 2"]


@pytest.mark.usefixtures("pages")
@pytest.mark.parametrize("kind", list(Kind))
def test_a_name_is_changed_on_every_page_and_undo_gives_it_back(
    qtbot: QtBot, opened: Open, session: Session, kind: Kind
) -> None:
    section = opened(kind)
    choose(section, "Mum")
    assert not section.form.rename.isEnabled()
    section.form.name.selectAll()
    qtbot.keyClicks(section.form.name, "Zainab")
    qtbot.keyClick(section.form.name, Qt.Key.Key_Return)
    assert kept(session, kind) == [("Dele", 1), ("Zainab", 2)]
    assert section.form.name.text() == "Zainab"
    assert section.notice.text() == "“Mum” is “Zainab” now, on every page that has it."
    undo(section)
    assert kept(session, kind) == [("Dele", 1), ("Mum", 2)]
    assert section.form.name.text() == "Mum"


@pytest.mark.usefixtures("pages")
@pytest.mark.parametrize("kind", list(Kind))
def test_a_name_that_is_there_already_joins_the_two_and_undo_parts_them(
    qtbot: QtBot, opened: Open, session: Session, kind: Kind
) -> None:
    section = opened(kind)
    choose(section, "Mum")
    section.form.name.selectAll()
    qtbot.keyClicks(section.form.name, "dele")
    assert section.form.rename.text() == "Join with “Dele”"
    section.form.rename.click()
    assert kept(session, kind) == [("Dele", 2)]
    undo(section)
    assert kept(session, kind) == [("Dele", 1), ("Mum", 2)]


@pytest.mark.usefixtures("pages")
@pytest.mark.parametrize("kind", list(Kind))
def test_what_is_taken_out_leaves_the_pages_and_undo_puts_it_back(
    opened: Open, session: Session, kind: Kind
) -> None:
    section = opened(kind)
    choose(section, "Mum")
    section.form.remove.click()
    assert kept(session, kind) == [("Dele", 1)]
    assert len(journal.list_entries(session).lines) == 2
    assert section.list.hasFocus()
    undo(section)
    assert kept(session, kind) == [("Dele", 1), ("Mum", 2)]


@pytest.mark.usefixtures("pages")
def test_a_person_gets_a_role_and_other_names(qtbot: QtBot, opened: Open, session: Session) -> None:
    section = opened(Kind.PERSON)
    choose(section, "Mum")
    section.form.role.setCurrentIndex(section.form.role.findText("cared-for"))
    qtbot.keyClicks(section.form.other_names, "Mama, Amara,")
    qtbot.keyClick(section.form.other_names, Qt.Key.Key_Return)
    mum = mentions.list_mentions(session, Kind.PERSON)[1]
    assert mum == Mention(Kind.PERSON, "Mum", 2, Role.CARED_FOR, ("Mama", "Amara"))
    assert rows(section)[1] == "Mum · cared-for, Pages: 2"
    assert section.form.other_names.text() == "Mama, Amara"
    assert not section.form.keep.isEnabled()


@pytest.mark.parametrize("kind", [Kind.PERSON, Kind.TOPIC])
def test_a_typed_name_that_is_new_can_be_added(
    qtbot: QtBot, opened: Open, session: Session, kind: Kind
) -> None:
    section = opened(kind)
    assert not section.add.isEnabled()
    qtbot.keyClicks(section.finder, "Ngozi")
    qtbot.keyClick(section.finder, Qt.Key.Key_Return)
    assert kept(session, kind) == [("Ngozi", 0)]
    assert section.finder.text() == ""
    assert section.form.name.text() == "Ngozi"
    qtbot.keyClicks(section.finder, "ngozi")
    assert not section.add.isEnabled()


def test_five_thousand_tags_are_filtered_while_typing_and_stay_in_reach(
    qtbot: QtBot, opened: Open, session: Session
) -> None:
    tags = tuple(f"tag {n}" for n in range(5_000))
    with session.vault.transaction():
        page = journal.new_entry(session.computer.new_id(), session.today(), "text", tags=tags)
        session.vault.entries.save(page, journal.sitting_of(session))
    section = opened(Kind.TAG)
    assert section.list.rows.rowCount() == 5_000
    qtbot.keyClicks(section.finder, "4999")
    assert rows(section) == ["tag 4999, Pages: 1"]
    assert section.form.name.text() == "tag 4999"
    qtbot.keyClicks(section.finder, "x")
    assert section.remark.text() == "No name here has these letters."
    assert section.form.isHidden()


@pytest.mark.usefixtures("pages")
def test_what_could_not_be_kept_is_said_and_not_shown_as_kept(opened: Open, session: Session) -> None:
    section = opened(Kind.PERSON)
    choose(section, "Mum")
    with full_at(0):
        section.form.role.setCurrentIndex(section.form.role.findText("child"))
    assert "What was saved before is safe" in section.notice.text()
    assert section.form.role.currentText() == "family"

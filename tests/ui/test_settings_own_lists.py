"""Settings, lists of one's own: resources, aspirations, life areas and what helps."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from peerbuddy.actions import assets
from peerbuddy.model.asset import Asset, AssetKind, Help
from peerbuddy.session import Session
from peerbuddy.ui.settings.own_list import OwnListSection
from peerbuddy.ui.settings.page import SettingsPage

Open = Callable[[str], OwnListSection]
LISTS = ("resource", "aspiration", "areas", "helps")


@pytest.fixture
def opened(qtbot: QtBot, settings: SettingsPage) -> Open:
    def choose(name: str) -> OwnListSection:
        settings.choose(settings.own_lists[name])
        with qtbot.waitActive(settings):
            settings.activateWindow()
        return settings.own_lists[name]

    return choose


def rows(section: OwnListSection) -> list[str]:
    model = section.list.rows
    return [model.index(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]


@pytest.mark.parametrize("name", LISTS)
def test_something_new_is_added_by_enter_and_stands_chosen(qtbot: QtBot, opened: Open, name: str) -> None:
    section = opened(name)
    assert not section.add.isEnabled()
    qtbot.keyClicks(section.typed, "the river")
    qtbot.keyClick(section.typed, Qt.Key.Key_Return)
    assert "the river" in rows(section)
    assert section.form.lines["name"].text() == "the river"
    assert section.typed.text() == ""


@pytest.mark.parametrize("name", ["resource", "aspiration", "helps"])
def test_an_empty_list_says_that_it_may_be_empty(opened: Open, name: str) -> None:
    section = opened(name)
    assert section.remark.text() == "Nothing here yet. That’s fine."
    assert section.form.isHidden()


def test_what_is_there_already_is_not_added_twice(qtbot: QtBot, opened: Open, session: Session) -> None:
    assets.save_asset(session, Asset("1" * 32, AssetKind.RESOURCE, "The river"))
    section = opened("resource")
    qtbot.keyClicks(section.typed, "the river")
    assert not section.add.isEnabled()


def test_name_and_note_of_a_resource_are_changed(qtbot: QtBot, opened: Open, session: Session) -> None:
    assets.save_asset(session, Asset("1" * 32, AssetKind.RESOURCE, "the river"))
    section = opened("resource")
    assert not section.form.keep.isEnabled()
    qtbot.keyClicks(section.form.lines["name"], " at dawn")
    qtbot.keyClicks(section.form.lines["note"], "bench by the weir")
    qtbot.keyClick(section.form.lines["note"], Qt.Key.Key_Return)
    [kept] = assets.list_assets(session, AssetKind.RESOURCE)
    assert (kept.name, kept.note) == ("the river at dawn", "bench by the weir")
    assert not section.form.keep.isEnabled()


@pytest.mark.parametrize("name", ["resource", "areas", "helps"])
def test_what_is_put_away_goes_to_the_end_and_comes_back(
    qtbot: QtBot, opened: Open, session: Session, name: str
) -> None:
    assets.save_asset(session, Asset("1" * 32, AssetKind.RESOURCE, "the river"))
    assets.save_asset(session, Asset("2" * 32, AssetKind.RESOURCE, "the choir"))
    for id, words in (("3" * 32, "a walk"), ("4" * 32, "a song")):
        assets.save_help(session, Help(id, words))
    section = opened(name)
    first = rows(section)[0]
    assert section.form.retire.text() == "Put it away"
    section.form.retire.click()
    assert rows(section)[-1] == f"{first}, put away"
    assert section.form.retire.text() == "Offer it again"
    section.form.retire.click()
    assert rows(section)[0] == first


def test_a_life_area_is_renamed_and_an_empty_name_gives_its_first_one_back(
    qtbot: QtBot, opened: Open, session: Session
) -> None:
    section = opened("areas")
    line = section.form.lines["name"]
    before = line.text()
    for typed, shown in (("my body", "my body"), ("", before)):
        line.selectAll()
        qtbot.keyClick(line, Qt.Key.Key_Delete)
        qtbot.keyClicks(line, typed)
        section.form.keep.click()
        assert rows(section)[0] == shown
        assert assets.list_areas(session)[0].name == shown


def test_a_beginning_of_what_helps_is_taken_by_one_press(
    qtbot: QtBot, opened: Open, session: Session
) -> None:
    section = opened("helps")
    chip = next(one for one in section.findChildren(QPushButton) if one.text() == "a song from before")
    chip.click()
    assert [one.name for one in assets.helps(session)] == ["a song from before"]
    left = [one.text() for one in section.findChildren(QPushButton) if one.isVisible()]
    assert "a song from before" not in left


def test_every_field_of_what_helps_is_kept(qtbot: QtBot, opened: Open, session: Session) -> None:
    assets.save_help(session, Help("1" * 32, "a walk"))
    section = opened("helps")
    for key in ("fits", "how", "cost", "note"):
        qtbot.keyClicks(section.form.lines[key], f"its {key}")
    section.form.keep.click()
    [kept] = assets.helps(session)
    assert (kept.fits, kept.how, kept.cost, kept.note) == ("its fits", "its how", "its cost", "its note")


def test_words_that_were_not_kept_yet_are_saved_by_going_on_and_by_locking(
    qtbot: QtBot, opened: Open, settings: SettingsPage, session: Session
) -> None:
    for id, name in (("1" * 32, "the river"), ("2" * 32, "the choir")):
        assets.save_asset(session, Asset(id, AssetKind.RESOURCE, name))
    section = opened("resource")
    qtbot.keyClicks(section.form.lines["note"], "bench")
    section.list.choose("2" * 32)
    assert section.form.lines["name"].text() == "the choir"
    qtbot.keyClicks(section.form.lines["note"], "Mondays")
    qtbot.keyClicks(section.typed, "the hill")
    for words in settings.unsaved():
        assert words.as_page.as_new_entry()
        words.verb(session, *words.arguments, **words.named)
    kept = {one.name: one.note for one in assets.list_assets(session, AssetKind.RESOURCE)}
    assert kept == {"the river": "bench", "the choir": "Mondays", "the hill": ""}


def test_an_emptied_name_stays_as_it_was(qtbot: QtBot, opened: Open, session: Session) -> None:
    assets.save_asset(session, Asset("1" * 32, AssetKind.RESOURCE, "the river"))
    section = opened("resource")
    section.form.lines["name"].selectAll()
    qtbot.keyClick(section.form.lines["name"], Qt.Key.Key_Delete)
    section.form.keep.click()
    assert rows(section) == ["the river"]
    assert section.form.lines["name"].text() == "the river"


def test_leaving_the_settings_keeps_changed_words(
    qtbot: QtBot, opened: Open, settings: SettingsPage, session: Session
) -> None:
    assets.save_asset(session, Asset("1" * 32, AssetKind.ASPIRATION, "a calm house"))
    section = opened("aspiration")
    qtbot.keyClicks(section.form.lines["note"], "in five years")
    settings.leave()
    assert assets.list_assets(session, AssetKind.ASPIRATION)[0].note == "in five years"

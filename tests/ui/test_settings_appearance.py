"""Settings, appearance and about: seen at once, remembered, told honestly."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QListWidget, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from peerbuddy import __released__, __version__
from peerbuddy.actions import preferences
from peerbuddy.actions.versions_kept import versions_kept
from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.model.vault_state import Check
from peerbuddy.session import Session
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.settings.appearance import AppearanceSection
from peerbuddy.ui.settings.licences import LicencesFlow
from peerbuddy.ui.settings.page import SettingsPage
from peerbuddy.ui.settings.version_words import said_of
from peerbuddy.ui.style import Look, current, wear
from peerbuddy.ui.tokens import DARK, LIGHT
from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow, enter, settle


@pytest.fixture
def appearance(settings: SettingsPage) -> AppearanceSection:
    settings.choose(settings.appearance)
    return settings.appearance


@pytest.fixture
def worn_back(look: Look) -> Iterator[None]:
    yield
    wear(LocalSettings(theme="light"))
    assert current() is LIGHT


@pytest.mark.usefixtures("worn_back")
def test_the_theme_and_the_size_of_text_are_worn_at_once_and_remembered(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, computer: Computer
) -> None:
    enter(qtbot, locked.window.unlock_page, made.code, by_code=True)
    locked.window.rooms.go("settings")
    page = locked.window.settings_page
    assert page is not None
    page.choose(page.appearance)
    page.appearance.theme.setCurrentIndex(page.appearance.theme.findData("dark"))
    assert current() is DARK
    page.appearance.text_size.setCurrentIndex(page.appearance.text_size.findData(150))
    changed = preferences.load(computer.places)
    assert (changed.theme, changed.text_size) == ("dark", 150)
    assert page.names.fontMetrics().height() > 20


@pytest.mark.usefixtures("worn_back")
def test_a_theme_typed_by_its_name_stays_though_its_first_letter_changes_the_whole_look(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault
) -> None:
    enter(qtbot, locked.window.unlock_page, made.code, by_code=True)
    locked.window.rooms.go("settings")
    page = locked.window.settings_page
    assert page is not None
    page.choose(page.appearance)
    page.appearance.theme.setFocus()
    for typed, (name, look) in {"dark": ("dark", DARK), "as the": ("system", LIGHT)}.items():
        qtbot.keyClicks(page.appearance.theme, typed)
        settle()
        assert page.appearance.theme.currentData() == name
        assert current() is look


def test_what_is_set_is_shown_and_showing_it_sets_nothing(
    appearance: AppearanceSection, computer: Computer
) -> None:
    preferences.change(computer.places, theme="dark", text_size=135)
    written = computer.places.settings.stat().st_mtime_ns
    appearance.begin()
    assert (appearance.theme.currentData(), appearance.text_size.currentData()) == ("dark", 135)
    assert computer.places.settings.stat().st_mtime_ns == written


def test_the_number_of_earlier_texts_lies_in_the_vault(
    appearance: AppearanceSection, session: Session, computer: Computer
) -> None:
    appearance.versions.setCurrentIndex(appearance.versions.findData(100))
    assert versions_kept(session) == 100
    assert not computer.places.settings.exists()


def test_a_setting_that_cannot_be_written_is_told_and_shown_as_it_is(
    appearance: AppearanceSection, computer: Computer
) -> None:
    Path(computer.places.config).parent.mkdir(parents=True, exist_ok=True)
    Path(computer.places.config).write_text("in the way")
    appearance.theme.setCurrentIndex(appearance.theme.findData("dark"))
    assert appearance.notice.text() != ""
    assert appearance.theme.currentData() == "system"


# --- about ------------------------------------------------------------------------------------------


def test_the_self_check_says_each_thing_it_looked_at(settings: SettingsPage) -> None:
    settings.choose(settings.about)
    for _ in range(2):
        settings.about.check.click()
        settle()
        labels = [label.text() for label in settings.about.found.findChildren(QLabel)]
        assert labels.count("cipher: sound") == 1
        assert labels.count("Argon2id: sound") == 1


def test_something_that_is_not_sound_is_named_in_words(settings: SettingsPage) -> None:
    settings.about._checked((Check("cipher", ok=False, detail="plain"), Check("swap", ok=True, detail="")))
    settle()
    assert "Not as it should be: cipher." in settings.about.notice.text()
    labels = [label.text() for label in settings.about.found.findChildren(QLabel)]
    assert "cipher: not as it should be" in labels


def test_version_and_places_are_told(settings: SettingsPage, computer: Computer) -> None:
    labels = [label.text() for label in settings.about.findChildren(QLabel)]
    assert {str(computer.places.settings), str(computer.places.state)} <= set(labels)
    assert any(label.startswith(__version__) for label in labels)


def test_an_old_version_says_its_age_without_asking_anybody() -> None:
    released = date(2026, 11, 26)
    assert said_of("1.0", released, date(2027, 11, 25)) == f"1.0, of {long_day(released)}"
    assert said_of("1.0", released, date(2027, 11, 26)).endswith("12 months old. Look for a newer one.")
    assert said_of("1.0", released, date(2028, 1, 2)).endswith("13 months old. Look for a newer one.")
    assert said_of("1.0", None, date(2028, 1, 2)) == "1.0, not released"


def test_the_day_of_this_version_is_the_one_in_the_list_of_changes() -> None:
    changes = (Path(__file__).parents[2] / "CHANGELOG.md").read_text("utf-8")
    newest = next(line for line in changes.splitlines() if line.startswith("## "))
    assert newest == f"## {__version__}, {__released__ or 'not released'}"


def test_each_licence_can_be_read(qtbot: QtBot, settings: SettingsPage) -> None:
    settings.choose(settings.about)
    settings.about.licences.click()
    flow = settings.about.currentWidget()
    assert isinstance(flow, LicencesFlow)
    assert "GNU GENERAL PUBLIC LICENSE" in flow.text.toPlainText()
    qtbot.keyClick(flow.names, Qt.Key.Key_Down)
    assert "GNU" not in flow.text.toPlainText()[:200]
    assert flow.names.count() > 12


# --- all sections -----------------------------------------------------------------------------------


def test_every_control_of_every_section_has_a_name_and_every_label_is_plain(settings: SettingsPage) -> None:
    for row in range(settings.names.count()):
        settings.names.setCurrentRow(row)
        settle()
        for kind in (QAbstractButton, QComboBox, QListWidget, QTextEdit, QPlainTextEdit):
            for control in settings.findChildren(kind):
                text = control.text() if isinstance(control, QAbstractButton) else ""
                inner = control.objectName().startswith("qt_")
                assert inner or control.accessibleName() or text, control
        assert {label.textFormat() for label in settings.findChildren(QLabel)} == {Qt.TextFormat.PlainText}

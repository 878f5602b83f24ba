"""One neutral word over every window, which a person can choose; never anything of what the window holds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from peerbuddy.model.settings import LocalSettings
from peerbuddy.ui.ask import AskWithDialogs
from peerbuddy.ui.desktop.neutral_title import name_in_task_bar
from tests.conftest import MadeVault
from tests.ui.desktop.conftest import Surround
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_locking import unlock


def titles(app: QApplication) -> set[str]:
    return {window.windowTitle() for window in app.topLevelWidgets() if window.isVisible()}


@pytest.fixture
def names_kept(qapp: QApplication) -> Iterator[None]:
    before = qapp.applicationName(), qapp.desktopFileName()
    yield
    qapp.setApplicationName(before[0])
    qapp.setDesktopFileName(before[1])


def test_the_usual_word_is_the_name_of_the_program(
    qapp: QApplication, qtbot: QtBot, locked: OpenedWindow, surround: Surround, made: MadeVault
) -> None:
    surround(locked)
    assert titles(qapp) == {"PeerBuddy"}
    unlock(qtbot, locked, made)
    assert titles(qapp) == {"PeerBuddy"}


def test_a_chosen_word_stands_over_the_window_and_its_dialogs(
    qapp: QApplication, locked: OpenedWindow, surround: Surround
) -> None:
    surround(locked, window_title="Notes")
    dialog = QDialog(locked.window)
    dialog.setWindowTitle("Something more telling")
    dialog.open()
    AskWithDialogs().confirm(locked.window, "Really?", "Yes", then=lambda: None)
    settle()
    assert titles(qapp) == {"Notes"}
    locked.window.setWindowTitle("A day with the heron")
    assert titles(qapp) == {"Notes"}
    for open_dialog in locked.window.findChildren(QDialog):
        open_dialog.reject()


def test_a_chosen_word_stands_in_the_task_bar(qapp: QApplication, names_kept: None) -> None:
    name_in_task_bar(qapp, "PeerBuddy")
    assert (qapp.applicationName(), qapp.desktopFileName()) == ("PeerBuddy", "peerbuddy")
    name_in_task_bar(qapp, "Notes")
    assert (qapp.applicationName(), qapp.desktopFileName()) == ("Notes", "Notes")


def test_another_word_is_in_force_at_once(
    qapp: QApplication, locked: OpenedWindow, surround: Surround
) -> None:
    surround(locked)
    locked.window.settings_changed.emit(LocalSettings(window_title="List"))
    assert titles(qapp) == {"List"}


def test_what_a_file_dialog_is_for_stands_inside_it(
    qapp: QApplication, locked: OpenedWindow, surround: Surround, made: MadeVault
) -> None:
    surround(locked)
    AskWithDialogs().folder(locked.window, "Choose the folder of a vault", made.folder, then=lambda _: None)
    (dialog,) = locked.window.findChildren(QFileDialog)
    assert dialog.windowTitle() == "PeerBuddy"
    assert "Choose the folder of a vault" in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.reject()

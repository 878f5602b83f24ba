"""German words are longer: every room has room for them, also in a small window with large letters."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.model.settings import LocalSettings
from peerbuddy.ui import language, program_words
from peerbuddy.ui.main_window import MainWindow
from peerbuddy.ui.parts.worded_button import WordedButton
from peerbuddy.ui.style import Look, wear
from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow
from tests.ui.test_locking import unlock
from tests.ui.test_longer_texts import cut

# Size of the text in per cent, size of the window.
SIZES = [(100, 1280, 800), (100, 900, 600), (150, 900, 600)]


@pytest.fixture(params=SIZES, ids=["usual", "small", "small-window-large-letters"])
def size(request: pytest.FixtureRequest, qapp: QApplication, look: Look) -> Iterator[tuple[int, int]]:
    usual = QLocale()
    wearing = Look(qapp, "light")
    wear(LocalSettings(theme="light", text_size=request.param[0]))
    language.put_on(qapp, "de")
    yield request.param[1:]
    for translator in qapp.findChildren(language.Translator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(usual)
    wearing.deleteLater()
    Look(qapp, "light").deleteLater()


def squeezed(window: MainWindow, size: tuple[int, int]) -> list[str]:
    """What is cut, and buttons that are narrower than their words."""
    found = cut(window, size)
    for button in window.findChildren(WordedButton):
        if button.isVisible() and button.text() and button.width() < button.minimumSizeHint().width():
            found.append(f"{button.text()}: {button.width()} of {button.minimumSizeHint().width()}")
    return found


def test_the_door_and_the_first_steps(size: tuple[int, int], locked: OpenedWindow) -> None:
    assert squeezed(locked.window, size) == []
    locked.window.unlock_page.create_wanted.emit()
    page = locked.window.create_page
    assert page is not None
    for number in range(len(page._in_order())):
        page._show_step(number)
        assert squeezed(locked.window, size) == []


def test_every_room_and_every_section_of_the_settings(
    qtbot: QtBot, size: tuple[int, int], locked: OpenedWindow, made: MadeVault
) -> None:
    unlock(qtbot, locked, made)
    program_words.speak("de")  # as a window does whose computer was started in German
    for name in locked.window.rooms._makers:
        locked.window.rooms.go(name)
        assert (name, squeezed(locked.window, size)) == (name, [])
    locked.window.rooms.go("settings")
    page = locked.window.settings_page
    assert page is not None
    for row in range(page.names.count()):
        page.names.setCurrentRow(row)
        assert squeezed(locked.window, size) == []

"""The field for a passphrase: what can go wrong unseen is said beside it, and it is shown by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from peerbuddy.ui.parts.passphrase_field import PassphraseField


class Keyboard:
    layout = "DE"

    def __call__(self) -> str:
        return self.layout


@pytest.fixture
def keyboard() -> Keyboard:
    return Keyboard()


@pytest.fixture
def field(qtbot: QtBot, keyboard: Keyboard) -> PassphraseField:
    made = PassphraseField("Passphrase", layout_of_keyboard=keyboard)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    return made


def test_the_keyboard_layout_is_named_and_read_out(field: PassphraseField) -> None:
    assert field._layout.text() == "Keyboard layout: DE"
    assert field._layout.isVisible()
    assert field.line.accessibleDescription() == "Keyboard layout: DE"


def test_another_layout_is_named_with_the_next_key(
    qtbot: QtBot, field: PassphraseField, keyboard: Keyboard
) -> None:
    keyboard.layout = "US (dvorak)"
    qtbot.keyClicks(field.line, "a")
    assert field._layout.text() == "Keyboard layout: US (dvorak)"


def test_another_layout_is_named_when_the_focus_comes(
    qtbot: QtBot, field: PassphraseField, keyboard: Keyboard
) -> None:
    field._show.setFocus()
    keyboard.layout = "FR"
    field.line.setFocus()
    assert field._layout.text() == "Keyboard layout: FR"


def test_where_it_is_not_known_nothing_is_shown(
    qtbot: QtBot, field: PassphraseField, keyboard: Keyboard
) -> None:
    keyboard.layout = ""
    qtbot.keyClicks(field.line, "a")
    assert not field._layout.isVisible()
    assert field.line.accessibleDescription() == ""


def test_a_capital_without_shift_tells_caps_lock_and_turning_it_takes_that_back(
    qtbot: QtBot, field: PassphraseField
) -> None:
    qtbot.keyClicks(field.line, "aA")  # as a keyboard with Caps Lock sends it
    assert field._caps.text() == "Caps Lock is on"
    qtbot.keyClick(field.line, Qt.Key.Key_CapsLock)
    assert not field._caps.isVisible()
    qtbot.keyClick(field.line, "A", Qt.KeyboardModifier.ShiftModifier)  # type: ignore[arg-type]
    assert not field._caps.isVisible()


def test_it_is_shown_and_hidden_by_keyboard_and_the_field_says_which(
    qtbot: QtBot, field: PassphraseField
) -> None:
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    field.line.setFocus()
    qtbot.keyClick(field.line, Qt.Key.Key_H, Qt.KeyboardModifier.AltModifier)
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    assert field._show.accessibleName() == "Hide the passphrase"
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert field.focusWidget() is field._show
    qtbot.keyClick(field._show, Qt.Key.Key_Space)
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    assert field._show.accessibleName() == "Show the passphrase"

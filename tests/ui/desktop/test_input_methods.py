"""No input method keeps or guesses what is written in any field of the window (R55)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.conftest import MadeVault
from tests.ui.opened_window import OpenedWindow
from tests.ui.test_locking import unlock

KEPT_TO_ITSELF = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText


def told(window: QWidget) -> list[str]:
    """The fields that take words and do not ask for it. A day or a number is not words."""
    fields = [field for kind in (QLineEdit, QTextEdit, QPlainTextEdit) for field in window.findChildren(kind)]
    words = [field for field in fields if not isinstance(field.parent(), QAbstractSpinBox)]
    open_ones = [f for f in words if (f.inputMethodHints() & KEPT_TO_ITSELF) != KEPT_TO_ITSELF]
    return [f"{type(f).__name__} {f.accessibleName()}" for f in open_ones if not f.isReadOnly()]


def test_no_field_of_the_locked_window_is_remembered(locked: OpenedWindow) -> None:
    assert told(locked.window) == []


def test_no_field_of_the_journal_and_the_settings_is_remembered(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault
) -> None:
    unlock(qtbot, locked, made)
    locked.window.rooms.go("settings")
    assert told(locked.window) == []

"""Ctrl+Enter keeps what is being written, wherever the cursor is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def keeps(event: QKeyEvent) -> bool:
    enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return (
        enters and event.modifiers() & Qt.KeyboardModifier.ControlModifier != Qt.KeyboardModifier.NoModifier
    )

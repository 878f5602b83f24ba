"""What belongs to a page stands in the same column as its text, however wide the window is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.ui.tokens import COLUMN


def centred(inner: QWidget | QHBoxLayout) -> QWidget:
    """In the same column as the text."""
    column = QWidget()
    column.setMaximumWidth(COLUMN + 8)
    box = QHBoxLayout(column)
    box.setContentsMargins(0, 6, 0, 6)
    if isinstance(inner, QWidget):
        box.addWidget(inner)
    else:
        box.addLayout(inner)
    outer = QWidget()
    row = QHBoxLayout(outer)
    row.setContentsMargins(24, 0, 24, 0)
    row.addStretch(1)
    row.addWidget(column, 1000)
    row.addStretch(1)
    return outer

"""What one part of the form is made of: labelled fields in a column, one signal for all changes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.ui.parts.labels import PlainLabel


class FormPart(QWidget):
    """`touched` comes with every change by the person; `has_words` is whether it opens by itself."""

    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 0, 0, 8)
        self.column.setSpacing(6)

    def has_words(self) -> bool:
        raise NotImplementedError

    def field(self, name: str, *parts: QWidget) -> PlainLabel:
        """A field below its name; the label, which can be hidden together with the field."""
        label = PlainLabel(name, "label")
        label.setBuddy(parts[0])
        if self.column.count():
            self.column.addSpacing(6)
        self.column.addWidget(label)
        for part in parts:
            self.column.addWidget(part)
        return label


def in_row(parts: Iterable[QWidget]) -> QWidget:
    """Side by side, at the left."""
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(8)
    for part in parts:
        across.addWidget(part)
    across.addStretch(1)
    return row

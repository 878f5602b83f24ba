"""One answer of a page while it is written: what every kind of field has in common."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.ui.parts.labels import PlainLabel


class PartEdit(QWidget):
    """`value` gives the answer as the model has it."""

    touched = Signal()

    def __init__(self, label: str, field: QWidget | None = None, hint: str = "") -> None:
        super().__init__()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(6)
        self.name = PlainLabel(label, "label")
        self.rows.addWidget(self.name)
        if field is not None:
            self.name.setBuddy(field)
            self.rows.addWidget(field)
        if hint:
            self.rows.addWidget(PlainLabel(hint, "hint"))

    def value(self) -> Any:
        raise NotImplementedError

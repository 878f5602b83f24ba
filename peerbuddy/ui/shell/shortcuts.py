"""All shortcuts in one place, by what they are for."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from peerbuddy.ui import keys
from peerbuddy.ui.parts.labels import PlainLabel, button, divider
from peerbuddy.ui.shell.overlay import Overlay


class Shortcuts(Overlay):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Shortcuts"), parent)
        self.close_button = button(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close the shortcuts"))
        self.close_button.clicked.connect(self.close_up)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("All shortcuts"))
        self.area.setWidget(_table())
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 16, 14)
        head.addWidget(PlainLabel(self.tr("Shortcuts"), "section"), 1)
        head.addWidget(self.close_button)
        self.rows.setContentsMargins(1, 1, 1, 12)
        self.rows.addLayout(head)
        self.rows.addWidget(divider())
        self.rows.addWidget(self.area, 1)

    def open(self) -> None:
        super().open()
        self.area.setFocus()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Round and round within the card."""
        other = self.close_button if self.area.hasFocus() else self.area
        other.setFocus(Qt.FocusReason.TabFocusReason)
        return True


def _table() -> QWidget:
    made = QWidget()
    made.setProperty("kind", "canvas")
    rows = QGridLayout(made)
    rows.setContentsMargins(24, 8, 24, 8)
    rows.setVerticalSpacing(8)
    rows.setColumnStretch(0, 1)
    for group, actions in groupby(keys.actions(), lambda action: action.group):
        rows.addWidget(PlainLabel(group, "label"), rows.rowCount(), 0, 1, 2)
        for action in actions:
            if action.keys:
                row = rows.rowCount()
                rows.addWidget(PlainLabel(action.name), row, 0)
                rows.addWidget(_key(action.shown_keys()), row, 1, Qt.AlignmentFlag.AlignTrailing)
    rows.setRowStretch(rows.rowCount(), 1)
    return made


def _key(shown: str) -> PlainLabel:
    made = PlainLabel(shown, "key")
    made.setWordWrap(False)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made

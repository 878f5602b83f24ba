"""Who made what the program is built of, and under which terms."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextEdit, QVBoxLayout, QWidget

from peerbuddy import __version__
from peerbuddy.actions.licences import Licence, licences
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.style import scaled

WIDEST_LIST = 280


class LicencesFlow(QWidget):
    left = Signal()
    done = Signal(str)

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told: tuple[Licence, ...] = ()
        self.names = QListWidget()
        self.names.setAccessibleName(self.tr("What the program is built of"))
        self.names.setProperty("kind", "sections")
        self.names.setFixedWidth(min(scaled(220), WIDEST_LIST))
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text = QTextEdit()
        self.text.setAcceptRichText(False)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabChangesFocus(True)
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.names)
        row.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.addWidget(back)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 30, 28, 24)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("Licences"), "page"))
        column.addLayout(row, 1)
        column.addLayout(foot)
        self.setFocusProxy(self.names)
        self.names.currentRowChanged.connect(self._choose)
        jobs.beside(licences, __version__, then=self._show)

    def _show(self, told: tuple[Licence, ...]) -> None:
        self._told = told
        self.names.addItems([f"{one.name} {one.version}".strip() for one in told])
        self.names.setCurrentRow(0)

    @Slot(int)
    def _choose(self, row: int) -> None:
        chosen = self._told[row]
        self.text.setPlainText("\n\n".join(part for part in (chosen.kind, chosen.text) if part))

"""What becomes of a guided page that is left half done: asked once, in the page itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.pair import Pair


class Leaving(QFrame):
    kept = Signal()
    let_go = Signal()
    stayed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "note")
        self.setAccessibleName(self.tr("Before you leave"))
        self._words = PlainLabel(
            self.tr(
                "There is something on these cards. Keep it in the journal for another time, or let it go?"
            )
        )
        self.ways = Pair(self.tr("Keep it for later"), self.tr("Let it go"))
        self.stay = button(self.tr("Go on here"), "quiet")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 12, 14, 12)
        rows.setSpacing(8)
        rows.addWidget(self._words)
        rows.addWidget(self.ways)
        rows.addWidget(self.stay)
        self.ways.taken.connect(self._keep)
        self.ways.refused.connect(self._let_go)
        self.stay.clicked.connect(self._stay)
        self.hide()

    def ask(self) -> None:
        self.show()
        self.ways.take.setFocus()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))

    @Slot()
    def _keep(self) -> None:
        self.hide()
        self.kept.emit()

    @Slot()
    def _let_go(self) -> None:
        self.hide()
        self.let_go.emit()

    @Slot()
    def _stay(self) -> None:
        self.hide()
        self.stayed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._stay()
        else:
            super().keyPressEvent(event)

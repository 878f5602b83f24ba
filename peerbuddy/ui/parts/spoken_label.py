"""A label whose words can be announced to screen readers, once they have stood for a moment."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from peerbuddy.ui.parts.labels import PlainLabel

STANDS_MS = 500  # longer than the pauses between the keys of a word


class SpokenLabel(PlainLabel):
    """`announced` is what was told last."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, kind, parent)
        self.announced = self._wanted = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(STANDS_MS)
        self._soon.timeout.connect(self._announce)

    def announce_soon(self) -> None:
        """What stands here now, if it still does half a second from now."""
        self._wanted = self.text()
        self._soon.start()

    @Slot()
    def _announce(self) -> None:
        if self._wanted and self.text() == self._wanted and self.isVisible():
            self.announced = self._wanted
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.announced))

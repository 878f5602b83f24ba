"""A bar that says one thing at a time and offers at most two ways on. It never goes away by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peerbuddy.ui.parts.labels import PlainLabel, button

Way = tuple[str, Callable[[], None]]


class NoticeBar(QFrame):
    """`kind`: note (amber, worth a look), offer (green), plain."""

    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Notice"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 10, 8, 10)
        self._row.setSpacing(8)
        self._text = PlainLabel()
        self._row.addWidget(self._text, 1)
        self._ways: list[QPushButton] = []
        self._close = button(self.tr("Close"), "quiet")
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.clicked.connect(self.clear)
        self._row.addWidget(self._close)
        self.hide()

    def text(self) -> str:
        return "" if self.isHidden() else self._text.text()

    def show_notice(
        self, text: str, *, kind: str = "note", ways: tuple[Way, ...] = (), can_close: bool = True
    ) -> None:
        self._drop_ways()
        self._text.setText(text)
        self.setProperty("kind", kind)
        self.style().polish(self)
        for label, way in ways:
            self._add_way(label, way)
        self._close.setVisible(can_close)
        self.show()
        self.shown.emit(True)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def focus_first_way(self) -> None:
        if self._ways:
            self._ways[0].setFocus()

    def _add_way(self, label: str, way: Callable[[], None]) -> None:
        made = button(label)
        made.clicked.connect(self.clear)
        made.clicked.connect(way)
        self._row.insertWidget(self._row.indexOf(self._close), made)
        self._ways.append(made)

    @Slot()
    def clear(self) -> None:
        self.hide()
        self._text.setText("")
        self._drop_ways()
        self.shown.emit(False)

    def _drop_ways(self) -> None:
        for way in self._ways:
            way.hide()
            way.deleteLater()
        self._ways = []


def place_above(notice: NoticeBar, *, side: int = 20, top: int = 12, bottom: int = 0) -> QWidget:
    """Room for it above what it speaks of, in pixels; none of that room is left while there is no notice."""
    place = QWidget()
    rows = QVBoxLayout(place)
    rows.setContentsMargins(side, top, side, bottom)
    rows.addWidget(notice)
    place.hide()
    notice.shown.connect(place.setVisible)
    return place

"""One name on the support map: a button, as wide as the name and never wider than there is room."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from peerbuddy.model.help_plan import MapEntry
from peerbuddy.ui.last_input import shows_ring
from peerbuddy.ui.parts.walking import WAYS
from peerbuddy.ui.style import current, font, scaled
from peerbuddy.ui.support.said import ring_name

_TALL, _EDGE, _WIDEST = 30, 12, 150


class RingName(QAbstractButton):
    def __init__(self, entry: MapEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self.setText(entry.name.replace("&", "&&"))
        self.setAccessibleName(self.tr("{name}, {ring}").format(name=entry.name, ring=ring_name(entry.ring)))
        self.setAccessibleDescription(entry.good_for)
        self.setToolTip(f"<p>{escape(entry.good_for or entry.name)}</p>")  # else `<img …>` would load a file
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(font(13)).horizontalAdvance(self.entry.name) + 2 * scaled(_EDGE) + 2
        return QSize(min(wide, scaled(_WIDEST)), scaled(_TALL))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in WAYS:
            event.ignore()  # the map walks
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_focus = shows_ring(self)
        painter.setPen(
            QPen(QColor(colours.accent if has_focus else colours.border_strong), 2 if has_focus else 1)
        )
        painter.setBrush(QColor(colours.hover if self.underMouse() else colours.surface))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(font(13))
        painter.setPen(QColor(colours.text))
        room = self.rect().adjusted(scaled(_EDGE), 0, -scaled(_EDGE), 0)
        shown = painter.fontMetrics().elidedText(
            self.entry.name, Qt.TextElideMode.ElideRight, room.width() + 2
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), shown)

"""A switch, on or off at once; its label is part of the target, and its shape tells the state too."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from peerbuddy.ui.parts.mark_and_words import height_of, paint_around, place_of, size_of
from peerbuddy.ui.style import current

_TRACK = QSize(38, 20)
_GAP = 10
_LEAST = 120  # of one that wraps


class Switch(QCheckBox):
    """`set_wraps`: its words take as many lines as they need where it is narrow."""

    def set_wraps(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return height_of(self, _TRACK, _GAP, width)

    def minimumSizeHint(self) -> QSize:
        least = self.sizeHint()
        return QSize(_LEAST, least.height()) if self.sizePolicy().hasHeightForWidth() else least

    def sizeHint(self) -> QSize:
        return size_of(self, _TRACK, _GAP)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, on, track = current(), self.isChecked(), place_of(self, _TRACK)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_around(painter, self, _TRACK, _GAP)
        line = colours.accent if on else colours.border_strong
        painter.setPen(QPen(QColor(line if self.isEnabled() else colours.border), 1))
        painter.setBrush(QColor(colours.accent if on and self.isEnabled() else colours.surface))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.on_accent if on else line))
        painter.drawEllipse(self._knob(track, at_end=on != self._is_mirrored()))

    def _knob(self, track: QRectF, *, at_end: bool) -> QRectF:
        wide = _TRACK.height() - 6
        left = track.right() - wide - 2 if at_end else track.left() + 2
        return QRectF(left, track.center().y() - wide / 2, wide, wide)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

"""One sheet, small, before it leaves: exactly what would be drawn."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerbuddy.ui.printing import one_sheet
from peerbuddy.ui.printing.paper import POINTS_AN_INCH
from peerbuddy.ui.style import current
from peerbuddy.ui.tokens import LIGHT

DOTS_AN_INCH = 144
WIDTH = 300
_INCH = 0.0254  # metres


class SheetPreview(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The sheet as it would be printed"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._image = QImage()

    def show_sheet(self, html: str, size: QPageSize) -> None:
        points = size.size(QPageSize.Unit.Point)
        pixels = (points * (DOTS_AN_INCH / POINTS_AN_INCH)).toSize()
        self._image = QImage(pixels, QImage.Format.Format_RGB32)
        self._image.fill(QColor(LIGHT.surface))
        for set_dots in (self._image.setDotsPerMeterX, self._image.setDotsPerMeterY):
            set_dots(round(DOTS_AN_INCH / _INCH))
        one_sheet.draw(html, self._image, points)
        self.setFixedSize(WIDTH, round(WIDTH * points.height() / points.width()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if not self._image.isNull():
            ratio = self.devicePixelRatioF()
            small = self._image.scaled(
                (room.size() * ratio).toSize(), Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )  # fmt: skip
            painter.drawImage(room, small)
        painter.setPen(QPen(QColor(current().border_strong), 1))
        painter.drawRect(room)

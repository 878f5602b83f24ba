"""One sheet, small, before it leaves: exactly what would be drawn."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPageSize, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerbuddy.ui.printing import one_sheet
from peerbuddy.ui.printing.small_sheet import blank_sheet, paint_small, small_size

DOTS_AN_INCH = 144
WIDTH = 300


class SheetPreview(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The sheet as it would be printed"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._image = QImage()

    def show_sheet(self, html: str, size: QPageSize) -> None:
        points = size.size(QPageSize.Unit.Point)
        self._image = blank_sheet(points, DOTS_AN_INCH)
        one_sheet.draw(html, self._image, points)
        self.setFixedSize(small_size(points, WIDTH))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_small(self, self._image)

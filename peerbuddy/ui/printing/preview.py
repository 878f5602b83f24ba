"""The first sheet, small, before anything leaves: exactly what would be drawn."""

from __future__ import annotations

from PySide6.QtGui import QImage, QPageSize, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerbuddy.model.printed import PagePart
from peerbuddy.ui.printing.paper import Paper
from peerbuddy.ui.printing.small_sheet import blank_sheet, paint_small, small_size

DOTS_AN_INCH = 110
WIDTH = 200


class Preview(QWidget):
    """`begin` with an empty sheet, `add` until it `is_full`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The first sheet as it would be printed"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._image = QImage()
        self._paper: Paper | None = None

    @property
    def is_full(self) -> bool:
        return self._paper is None or self._paper.is_full

    def begin(self, size: QPageSize) -> None:
        self.end()
        points = size.size(QPageSize.Unit.Point)
        self._image = blank_sheet(points, DOTS_AN_INCH)
        self._paper = Paper(self._image, points)
        self._paper.begin()
        self.setFixedSize(small_size(points, WIDTH))

    def add(self, part: PagePart) -> None:
        if self._paper is not None:
            self._paper.add(part)

    def end(self) -> None:
        if self._paper is not None:
            self._paper.finish()
            self._paper = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_small(self, self._image if self._paper is None else QImage())

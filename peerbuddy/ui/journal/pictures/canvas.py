"""Where one picture is painted: whole, in the middle, never larger than it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerbuddy.ui.style import scaled


class Canvas(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_image(self, image: QImage | None) -> None:
        self.image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image is None:
            return
        sharp = self.devicePixelRatioF()
        shown = QSize(round(self.image.width() / sharp), round(self.image.height() / sharp))
        if shown.width() > self.width() or shown.height() > self.height():
            shown = shown.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(0, 0, max(1, shown.width()), max(1, shown.height()))
        place.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self.image)


class SmallPicture(Canvas):
    """As high as two lines of text, so that a person knows which one is meant. Beside words that say it."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(self._side), scaled(self._side))

    def show_image(self, image: QImage | None) -> None:
        super().show_image(image)
        self.setVisible(image is not None)

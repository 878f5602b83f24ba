"""Draws an SVG as a PNG of one size: python icon.py SVG SIZE PNG"""

import sys

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer


def draw(outline: str, size: int, place: str) -> None:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(outline).render(painter, QRectF(0, 0, size, size))
    painter.end()
    if not image.save(place):
        sys.exit(f"{place} could not be written")


if __name__ == "__main__":
    application = QGuiApplication([])
    draw(sys.argv[1], int(sys.argv[2]), sys.argv[3])

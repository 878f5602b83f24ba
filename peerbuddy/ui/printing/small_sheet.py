"""How a sheet is shown small: drawn in full size first, exactly as it would be drawn on paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from peerbuddy.ui.printing.paper import POINTS_AN_INCH
from peerbuddy.ui.style import current
from peerbuddy.ui.tokens import LIGHT

_INCH = 0.0254  # metres


def blank_sheet(points: QSizeF, dots_an_inch: int) -> QImage:
    """White, whatever the colours of the window are."""
    image = QImage((points * (dots_an_inch / POINTS_AN_INCH)).toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.surface))
    for set_dots in (image.setDotsPerMeterX, image.setDotsPerMeterY):
        set_dots(round(dots_an_inch / _INCH))
    return image


def small_size(points: QSizeF, width: int) -> QSize:
    return QSize(width, round(width * points.height() / points.width()))


def paint_small(widget: QWidget, sheet: QImage) -> None:
    """All over the widget, with an edge; only the edge while there is no sheet."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    room = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    if not sheet.isNull():
        small = sheet.scaled(
            (room.size() * widget.devicePixelRatioF()).toSize(), Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        painter.drawImage(room, small)
    painter.setPen(QPen(QColor(current().border_strong), 1))
    painter.drawRect(room)

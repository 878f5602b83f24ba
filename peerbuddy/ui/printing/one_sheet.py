"""What belongs together on one sheet: the letters become smaller until all of it has room, down to a size
that can still be read. Only what is longer than that goes on to further sheets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import (
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter

from peerbuddy.model.errors import PrinterFailed
from peerbuddy.ui.printing.paper import POINTS_AN_INCH
from peerbuddy.ui.printing.running import PDF_DOTS_AN_INCH
from peerbuddy.ui.printing.typeset import draw_in_ink
from peerbuddy.ui.style import SANS
from peerbuddy.ui.tokens import LIGHT

SIZES = (14.0, 13.0, 12.0, 11.0, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, 7.0, 6.5)  # points
MARGIN = 46.0  # points

_SHEET = f"""
h1 {{ font-size: x-large; font-weight: 600; margin: 0 0 6px 0; }}
h2 {{ font-size: medium; font-weight: 600; margin: 9px 0 2px 0; }}
p {{ margin: 0 0 2px 0; }}
p.hint {{ color: {LIGHT.text2}; font-size: small; }}
p.number {{ font-size: large; font-weight: 600; }}
"""


def draw(
    html: str,
    device: QPagedPaintDevice | QImage,
    size: QSizeF,
    next_sheet: Callable[[], bool] | None = None,
) -> int:
    """How many sheets it took. `size` of a sheet in points; without `next_sheet` only the first is drawn.

    Raises PrinterFailed if the device takes nothing.
    """
    point = device.logicalDpiX() / POINTS_AN_INCH
    inside = QRectF(0, 0, size.width(), size.height()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    room = QRectF(inside.topLeft() * point, inside.size() * point)
    document = _fitted(html, device, room.size())
    painter = QPainter()
    if not painter.begin(device):
        raise PrinterFailed
    sheets = document.pageCount()
    for sheet in range(sheets):
        if sheet and (next_sheet is None or not next_sheet()):
            break
        painter.save()
        painter.translate(room.left(), room.top() - sheet * room.height())
        draw_in_ink(document, painter, QRectF(0, sheet * room.height(), room.width(), room.height()))
        painter.restore()
    painter.end()
    return sheets


def _fitted(html: str, device: QPagedPaintDevice | QImage, room: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(device)
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(_SHEET)
    for points in SIZES:
        font = QFont(SANS)
        font.setPointSizeF(points)
        document.setDefaultFont(font)
        document.setHtml(html)
        document.setPageSize(room)
        if document.pageCount() == 1:
            break
    return document


def as_pdf(html: str, size: QPageSize) -> bytes:
    """The whole file. What it says of itself is read by everyone, so it says nothing."""
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(kept)
    writer.setTitle("")
    writer.setCreator("")
    writer.setResolution(PDF_DOTS_AN_INCH)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    draw(html, writer, size.size(QPageSize.Unit.Point), writer.newPage)
    del writer  # it writes its end when it goes
    return bytes(kept.data().data())


def on_paper(html: str, printer: QPrinter) -> None:
    """`printer` as the person chose it. Raises PrinterFailed."""
    printer.setFullPage(True)
    draw(html, printer, printer.paperRect(QPrinter.Unit.Point).size(), printer.newPage)

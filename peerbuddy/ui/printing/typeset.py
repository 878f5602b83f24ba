"""A part of a page as it is set in type: the letters of the program, ink on paper, nothing loaded."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPalette,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFragment,
)

from peerbuddy.model.printed import PageHead, PagePart
from peerbuddy.ui.dates import clock, long_day
from peerbuddy.ui.style import SANS, SERIF
from peerbuddy.ui.tokens import LIGHT

POINTS = 10.5
HAIR = 0.1  # of a unit of the device
PIXELS_AN_INCH = 96  # of a picture in its own size

_SHEET = f"""
p, li {{ line-height: 130%; }}
p {{ margin: 0 0 7px 0; }}
h1, h2, h3, h4, h5, h6 {{ margin: 12px 0 5px 0; font-weight: 600; }}
h1 {{ font-size: x-large; }}
h2 {{ font-size: large; }}
h3, h4, h5, h6 {{ font-size: medium; }}
b, strong, th {{ font-weight: 600; }}
a, blockquote, s, hr {{ color: {LIGHT.text2}; }}
code, pre {{ font-family: "DejaVu Sans Mono", monospace; font-size: 8.5pt; }}
pre {{ margin: 0 0 7px 0; white-space: pre-wrap; }}
th, td {{ padding: 2px 8px; }}
p.day {{ font-family: "{SANS}"; font-size: 9pt; color: {LIGHT.text2}; margin: 0 0 3px 0; }}
p.title {{ font-family: "{SANS}"; font-size: 15pt; font-weight: 600; margin: 0 0 8px 0; }}
p.tags {{ font-family: "{SANS}"; font-size: 8.5pt; color: {LIGHT.text2}; margin: 2px 0 0 0; }}
"""


@dataclass(frozen=True, slots=True)
class Line:
    """Where a line of text stands in its part, in units of the device; `number` in its paragraph."""

    top: float
    bottom: float
    number: int
    is_heading: bool
    block: QTextBlock


class SetPart(QTextDocument):
    """`room`: its width, and the height that no picture is larger than, in units of the device."""

    def __init__(self, part: PagePart, device: QPagedPaintDevice | QImage, room: QSizeF) -> None:
        super().__init__()
        self._pictures = dict(part.pictures)
        self._room = room
        self.setUndoRedoEnabled(False)
        self.documentLayout().setPaintDevice(device)
        self._pixel = device.logicalDpiY() / PIXELS_AN_INCH
        self.setDocumentMargin(0)
        font = QFont(SERIF)
        font.setPointSizeF(POINTS)
        self.setDefaultFont(font)
        self.setDefaultStyleSheet(_SHEET)
        # Line ends that HTML means nothing by would be blanks and empty lines on the page.
        self.setHtml(
            _head(part.head) + part.html.rstrip().replace("\n</code></pre>", "</code></pre>") + _foot(part)
        )
        self._fit_pictures()
        self.setTextWidth(room.width())

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:
        """Nothing but the pictures of this part; what is no picture any more leaves an empty place."""
        address = name.toString() if isinstance(name, QUrl) else name
        image = QImage.fromData(self._pictures.get(address, b""))
        return QImage(1, 1, QImage.Format.Format_RGB32) if image.isNull() else image

    def lines(self) -> list[Line]:
        """All lines of text from the top, those of the cells of a table beside each other too."""
        found: list[Line] = []
        block = self.begin()
        while block.isValid():
            layout, origin = block.layout(), self._origin(block)
            heading = block.blockFormat().headingLevel() > 0
            for n in range(layout.lineCount()):
                line = layout.lineAt(n)
                top = origin.y() + line.y()
                found.append(Line(top, top + line.height(), n, heading, block))
            block = block.next()
        return found

    def draw(self, painter: QPainter, lines: list[Line], top: float, bottom: float) -> None:
        """What lies between the two heights, which cut no line. Inside a paragraph that began above, Qt draws
        one line too many: not to be seen, but read twice by whoever copies it from the PDF."""
        first = next((line for line in lines if line.top > top - HAIR), None)
        if first and first.number and self.frameAt(first.block.position()) is self.rootFrame():
            rest = [
                line for line in lines if line.block == first.block and top - HAIR < line.top < bottom - HAIR
            ]
            for line in rest:
                line.block.layout().lineAt(line.number).draw(painter, self._origin(line.block))
            top = rest[-1].bottom if rest else top
        if bottom - top > 2 * HAIR:
            # A hair less: what only touches the edge would be drawn on both sheets.
            room = QRectF(0, top, self.textWidth(), bottom - top).adjusted(0, HAIR, 0, -HAIR)
            draw_in_ink(self, painter, room)

    def _origin(self, block: QTextBlock) -> QPointF:
        return (
            self.documentLayout().blockBoundingRect(block).topLeft() - block.layout().boundingRect().topLeft()
        )

    # --- pictures -----------------------------------------------------------------------------------

    def _fit_pictures(self) -> None:
        block = self.begin() if self._pictures else QTextBlock()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                self._fit(pieces.fragment())
                pieces += 1
            block = block.next()

    def _fit(self, piece: QTextFragment) -> None:
        image = piece.charFormat().toImageFormat()
        if not piece.isValid() or not image.isValid():
            return
        largest = self._room / self._pixel
        size = QSizeF(self.loadResource(0, image.name()).size())
        if size.width() > largest.width() or size.height() > largest.height():
            size.scale(largest, Qt.AspectRatioMode.KeepAspectRatio)
        image.setWidth(size.width())
        image.setHeight(size.height())
        cursor = QTextCursor(self)
        cursor.setPosition(piece.position())
        cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(image)


def draw_in_ink(document: QTextDocument, painter: QPainter, room: QRectF) -> None:
    """What of it lies in `room`. Qt would take the colour text has on the screen, which may be white."""
    ink = QAbstractTextDocumentLayout.PaintContext()
    ink.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))
    ink.clip = room
    painter.save()
    painter.setClipRect(room)
    document.documentLayout().draw(painter, ink)
    painter.restore()


def _head(head: PageHead | None) -> str:
    if head is None:
        return ""
    when = long_day(head.day) if head.time is None else f"{long_day(head.day)} · {clock(head.time)}"
    title = f'<p class="title">{escape(head.title)}</p>' if head.title else ""
    return f'<p class="day">{escape(when)}</p>{title}'


def _foot(part: PagePart) -> str:
    """What stands with the page: its tags, whom and what it is about, each in a line."""
    lines = [" · ".join(part.tags)]
    if part.people:
        people = QCoreApplication.translate("printing", "People: {names}")
        lines.append(people.format(names=", ".join(part.people)))
    if part.topics:
        topics = QCoreApplication.translate("printing", "Topics: {names}")
        lines.append(topics.format(names=", ".join(part.topics)))
    return "".join(f'<p class="tags">{escape(line)}</p>' for line in lines if line)


def paper_size(name: str) -> QPageSize:
    """`A4` or `Letter`."""
    return QPageSize(QPageSize.PageSizeId.A4 if name == "A4" else QPageSize.PageSizeId.Letter)

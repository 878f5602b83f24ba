"""How a row of the timeline or of a search looks: the day, the heading, two lines of the text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from peerbuddy.ui import icons
from peerbuddy.ui.journal.entry_list_model import (
    CaptionRole,
    MarksRole,
    OpeningRole,
    PictureRole,
    SectionRole,
)
from peerbuddy.ui.parts.row_box import paint_box
from peerbuddy.ui.parts.row_paint import painting
from peerbuddy.ui.style import current, font, scaled

ROW = 96
SECTION = 34
_INSIDE = 12
_PICTURE_MARK = 13

AnyIndex = QModelIndex | QPersistentModelIndex


class EntryDelegate(QStyledItemDelegate):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._find_fonts()

    def _find_fonts(self) -> None:
        """At each paint: the size of the text may have changed."""
        self._caption = font(12, QFont.Weight.Medium)
        self._heading = font(14, QFont.Weight.DemiBold)
        self._body = font(13)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, scaled(SECTION if index.data(SectionRole) else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        with painting(painter, option):
            self._find_fonts()
            section = index.data(SectionRole)
            if section:
                self._paint_section(painter, option.rect, section)
            else:
                paint_box(painter, option)
                self._paint_words(painter, option.rect, option.direction, index)

    def _paint_section(self, painter: QPainter, rect: QRect, name: str) -> None:
        painter.setFont(self._caption)
        painter.setPen(QColor(current().text2))
        room = rect.adjusted(8 + _INSIDE, 0, -8 - _INSIDE, -4)
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading, name)

    def _paint_words(
        self, painter: QPainter, rect: QRect, direction: Qt.LayoutDirection, index: AnyIndex
    ) -> None:
        tokens = current()
        room = rect.adjusted(8 + _INSIDE, 10, -8 - _INSIDE, -8)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.setFont(self._caption)
        painter.setPen(QColor(tokens.text2))
        painter.drawText(room, leading, index.data(CaptionRole))
        if index.data(PictureRole):
            self._paint_picture_mark(painter, room, direction, index.data(CaptionRole))
        painter.setPen(QColor(tokens.text))
        heading, opening = index.data(Qt.ItemDataRole.DisplayRole), index.data(OpeningRole) or ""
        marks = index.data(MarksRole) or ()
        if not marks:  # what of the heading does not fit goes on below
            heading, rest = self._split(heading, room.width())
            opening = f"{rest} {opening}".strip()
        self._paint_lines(painter, room.adjusted(0, scaled(19), 0, 0), direction, (heading, self._heading, 1))
        painter.setPen(QColor(tokens.text2))
        below = room.adjusted(0, scaled(40), 0, 0)
        self._paint_lines(painter, below, direction, (opening, self._body, 2), marks)

    def _paint_picture_mark(
        self, painter: QPainter, room: QRect, direction: Qt.LayoutDirection, caption: str
    ) -> None:
        """Behind the caption; who cannot see it is told by the name of the row."""
        metrics = QFontMetrics(self._caption)
        side, beside = scaled(_PICTURE_MARK), metrics.horizontalAdvance(caption) + scaled(8)
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        left = room.right() + 1 - beside - side if mirrored else room.left() + beside
        icons.paint(painter, QRect(left, room.top() + (metrics.height() - side) // 2, side, side), "image")

    def _split(self, heading: str, width: int) -> tuple[str, str]:
        layout = self._laid_out((heading, self._heading, 1), Qt.LayoutDirection.LayoutDirectionAuto, width)
        if not layout.lineCount():
            return heading, ""
        fits = from_utf16(heading, 0, layout.lineAt(0).textLength())
        return fits.rstrip(), heading[len(fits) :]

    def _paint_lines(
        self,
        painter: QPainter,
        room: QRect,
        direction: Qt.LayoutDirection,
        what: tuple[str, QFont, int],
        marks: tuple[tuple[int, int], ...] = (),
    ) -> None:
        """A text in a font over at most so many lines; the last one ends in … if there is more."""
        text, letters, most = what
        layout = self._laid_out(what, direction, room.width(), marks)
        last = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
        if last and last.textStart() + last.textLength() < utf16_length(text):
            kept = from_utf16(text, 0, last.textStart())
            rest = QFontMetrics(letters).elidedText(
                text[len(kept) :], Qt.TextElideMode.ElideRight, room.width()
            )
            layout = self._laid_out((kept + rest, letters, most), direction, room.width(), marks)
        layout.draw(painter, QPointF(room.topLeft()))

    def _laid_out(
        self,
        what: tuple[str, QFont, int],
        direction: Qt.LayoutDirection,
        width: int,
        marks: tuple[tuple[int, int], ...] = (),
    ) -> QTextLayout:
        text, letters, most = what
        layout = QTextLayout(text, letters)
        option = QTextOption()
        # Words run their own way, and begin at the side where the list does.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._mark(text, *mark) for mark in marks])  # afterwards would undo the layout
        layout.beginLayout()
        y = 0.0
        for _ in range(most):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    def _mark(self, text: str, start: int, length: int) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start = utf16_length(text[:start])
        found.length = utf16_length(text[start : start + length])
        shown = QTextCharFormat()
        shown.setBackground(QColor(current().mark))
        shown.setForeground(QColor(current().text))
        found.format = shown
        return found


def utf16_length(text: str) -> int:
    """Qt counts a character beyond U+FFFF (most emoji) as two."""
    return len(text) + sum(c > "\uffff" for c in text)


def from_utf16(text: str, start: int, units: int) -> str:
    """A piece of a text, by Qt's counting."""
    piece = text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * (start + units)]
    return piece.decode("utf-16-le", "ignore")

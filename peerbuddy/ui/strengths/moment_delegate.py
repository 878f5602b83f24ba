"""How a row of the moments looks: the names, the sentence in a serif, the day and the page below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from peerbuddy.ui.parts.row_box import paint_box
from peerbuddy.ui.parts.row_paint import paint_words, painting, without_start
from peerbuddy.ui.parts.source_mark import SIZE, paint_mark
from peerbuddy.ui.parts.strength_dot import paint_dot
from peerbuddy.ui.strengths.moment_list import MomentRow, RowRole
from peerbuddy.ui.style import SERIF, current, font, scaled

_ROW, _INSIDE, _DOT = 104, 28, 8

AnyIndex = QModelIndex | QPersistentModelIndex


class MomentDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, scaled(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(RowRole)
        if not isinstance(row, MomentRow):
            return
        with painting(painter, option) as mirrored:
            paint_box(painter, option)
            room = option.rect.adjusted(_INSIDE, scaled(10), -_INSIDE, -scaled(8))
            _paint_names(painter, room, row, mirrored=mirrored)
            words = room.adjusted(0, scaled(20), 0, 0)
            tall = _paint_words(painter, words, option.direction, row.words)
            below = QRect(room.left(), words.top() + tall + scaled(3), room.width(), scaled(18))
            _paint_caption(painter, below, row, mirrored=mirrored)


def _paint_names(painter: QPainter, room: QRect, row: MomentRow, *, mirrored: bool) -> None:
    painter.setFont(font(12, QFont.Weight.DemiBold))
    painter.setPen(QColor(current().text))
    dot, at = scaled(_DOT), 0
    high = painter.fontMetrics().height()
    for one in row.strengths:
        wide = dot + scaled(6) + painter.fontMetrics().horizontalAdvance(one.label)
        if at + wide > room.width():
            wide = room.width() - at
        if wide < 3 * dot:
            break
        left = room.right() + 1 - at - wide if mirrored else room.left() + at
        x = left + wide - dot if mirrored else left
        paint_dot(painter, QRectF(x, room.top() + (high - dot) / 2, dot, dot), one)
        words = QRect(left + (0 if mirrored else dot + scaled(6)), room.top(), wide - dot - scaled(6), high)
        shown = painter.fontMetrics().elidedText(one.label, Qt.TextElideMode.ElideRight, words.width() + 1)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
        at += wide + scaled(12)


def _paint_words(painter: QPainter, room: QRect, direction: Qt.LayoutDirection, words: str) -> int:
    """At most two lines; what does not fit ends in dots. How high they are."""
    letters = QFont(SERIF)
    letters.setPixelSize(scaled(15))
    layout = QTextLayout(words, letters)
    option = QTextOption()
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a person's words have their own
    layout.setTextOption(option)
    painter.setFont(letters)
    painter.setPen(QColor(current().text))
    layout.beginLayout()
    y = 0.0
    for number in range(2):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        rest = words[line.textStart() :]
        if number == 1 and line.textLength() < len(rest):
            shown = painter.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, room.width())
            place = QRect(room.left(), round(room.top() + y), room.width(), round(line.height()))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading, shown)
        else:
            line.draw(painter, QPointF(room.left(), room.top() + y))
        y += line.height()
    layout.endLayout()
    return round(y)


def _paint_caption(painter: QPainter, room: QRect, row: MomentRow, *, mirrored: bool) -> None:
    x = room.right() - scaled(SIZE) / 2 if mirrored else room.left() + scaled(SIZE) / 2
    paint_mark(painter, QPointF(x, room.center().y() + 0.5), row.mark)
    words = without_start(room, scaled(SIZE + 7), mirrored=mirrored)
    paint_words(painter, words, row.caption, font(12), current().text2)

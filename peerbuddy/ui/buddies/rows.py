"""The list of people: a letter, a name, one line of where the two of you are, and nothing else."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from peerbuddy.model.buddy_page import BuddyLine
from peerbuddy.ui.buddies import said
from peerbuddy.ui.parts.initial import letter_of, paint_initial
from peerbuddy.ui.parts.named_rows import BelowRole, NamedRow
from peerbuddy.ui.parts.row_box import paint_box
from peerbuddy.ui.parts.row_paint import paint_words, painting, without_start
from peerbuddy.ui.style import current, font, scaled

ROW = 68
_DISC = 36


def row_of(line: BuddyLine, today: date) -> NamedRow:
    return NamedRow(line.buddy.id, line.buddy.name, (said.row(line, today),))


class PersonRow(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, scaled(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        with painting(painter, option) as mirrored:
            paint_box(painter, option)
            size, name = scaled(_DISC), str(index.data())
            room = option.rect.adjusted(20, 0, -20, 0)
            left = room.right() - size if mirrored else room.left()
            paint_initial(painter, QRectF(left, room.center().y() - size / 2, size, size), letter_of(name))
            words = without_start(room, size + scaled(12), mirrored=mirrored)
            _paint_lines(painter, words, name, index.data(BelowRole)[0])


def _paint_lines(painter: QPainter, room: QRect, name: str, below: str) -> None:
    tokens, middle, high = current(), room.center().y(), scaled(20)
    above = QRect(room.left(), middle - high, room.width(), high)
    paint_words(painter, above, name, font(14, QFont.Weight.DemiBold), tokens.text)
    paint_words(painter, above.translated(0, high + 1), below, font(12), tokens.text2)

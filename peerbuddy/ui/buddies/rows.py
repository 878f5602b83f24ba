"""The list of people: a letter, a name, one line of where the two of you are, and nothing else."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from peerbuddy.model.buddy_page import BuddyLine
from peerbuddy.ui.buddies import said
from peerbuddy.ui.parts.initial import letter_of, paint_initial
from peerbuddy.ui.parts.row_box import paint_box
from peerbuddy.ui.style import current, font, scaled

ROW = 68
_DISC = 36
LineRole = Qt.ItemDataRole.UserRole + 1

AnyIndex = QModelIndex | QPersistentModelIndex


class PeopleRows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: tuple[BuddyLine, ...] = ()
        self._today = date.min

    def fill(self, lines: tuple[BuddyLine, ...], today: date) -> None:
        self.beginResetModel()
        self._lines, self._today = lines, today
        self.endResetModel()

    def id(self, row: int) -> str:
        return self._lines[row].buddy.id if 0 <= row < len(self._lines) else ""

    def row_of(self, id: str) -> int:
        return next((row for row, line in enumerate(self._lines) if line.buddy.id == id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        below = said.row(line, self._today)
        return {
            Qt.ItemDataRole.DisplayRole: line.buddy.name,
            Qt.ItemDataRole.AccessibleTextRole: f"{line.buddy.name}, {below}",
            LineRole: below,
        }.get(role)


class PersonRow(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        paint_box(painter, option)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        size, name = scaled(_DISC), str(index.data())
        room = option.rect.adjusted(20, 0, -20, 0)
        left = room.right() - size if mirrored else room.left()
        paint_initial(painter, QRectF(left, room.center().y() - size / 2, size, size), letter_of(name))
        beside = size + scaled(12)
        words = room.adjusted(0, 0, -beside, 0) if mirrored else room.adjusted(beside, 0, 0, 0)
        tokens, middle = current(), words.center().y()
        rows = (
            (name, font(14, QFont.Weight.DemiBold), tokens.text, middle - scaled(20)),
            (index.data(LineRole), font(12), tokens.text2, middle + 1),
        )
        for text, letters, colour, top in rows:
            painter.setFont(letters)
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
            place = words.adjusted(0, 0, 0, 0)
            place.setTop(top)
            place.setHeight(scaled(20))
            painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


class PeopleView(QListView):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = PeopleRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(PersonRow(self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def chosen(self) -> str:
        return self.rows.id(self.currentIndex().row())

    def choose(self, id: str) -> None:
        """No row at all for somebody who is not in the list."""
        self.setCurrentIndex(self.rows.index(self.rows.row_of(id)))

"""The rows of a picker: a picture or the dot of a strength, a name, and at the far end what it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from peerbuddy.model.strength import Strength
from peerbuddy.ui import icons
from peerbuddy.ui.parts.row_box import tint_chosen
from peerbuddy.ui.parts.row_paint import END, paint_words, painting, without_start
from peerbuddy.ui.parts.strength_dot import SIZE, paint_dot
from peerbuddy.ui.style import current, font, scaled

ROW = 34
PictureRole = Qt.ItemDataRole.UserRole + 1
PlaceRole = Qt.ItemDataRole.UserRole + 2
StrengthRole = Qt.ItemDataRole.UserRole + 3

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PickerRow:
    """`key`: what is chosen with it. `spoken` "" is read as it is shown."""

    key: Any
    said: str
    place: str = ""
    picture: str = ""
    strength: Strength | None = None
    spoken: str = ""


class PickerRows(QAbstractListModel):
    def show(self, rows: list[PickerRow]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    _rows: list[PickerRow] = []  # noqa: RUF012 - replaced, never changed

    def key(self, row: int) -> Any:
        return self._rows[row].key

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        return {
            Qt.ItemDataRole.DisplayRole: row.said,
            Qt.ItemDataRole.AccessibleTextRole: row.spoken or row.said,
            PictureRole: row.picture,
            PlaceRole: row.place,
            StrengthRole: row.strength,
        }.get(role)


class PaintedRow(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        with painting(painter, option) as mirrored:
            tokens, chosen = current(), tint_chosen(painter, option)
            room = option.rect.adjusted(10, 0, -10, 0)
            size = scaled(16)
            left = room.right() + 1 - size if mirrored else room.left()
            _paint_picture(painter, QRect(left, room.center().y() - size // 2, size, size), index, chosen)
            words = without_start(room, size + 10, mirrored=mirrored)
            colour = tokens.accent if chosen else tokens.text
            used = paint_words(painter, words, index.data(), font(13, QFont.Weight.Medium), colour)
            rest = without_start(words, used + 12, mirrored=mirrored)
            paint_words(painter, rest, index.data(PlaceRole), font(12), tokens.text2, at=END)


def _paint_picture(painter: QPainter, place: QRect, index: AnyIndex, chosen: bool) -> None:
    strength = index.data(StrengthRole)
    if isinstance(strength, Strength):
        side = scaled(SIZE)
        dot = QRectF(0, 0, side, side)
        dot.moveCenter(QRectF(place).center())
        paint_dot(painter, dot, strength)
    elif picture := index.data(PictureRole):
        icons.paint(painter, place, picture, "accent" if chosen else "text3")

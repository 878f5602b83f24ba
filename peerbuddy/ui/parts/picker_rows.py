"""The rows of a picker: a picture or the dot of a strength, a name, and at the far end what it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from peerbuddy.model.strength import Strength
from peerbuddy.ui import icons
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
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        tokens, chosen = current(), bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent_bg))
            painter.drawRoundedRect(option.rect, 8, 8)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        room = option.rect.adjusted(10, 0, -10, 0)
        size = scaled(16)
        left = room.right() + 1 - size if mirrored else room.left()
        _paint_picture(painter, QRect(left, room.center().y() - size // 2, size, size), index, chosen)
        beside = size + 10
        words = room.adjusted(0, 0, -beside, 0) if mirrored else room.adjusted(beside, 0, 0, 0)
        painter.setFont(font(13, QFont.Weight.Medium))
        painter.setPen(QColor(tokens.accent if chosen else tokens.text))
        end = _paint_words(painter, words, index.data(), Qt.AlignmentFlag.AlignLeading)
        rest = words.adjusted(0, 0, -end, 0) if mirrored else words.adjusted(end, 0, 0, 0)
        painter.setFont(font(12))
        painter.setPen(QColor(tokens.text2))
        _paint_words(painter, rest, index.data(PlaceRole), Qt.AlignmentFlag.AlignTrailing)
        painter.restore()


def _paint_picture(painter: QPainter, place: QRect, index: AnyIndex, chosen: bool) -> None:
    strength = index.data(StrengthRole)
    if isinstance(strength, Strength):
        side = scaled(SIZE)
        dot = QRectF(0, 0, side, side)
        dot.moveCenter(QRectF(place).center())
        paint_dot(painter, dot, strength)
    elif picture := index.data(PictureRole):
        icons.paint(painter, place, picture, "accent" if chosen else "text3")


def _paint_words(painter: QPainter, room: QRect, words: str, edge: Qt.AlignmentFlag) -> int:
    """The width they took, and a gap. What has no room is cut at its end: the name comes before the rest."""
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, room.width()))
    painter.drawText(room, edge | Qt.AlignmentFlag.AlignVCenter, shown)
    return painter.fontMetrics().horizontalAdvance(shown) + 12

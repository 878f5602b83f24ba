"""The list of all strengths by family, and how a row of it looks: the dot, the name, what it is in short."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from peerbuddy.model.strength import StrengthLine
from peerbuddy.ui.parts.row_box import paint_box
from peerbuddy.ui.parts.row_paint import paint_words, painting
from peerbuddy.ui.parts.source_mark import SIZE, Shown, paint_mark
from peerbuddy.ui.parts.strength_dot import paint_dot
from peerbuddy.ui.strengths.said import book, family_name, fits, mark_words
from peerbuddy.ui.style import current, font, scaled

LineRole = Qt.ItemDataRole.UserRole + 1
_ROW, _HEAD, _INSIDE, _DOT = 54, 36, 28, 10

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_Row = str | StrengthLine
_BOTTOM = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom


class StrengthList(QAbstractListModel):
    """In the order of the content, own ones in their family; headings between, retired ones at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[StrengthLine, ...] = ()
        self._typed = ""
        self._rows: list[_Row] = []

    def fill(self, lines: tuple[StrengthLine, ...]) -> None:
        self._lines = lines
        self._arrange()

    def filter(self, typed: str) -> None:
        self._typed = typed
        self._arrange()

    def row_of(self, id: str) -> int:
        """-1 for one that is not among the rows."""
        lines = ((n, row) for n, row in enumerate(self._rows) if isinstance(row, StrengthLine))
        return next((n for n, line in lines if line.strength.id == id), -1)

    def line(self, row: int) -> StrengthLine | None:
        one = self._rows[row] if 0 <= row < len(self._rows) else None
        return one if isinstance(one, StrengthLine) else None

    def first(self) -> int:
        """The first row that is a strength, -1 for none."""
        return next((n for n, row in enumerate(self._rows) if isinstance(row, StrengthLine)), -1)

    def _arrange(self) -> None:
        shown = [line for line in self._lines if fits(line.strength, self._typed)]
        rows: list[_Row] = []
        for family in book().families:
            of = [one for one in shown if one.strength.family is family.id and not one.strength.is_retired]
            rows += [family_name(family.id), *of] if of else []
        retired = [one for one in shown if one.strength.is_retired]
        if retired:
            rows += [QCoreApplication.translate("strengths", "Retired, kept where they are named"), *retired]
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """A heading is read out and cannot be chosen."""
        if self.line(index.row()) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            spoken = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row if role in spoken else None
        if role == LineRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.strength.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((row.strength.label, *(mark_words(kind) for kind in marks_of(row))))
        return row.strength.in_short if role == Qt.ItemDataRole.AccessibleDescriptionRole else None


def marks_of(line: StrengthLine) -> list[Shown]:
    said = ((Shown.CHOSEN, line.is_chosen), (Shown.ENTRIES, line.shows), (Shown.OTHERS, line.is_noticed))
    return [kind for kind, holds in said if holds]


class StrengthRow(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, scaled(_ROW if index.data(LineRole) else _HEAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        with painting(painter, option):
            line = index.data(LineRole)
            if line is None:
                room = option.rect.adjusted(_INSIDE, 0, -_INSIDE, -scaled(6))
                paint_words(
                    painter, room, index.data(), font(12, QFont.Weight.DemiBold), current().text2, at=_BOTTOM
                )
            else:
                paint_box(painter, option)
                _paint_line(painter, option, line)


def _paint_line(painter: QPainter, option: QStyleOptionViewItem, line: StrengthLine) -> None:
    rect, mirrored = option.rect, option.direction == Qt.LayoutDirection.RightToLeft
    one, dot = line.strength, scaled(_DOT)
    left = rect.right() + 1 - _INSIDE - dot if mirrored else rect.left() + _INSIDE
    paint_dot(painter, QRectF(left, rect.top() + rect.height() * 0.36 - dot / 2, dot, dot), one)
    marks = marks_of(line)
    beside = scaled(SIZE + 7) * len(marks)
    before = _INSIDE + dot + scaled(10)
    room = rect.adjusted(before, 0, -_INSIDE - beside, 0)
    if mirrored:
        room = rect.adjusted(_INSIDE + beside, 0, -before, 0)
    half = rect.height() // 2
    top = QRect(room.left(), room.top() + scaled(8), room.width(), half - scaled(6))
    colour = current().text2 if one.is_retired else current().text
    paint_words(painter, top, one.label, font(14, QFont.Weight.DemiBold), colour)
    below = QRect(room.left(), room.top() + half, room.width(), half - scaled(5))
    paint_words(painter, below, one.in_short, font(12), current().text2)
    for number, kind in enumerate(reversed(marks)):
        away = _INSIDE + scaled(SIZE) / 2 + number * scaled(SIZE + 7)
        paint_mark(
            painter,
            QPointF(rect.left() + away if mirrored else rect.right() - away, rect.center().y()),
            kind,
        )

"""What the palette lists: the actions whose names have every typed word in them, and how a row looks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from peerbuddy.ui.keys import Action, Bound
from peerbuddy.ui.parts.row_box import tint_chosen
from peerbuddy.ui.parts.row_paint import END, paint_words, painting, without_start
from peerbuddy.ui.style import current, font, scaled

ROW = 40
LAST = "help"
KEYS = 120  # room for the longest, so that the groups stand in one line
GroupRole = Qt.ItemDataRole.UserRole + 1
KeysRole = Qt.ItemDataRole.UserRole + 2

AnyIndex = QModelIndex | QPersistentModelIndex


def matching(found: list[Bound], typed: str) -> list[Bound]:
    """Those with every typed word in their name, those that begin with it first."""
    words = typed.casefold().split()
    fits = [b for b in found if all(word in b.action.name.casefold() for word in words)]
    return sorted(fits, key=lambda b: not b.action.name.casefold().startswith(" ".join(words)))


def with_last(fits: list[Bound], found: list[Bound]) -> list[Bound]:
    """Help now stands below whatever was typed."""
    return [b for b in fits if b.action.id != LAST] + [b for b in found if b.action.id == LAST]


class PaletteList(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: list[Bound] = []
        self._shown: list[Bound] = []
        self.has_fits = False

    def fill(self, found: list[Bound]) -> None:
        self._all = found
        self.filter("")

    def filter(self, typed: str) -> None:
        self.beginResetModel()
        fits = matching(self._all, typed)
        self.has_fits = bool(fits)
        self._shown = with_last(fits, self._all)
        self.endResetModel()

    def bound(self, row: int) -> Bound:
        return self._shown[row]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        action = self._shown[index.row()].action
        return {
            Qt.ItemDataRole.DisplayRole: action.name,
            Qt.ItemDataRole.AccessibleTextRole: spoken(action),
            GroupRole: action.group,
            KeysRole: action.shown_keys(),
        }.get(role)


def spoken(action: Action) -> str:
    return f"{action.name}, {action.shown_keys()}" if action.keys else action.name


class PaletteRow(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        with painting(painter, option) as mirrored:
            tokens, chosen = current(), tint_chosen(painter, option)
            room = option.rect.adjusted(16, 0, -16, 0)
            taken = self._paint_keys(painter, room, index.data(KeysRole), mirrored)
            words = room.adjusted(taken, 0, 0, 0) if mirrored else room.adjusted(0, 0, -taken, 0)
            colour = tokens.accent if chosen else tokens.text
            used = paint_words(painter, words, index.data(), font(14, QFont.Weight.Medium), colour)
            rest = without_start(words, used + 16, mirrored=mirrored)
            paint_words(painter, rest, index.data(GroupRole), font(12), tokens.text2, at=END)

    def _paint_keys(self, painter: QPainter, room: QRect, keys: str, mirrored: bool) -> int:
        """Returns how much of the width is theirs."""
        if not keys:
            return scaled(KEYS)
        tokens, letters = current(), font(12, QFont.Weight.Medium)
        width = QFontMetrics(letters).horizontalAdvance(keys) + 14
        height = scaled(22)
        left = room.left() if mirrored else room.right() + 1 - width
        box = QRect(left, room.center().y() - height // 2, width, height)
        painter.setPen(QColor(tokens.border))
        painter.setBrush(QColor(tokens.sunken))
        painter.drawRoundedRect(box, 5, 5)
        painter.setFont(letters)
        painter.setPen(QColor(tokens.text))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as they stand on the keyboard
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        )
        return scaled(KEYS)

"""The list of goals: of each its wish, its life area and one day in words, and nothing else."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from peerbuddy.model.goal import GoalLine
from peerbuddy.ui.goals import said
from peerbuddy.ui.parts.named_rows import BelowRole, NamedRow
from peerbuddy.ui.parts.row_box import paint_box
from peerbuddy.ui.parts.row_paint import TOP, paint_words, painting
from peerbuddy.ui.style import current, font, scaled

ROW = 82


def row_of(goal: GoalLine, areas: dict[str, str], today: date) -> NamedRow:
    """`areas`: the names of life areas, by their keys."""
    area = " · ".join(name for key in goal.areas if (name := areas.get(key, "")))
    day = said.day_of_row(goal, today)
    return NamedRow(goal.id, goal.wish, tuple(line for line in (area, day) if line))


class GoalRow(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, scaled(ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        with painting(painter, option):
            paint_box(painter, option)
            room = option.rect.adjusted(20, scaled(12), -20, 0)
            tokens = current()
            paint_words(painter, room, index.data(), font(14, QFont.Weight.DemiBold), tokens.text, at=TOP)
            for number, words in enumerate(index.data(BelowRole)):
                below = room.adjusted(0, scaled(23) + number * scaled(18), 0, 0)
                paint_words(painter, below, words, font(12), tokens.text2, at=TOP)

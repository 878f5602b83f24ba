"""The list of goals: of each its wish, its life area and one day in words, and nothing else."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from peerbuddy.model.goal import GoalLine
from peerbuddy.ui.goals import said
from peerbuddy.ui.parts.row_box import paint_box
from peerbuddy.ui.style import current, font, scaled

ROW = 82
AreaRole = Qt.ItemDataRole.UserRole + 1
DayRole = Qt.ItemDataRole.UserRole + 2

AnyIndex = QModelIndex | QPersistentModelIndex


class GoalRows(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._goals: tuple[GoalLine, ...] = ()
        self._areas: dict[str, str] = {}
        self._today = date.min

    def fill(self, goals: tuple[GoalLine, ...], areas: dict[str, str], today: date) -> None:
        self.beginResetModel()
        self._goals, self._areas, self._today = goals, areas, today
        self.endResetModel()

    def id(self, row: int) -> str:
        return self._goals[row].id if 0 <= row < len(self._goals) else ""

    def row_of(self, id: str) -> int:
        return next((row for row, goal in enumerate(self._goals) if goal.id == id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._goals)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        goal = self._goals[index.row()]
        area = " · ".join(name for key in goal.areas if (name := self._areas.get(key, "")))
        day = said.day_of_row(goal, self._today)
        return {
            Qt.ItemDataRole.DisplayRole: goal.wish,
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(part for part in (goal.wish, area, day) if part),
            AreaRole: area,
            DayRole: day,
        }.get(role)


class GoalRow(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        paint_box(painter, option)
        room = option.rect.adjusted(20, scaled(12), -20, 0)
        tokens = current()
        _line(painter, room, index.data(), font(14, QFont.Weight.DemiBold), tokens.text)
        below = scaled(23)
        for role in (AreaRole, DayRole):
            if words := index.data(role):
                _line(painter, room.adjusted(0, below, 0, 0), words, font(12), tokens.text2)
                below += scaled(18)
        painter.restore()


def _line(painter: QPainter, room: QRect, words: str, letters: QFont, colour: str) -> None:
    painter.setFont(letters)
    painter.setPen(QColor(colour))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, shown)


class GoalRowsView(QListView):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = GoalRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(GoalRow(self))
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen row stays in sight."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def chosen(self) -> str:
        return self.rows.id(self.currentIndex().row())

    def choose(self, id: str) -> None:
        """No row at all where it is not in this list. Seen at once, also where nobody is to hear of it."""
        before, now = self.currentIndex(), self.rows.index(self.rows.row_of(id))
        self.setCurrentIndex(now)
        for changed in (before, now):
            self.update(changed)

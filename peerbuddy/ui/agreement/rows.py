"""The eighteen pages as a list: a number, a name, and whether it was looked at or says something else."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from peerbuddy.ui import icons
from peerbuddy.ui.last_input import keys_were_last
from peerbuddy.ui.parts.row_box import paint_box
from peerbuddy.ui.parts.row_paint import END, paint_words, painting, without_start
from peerbuddy.ui.style import current, font, scaled

ROW = 33
_TICK = 16
AnyIndex = QModelIndex | QPersistentModelIndex
LookedRole = Qt.ItemDataRole.UserRole + 1
ChangedRole = Qt.ItemDataRole.UserRole + 2
FaintRole = Qt.ItemDataRole.UserRole + 3


class PageRows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._looked: frozenset[int] = frozenset()
        self._changed: frozenset[int] = frozenset()
        self._waits = False

    def fill(
        self, names: tuple[str, ...], looked: Collection[int], changed: Collection[int], *, waits: bool
    ) -> None:
        """`waits`: those that were not looked at are fainter."""
        self._looked, self._changed, self._waits = frozenset(looked), frozenset(changed), waits
        if names != self._names:
            self.beginResetModel()
            self._names = names
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0), self.index(len(names) - 1))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = index.row()
        return {
            Qt.ItemDataRole.DisplayRole: self._names[row],
            Qt.ItemDataRole.AccessibleTextRole: self._spoken(row),
            LookedRole: row in self._looked,
            ChangedRole: row in self._changed,
            FaintRole: self._waits and row not in self._looked | self._changed,
        }.get(role)

    def _spoken(self, row: int) -> str:
        name = f"{row + 1}, {self._names[row]}"
        if row in self._changed:
            name = QCoreApplication.translate("agreement", "{page}, changed").format(page=name)
        if row in self._looked:
            name = QCoreApplication.translate("agreement", "{page}, fine with me").format(page=name)
        return name


class _PageRow(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(180, scaled(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        with painting(painter, option) as mirrored:
            _paint_box(painter, option)
            colours = current()
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            looked, changed = index.data(LookedRole), index.data(ChangedRole)
            room = option.rect.adjusted(scaled(12), 0, -scaled(20), 0)
            if mirrored:
                room = option.rect.adjusted(scaled(20), 0, -scaled(12), 0)
            number, words = _split(room, scaled(34), at_start=not mirrored)
            weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Normal
            at_end = without_start(number, scaled(11), mirrored=not mirrored)
            paint_words(painter, at_end, str(index.row() + 1), font(12, weight), colours.text2, at=END)
            words = self._paint_end(painter, words, (bool(looked), bool(changed)), mirrored=mirrored)
            colour = colours.text2 if index.data(FaintRole) and not chosen else colours.text
            paint_words(painter, words, str(index.data()), font(13, weight), colour)

    def _paint_end(
        self, painter: QPainter, room: QRect, marks: tuple[bool, bool], *, mirrored: bool
    ) -> QRect:
        """A tick, or the word "changed" with one in it; what is left of the row."""
        looked, changed = marks
        if changed:
            return _paint_pill(painter, room, looked=looked, mirrored=mirrored)
        if looked:
            size = scaled(_TICK)
            rest, place = _split(room, room.width() - size, at_start=not mirrored)
            _paint_tick(painter, place, size, "accent")
            return _split(rest, rest.width() - scaled(6), at_start=not mirrored)[0]
        return room


def _paint_pill(painter: QPainter, room: QRect, *, looked: bool, mirrored: bool) -> QRect:
    word = QCoreApplication.translate("agreement", "changed")
    letters, tick = font(12, QFont.Weight.DemiBold), scaled(12) + scaled(4) if looked else 0
    wide = QFontMetrics(letters).horizontalAdvance(word) + 2 * scaled(10) + tick
    rest, pill = _split(room, room.width() - wide, at_start=not mirrored)
    inset = (pill.height() - scaled(22)) / 2
    box = QRectF(pill).adjusted(0, inset, 0, -inset)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(current().peer_bg))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    before, after = _split(pill.adjusted(scaled(10), 0, -scaled(10), 0), tick, at_start=not mirrored)
    if looked:
        _paint_tick(painter, before, scaled(12), "peer")
    painter.setFont(letters)
    painter.setPen(QColor(current().peer))
    painter.drawText(after, Qt.AlignmentFlag.AlignCenter, word)
    return _split(rest, rest.width() - scaled(8), at_start=not mirrored)[0]


def _paint_tick(painter: QPainter, place: QRect, size: int, colour: str) -> None:
    square = QRect(0, 0, size, size)
    square.moveCenter(place.center())
    icons.paint(painter, square, "check", colour)


def _split(room: QRect, width: int, *, at_start: bool) -> tuple[QRect, QRect]:
    """A part so wide where reading begins, and the rest."""
    first, rest = QRect(room), QRect(room)
    if at_start:
        first.setWidth(width)
        rest.setLeft(room.left() + width)
    else:
        first.setLeft(room.right() + 1 - width)
        rest.setWidth(room.width() - width)
    return first, rest


def _paint_box(painter: QPainter, option: QStyleOptionViewItem) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        focused = keys_were_last() and bool(option.state & QStyle.StateFlag.State_HasFocus)
        box = QRectF(option.rect).adjusted(8.5, 0.5, -8.5, -0.5)
        painter.setPen(QColor(current().accent if focused else current().border))
        painter.setBrush(QColor(current().surface))
        painter.drawRoundedRect(box, 10, 10)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        bar = QRectF(box.right() - 2 if mirrored else box.left(), box.top() + 9, 3, box.height() - 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().accent))
        painter.drawRoundedRect(bar, 1.5, 1.5)
    else:
        paint_box(painter, option)


class PagesView(QListView):
    row_wanted = Signal(int)  # by the person

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_told = True
        self.rows = PageRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(_PageRow(self))
        self.setAccessibleName(QCoreApplication.translate("agreement", "Pages of the agreement"))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.activated.connect(self._want)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The marked row leads back to its page too, from the signature."""
        before = self.currentIndex()
        super().mousePressEvent(event)
        if before.isValid() and self.indexAt(event.position().toPoint()) == before:
            self._want(before)

    @Slot(QModelIndex)
    def _want(self, index: QModelIndex) -> None:
        self.row_wanted.emit(index.row())

    def show_row(self, row: int) -> None:
        """Without telling."""
        self._is_told = False
        self.setCurrentIndex(self.rows.index(row))
        self._is_told = True

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if self._is_told and current.isValid():
            self.row_wanted.emit(current.row())

"""What stands behind a row of a list: a card with a bar at its edge where it is chosen, or a tint."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from peerbuddy.ui.last_input import keys_were_last
from peerbuddy.ui.style import current


def paint_box(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Nothing at all where the row is neither chosen nor pointed at."""
    tokens = current()
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    focused = chosen and keys_were_last() and bool(option.state & QStyle.StateFlag.State_HasFocus)
    box = QRectF(option.rect).adjusted(8.5, 2.5, -8.5, -2.5)
    if chosen:
        edge = QPen(QColor(tokens.accent), 2) if focused else QPen(QColor(tokens.border), 1)
        painter.setPen(edge)
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(box, 10, 10)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        bar = QRectF(box.right() - 2 if mirrored else box.left(), box.top() + 14, 3, box.height() - 28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(bar, 1.5, 1.5)
    elif hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.hover))
        painter.drawRoundedRect(box, 10, 10)


def tint_chosen(painter: QPainter, option: QStyleOptionViewItem) -> bool:
    """For a list that is open for one choice. Whether the row is the chosen one."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(current().accent_bg))
        painter.drawRoundedRect(option.rect, 8, 8)
    return chosen

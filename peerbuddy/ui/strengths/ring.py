"""A front set as a ring: five to seven names in the order of the alphabet, and nothing in the middle but the
date. Arrows walk round, Enter opens. Where there is no room it becomes a plain list."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from peerbuddy.model.strength import FRONT_SET, Strength
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.strengths.ring_node import RingNode
from peerbuddy.ui.strengths.said import by_name
from peerbuddy.ui.style import current, scaled

RADIUS = 142  # at the usual size of text
_GAP = 8
_MIDDLE = 132
_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


class Ring(QWidget):
    """To a screen reader it is a group of buttons, named after the set."""

    open_wanted = Signal(str)  # the id of a strength

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seats = [
            RingNode(self) for _ in range(FRONT_SET[1])
        ]  # made once: Tab finds them in their place
        self.nodes: list[RingNode] = []
        self.middle = PlainLabel("", "hint", self)
        self.middle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._is_list = False
        for seat in self._seats:
            seat.clicked.connect(partial(self._open, seat))
            seat.hide()

    def show_set(self, strengths: Iterable[Strength], middle: str) -> None:
        """`middle`: the line in it, with the date."""
        shown = by_name(strengths)
        self.nodes = self._seats[: len(shown)]
        self.middle.setText(middle)
        self.setAccessibleName(middle)
        for node, one in zip(self.nodes, shown, strict=False):
            node.show_strength(one)
        for seat in self._seats:
            seat.setVisible(seat in self.nodes)
            seat.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        focused = next((node for node in self.nodes if node.hasFocus()), None)
        self._let_tab_stop_at(focused or next(iter(self.nodes), None))
        self.updateGeometry()
        self._place()

    def choose(self, id: str) -> None:
        """Show which one is open."""
        for node in self.nodes:
            node.setChecked(node.strength.id == id)
            if node.strength.id == id:
                self._let_tab_stop_at(node)

    def _open(self, node: RingNode) -> None:
        self.open_wanted.emit(node.strength.id)

    def _let_tab_stop_at(self, stop: RingNode | None) -> None:
        for node in self.nodes:
            policies = Qt.FocusPolicy
            node.setFocusPolicy(policies.StrongFocus if node is stop else policies.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An arrow a node did not use: on to its neighbour, which is looked at and not opened yet."""
        if event.key() not in (*_FORWARD, *_BACK) or not self.nodes:
            super().keyPressEvent(event)
            return
        step = 1 if event.key() in _FORWARD else -1
        if self._is_mirrored() and event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            step = -step
        at = next((n for n, node in enumerate(self.nodes) if node.hasFocus()), -step)
        node = self.nodes[(at + step) % len(self.nodes)]
        self._let_tab_stop_at(node)
        node.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- where they stand ---------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        tall = max((node.sizeHint().height() for node in self.nodes), default=0)
        return QSize(2 * scaled(RADIUS) + self._widest(), 2 * scaled(RADIUS) + tall + 4)

    def minimumSizeHint(self) -> QSize:
        """As high as the ring, or as the list where the ring has no room."""
        listed = sum(node.sizeHint().height() + _GAP for node in self.nodes) + scaled(40)
        return QSize(self._widest(), listed if self._has_no_room() else self.sizeHint().height())

    def _widest(self) -> int:
        return max((node.sizeHint().width() for node in self.nodes), default=scaled(120))

    def _has_no_room(self) -> bool:
        """For the date between the two at the sides, or for one name beside another."""
        if self.width() < 2 * self._widest() + scaled(96):
            return True
        places = self._round(scaled(RADIUS))
        return any(one.intersects(other) for n, one in enumerate(places) for other in places[:n])

    def _place(self) -> None:
        self._is_list = self._has_no_room()
        if self._is_list:
            self._place_in_list()
        else:
            self._place_round()
        self.update()

    def _place_in_list(self) -> None:
        self.middle.setGeometry(0, 0, self.width(), scaled(34))
        y = scaled(40)
        for node in self.nodes:
            size = node.sizeHint()
            wide = min(size.width(), self.width())
            node.setGeometry((self.width() - wide) // 2, y, wide, size.height())
            y += size.height() + _GAP

    def _place_round(self) -> None:
        for node, place in zip(self.nodes, self._round(self._radii()[1]), strict=True):
            node.setGeometry(place)
        middle = QRect(0, 0, min(scaled(_MIDDLE), self.width() - 2 * self._widest() - 8), scaled(72))
        middle.moveCenter(self.rect().center())
        self.middle.setGeometry(middle)

    def _round(self, down: float) -> list[QRect]:
        """Where the names stand, `down`: from the middle to the lowest."""
        across = self._radii()[0]
        centre = QPointF(self.width() / 2, self.height() / 2)
        turn = -1 if self._is_mirrored() else 1
        places: list[QRect] = []
        for number, node in enumerate(self.nodes):
            angle = 2 * pi * number / len(self.nodes)
            at = centre + QPointF(turn * across * sin(angle), -down * cos(angle))
            places.append(_beside_middle(node.sizeHint(), at, centre.x()))
        return places

    def _radii(self) -> tuple[float, float]:
        tall = max((node.sizeHint().height() for node in self.nodes), default=0)
        across = min(scaled(RADIUS), (self.width() - self._widest()) / 2)
        return across, min(scaled(RADIUS), (self.height() - tall) / 2 - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_list or not self.nodes:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current().track), 1.5))
        across, down = self._radii()
        painter.drawEllipse(QPointF(self.width() / 2, self.height() / 2), across, down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_list != self._has_no_room():
            self.updateGeometry()
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self.updateGeometry()
            self._place()

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _beside_middle(size: QSize, at: QPointF, axis: float) -> QRect:
    """Two at one height stand beside each other, never over the middle line."""
    place = QRectF(QPointF(0, 0), size.toSizeF())
    place.moveCenter(at)
    if at.x() > axis + 1 and place.left() < axis + _GAP / 2:
        place.moveLeft(axis + _GAP / 2)
    elif at.x() < axis - 1 and place.right() > axis - _GAP / 2:
        place.moveRight(axis - _GAP / 2)
    return place.toRect()

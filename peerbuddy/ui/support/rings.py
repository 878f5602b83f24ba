"""The support map as rings: oneself in the middle, services outside. Arrows walk, Enter opens a name."""

from __future__ import annotations

from functools import partial
from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from peerbuddy.model.help_plan import MapEntry, Ring
from peerbuddy.ui.parts.walking import WAYS, nearest
from peerbuddy.ui.style import current, font, scaled
from peerbuddy.ui.support.ring_name import RingName
from peerbuddy.ui.support.said import ring_name

_TALL, _WIDE, _EDGE, _APART = 560, 460, 26, 5
_ANGLES = 48
_TURN = 2.399963  # the golden angle: names of one ring stand well apart, however many there are
_OUTER = (0.2, 0.44, 0.66, 0.84, 1.0)  # how far each ring reaches
_BESIDE = (1.0, 1.15, 0.87)  # on the middle of its ring, or else a little farther out or in


class Rings(QWidget):
    """Raises ContentDamaged. `crowded` when names found no room: they stand in the list alone."""

    open_wanted = Signal(object)  # MapEntry
    crowded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: list[RingName] = []
        self._labels = {ring: ring_name(ring) for ring in Ring}
        self.setAccessibleName(self.tr("Support map"))
        self.setAccessibleDescription(
            self.tr("A drawing. Arrow keys go from name to name. The list beside it has all of them.")
        )

    def show_entries(self, entries: tuple[MapEntry, ...]) -> None:
        for name in self.names:
            name.hide()
            name.deleteLater()
        in_order = sorted(entries, key=lambda entry: tuple(Ring).index(entry.ring))
        self.names = [RingName(entry, self) for entry in in_order]
        for name in self.names:
            name.clicked.connect(partial(self.open_wanted.emit, name.entry))
        self._let_tab_stop_at(self.names[0] if self.names else None)
        self._place()

    def shown_names(self) -> list[RingName]:
        return [name for name in self.names if not name.isHidden()]

    def _let_tab_stop_at(self, stop: RingName | None) -> None:
        policies = Qt.FocusPolicy
        for name in self.names:
            name.setFocusPolicy(policies.StrongFocus if name is stop else policies.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shown = Qt.Key(event.key()), self.shown_names()
        here = next((n for n, name in enumerate(shown) if name.hasFocus()), None)
        if key not in WAYS or here is None:
            super().keyPressEvent(event)
            return
        goes_to = nearest([name.geometry().center() for name in shown], here, WAYS[key])
        if goes_to is not None:
            self._let_tab_stop_at(shown[goes_to])
            shown[goes_to].setFocus(Qt.FocusReason.OtherFocusReason)

    # --- where they stand ---------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(_WIDE), scaled(_TALL))

    def _centre(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _radii(self, edge: float) -> tuple[float, float]:
        """Of an ellipse at this share of the way from the middle to the edge."""
        return edge * (self.width() / 2 - scaled(_EDGE)), edge * (self.height() / 2 - scaled(_EDGE))

    def _place(self) -> None:
        taken = [self._label(ring) for ring in Ring]
        counts = dict.fromkeys(Ring, 0)
        for name in self.names:
            ring = name.entry.ring
            place = self._room_for(name.sizeHint(), ring, counts[ring], taken)
            counts[ring] += 1
            name.setVisible(place is not None)
            if place is not None:
                name.setGeometry(place)
                taken.append(place)
        self.crowded.emit(any(name.isHidden() for name in self.names))
        self.update()

    def _room_for(self, size: QSize, ring: Ring, number: int, taken: list[QRect]) -> QRect | None:
        inside = self.rect().adjusted(1, 1, -1, -1)
        for at in self._places(ring, number):
            place = QRect(QPoint(0, 0), size)
            place.moveCenter(at.toPoint())
            wide = place.adjusted(-_APART, -_APART, _APART, _APART)
            if inside.contains(place) and not any(wide.intersects(other) for other in taken):
                return place
        return None

    def _places(self, ring: Ring, number: int) -> list[QPointF]:
        """Where a name of this ring could stand, the best place first."""
        level = tuple(Ring).index(ring)
        if level == 0:
            step = scaled(34)
            return [self._centre() + QPointF(0, dy * step) for dy in (0, -1, 1)]
        across, down = self._radii((_OUTER[level - 1] + _OUTER[level]) / 2)
        begin = -pi / 2 + level * 0.9 + number * _TURN
        angles = [begin + 2 * pi * n / _ANGLES for n in range(_ANGLES)]
        return [
            self._centre() + QPointF(beside * across * cos(angle), beside * down * sin(angle))
            for beside in _BESIDE
            for angle in angles
        ]

    # --- painting -----------------------------------------------------------------------------------

    def _label(self, ring: Ring) -> QRect:
        """At the foot of its ring, on its line."""
        _, down = self._radii(_OUTER[tuple(Ring).index(ring)])
        wide = QFontMetrics(font(12)).horizontalAdvance(self._labels[ring]) + 12
        place = QRect(0, 0, wide, scaled(18))
        place.moveCenter((self._centre() + QPointF(0, down)).toPoint())
        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        colours, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for level in reversed(range(len(Ring))):
            across, down = self._radii(_OUTER[level])
            painter.setPen(QPen(QColor(colours.border if level else colours.accent_line), 1.5))
            grounds = (colours.accent_bg, colours.surface, colours.bg)
            painter.setBrush(QColor(grounds[0] if not level else grounds[1 + level % 2]))
            painter.drawEllipse(self._centre(), across, down)
        painter.setFont(font(12))
        for ring in Ring:
            words, ground = self._labels[ring], QRectF(self._label(ring))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.surface))
            painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2)
            painter.setPen(QColor(colours.text2))
            painter.drawText(ground, int(Qt.AlignmentFlag.AlignCenter), words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self.updateGeometry()
            self._place()

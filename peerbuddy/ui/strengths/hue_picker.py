"""The colour and the pattern of a strength of one's own, drawn: eight of the one, four of the other."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from peerbuddy.model.strength import Family, Pattern, Strength
from peerbuddy.ui.last_input import shows_ring
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.strength_dot import paint_dot
from peerbuddy.ui.style import current, scaled

_SIDE, _DOT = 34, 16
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class HuePicker(QWidget):
    """Arrows move and choose; Tab stops once for each of the two rows."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hue, self.pattern = 0, Pattern.PLAIN
        self.hues = [_Swatch(name) for name in self._names_of_hues()]
        self.patterns = {pattern: _Swatch(name) for pattern, name in self._names_of_patterns().items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(_row(self.tr("Colour"), self.hues))
        column.addWidget(_row(self.tr("Pattern"), self.patterns.values()))
        for hue, swatch in enumerate(self.hues):
            swatch.clicked.connect(partial(self._choose_hue, hue))
        for pattern, swatch in self.patterns.items():
            swatch.clicked.connect(partial(self._choose_pattern, pattern))
        self.show_as(0, Pattern.PLAIN)

    def show_as(self, hue: int, pattern: Pattern) -> None:
        self.hue, self.pattern = hue, pattern
        for number, swatch in enumerate(self.hues):
            swatch.show_as(number, pattern, chosen=number == hue)
        for of, swatch in self.patterns.items():
            swatch.show_as(hue, of, chosen=of is pattern)

    def _choose_hue(self, hue: int) -> None:
        self.show_as(hue, self.pattern)
        self.changed.emit()

    def _choose_pattern(self, pattern: Pattern) -> None:
        self.show_as(self.hue, pattern)
        self.changed.emit()

    def _names_of_hues(self) -> tuple[str, ...]:
        """In the order of the palette."""
        return (
            self.tr("Green"), self.tr("Orange"), self.tr("Violet"), self.tr("Amber"), self.tr("Blue"),
            self.tr("Rose"), self.tr("Slate"), self.tr("Olive"),
        )  # fmt: skip

    def _names_of_patterns(self) -> dict[Pattern, str]:
        return {
            Pattern.PLAIN: self.tr("Plain"),
            Pattern.STRIPES: self.tr("Stripes"),
            Pattern.DOTS: self.tr("Dots"),
            Pattern.RING: self.tr("Ring"),
        }


def _row(name: str, swatches: Iterable[_Swatch]) -> QWidget:
    made = _Row()
    made.setAccessibleName(name)
    row = Flow(made, gap=4)
    for swatch in swatches:
        row.addWidget(swatch)
        made.swatches.append(swatch)
    return made


class _Row(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.swatches: list[_Swatch] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        at = next((n for n, swatch in enumerate(self.swatches) if swatch.hasFocus()), None)
        if not step or at is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            step = -step
        onto = self.swatches[(at + step) % len(self.swatches)]
        onto.click()
        onto.setFocus()


class _Swatch(QAbstractButton):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._hue, self._pattern = 0, Pattern.PLAIN
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)

    def show_as(self, hue: int, pattern: Pattern, *, chosen: bool) -> None:
        self._hue, self._pattern = hue, pattern
        self.setChecked(chosen)
        policies = Qt.FocusPolicy
        self.setFocusPolicy(policies.StrongFocus if chosen else policies.ClickFocus)
        self.update()

    def nextCheckState(self) -> None:
        """The picker says which one is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()  # the row moves
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(scaled(_SIDE), scaled(_SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self), current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ringed = shows_ring(self)
        if self.isChecked() or ringed:
            line = colours.accent if ringed else colours.border_strong
            painter.setPen(QPen(QColor(line), 2))
            painter.setBrush(QColor(colours.accent_bg if self.isChecked() else colours.surface))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        dot = QRectF(0, 0, scaled(_DOT), scaled(_DOT))
        dot.moveCenter(QRectF(self.rect()).center())
        paint_dot(painter, dot, Strength("", "", Family.OWN, hue=self._hue, pattern=self._pattern))

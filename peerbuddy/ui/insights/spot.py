"""One dot of a plot: a button that is read out with its name, and tells by its shape what it is."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QWidget

from peerbuddy.ui.insights.behind import Behind
from peerbuddy.ui.style import current, scaled

RADII = (4.5, 8.0, 11.5)  # of the three sizes, at the usual size of text
_LEAST = 24  # pixels of what can be pressed
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})
_ENDS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End})


class Mark(Enum):
    """Told apart by shape: all of them have one colour."""

    FULL = auto()
    HALF = auto()
    OPEN = auto()
    DIAMOND = auto()
    LOOP = auto()


def radius(size: int) -> float:
    """`size` 1 to 3."""
    return RADII[size - 1] * scaled(100) / 100


def paint_spot(painter: QPainter, centre: QPointF, size: int, mark: Mark) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    r, ink = radius(size), QColor(current().accent)
    if mark is Mark.FULL:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(centre, r, r)
    else:
        painter.setPen(QPen(ink, max(1.5, r / 5)))
        painter.setBrush(QColor(current().surface))
        inner = r - max(0.75, r / 10)
        if mark is Mark.LOOP:
            _paint_loop(painter, centre, r)
        elif mark is Mark.DIAMOND:
            corners = ((0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0))
            painter.drawPolygon(QPolygonF([centre + QPointF(x, y) * inner for x, y in corners]))
        else:
            painter.drawEllipse(centre, inner, inner)
        if mark is Mark.HALF:
            painter.setBrush(ink)
            painter.drawChord(
                round(centre.x() - inner), round(centre.y() - inner), round(2 * inner), round(2 * inner),
                180 * 16, 180 * 16,
            )  # fmt: skip
    painter.restore()


def _paint_loop(painter: QPainter, centre: QPointF, r: float) -> None:
    """A ring that ends where it began, and the dot at its top; all of it within the radius."""
    across = r * 0.78
    middle = centre + QPointF(0, r - across)
    painter.drawEllipse(middle, across, across)
    painter.setBrush(QColor(current().accent))
    painter.drawEllipse(middle - QPointF(0, across), r / 3, r / 3)


class Spot(QAbstractButton):
    """Checked while what stands behind it is shown."""

    looked_at = Signal()

    def __init__(self, behind: Behind, size: int, mark: Mark, parent: QWidget) -> None:
        super().__init__(parent)
        self.behind, self._size, self._mark = behind, size, mark
        self.setCheckable(True)
        self.setText(behind.name.replace("&", "&&"))
        self.setAccessibleName(behind.name)
        self.setToolTip(behind.name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.looked_at)

    def nextCheckState(self) -> None:
        """The plot says which one is shown."""

    def sizeHint(self) -> QSize:
        across = max(scaled(_LEAST), round(2 * radius(self._size)) + 8)
        return QSize(across, across)

    def stand_at(self, centre: QPointF) -> None:
        size = self.sizeHint()
        self.setGeometry(
            round(centre.x() - size.width() / 2),
            round(centre.y() - size.height() / 2),
            size.width(),
            size.height(),
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Walking along shows what is behind each; the window coming back shows nothing new."""
        super().focusInEvent(event)
        if event.reason() not in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
            self.looked_at.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS or key in _ENDS:
            event.ignore()  # the plot walks
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre, r = QPointF(self.width() / 2, self.height() / 2), radius(self._size)
        if self.hasFocus() or self.isChecked() or self.underMouse():
            strong = self.hasFocus() or self.isChecked()
            ring = current().text if strong else current().border_strong
            painter.setPen(QPen(QColor(ring), 2 if self.hasFocus() else 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, r + 3, r + 3)
        paint_spot(painter, centre, self._size, self._mark)

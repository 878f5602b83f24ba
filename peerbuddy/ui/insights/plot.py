"""What all plots have in common: dots that arrows walk along, one of which is looked at."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from peerbuddy.ui.insights.behind import Behind
from peerbuddy.ui.insights.spot import Mark, Spot
from peerbuddy.ui.parts.walking import WAYS, nearest

BESIDE_FOCUS = 24


class Plot(QWidget):
    """To a screen reader it is a group of buttons, and says which table has the same.

    `follows`: arrows to the side go to the next dot in order, wherever it stands, instead of along a row.
    """

    looked_at = Signal(int)  # the number of a dot, when a person went there
    follows = False

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spots: list[Spot] = []
        self.setAccessibleName(name)
        self.setAccessibleDescription(
            self.tr("A drawing. Arrow keys go from dot to dot. The table beside it says the same.")
        )

    def add_spot(self, behind: Behind, size: int, mark: Mark = Mark.FULL) -> Spot:
        return self.put_spot(Spot(behind, size, mark, self))

    def put_spot(self, spot: Spot) -> Spot:
        """One that was made for this plot."""
        number = len(self.spots)
        spot.looked_at.connect(partial(self._look_at, number))
        self.spots.append(spot)
        policies = Qt.FocusPolicy
        spot.setFocusPolicy(policies.ClickFocus if number else policies.StrongFocus)
        return spot

    def choose(self, number: int) -> None:
        """Show which dot is looked at, without telling."""
        policies = Qt.FocusPolicy
        for n, spot in enumerate(self.spots):
            spot.setChecked(n == number)
            spot.setFocusPolicy(policies.StrongFocus if n == number else policies.ClickFocus)

    def place(self) -> None:
        """Put every dot where it belongs in the present size."""
        raise NotImplementedError

    def is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _look_at(self, number: int) -> None:
        if not self.spots[number].isChecked():
            self.choose(number)
            self.looked_at.emit(number)

    # --- walking ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key a dot did not use."""
        key = Qt.Key(event.key())
        here = next((n for n, spot in enumerate(self.spots) if spot.hasFocus()), None)
        goes_to: int | None = None
        if here is not None and key in WAYS:
            goes_to = self._next(here, WAYS[key])
        elif key == Qt.Key.Key_Home and self.spots:
            goes_to = 0
        elif key == Qt.Key.Key_End and self.spots:
            goes_to = len(self.spots) - 1
        else:
            super().keyPressEvent(event)
            return
        if goes_to is not None:
            self.spots[goes_to].setFocus(Qt.FocusReason.OtherFocusReason)

    def _next(self, here: int, way: QPoint) -> int | None:
        if self.follows:
            step = (way.x() or -way.y()) * (-1 if way.x() and self.is_mirrored() else 1)
            return here + step if 0 <= here + step < len(self.spots) else None
        centres = [spot.geometry().center() for spot in self.spots]
        return nearest(centres, here, way)

    # --- sizes --------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self.updateGeometry()
            self.place()
            self.update()


class PlotFrame(QScrollArea):
    """Moves a plot to the side where it is wider than there is room; the page moves it up and down."""

    def __init__(self, plot: Plot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = plot
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setProperty("kind", "canvas")
        self.setWidget(plot)
        plot.looked_at.connect(self._bring_in_sight)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.plot.minimumSizeHint().width(), 240), self.height())

    def _fit(self) -> None:
        least = self.plot.minimumSizeHint()
        self.plot.setMinimumSize(least)
        bar = self.horizontalScrollBar().sizeHint().height() if least.width() > self.width() else 0
        self.setFixedHeight(least.height() + bar)

    def _bring_in_sight(self, number: int) -> None:
        self.ensureWidgetVisible(self.plot.spots[number], BESIDE_FOCUS, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, not the plot."""
        event.ignore()

"""One centred column of limited width that scrolls when the window is low: unlocking, first steps, rescue."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from peerbuddy.ui.style import scaled

BESIDE_FOCUS = 40  # pixels above and below what has the focus


class Column(QScrollArea):
    """Widgets are added to `rows`. `width` is that at the usual size of text, and grows with it."""

    def __init__(self, width: int, parent: QWidget | None = None, *, top: int = 64) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._width = width
        canvas, self._column = QWidget(), QWidget()
        canvas.setProperty("kind", "canvas")
        self._column.setMaximumWidth(scaled(width))
        self.rows = QVBoxLayout(self._column)
        self.rows.setContentsMargins(0, top, 0, 32)
        self.rows.setSpacing(8)
        middle = QHBoxLayout(canvas)
        middle.setContentsMargins(28, 0, 28, 0)
        middle.addStretch(1)
        middle.addWidget(self._column, 1000)
        middle.addStretch(1)
        self.setWidget(canvas)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    @Slot()
    def _follow_focus(self) -> None:
        """Qt scrolls to a field that Tab leads to, and not to one that Enter does. What was just shown with
        it has to find its place first."""
        if self.isVisible():
            QTimer.singleShot(0, self, self._show_focused)

    @Slot()
    def _show_focused(self) -> None:
        now = self.window().focusWidget()
        if now is not None and self.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, BESIDE_FOCUS)

    @Slot(object)
    def bring_in_sight(self, widget: QWidget) -> None:
        """As soon as it has its place."""
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(widget, 0, BESIDE_FOCUS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What comes in below takes room from what is being written in."""
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            self._follow_focus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self._column.setMaximumWidth(scaled(self._width))

    def add(self, *widgets: QWidget | QLayout, space: int = 0) -> None:
        """Below what is there already, after `space` more pixels."""
        if space:
            self.rows.addSpacing(space)
        for widget in widgets:
            if isinstance(widget, QWidget):
                self.rows.addWidget(widget)
            else:
                self.rows.addLayout(widget)

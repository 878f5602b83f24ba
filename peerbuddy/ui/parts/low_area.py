"""Fields that take the height they need, up to a part of the window; beyond that they scroll."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_LEAST = 96


class LowArea(QScrollArea):
    """`share`: how high it gets, in hundredths of the window's height."""

    def __init__(self, inside: QWidget, share: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside, self._share = inside, share
        inside.setProperty("kind", "canvas")
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        wanted = self._inside.sizeHint()
        return QSize(wanted.width(), min(wanted.height(), self.window().height() * self._share // 100))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._inside.minimumSizeHint().width(), min(_LEAST, self._inside.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

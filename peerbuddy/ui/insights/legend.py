"""What the shapes of a drawing stand for, in words beside each."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from peerbuddy.ui.insights.face import Key
from peerbuddy.ui.insights.spot import paint_spot, radius
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel


class Legend(QWidget):
    def __init__(self, keys: tuple[Key, ...], remark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        across = Flow(self, gap=14)
        for key in keys:
            across.addWidget(_Shape(key))
        if remark:
            across.addWidget(_caption(remark))


def _caption(words: str) -> PlainLabel:
    made = PlainLabel(words, "caption")
    made.setWordWrap(False)
    return made


class _Shape(QWidget):
    def __init__(self, key: Key) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_Drawn(key))
        row.addWidget(_caption(key.words))


class _Drawn(QWidget):
    """Nothing to press, nothing to read: the words stand beside it."""

    def __init__(self, key: Key) -> None:
        super().__init__()
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        across = round(2 * radius(self._key.size)) + 6
        return QSize(across, across)

    def paintEvent(self, event: QPaintEvent) -> None:
        centre = QPointF(self.width() / 2, self.height() / 2)
        paint_spot(QPainter(self), centre, self._key.size, self._key.mark)

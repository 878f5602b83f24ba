"""Two lists that overlap: what I notice of myself, what others notice, and in the middle what both do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from peerbuddy.model.insight import NoticedBy
from peerbuddy.ui.insights.behind import Behind
from peerbuddy.ui.insights.plot import Plot
from peerbuddy.ui.insights.spot import Mark, Spot
from peerbuddy.ui.parts.source_mark import SIZE, Shown, paint_mark
from peerbuddy.ui.style import current, font, scaled

_HEAD, _ROW, _INSIDE, _FOOT, _GAP = 44, 32, 16, 12, 7
_NARROWEST = 150  # of a list, at the usual size of text
_ORDER = (NoticedBy.ME, NoticedBy.BOTH, NoticedBy.OTHERS)
_COLOURS = {NoticedBy.ME: "accent", NoticedBy.BOTH: "text", NoticedBy.OTHERS: "peer"}


@dataclass(frozen=True, slots=True)
class Named:
    """One name in a list, with its marks."""

    label: str
    by: NoticedBy
    marks: tuple[Shown, ...]
    behind: Behind


class Overlap(Plot):
    """`titles`: of the three parts, in the order in which they are read."""

    def __init__(
        self, name: str, titles: tuple[str, str, str], names: Iterable[Named], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._titles, self._names = titles, tuple(names)
        for one in self._names:
            self.put_spot(NameSpot(one, self))
        self.place()

    def minimumSizeHint(self) -> QSize:
        rows = max((sum(one.by is by for one in self._names) for by in _ORDER), default=0)
        widest = max((spot.sizeHint().width() for spot in self.spots), default=0) + 2 * scaled(_INSIDE)
        tall = scaled(_HEAD) + max(1, rows) * scaled(_ROW) + scaled(_FOOT)
        return QSize(3 * max(widest, scaled(_NARROWEST)), tall)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def place(self) -> None:
        rows = dict.fromkeys(_ORDER, 0)
        for one, spot in zip(self._names, self.spots, strict=True):
            part, size = self._part(one.by), spot.sizeHint()
            top = scaled(_HEAD) + rows[one.by] * scaled(_ROW)
            rows[one.by] += 1
            inside = scaled(_INSIDE) - 6
            left = part.right() - inside - size.width() if self.is_mirrored() else part.left() + inside
            spot.setGeometry(round(left), top, size.width(), size.height())

    def _part(self, by: NoticedBy) -> QRectF:
        """A third each."""
        wide = self.width() / 3
        n = _ORDER.index(by)
        return QRectF((2 - n if self.is_mirrored() else n) * wide, 0, wide, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        me, both, others = (self._part(by) for by in _ORDER)
        colours = current()
        for room, ground, line in (
            (me.united(both), colours.accent_bg, colours.accent_line),
            (others.united(both), colours.peer_bg, colours.peer_line),
            (both, colours.surface, colours.border_strong),
        ):
            painter.setPen(QPen(QColor(line), 1))
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(room.adjusted(1, 1, -1, -1), 12, 12)
        painter.setFont(_bold(12))
        for by, title in zip(_ORDER, self._titles, strict=True):
            painter.setPen(QColor(getattr(colours, _COLOURS[by])))
            room = self._part(by).adjusted(scaled(_INSIDE), 0, -scaled(_INSIDE), 0).toRect()
            at = QRect(room.left(), 0, room.width(), scaled(_HEAD))
            painter.drawText(at, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), title)


class NameSpot(Spot):
    """A name with its marks behind it, to be pressed like a dot."""

    def __init__(self, named: Named, parent: QWidget) -> None:
        super().__init__(named.behind, 1, Mark.FULL, parent)
        self._named = named

    def sizeHint(self) -> QSize:
        words = QFontMetrics(_bold(13)).horizontalAdvance(self._named.label)
        marks = len(self._named.marks) * scaled(SIZE + _GAP)
        return QSize(words + marks + 12 + _GAP, scaled(_ROW - 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus() or self.isChecked() or self.underMouse():
            strong = self.hasFocus() or self.isChecked()
            ring = current().text if strong else current().border_strong
            painter.setPen(QPen(QColor(ring), 2 if self.hasFocus() else 1.5))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 7, 7)
        painter.setFont(_bold(13))
        painter.setPen(QColor(current().text))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        words = QFontMetrics(_bold(13)).horizontalAdvance(self._named.label)
        room = QRect(self.width() - 6 - words if mirrored else 6, 0, words, self.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), self._named.label)
        for n, mark in enumerate(self._named.marks):
            along = words + 6 + _GAP + scaled(SIZE) / 2 + n * scaled(SIZE + _GAP)
            x = self.width() - along if mirrored else along
            paint_mark(painter, QPointF(x, self.height() / 2), mark)


def _bold(size: int) -> QFont:
    return font(size, QFont.Weight.DemiBold)

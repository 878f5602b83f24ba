"""One page of the agreement as both read it: sentences on a card, what somebody changed set apart."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerbuddy.model.rules.agreement_comparison import Compared
from peerbuddy.model.rules.word_changes import word_changes
from peerbuddy.ui import icons
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel, breakable
from peerbuddy.ui.parts.marked_words import MarkedWords
from peerbuddy.ui.style import current, scaled

_EDGE = 24


class Passages(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(9, 9, 9, 14)
        self._column.setSpacing(6)

    def show_rows(self, rows: tuple[Compared, ...], who: str, why_fixed: str, nothing: str) -> None:
        """`who` changed what differs, "" for me. `nothing`: what stands there where nothing was said."""
        empty(self._column)
        for row in rows:
            self._column.addWidget(_Changed(row, who) if row.differs else _plain(row.new))
        if not rows:
            self._column.addWidget(_indented(PlainLabel(nothing, "lead")))
        if why_fixed:
            self._column.addWidget(_Fixed(why_fixed))

    def text(self) -> str:
        """All that stands there, from top to bottom."""
        return "\n".join(label.text() for label in self.findChildren(QLabel) if label.isVisibleTo(self))


def _plain(text: str) -> QWidget:
    return _indented(PlainLabel(breakable(text), "letter"))


def _indented(label: QLabel) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(_EDGE, 8, _EDGE, 8)
    row.addWidget(label)
    return box


class _Changed(QFrame):
    """With a bar at the edge where reading begins, and whose change it is in words."""

    def __init__(self, row: Compared, who: str) -> None:
        super().__init__()
        self._mine = not who
        self.head = PlainLabel(self._told(row, who), "own" if self._mine else "peer")
        colour = "accent" if self._mine else "peer"
        self.words = MarkedWords(word_changes(row.old, row.new), self._spoken(row), colour)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 10, _EDGE, 14)
        column.setSpacing(4)
        column.addWidget(self.head)
        column.addWidget(self.words)

    def _told(self, row: Compared, who: str) -> str:
        if not who:
            return self.tr("Changed by you")
        if not row.old:
            return self.tr("Added by {name}").format(name=who)
        if not row.new:
            return self.tr("Taken out by {name}").format(name=who)
        return self.tr("Changed by {name}").format(name=who)

    def _spoken(self, row: Compared) -> str:
        if not row.old:
            return self.tr("{change}: {new}").format(change=self.head.text(), new=row.new)
        told = self.tr("{change}, from: {old} To: {new}")
        return told.format(change=self.head.text(), old=row.old, new=row.new or self.tr("nothing"))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_bg if self._mine else colours.peer_bg))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        painter.setBrush(QColor(colours.accent if self._mine else colours.peer))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - 3 if mirrored else 0
        painter.drawRoundedRect(QRectF(left, 18, 3, max(0, self.height() - 36)), 1.5, 1.5)


class _Fixed(QWidget):
    """Why a part cannot be taken out."""

    def __init__(self, why: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 4, _EDGE, 4)
        row.setSpacing(8)
        row.addWidget(_Lock(), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainLabel(why, "hint"), 1)


class _Lock(QWidget):
    def sizeHint(self) -> QSize:
        return QSize(scaled(15), scaled(17))

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self.rect().adjusted(0, 1, 0, 0)
        place.setHeight(place.width())
        icons.paint(QPainter(self), place, "lock", "text2")

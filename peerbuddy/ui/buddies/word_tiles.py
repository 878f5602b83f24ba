"""The eight words of one side, or their digits, as numbered tiles; some of them covered."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.initial import Initial
from peerbuddy.ui.parts.labels import PlainLabel, breakable
from peerbuddy.ui.style import current, font, scaled

_HEIGHT = 46
_INSIDE = 12


class WordTile(PlainLabel):
    """`word` None: covered, to be listened for. Read out with its number."""

    def __init__(self, number: int, word: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.number, self.word = number, word
        self._shown = self.tr("listen for this one") if word is None else word
        self.setWordWrap(False)
        self.setText(f"{number}: {self._shown}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(140), scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(100), scaled(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        covered = self.word is None
        edge = QPen(QColor(tokens.border_strong if covered else tokens.border), 1)
        edge.setStyle(Qt.PenStyle.DashLine if covered else Qt.PenStyle.SolidLine)
        painter.setPen(edge)
        painter.setBrush(QColor(tokens.sunken if covered else tokens.bg))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        beside = _INSIDE + scaled(24)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for inside, words, letters, colour in (
            (_INSIDE, str(self.number), font(12, QFont.Weight.Medium), tokens.text2),
            (
                beside,
                self._shown,
                font(12) if covered else font(17, QFont.Weight.Medium),
                tokens.text2 if covered else tokens.text,
            ),
        ):
            painter.setFont(letters)
            painter.setPen(QColor(colour))
            room = (
                self.rect().adjusted(0, 0, -inside, 0) if mirrored else self.rect().adjusted(inside, 0, 0, 0)
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)


class WordSide(QFrame):
    """One side: whose words they are, and the tiles below, in the same order on both screens."""

    def __init__(self, parent: QWidget | None = None, *, mine: bool) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._disc = Initial(32, mine=mine)
        self.title, self.line = PlainLabel("", "section"), PlainLabel("", "hint")
        self.tiles: list[WordTile] = []
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.line)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._disc)
        head.addLayout(words, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 22)
        column.setSpacing(14)
        column.addLayout(head)
        column.addLayout(self._grid)

    def name(self, name: str, title: str, line: str) -> None:
        """`name`: whose first letter stands in the disc."""
        self._disc.show_name(name)
        self.title.setText(breakable(title))
        self.line.setText(breakable(line))
        self.setAccessibleName(title)

    def show_words(self, words: tuple[str, ...], *, covered: tuple[int, ...] = ()) -> None:
        """`covered`: places from 1. Read downwards, then the second column."""
        empty(self._grid)
        half = (len(words) + 1) // 2
        self.tiles = []
        for n, word in enumerate(words):
            tile = WordTile(n + 1, None if n + 1 in covered else word)
            self._grid.addWidget(tile, n % half, n // half)
            self.tiles.append(tile)

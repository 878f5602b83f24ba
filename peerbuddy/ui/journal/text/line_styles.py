"""How the parts of a page look, made from the tokens once for each theme and size of the text."""

from __future__ import annotations

from enum import Enum, Flag, auto

from PySide6.QtGui import QColor, QFont, QTextCharFormat

from peerbuddy.ui.tokens import Tokens

# Set on formats of what is no prose: nobody looks for misspelt words there.
NO_PROSE = QTextCharFormat.Property.UserProperty + 1
MONO = ["JetBrains Mono", "DejaVu Sans Mono", "monospace"]


class Look(Enum):
    """What a line is."""

    PLAIN = auto()
    HEADING_1 = auto()
    HEADING_2 = auto()
    HEADING_3 = auto()
    HEADING_4 = auto()
    QUOTE = auto()
    ITEM = auto()  # the bullet, number or box, not what follows it
    DONE = auto()  # a task that was ticked
    CODE = auto()


class Span(Flag):
    """What a piece of a line is."""

    NONE = 0
    MARK = auto()
    BOLD = auto()
    ITALIC = auto()
    STRIKE = auto()
    CODE = auto()
    LINK = auto()
    TAG = auto()


_SIZES = {Look.HEADING_1: 1.5, Look.HEADING_2: 1.25, Look.HEADING_3: 1.1, Look.HEADING_4: 1.0}
_COLOURS = {Look.QUOTE: "text2", Look.DONE: "text2", Look.ITEM: "accent", Look.CODE: "text2"}


class LineStyles:
    """`size`: of plain text, in pixels."""

    def __init__(self, tokens: Tokens, size: int) -> None:
        self.tokens, self.size = tokens, size
        self._made: dict[tuple[Look, Span], QTextCharFormat] = {}

    def format(self, look: Look, span: Span) -> QTextCharFormat:
        found = self._made.get((look, span))
        if found is None:
            found = self._made[look, span] = self._make(look, span)
        return found

    def _make(self, look: Look, span: Span) -> QTextCharFormat:
        made = QTextCharFormat()
        if look in _SIZES:
            made.setProperty(QTextCharFormat.Property.FontPixelSize, round(self.size * _SIZES[look]))
            made.setFontWeight(QFont.Weight.DemiBold)
        if look in _COLOURS:
            made.setForeground(self._colour(_COLOURS[look]))
        if look is Look.CODE or span & (Span.CODE | Span.LINK | Span.TAG | Span.MARK):
            made.setProperty(NO_PROSE, True)
        if look is Look.CODE or Span.CODE in span:
            made.setFontFamilies(MONO)
            made.setProperty(QTextCharFormat.Property.FontPixelSize, round(self.size * 0.88))
        if Span.CODE in span:
            made.setBackground(self._colour("sunken"))
        if Span.BOLD in span:
            made.setFontWeight(QFont.Weight.DemiBold)  # the boldest that is bundled: bolder would be smeared
        if Span.ITALIC in span:
            made.setFontItalic(True)
        if Span.STRIKE in span:
            made.setFontStrikeOut(True)
        self._colour_span(made, span)
        return made

    def _colour_span(self, made: QTextCharFormat, span: Span) -> None:
        if Span.LINK in span:
            made.setFontUnderline(True)
        if Span.LINK in span or Span.TAG in span:
            made.setForeground(self._colour("accent"))
        elif Span.MARK in span:
            made.setForeground(self._colour("text3"))

    def _colour(self, name: str) -> QColor:
        return QColor(getattr(self.tokens, name))

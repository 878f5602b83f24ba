"""A sentence with what is new underlined and what is old struck through; drawn, so it stays plain text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from peerbuddy.model.rules.word_changes import Fate, WordChange
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.style import current

_LINE = 1.2  # of the height of the letters


class MarkedWords(PlainLabel):
    """`spoken`: the same for whoever hears it. `colour`: of what is new, a field of Tokens."""

    def __init__(
        self,
        changes: tuple[WordChange, ...],
        spoken: str,
        colour: str = "peer",
        parent: QWidget | None = None,
    ) -> None:
        self._changes, self._colour = changes, colour
        super().__init__("".join(change.text for change in changes), "letter", parent)
        self.setAccessibleName(spoken)

    def heightForWidth(self, width: int) -> int:
        layout = self._laid_out(max(1, width))
        last = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
        return round(last.y() + last.height()) + 2 if last else 0

    def sizeHint(self) -> QSize:
        wide = max(240, self.width())
        return QSize(240, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QColor(current().text))
        self._laid_out(self.width()).draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> QTextLayout:
        self.ensurePolished()  # its letters are those of its kind, also before it is shown
        layout = QTextLayout(self.text(), self.font())
        wrapped = QTextOption()
        wrapped.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        wrapped.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            wrapped.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(wrapped)
        layout.setFormats(self._formats())
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height() * _LINE
        layout.endLayout()
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        found: list[QTextLayout.FormatRange] = []
        start = 0
        for change in self._changes:
            length = len(change.text.encode("utf-16-le")) // 2
            if change.fate is not Fate.STAYS:
                one = QTextLayout.FormatRange()
                one.start, one.length, one.format = start, length, self._format(change.fate)
                found.append(one)
            start += length
        return found

    def _format(self, fate: Fate) -> QTextCharFormat:
        drawn = QTextCharFormat()
        if fate is Fate.GOES:
            drawn.setFontStrikeOut(True)
            drawn.setForeground(QColor(current().text2))
        else:
            drawn.setFontUnderline(True)
            drawn.setFontWeight(QFont.Weight.DemiBold)
            drawn.setForeground(QColor(getattr(current(), self._colour)))
        return drawn

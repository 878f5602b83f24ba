"""One packet as it is read: the same part for the preview, the thread and the inbox. Plain text and nothing
else, whatever stands in it (R86)."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from peerbuddy.model.packet_sheet import PacketSheet, SheetPart
from peerbuddy.ui.dates import day_for_chip, long_day
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.initial import Initial
from peerbuddy.ui.parts.labels import PlainLabel, breakable, divider
from peerbuddy.ui.parts.long_words import LongWords

INSIDE = 28
_SHADOW = (24, 10, 4)  # pixels around, pixels down, how dark each step is
# Beyond so much in all, on a sheet that nobody filled by hand, each long text of it scrolls by itself.
_MOST_LETTERS, _MOST_LINES = 30_000, 1_000
_LONG_LETTERS, _LONG_LINES = 2_000, 60


class Paper(QFrame):
    """`mine`: in the colour of one's own words, else in that of somebody else's."""

    def __init__(self, parent: QWidget | None = None, *, mine: bool = False) -> None:
        super().__init__(parent)
        self.setProperty("kind", "paper")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("What it says"))
        self._initial = Initial(36, mine=mine)
        self._is_full = False
        self.name = PlainLabel("", "label")
        self.what = PlainLabel("", "caption")
        self.day = _caption("")
        self._head, self.body = QWidget(), QVBoxLayout()
        self._lay_out()

    def show_sheet(self, sheet: PacketSheet) -> None:
        self._head.show()
        self._is_full = _is_full(sheet)
        self._initial.show_name(sheet.sender)
        self.name.setText(breakable(sheet.sender))
        self.what.setText(" · ".join(one for one in (sheet.title, sheet.beside_title) if one))
        self.day.setText(day_for_chip(sheet.made_on))
        empty(self.body)
        self._add(divider())
        if sheet.header:
            self._add(PlainLabel(sheet.header, "hint"), space=4)
        for part in sheet.parts:
            self._add_part(part)
        self._add_foot(sheet)
        self.setAccessibleDescription(self.text())

    def show_nothing(self, why: str) -> None:
        """An empty sheet, and why it is one."""
        self._head.hide()
        empty(self.body)
        self._add(PlainLabel(why, "lead"))
        self.setAccessibleDescription(why)

    def text(self) -> str:
        """All that stands on it, from top to bottom."""
        lines = [self.name.text(), self.what.text(), self.day.text()] if self._head.isVisibleTo(self) else []
        lines += [_words_of(widget) for widget in _texts(self.body)]
        return "\n".join(line for line in lines if line).replace("\u200b", "")

    # --- its parts ------------------------------------------------------------------------------------

    def _add_part(self, part: SheetPart) -> None:
        if part.group:
            self._add(PlainLabel(breakable(part.group), "section"), space=10)
        heading = part.heading
        if part.day is not None and part.text == "" and not part.points and heading:
            self._add_words(heading, long_day(part.day))
            return
        if part.day is not None:
            heading = " · ".join(one for one in (long_day(part.day), heading) if one)
        for label, line in part.points:
            self._add_point(label, line, below=heading)
            heading = ""
        if part.text or heading:
            self._add_words(heading, part.text)

    def _add_words(self, heading: str, text: str) -> None:
        """One without text says it all in its heading."""
        if heading and not text:
            self._add(self._said(heading), space=10)
            return
        if heading:
            self._add(PlainLabel(breakable(heading), "aside"), space=10)
        self._add(self._said(text), space=0 if heading else 10)

    def _add_point(self, label: str, line: str, *, below: str) -> None:
        if below:
            self._add(PlainLabel(breakable(below), "aside"), space=10)
        self._add(PlainLabel(breakable(label), "label"), space=4)
        if line:
            self._add(self._said(line))

    def _said(self, text: str) -> QWidget:
        """Somebody's own words: to be marked and copied, never to be followed."""
        if self._is_full and (len(text) > _LONG_LETTERS or text.count("\n") > _LONG_LINES):
            return LongWords(text, self.tr("What it says"))
        made = PlainLabel(breakable(text), "letter")
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return made

    def _add_foot(self, sheet: PacketSheet) -> None:
        rows = [
            (self.tr("Would do me good:"), sheet.wishes, True),
            (self.tr("Topics:"), sheet.topics, False),
        ]
        if (any(words for _, words, _ in rows) or sheet.keep_until) and (sheet.parts or sheet.header):
            self._add(divider(), space=10)
        for name, words, strong in rows:
            if words:
                self._add(_pills(name, words, strong=strong), space=4)
        if sheet.keep_until:
            until = self.tr("To be let go by {day}").format(day=day_for_chip(sheet.keep_until))
            self._add(PlainLabel(until, "caption"), space=4)

    def _add(self, widget: QWidget, *, space: int = 0) -> None:
        if space:
            self.body.addSpacing(space)
        self.body.addWidget(widget)

    def _lay_out(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(12)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self.name)
        names.addWidget(self.what)
        head.addWidget(self._initial)
        head.addLayout(names, 1)
        head.addWidget(self.day, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSIDE, INSIDE - 4, INSIDE, INSIDE - 4)
        column.setSpacing(14)
        column.addWidget(self._head)
        self.body.setSpacing(5)
        column.addLayout(self.body)
        column.addStretch(1)


class Desk(QWidget):
    """What a paper lies on where it is to stand out: with its shadow."""

    def __init__(self, paper: Paper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper = paper
        column = QVBoxLayout(self)
        around, down, _ = _SHADOW
        column.setContentsMargins(around // 2, around // 4, around // 2, around // 2 + down)
        column.addWidget(paper)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        around, down, dark = _SHADOW
        painter.setBrush(QColor(0, 0, 0, dark))
        for step in range(around // 2, 0, -2):
            place = QRectF(self._paper.geometry()).translated(0, down * 0.6)
            painter.drawRoundedRect(place.adjusted(-step, -step, step, step), 14 + step, 14 + step)


def _is_full(sheet: PacketSheet) -> bool:
    texts = [text for part in sheet.parts for text in (part.text, *(line for _, line in part.points))]
    letters, lines = sum(map(len, texts)), sum(text.count("\n") for text in texts)
    return letters > _MOST_LETTERS or lines > _MOST_LINES


def _caption(text: str) -> PlainLabel:
    made = PlainLabel(text, "caption")
    made.setWordWrap(False)
    return made


def _pills(name: str, words: tuple[str, ...], *, strong: bool) -> QWidget:
    row = QWidget()
    flow = Flow(row, gap=6)
    flow.addWidget(_caption(name))
    for word in words:
        made = PlainLabel(word, "pill-good" if strong else "pill")
        made.setWordWrap(False)
        flow.addWidget(made)
    return row


def _texts(column: QVBoxLayout) -> list[QLabel | LongWords]:
    found: list[QLabel | LongWords] = []
    for n in range(column.count()):
        item = column.itemAt(n)
        widget = item.widget() if item is not None else None
        if isinstance(widget, QLabel | LongWords):
            found.append(widget)
        elif widget is not None:
            found += widget.findChildren(QLabel)
    return found


def _words_of(widget: QLabel | LongWords) -> str:
    return widget.text() if isinstance(widget, QLabel) else widget.toPlainText()

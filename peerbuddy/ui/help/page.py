"""The first page of Help now: what to do in danger, whom to call, how to get through the next minutes.

While the journal is locked nothing of it is shown; what a person chose to keep in sight is on a pocket card.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from peerbuddy.model.help_card import HelpBook
from peerbuddy.model.help_plan import CardPart, OwnHelpCard
from peerbuddy.ui import icons
from peerbuddy.ui.help.cards import LandingCard, NumberCard, Remark
from peerbuddy.ui.help.mine import Mine, Mode
from peerbuddy.ui.help.pocket_lines import PocketLines
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel, button, divider
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.parts.reading_order import tab_as_read
from peerbuddy.ui.style import scaled

NARROW = 1080  # pixels at the usual size of text; below, one column under the other


class HelpPage(QScrollArea):
    left = Signal()
    unlock_wanted = Signal()
    print_wanted = Signal()
    worried_wanted = Signal()
    number_wanted = Signal(object)  # OwnHelpCard to change, or CardPart for a new one
    checked_today = Signal(object)  # OwnHelpCard

    def __init__(self, words: HelpBook, honesty: str, mode: Mode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self.mode = words, mode
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Help now"))
        self.print = button(self.tr("Print this page"), tall=True)
        self.back = button(self.tr("Back"), tall=True)
        self.unlock = button(self.tr("Unlock"))
        self.notice = NoticeBar(self)
        self.mine = None if mode is Mode.LOCKED else Mine(words, mode)
        self.worried = Door(words.worried.title, self.tr("What could be done and said"))
        self.pocket = PocketLines(may_change=mode is Mode.OPEN)
        self.numbers: list[NumberCard] = []
        self._columns = {part: QVBoxLayout() for part in CardPart}
        self._lay_out(honesty)
        self.print.clicked.connect(self.print_wanted)
        self.back.clicked.connect(self.left)
        self.unlock.clicked.connect(self.unlock_wanted)
        self.worried.clicked.connect(self.worried_wanted)
        if mode is Mode.LOCKED:
            self._say_none_is_here()

    def show_numbers(self, cards: tuple[OwnHelpCard, ...], today: date) -> None:
        self.numbers = []
        for part, column in self._columns.items():
            empty(column)
            shown = [self._card(card, today) for card in cards if card.part is part]
            for card in shown:
                column.addWidget(card)
            self.numbers += shown
            if self.mode is Mode.OPEN:
                column.addWidget(self._writing(part, is_first=not shown))

    def _card(self, card: OwnHelpCard, today: date) -> NumberCard:
        made = NumberCard(
            card, today, loud=card.part is CardPart.EMERGENCY, may_change=self.mode is Mode.OPEN
        )
        made.change_wanted.connect(self.number_wanted)
        made.checked_today.connect(self.checked_today)
        return made

    def _writing(self, part: CardPart, *, is_first: bool) -> QWidget:
        way = button(self.tr("Write a number"), "" if is_first else "quiet")
        way.setIcon(icons.icon("plus", "text2" if is_first else "accent"))
        way.setAccessibleDescription(self._said(part))
        way.clicked.connect(lambda: self.number_wanted.emit(part))
        if is_first:
            return Remark(self._words.no_number, way)
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(way)
        beside.addStretch(1)
        return row

    def _say_none_is_here(self) -> None:
        """No number ships: none could be checked. One's own are in the journal: how to see them."""
        near = self.tr("Call the emergency number you know, or go to people nearby.")
        own = self.tr(
            "Numbers you wrote are in the journal and show once it is unlocked. A pocket card can keep a few"
            " chosen lines in sight while it is locked."
        )
        self._columns[CardPart.EMERGENCY].addWidget(Remark(near))
        self._columns[CardPart.LINES].addWidget(Remark(own))

    def order_tabs(self) -> None:
        """After anything was read into it."""
        tab_as_read(self._column)

    # --- layout ---------------------------------------------------------------------------------------

    def _lay_out(self, honesty: str) -> None:
        canvas = QWidget()
        canvas.setProperty("kind", "canvas")
        self._column = column = QVBoxLayout(canvas)
        column.setContentsMargins(64, 36, 64, 24)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(PlainLabel(self._slow(), "lead"))
        column.addWidget(self.notice)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(36)
        self._sides.addLayout(self._people_to_turn_to(), 1)
        self._sides.addLayout(self._next_minutes(), 1)
        column.addSpacing(16)
        column.addLayout(self._sides)
        column.addStretch(1)
        column.addSpacing(16)
        column.addWidget(divider())
        column.addWidget(PlainLabel(honesty, "hint"))
        self.setWidget(canvas)

    def _slow(self) -> str:
        return self.tr(
            "Works without a connection. A file can wait unopened for days; for danger, use a phone or people"
            " nearby."
        )

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        title = PlainLabel(self.tr("Help now"), "title")
        head.addWidget(_Buoy())
        head.addSpacing(4)
        head.addWidget(title, 1)
        self.print.setIcon(icons.icon("printer"))
        self.back.setToolTip(self.tr("Esc"))
        head.addWidget(self.print)
        head.addWidget(self.back)
        return head

    def _people_to_turn_to(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        for part, cards in self._columns.items():
            cards.setSpacing(10)
            column.addWidget(PlainLabel(self._said(part), "label"))
            column.addLayout(cards)
            column.addSpacing(8)
        if self.mine is not None:
            column.addWidget(self.mine.people)
        column.addWidget(self.pocket)
        said = self.tr("My people, my plan and my proof page open once the journal is unlocked.")
        lock_bar = Remark(said, self.unlock)
        column.addWidget(lock_bar)
        if self.mine is not None:
            lock_bar.hide()
        column.addStretch(1)
        return column

    def _next_minutes(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        if self.mine is not None:
            column.addWidget(self.mine.plans)
            column.addSpacing(8)
        column.addWidget(PlainLabel(self._said("landing"), "label"))
        for letter, exercise in zip("abcdefgh", self._words.landing.exercises, strict=False):
            column.addWidget(LandingCard(letter, exercise))
        if self._words.landing.note:
            column.addWidget(PlainLabel(self._words.landing.note, "hint"))
        if self.mine is not None:
            column.addSpacing(8)
            column.addWidget(self.mine.proof)
        column.addSpacing(8)
        for_others = PlainLabel(self.tr("For somebody else"), "label")
        for part in (for_others, self.worried):
            column.addWidget(part)
            if not self._words.worried.title:
                part.hide()
        column.addStretch(1)
        return column

    def _said(self, key: str) -> str:
        return next(part.text for part in self._words.order if part.key == key).rstrip(":")

    # --- keys and size --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self._fit()

    def _fit(self) -> None:
        narrow = self.width() < scaled(NARROW)
        directions = QBoxLayout.Direction
        self._sides.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)


class _Buoy(PlainLabel):
    """Nothing to press, nothing to read."""

    def __init__(self) -> None:
        super().__init__("")
        self.setFixedSize(28, 28)
        self.setPixmap(icons.icon("life-buoy", "accent").pixmap(QSize(28, 28)))

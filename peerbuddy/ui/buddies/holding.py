"""What holds it: the agreement, what they know of me, the words, and the ways to rest or end."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from peerbuddy.content.library import ENGLISH
from peerbuddy.model.buddy import Standing
from peerbuddy.model.buddy_page import BuddyPage
from peerbuddy.ui import icons
from peerbuddy.ui.buddies.agreement_card import AgreementCard
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button, divider

LEDGER, WORDS, PUSHES, DETAILS, AGREEMENT = "ledger", "words", "pushes", "details", "agreement"
PAUSE, END, END_QUIETLY, AGAIN = "pause", "end", "end-quietly", "begin-again"
TAKE_AWAY = "take-away"
_WIDTH = 322


class Holding(QScrollArea):
    """`wanted` with one of the names above."""

    wanted = Signal(str)

    def __init__(self, language: str = ENGLISH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.agreement = AgreementCard(language)
        self.agreement.read_wanted.connect(lambda: self.wanted.emit(AGREEMENT))
        self.rows = {
            LEDGER: self._row("", "book-open", LEDGER),
            WORDS: self._row(self.tr("Safety words"), "shield-check", WORDS),
            PUSHES: self._row(self.tr("When somebody pushes"), "hand-heart", PUSHES),
            DETAILS: self._row(self.tr("Name, ways to reach, folder"), "user", DETAILS),
        }
        self.told = PlainLabel("", "hint")
        self.ways = {
            PAUSE: self._way(self.tr("Pause"), PAUSE),
            END: self._way(self.tr("End"), END),
            END_QUIETLY: self._way(self.tr("End quietly"), END_QUIETLY),
            TAKE_AWAY: self._way(self.tr("Take this card away"), TAKE_AWAY),
            AGAIN: self._way(self.tr("Begin again"), AGAIN),
        }
        self._lay_out()

    def show_page(self, page: BuddyPage, today: date) -> None:
        self.agreement.show_page(page, today)
        self.agreement.setVisible(page.buddy.compared is not None)
        name = breakable(page.buddy.name)
        self.rows[LEDGER].setText(self.tr("What {name} knows of me").format(name=name).replace("&", "&&"))
        is_open = page.buddy.standing is Standing.OPEN
        self.ways[PAUSE].setVisible(is_open and page.in_short is not None)
        known = page.buddy.compared is not None
        self.ways[END].setVisible(is_open and known)
        self.ways[END_QUIETLY].setVisible(is_open and known)
        self.ways[TAKE_AWAY].setVisible(not known)
        self.ways[AGAIN].setVisible(not is_open)
        self.told.setText(self._what_can_be(page))

    def _what_can_be(self, page: BuddyPage) -> str:
        if page.buddy.standing is Standing.BLOCKED:
            return self.tr("Blocked: what comes from them is refused. They are not told.")
        if page.buddy.standing is Standing.ENDED:
            return self.tr("The two of you have ended. You can begin again whenever both want to.")
        if page.buddy.compared is None:
            return self.tr("The words are not compared yet. You can take the card away at any time.")
        return self.tr("You can tighten, pause or end this at any time. No reasons needed.")

    def set_read_only(self) -> None:
        for way in self.ways.values():
            way.setEnabled(False)

    def _row(self, words: str, icon: str, name: str) -> QPushButton:
        made = button(words, "leads")
        made.setIcon(icons.icon(icon))
        made.setIconSize(QSize(16, 16))
        made.clicked.connect(lambda: self.wanted.emit(name))
        return made

    def _way(self, words: str, name: str) -> QPushButton:
        made = button(words)
        made.clicked.connect(lambda: self.wanted.emit(name))
        return made

    def _lay_out(self) -> None:
        canvas = QWidget()
        canvas.setProperty("kind", "canvas")
        column = QVBoxLayout(canvas)
        column.setContentsMargins(20, 28, 20, 24)
        column.setSpacing(4)
        column.addWidget(self.agreement)
        column.addSpacing(12)
        for row in self.rows.values():
            column.addWidget(row)
        column.addStretch(1)
        column.addSpacing(16)
        column.addWidget(divider())
        column.addSpacing(6)
        column.addWidget(self.told)
        column.addSpacing(6)
        ways = Flow(gap=8)
        for way in self.ways.values():
            ways.addWidget(way)
        column.addLayout(ways)
        self.setWidget(canvas)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 400)

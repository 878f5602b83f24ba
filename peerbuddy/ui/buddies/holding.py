"""What holds it: the agreement, what they know of me, the words, and the ways to rest or end."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from peerbuddy.content.library import ENGLISH
from peerbuddy.model.agreement_kept import InShort
from peerbuddy.model.buddy import Standing
from peerbuddy.model.buddy_page import BuddyPage
from peerbuddy.model.rules.agreement_states import AgreementState
from peerbuddy.ui import icons
from peerbuddy.ui.buddies.agreement_card import AgreementCard
from peerbuddy.ui.parts.even import Even
from peerbuddy.ui.parts.labels import PlainLabel, button, divider
from peerbuddy.ui.parts.two_sides import QWIDGETSIZE_MAX
from peerbuddy.ui.parts.worded_button import WordedButton
from peerbuddy.ui.style import current, scaled
from peerbuddy.ui.tokens import COLUMN

LEDGER, WORDS, PUSHES, DETAILS, AGREEMENT = "ledger", "words", "pushes", "details", "agreement"
PAUSE, END, END_QUIETLY, AGAIN = "pause", "end", "end-quietly", "begin-again"
TAKE_AWAY = "take-away"
_WIDTH = 322
ICON, BESIDE_WORDS, TIP = 16, 32, 16  # pixels: the icon; what edges and distances take; the arrow at the end


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
        known, name = self.tr("What {name} knows of me"), page.buddy.name
        self.rows[LEDGER].setText(known.format(name=name).replace("&", "&&"))
        self.rows[LEDGER].setAccessibleName(known.format(name=name))
        is_open = page.buddy.standing is Standing.OPEN
        self.ways[PAUSE].setVisible(is_open and _can_rest(page.in_short))
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

    def stand_alone(self, *, alone: bool) -> None:
        """Under the name, with the edges of what stands there otherwise; else in a column of its own."""
        self._inside.setMaximumWidth(scaled(COLUMN) if alone else QWIDGETSIZE_MAX)
        self._margins.setContentsMargins(*((28, 8, 28, 24) if alone else (20, 28, 20, 24)))

    def _row(self, words: str, icon: str, name: str) -> QPushButton:
        made = _Row(words)
        made.setProperty("kind", "leads")
        made.setIcon(icons.icon(icon))
        made.setIconSize(QSize(ICON, ICON))
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        made.clicked.connect(lambda: self.wanted.emit(name))
        return made

    def _way(self, words: str, name: str) -> QPushButton:
        made = button(words, "even")
        made.clicked.connect(lambda: self.wanted.emit(name))
        return made

    def _lay_out(self) -> None:
        canvas = QWidget()
        canvas.setProperty("kind", "canvas")
        self._inside = QWidget()
        self._margins = QHBoxLayout(canvas)
        self._margins.addStretch(1)
        self._margins.addWidget(self._inside, 1000)
        self._margins.addStretch(1)
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
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
        ways = Even(gap=6)
        for way in self.ways.values():
            ways.addWidget(way)
        column.addLayout(ways)
        self.setWidget(canvas)
        self.stand_alone(alone=False)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, 400)


class _Row(WordedButton):
    """Leads on to a page. Words with a long name in them are cut in their middle, where there is no room."""

    def minimumSizeHint(self) -> QSize:
        return QSize(ICON + BESIDE_WORDS, super().minimumSizeHint().height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        room, cut = self.width() - ICON - BESIDE_WORDS - TIP, Qt.TextElideMode.ElideMiddle
        option.text = self.fontMetrics().elidedText(
            option.text, cut, room, Qt.TextFlag.TextShowMnemonic.value
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current().text3), 1.5))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        tip, end = QPointF(TIP if mirrored else self.width() - TIP, self.height() / 2), -1 if mirrored else 1
        painter.drawPolyline([tip + QPointF(-4 * end, -4), tip, tip + QPointF(-4 * end, 4)])


def _can_rest(agreed: InShort | None) -> bool:
    return agreed is not None and agreed.state is not AgreementState.PAUSED

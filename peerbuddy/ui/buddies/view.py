"""The page of one person: the name and how it is known, what went both ways, and beside it what holds it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from peerbuddy.content.library import ENGLISH
from peerbuddy.model.buddy import Standing
from peerbuddy.model.buddy_page import BuddyPage
from peerbuddy.ui import icons
from peerbuddy.ui.buddies import said
from peerbuddy.ui.buddies.first_steps import FirstSteps
from peerbuddy.ui.buddies.holding import AGREEMENT, WORDS, Holding
from peerbuddy.ui.buddies.restored_card import RestoredCard
from peerbuddy.ui.buddies.thread import Thread
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.initial import Initial
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button
from peerbuddy.ui.parts.two_sides import QWIDGETSIZE_MAX
from peerbuddy.ui.style import scaled
from peerbuddy.ui.tokens import COLUMN

SHARE, CARD = "share", "card"
ASK_AGAIN, NO_NEED = "ask-again", "no-need"
BOTH = 1180  # the least width of the window, at the usual size of text, that shows both columns


class BuddyView(QWidget):
    """`wanted` with a name of this file or of holding.py."""

    wanted = Signal(str)

    def __init__(
        self, today: Callable[[], date], language: str = ENGLISH, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today, self._narrow = today, False
        self.page: BuddyPage | None = None
        self._initial, self._shield = Initial(44), _Shield()
        self.name, self.known = PlainLabel("", "page"), PlainLabel("", "hint")
        self.first = button("", "primary")
        self.first.setIconSize(QSize(16, 16))
        self.turn = button(self.tr("What holds it"))
        self.turn.setCheckable(True)
        self.steps = FirstSteps()
        self.restored = RestoredCard()
        self.exchange = Thread(today)
        self.holding = Holding(language)
        self._column = Column(COLUMN, top=28)
        self._lay_out()
        self._connect()

    def show_page(self, page: BuddyPage) -> None:
        is_other = self.page is None or self.page.buddy.id != page.buddy.id
        self.page = page
        buddy, name = page.buddy, breakable(page.buddy.name)
        self._initial.show_name(buddy.name)
        self.name.setText(name)
        self.known.setText(self._how_known(page))
        self._shield.setVisible(buddy.compared is not None and buddy.standing is Standing.OPEN)
        is_open = buddy.standing is Standing.OPEN
        self.first.setVisible(is_open and buddy.compared is not None)
        self.first.setText(self.tr("Share a page") if page.may_share else self.tr("Our agreement"))
        self.first.setIcon(icons.icon("plus", "on_accent") if page.may_share else QIcon())
        self.steps.setVisible(is_open and buddy.compared is None)
        self.steps.show_name(name)
        self.restored.setVisible(page.was_restored)
        self.restored.show_name(name)
        self.exchange.show_page(page)
        self.holding.show_page(page, self._today())
        if is_other:
            self.turn.setChecked(False)
            self._column.verticalScrollBar().setValue(0)

    def set_read_only(self) -> None:
        self.first.setEnabled(False)
        self.steps.setEnabled(False)
        self.restored.setEnabled(False)
        self.holding.set_read_only()

    def _how_known(self, page: BuddyPage) -> str:
        parts = [said.standing(page.buddy.standing), said.compared(page.buddy, self._today())]
        return " · ".join(part for part in parts if part)

    @Slot()
    def _do_first(self) -> None:
        if self.page is not None:
            self.wanted.emit(SHARE if self.page.may_share else AGREEMENT)

    # --- one column or two ----------------------------------------------------------------------------

    @Slot()
    def _arrange(self) -> None:
        held = self.turn.isChecked()
        self.turn.setVisible(self._narrow)
        self.holding.setVisible(held or not self._narrow)
        self._edge.setVisible(not self._narrow)
        self._column.setVisible(not held or not self._narrow)
        self.holding.setMaximumWidth(QWIDGETSIZE_MAX if self._narrow else scaled(322))
        self.holding.stand_alone(alone=self._narrow)
        self._fit_head()
        self._inner.setMaximumWidth(scaled(COLUMN))

    def _fit(self) -> None:
        narrow = self.window().width() < scaled(BOTH)
        if narrow != self._narrow:
            self._narrow = narrow
            self.turn.setChecked(False)
            (self._under_head if narrow else self._beside).addWidget(self.holding, 1)
        self._arrange()

    @Slot()
    def _fit_head(self) -> None:
        """Its edges are those of what stands below, beside a scroll bar as well."""
        below = self._column if self._column.isVisibleTo(self) else self.holding
        bar = below.verticalScrollBar()
        beside = bar.sizeHint().width() if bar.maximum() > 0 else 0
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (beside, 0) if mirrored else (0, beside)
        self._middle.setContentsMargins(28 + left, 24, 28 + right, 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    # --- set-up ---------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.first.clicked.connect(self._do_first)
        self.turn.toggled.connect(self._arrange)
        for below in (self._column, self.holding):
            below.verticalScrollBar().rangeChanged.connect(self._fit_head)
        self.holding.wanted.connect(self.wanted)
        self.exchange.agreement_wanted.connect(partial(self.wanted.emit, AGREEMENT))
        self.steps.card_wanted.connect(partial(self.wanted.emit, CARD))
        self.restored.ask_wanted.connect(partial(self.wanted.emit, ASK_AGAIN))
        self.restored.leave_wanted.connect(partial(self.wanted.emit, NO_NEED))
        self.steps.words_wanted.connect(partial(self.wanted.emit, WORDS))

    def _head(self) -> QWidget:
        """As wide as the column below it."""
        self._inner = QWidget()
        row = QHBoxLayout(self._inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self.name)
        known = QHBoxLayout()
        known.setSpacing(6)
        known.addWidget(self._shield)
        known.addWidget(self.known, 1)
        names.addLayout(known)
        row.addWidget(self._initial)
        row.addLayout(names, 1)
        for way in (self.turn, self.first):
            row.addWidget(way, alignment=Qt.AlignmentFlag.AlignVCenter)
        head = QWidget()
        middle = self._middle = QHBoxLayout(head)
        middle.setContentsMargins(28, 24, 28, 8)
        middle.addStretch(1)
        middle.addWidget(self._inner, 1000)
        middle.addStretch(1)
        return head

    def _lay_out(self) -> None:
        self._column.rows.setContentsMargins(0, 8, 0, 28)
        self._column.rows.setSpacing(10)
        self._column.add(self.steps, self.restored, self.exchange)
        self._column.rows.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self._column, 1)
        self._edge = QFrame()
        self._edge.setProperty("kind", "line")
        self._edge.setFixedWidth(1)
        row = QHBoxLayout(self)
        self._under_head, self._beside = column, row
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left, 2)
        row.addWidget(self._edge)
        row.addWidget(self.holding, 1)


class _Shield(QWidget):
    """Nothing to press, nothing to read: the words stand beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(16, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.paint(QPainter(self), QRect(0, 0, 16, 16), "shield-check", "accent")

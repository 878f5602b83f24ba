"""One section of the settings: its cards, and above them in turn whatever change is being made."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from peerbuddy.computer import Computer
from peerbuddy.ui import words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.settings.card import Card
from peerbuddy.ui.tokens import COLUMN


class Section(QStackedWidget):
    """`changed` tells LocalSettings that are in force from now on."""

    changed = Signal(object)

    def __init__(
        self, computer: Computer, jobs: Jobs, ask: Ask, words_: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._flow: QWidget | None = None
        self._asked_from: QWidget | None = None
        self.cards = Column(COLUMN, top=30)
        self.notice = NoticeBar(self)
        title, lead = words_
        self.cards.add(PlainLabel(title, "page"), PlainLabel(lead, "lead"), self.notice)
        self.addWidget(self.cards)

    def add_card(self, title: str, *rows: QWidget) -> Card:
        card = Card()
        card.add(*rows)
        card.setAccessibleName(title)
        self.cards.add(PlainLabel(title, "section"), space=14)
        self.cards.add(card)
        return card

    def begin(self) -> None:
        """Each time it is shown: what may have changed is looked at again."""

    @Slot(object)
    def tell(self, error: Exception) -> None:
        self.notice.show_notice(words.sentence(error, self._computer.places.log))

    # --- a change on a page of its own --------------------------------------------------------------

    def open_flow(self, flow: QWidget) -> None:
        """`flow` has the signals `left` and `done`."""
        self._drop_flow()
        self.notice.clear()
        self._asked_from = self.focusWidget()
        self._flow = flow
        flow.left.connect(self.close_flow)  # type: ignore[attr-defined]
        flow.done.connect(self._flow_done)  # type: ignore[attr-defined]
        self.addWidget(flow)
        self.setCurrentWidget(flow)
        flow.setFocus()

    @Slot()
    def close_flow(self) -> None:
        self._drop_flow()
        self.begin()
        if self._asked_from is not None:
            self._asked_from.setFocus()

    @Slot(str)
    def _flow_done(self, told: str) -> None:
        self.close_flow()
        self.notice.show_notice(told, kind="offer")

    def _drop_flow(self) -> None:
        if self._flow is not None:
            flow, self._flow = self._flow, None
            self.removeWidget(flow)
            flow.hide()
            flow.setParent(None)
            flow.deleteLater()
            self.setCurrentWidget(self.cards)

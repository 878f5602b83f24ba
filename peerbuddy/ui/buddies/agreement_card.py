"""The agreement in five lines, when it is to be looked at again, and the way to all of it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.content.library import ENGLISH
from peerbuddy.model.agreement import Level, OffLimit
from peerbuddy.model.agreement_kept import InShort
from peerbuddy.model.buddy_page import BuddyPage
from peerbuddy.model.rules.agreement_states import AgreementState
from peerbuddy.ui import icons
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button, divider


class AgreementCard(QFrame):
    read_wanted = Signal()

    def __init__(self, language: str = ENGLISH, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setProperty("kind", "card")
        self.title = PlainLabel(self.tr("Our agreement"), "aside")
        self.state = PlainLabel("", "pill-good")
        self.state.setWordWrap(False)
        self.again = PlainLabel("", "hint")
        self.read = button(self.tr("Read it"), "quiet")
        self.read.clicked.connect(self.read_wanted)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        self._lay_out()
        self.setAccessibleName(self.title.text())

    def show_page(self, page: BuddyPage, today: date) -> None:
        empty(self._lines)
        self.state.say(_state(page.state) if page.state else "")
        self._foot.setVisible(page.state is not None)
        if page.in_short is not None:
            for icon, text in self._five(page.in_short, breakable(page.buddy.name)):
                self._lines.addWidget(_Line(icon, text))
            again = self.tr("Look again on {day}")
            self.again.setText(again.format(day=short_day(page.in_short.look_again, today)))
        else:
            self._lines.addWidget(PlainLabel(self._nothing(page), "hint"))
            self.again.setText("")

    def _nothing(self, page: BuddyPage) -> str:
        if page.state in (AgreementState.PROPOSED, AgreementState.COUNTERED):
            return self.tr("It holds once both of you have signed the same words.")
        if page.state is AgreementState.ENDED:
            return self.tr("It ended. What was shared stays listed below.")
        return self.tr("Nothing is agreed yet. A few plain promises come before anything is shared.")

    def _five(self, short: InShort, name: str) -> tuple[tuple[str, str], ...]:
        return (
            ("lock", self.tr("What you share stays with me.")),
            ("split", self._off_limits(short, name)),
            ("message-circle", self._replies(short)),
            ("clock", self._sign(short)),
            ("archive", self._kept(short)),
        )

    def _off_limits(self, short: InShort, name: str) -> str:
        parts = []
        if short.their_off_limits:
            told = self.tr("Not with {name}: {topics}.")
            parts.append(told.format(name=name, topics=self._topics(short.their_off_limits)))
        if short.my_off_limits:
            told = self.tr("Not with me: {topics}.")
            parts.append(told.format(topics=self._topics(short.my_off_limits)))
        return " ".join(parts) or self.tr("Nothing is left out so far.")

    def _topics(self, off_limits: tuple[OffLimit, ...]) -> str:
        ask, mine = self.tr("{topic} (ask first)"), self.tr("{topic} (only if they begin)")
        shown = {Level.NOT_AT_ALL: "{topic}", Level.ASK_FIRST: ask, Level.ONLY_ME: mine}
        return ", ".join(shown[one.level].format(topic=breakable(one.topic)) for one in off_limits)

    def _replies(self, short: InShort) -> str:
        book = words_of_the_program(self._language).replies
        names = ", ".join(book.kind(kind).label for kind in short.welcome)
        return (
            self.tr("Good replies: {kinds}.").format(kinds=names) if names else self.tr("No reply is needed.")
        )

    def _sign(self, short: InShort) -> str:
        if short.sign_days is None:
            return self.tr("No sign is expected.")
        return self.tr("A sign within %n days, or “low on room”.", "", short.sign_days)

    def _kept(self, short: InShort) -> str:
        days = short.keep.days
        if days is None:
            return self.tr("Kept until the end.")
        return self.tr("Kept {n} days, then let go.").format(n=days)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.state)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 4, 0, 0)
        foot.setSpacing(6)
        foot.addWidget(divider())
        across = QHBoxLayout()
        across.addWidget(self.again, 1)
        across.addWidget(self.read)
        foot.addLayout(across)
        column = QVBoxLayout(self)
        column.setContentsMargins(19, 14, 19, 10)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(self._lines)
        column.addWidget(self._foot)


class _Line(QWidget):
    def __init__(self, icon: str, text: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(_Sign(icon))
        row.addWidget(PlainLabel(text), 1)


class _Sign(QWidget):
    """Beside the first line of its words; nothing to press, nothing to read."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(16, 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        icons.paint(QPainter(self), QRect(0, 1, 16, 16), self._icon, "text2")


def _state(state: AgreementState) -> str:
    return {
        AgreementState.DRAFT: QCoreApplication.translate("buddies", "begun"),
        AgreementState.PROPOSED: QCoreApplication.translate("buddies", "proposed"),
        AgreementState.COUNTERED: QCoreApplication.translate("buddies", "proposed with changes"),
        AgreementState.ACTIVE: QCoreApplication.translate("buddies", "active"),
        AgreementState.DUE: QCoreApplication.translate("buddies", "to be looked at"),
        AgreementState.PAUSED: QCoreApplication.translate("buddies", "resting"),
        AgreementState.ENDED: QCoreApplication.translate("buddies", "ended"),
    }[state]

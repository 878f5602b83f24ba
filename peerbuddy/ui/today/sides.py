"""How Today is laid out: what is written at the left, what asks for a look at the right; below it where the
window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from peerbuddy.computer import Computer
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.on_this_day import OnThisDay
from peerbuddy.ui.parts.labels import PlainLabel
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.style import scaled
from peerbuddy.ui.today.buddy_card import BuddyCard
from peerbuddy.ui.today.changed_here import ChangedHereBar
from peerbuddy.ui.today.goals_card import GoalsCard
from peerbuddy.ui.today.leave_me_be import LeaveMeBe
from peerbuddy.ui.today.letter_card import LetterCard
from peerbuddy.ui.today.nudge_line import NudgeLine
from peerbuddy.ui.today.question_card import QuestionCard
from peerbuddy.ui.today.quick_page import QuickPage

BOTH = 900  # the least width, at the usual size of text, that shows both sides
WIDEST = 1180
RIGHT = 400
_ANY_WIDTH = 16_777_215  # Qt's own largest


class TodayParts(QScrollArea):
    """Fills `room`. `day` is the title; the order of the parts is the order of reading and of Tab."""

    def __init__(self, computer: Computer, jobs: Jobs, room: QWidget) -> None:
        super().__init__(room)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.changed_here = ChangedHereBar(jobs)
        self.notice = NoticeBar()
        self.day = PlainLabel("", "day")
        self.leave_me = LeaveMeBe()
        self.nudge = NudgeLine()
        self.question = QuestionCard(jobs)
        self.quick = QuickPage(computer, jobs)
        self.goals = GoalsCard(jobs)
        self.letter = LetterCard(jobs)
        self.buddy = BuddyCard(jobs)
        self.on_this_day = OnThisDay(jobs, on_a_page=True)
        self._alone = False
        self._at_right = (self.goals, self.buddy, self.letter, self.on_this_day)
        self._lay_out(room)
        for part in self._at_right:
            part.installEventFilter(self)
        self._show_right()

    def set_read_only(self) -> None:
        """Nothing here can be noted, so nothing is asked."""
        self.quick.set_read_only()
        self.question.set_read_only()
        self.buddy.set_read_only()
        self.leave_me.opener.setEnabled(False)

    def set_left_alone(self, alone: bool) -> None:
        """Nothing but the page."""
        self._alone = alone
        self.question.setVisible(not alone)
        self._show_right()

    @Slot()
    def _show_right(self) -> None:
        """With nothing in it the page has all of the width."""
        self._right.setVisible(not self._alone and any(not part.isHidden() for part in self._at_right))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._show_right()
        return False

    # --- layout ---------------------------------------------------------------------------------------

    def _lay_out(self, room: QWidget) -> None:
        canvas, self._inside = QWidget(), QWidget()
        canvas.setProperty("kind", "canvas")
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 36, 0, 36)
        column.setSpacing(10)
        column.addWidget(self.changed_here)
        column.addWidget(self.notice)
        column.addLayout(self._head())
        column.addWidget(self.nudge)
        column.addWidget(self.leave_me)
        column.addSpacing(12)
        column.addLayout(self._sides(), 1)
        middle = QHBoxLayout(canvas)
        middle.setContentsMargins(46, 0, 46, 0)
        middle.addStretch(1)
        middle.addWidget(self._inside, 1000)
        middle.addStretch(1)
        self.setWidget(canvas)
        whole = QVBoxLayout(room)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self)
        self._middle = middle
        self._fit()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.day, 1)
        head.addWidget(self.leave_me.opener, 0, Qt.AlignmentFlag.AlignBottom)
        return head

    def _sides(self) -> QBoxLayout:
        left = QVBoxLayout()
        left.setSpacing(16)
        left.addWidget(self.question)
        left.addWidget(self.quick, 1)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(16)
        for part in self._at_right:
            right.addWidget(part)
        right.addStretch(1)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.addLayout(left, 1)
        self._across.addWidget(self._right)
        return self._across

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:  # the size of the text may be another one
            self._fit()

    def _fit(self) -> None:
        directions, narrow = QBoxLayout.Direction, self.width() < scaled(BOTH)
        self._across.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._across.setSpacing(16 if narrow else 40)
        self._right.setMinimumWidth(0 if narrow else scaled(RIGHT))
        self._right.setMaximumWidth(_ANY_WIDTH if narrow else scaled(RIGHT))
        self._inside.setMaximumWidth(scaled(WIDEST))
        side = 24 if narrow else 46
        self._middle.setContentsMargins(side, 0, side, 0)

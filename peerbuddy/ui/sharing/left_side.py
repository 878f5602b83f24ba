"""The left half of the bench as a whole: lines, what would do good back, labels; below them the checks, which
stay in sight."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.content.library import Library
from peerbuddy.model.sharing import Bench
from peerbuddy.model.summary_words import SummaryKind
from peerbuddy.ui.parts.column import BESIDE_FOCUS, Column
from peerbuddy.ui.parts.labels import PlainLabel, divider
from peerbuddy.ui.parts.low_area import LowArea
from peerbuddy.ui.parts.some_of import SomeOf
from peerbuddy.ui.sharing.checks_pane import ChecksPane
from peerbuddy.ui.sharing.halves import BOTH
from peerbuddy.ui.sharing.lines_pane import LinesPane
from peerbuddy.ui.sharing.topics_field import TopicsField
from peerbuddy.ui.style import scaled

WIDTH = 520
LOW = 700  # pixels of the window's height at the usual size of text
PINNED_SHARE = 42  # hundredths of it


class LeftSide(QWidget):
    changed = Signal()

    def __init__(
        self, bench: Bench, kind: SummaryKind, words: Library, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        book = words.summaries
        self.setAccessibleName(self.tr("What could leave"))
        self.lines = LinesPane(book)
        self.wishes = SomeOf(
            words.replies.wish_question, [(one.key, one.label) for one in words.replies.wishes]
        )
        self.topics = TopicsField(bench.topics, bench.own_topics)
        self.unticked = PlainLabel(self.tr("Nothing was ticked when you opened this."), "hint")
        self.checks = ChecksPane(bench.name, book.hold_question, book.challenge_only_hint)
        self.lines.show_bench(bench, kind)
        self.wishes.set_keys(bench.wish_back)
        self.wishes.changed.connect(self.changed)
        self.topics.changed.connect(self.changed)
        self.lines.wish_wanted.connect(self._add_wish)
        self._lay_out(words.replies.wish_question)
        self.column.verticalScrollBar().rangeChanged.connect(self._follow_topics)

    def _add_wish(self, wish: str) -> None:
        self.wishes.set_keys((*self.wishes.keys(), wish))
        self.changed.emit()

    @Slot()
    def _follow_topics(self) -> None:
        """A topic that was typed stands above the field and moves it down."""
        if self.window().focusWidget() is self.topics.new:
            QTimer.singleShot(0, self, self._show_topics_whole)

    @Slot()
    def _show_topics_whole(self) -> None:
        """Qt alone is content with the cursor in sight."""
        foot = self.topics.mapTo(self.column.viewport(), self.topics.rect().bottomLeft())
        self.column.ensureVisible(0, foot.y() + self.column.verticalScrollBar().value(), 0, BESIDE_FOCUS)

    def _lay_out(self, wish_question: str) -> None:
        self.column = Column(WIDTH, top=20)
        self.column.add(PlainLabel(self.tr("What could leave"), "section"), self.unticked)
        self.column.add(self.lines, space=6)
        self.column.add(PlainLabel(wish_question, "aside"), self.wishes, space=14)
        self.column.add(PlainLabel(self.tr("Topics for whoever reads it"), "aside"), self.topics, space=14)
        self.column.rows.addSpacing(14)
        self._last = QVBoxLayout()
        self.column.add(self._last)
        self.column.rows.addStretch(1)
        pinned = QWidget()
        self._pinned = QVBoxLayout(pinned)
        self._pinned.setContentsMargins(28, 12, 28, 12)
        self._edge, self._low = divider(), _Pinned(pinned, PINNED_SHARE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.column, 1)
        column.addWidget(self._edge)
        column.addWidget(self._low)
        self._place_checks(pinned=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room the checks stay in sight; in a low or narrow window they are the last lines."""
        super().resizeEvent(event)
        is_low = self.window().height() < scaled(LOW) or self.window().width() < scaled(BOTH)
        if is_low == self._is_pinned:
            self._place_checks(pinned=not is_low)

    def _place_checks(self, *, pinned: bool) -> None:
        self._is_pinned = pinned
        (self._pinned if pinned else self._last).addWidget(self.checks)
        self.settle()

    def settle(self) -> None:
        """Where the checks say nothing there is no room kept for them."""
        shown = self._is_pinned and self.checks.says_something()
        self._edge.setVisible(shown)
        self._low.setVisible(shown)


class _Pinned(LowArea):
    """As high as its lines are at this width."""

    def sizeHint(self) -> QSize:
        hint, inside = super().sizeHint(), self.widget()
        if inside is None or not inside.hasHeightForWidth():
            return hint
        return QSize(hint.width(), min(hint.height(), inside.heightForWidth(self.width())))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

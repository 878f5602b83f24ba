"""What came and is to be let go, listed where the buddies are opened: nothing goes that was not listed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions import item_pages, letting_go
from peerbuddy.model.changes import Changes
from peerbuddy.model.item_page import ItemLine, PastLines, PastPage
from peerbuddy.ui.inbox import said
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.emptying import empty
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, breakable, button
from peerbuddy.ui.parts.low_area import LowArea
from peerbuddy.ui.parts.pair import Pair

SHARE = 40  # of a hundred parts of the window's height; beyond that it scrolls
LEAST = 28


class PastCard(LowArea):
    """In sight only while there is something to say."""

    open_wanted = Signal(str)

    def __init__(self, jobs: Jobs, today: Callable[[], date], parent: QWidget | None = None) -> None:
        inside = QWidget()
        super().__init__(inside, SHARE, parent)
        self._jobs, self._today, self._read_only = jobs, today, False
        self._put_off = False  # the question about the clock, until the journal is opened again
        self._shown, self._named = PastPage(), item_pages.PAST_NAMED
        self._looks: dict[str, QWidget] = {}  # by the ids of the lines
        self._goes_to = ""  # the id of the one that is to have the cursor
        self._around = QVBoxLayout(inside)
        self._around.setContentsMargins(0, 12, 0, 4)
        card = QFrame()
        card.setProperty("kind", "note")
        card.setAccessibleName(self.tr("To be let go"))
        self._around.addWidget(card)
        self._rows = QVBoxLayout(card)
        self._rows.setContentsMargins(18, 14, 18, 14)
        self._rows.setSpacing(6)
        self.hide()
        jobs.changed.connect(self._on_changed)

    def set_read_only(self) -> None:
        self._read_only = True

    @Slot()
    def read(self) -> None:
        """When the buddies are opened: what is shown now counts as shown."""
        self._jobs.run(item_pages.past_page, self._named, then=self.show_page)

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        """Not when something comes: a whole folder may be taken in while this is in sight."""
        listed = (id for group in self._shown.groups for id in group.ids)
        if self.isVisible() and (changes.settings or not changes.inbox.isdisjoint(listed)):
            self.read()

    def show_page(self, page: PastPage) -> None:
        if self._put_off:
            page = replace(page, clock_asked=False)
        if page == self._shown:
            return  # most of what comes changes nothing of it
        self._shown, self._looks = page, {}
        empty(self._rows)
        if page.clock_asked:
            self._ask_for_clock(page.last_sure)
        for group in page.groups:
            self._add_group(group)
        self.setVisible(bool(page.groups) or page.clock_asked)
        self.updateGeometry()
        if self._goes_to in self._looks:
            self._looks[self._goes_to].setFocus()
        self._goes_to = ""

    def _ask_for_clock(self, last_sure: date | None) -> None:
        self._rows.addWidget(PlainLabel(said.clock(self._today(), last_sure)))
        self.clock = Pair(self.tr("The date is right"), self.tr("Not now"))
        self.clock.setEnabled(not self._read_only)
        self.clock.taken.connect(lambda: self._jobs.run(letting_go.believe_clock, then=lambda _: self.read()))
        self.clock.refused.connect(self._put_clock_off)
        self._rows.addWidget(self.clock, alignment=Qt.AlignmentFlag.AlignLeading)

    @Slot()
    def _put_clock_off(self) -> None:
        self._put_off = True
        self.read()

    def _add_group(self, group: PastLines) -> None:
        self._rows.addWidget(PlainLabel(breakable(said.past(group)), "label"))
        for line in group.lines:
            self._rows.addWidget(self._row(line))
        count = len(group.ids)
        if others := count - len(group.lines):
            self._rows.addWidget(self._others(group, others))
        foot = QHBoxLayout()
        foot.addWidget(PlainLabel(said.gone_on(group.gone_on), "hint"), 1)
        if count > 1:
            every = self.tr("Let all {n} go").format(n=count) if others else self.tr("Let all of these go")
            foot.addWidget(self._way(every, partial(self._let_go, group.ids)))
        self._rows.addLayout(foot)

    def _others(self, group: PastLines, count: int) -> QWidget:
        row = QWidget()
        flow = Flow(row, gap=8)
        told = PlainLabel(self.tr("and {n} more").format(n=count), "hint")
        told.setWordWrap(False)
        flow.addWidget(told)
        flow.addWidget(
            self._way(self.tr("Show the next ones"), partial(self._name_more, group), kind="quiet")
        )
        return row

    def _name_more(self, of: PastLines) -> None:
        """The cursor goes to the first of those that were not named before."""
        self._named += item_pages.PAST_NAMED
        self._goes_to = of.ids[len(of.lines)]
        self.read()

    def _row(self, line: ItemLine) -> QWidget:
        """Its name, to look at it once more, and the answers there are."""
        row, told = QWidget(), said.line(line)
        flow = Flow(row, gap=8)
        look = self._way(breakable(told), partial(self.open_wanted.emit, line.id), kind="quiet")
        look.setProperty("flush", True)
        look.setAccessibleName(self.tr("Look at it: {line}").format(line=told))
        flow.addWidget(look)
        self._looks[line.id] = look
        go = self._way(self.tr("Let it go"), partial(self._let_go, (line.id,)))
        go.setAccessibleName(self.tr("Let it go: {line}").format(line=told))
        flow.addWidget(go)
        if line.may_keep:
            keep = self._way(self.tr("Keep this one"), partial(self._keep, line.id))
            keep.setAccessibleName(self.tr("Keep this one: {line}").format(line=told))
            flow.addWidget(keep)
        return row

    def _way(self, label: str, way: Callable[[], None], *, kind: str = "") -> QWidget:
        made = button(label, kind)
        made.setEnabled(kind == "quiet" or not self._read_only)
        made.clicked.connect(way)
        return made

    def _let_go(self, ids: tuple[str, ...]) -> None:
        self._jobs.run(letting_go.let_go, ids)

    def _keep(self, id: str) -> None:
        self._jobs.run(letting_go.keep, id)

    def sizeHint(self) -> QSize:
        """As high as its lines are at the width that it has."""
        wanted = self._around.heightForWidth(max(self.width(), 320))
        return QSize(320, min(wanted, self.window().height() * SHARE // 100))

    def minimumSizeHint(self) -> QSize:
        """It gives way to a low window, and never so far that no line of it could be read."""
        return QSize(0, min(self.sizeHint().height(), self.window().height() * LEAST // 100))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

"""The page of one strength: what it is, the moments that show it, and a new way to use it.

What is half written here is kept when another strength or another room comes forward.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from peerbuddy.actions import new_ways, strengths, uses
from peerbuddy.actions.strengths_room import StrengthView, read_strength_view
from peerbuddy.computer import Computer
from peerbuddy.model.strength import Mark, Moment, MomentPage, Strength
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.strengths.moment_form import MomentForm
from peerbuddy.ui.strengths.moments_card import MomentsCard
from peerbuddy.ui.strengths.new_way import NewWayBar
from peerbuddy.ui.strengths.strength_head import RangeCard, StrengthHead
from peerbuddy.ui.strengths.writing import MomentWriting
from peerbuddy.ui.tokens import COLUMN

MORE = 20


class StrengthPage(Column):
    page_wanted = Signal(str)  # the id of an entry
    change_wanted = Signal(object)  # Strength
    share_wanted = Signal(object)  # Moment

    def __init__(
        self, computer: Computer, jobs: Jobs, notice: NoticeBar, parent: QWidget | None = None
    ) -> None:
        super().__init__(COLUMN, parent, top=28)
        self._computer, self._jobs, self.notice = computer, jobs, notice
        self.view: StrengthView | None = None
        self._wanted = ""
        self.head = StrengthHead()
        self.range = RangeCard()
        self.moments = MomentsCard(list(self.head.switches.values())[-1])
        self.writing = MomentWriting(computer, jobs, self.moments)
        self.leaving = _LeavingNote()
        self.new_way = NewWayBar(computer)
        self.try_new = button(self.tr("Plan a new way to use it"), "quiet")
        self.change = button(self.tr("Change the words"), "quiet")
        self.retire = button("", "quiet")
        self._lay_out()
        self._connect()

    def id(self) -> str:
        """Of the strength that is shown, "" for none."""
        return self.view.line.strength.id if self.view else ""

    @property
    def strength(self) -> Strength | None:
        return self.view.line.strength if self.view else None

    def open(self, id: str, then: Callable[[], None] | None = None) -> None:
        """`then` hears that it is shown."""
        self.settle(partial(self._read, id, then))

    def read_again(self) -> None:
        """Unless another one is on its way."""
        if self.view is not None and self._wanted == self.id():
            self._read(self.id(), None)

    def _read(self, id: str, then: Callable[[], None] | None) -> None:
        self._wanted = id
        self._jobs.run(read_strength_view, id, then=partial(self._show, then))

    def _show(self, then: Callable[[], None] | None, view: StrengthView) -> None:
        one = view.line.strength
        if one.id != self._wanted:
            return
        if self.id() != one.id:
            self.writing.end()
            self.verticalScrollBar().setValue(0)
        today = self._computer.now().date()
        self.view = view
        self.head.show_strength(one)
        self.range.show_strength(one)
        self.moments.can_share = view.can_share
        self.moments.show_moments(view.moments, view.front, view.areas, today)
        self.leaving.say(one.leaving_note)
        self.leaving.frame.setVisible(bool(one.leaving_note))
        self.new_way.show_view(view, today)
        self._show_ways()
        if then:
            then()

    def _show_ways(self) -> None:
        if self.view is None:
            return
        one = self.view.line.strength
        self.head.add.setVisible(not self.writing.is_open())
        self.retire.setText(self.tr("Bring it back") if one.is_retired else self.tr("Retire it"))
        self.try_new.setVisible(self.view.way is None and not one.is_retired and self.new_way.isHidden())

    def set_read_only(self) -> None:
        for part in (*self.head.switches.values(), self.head.add, self.new_way):
            part.setEnabled(False)
        for part in (self.try_new, self.change, self.retire):
            part.setEnabled(False)
        self.moments.set_read_only()

    # --- what is half written -----------------------------------------------------------------------

    def pending(self) -> tuple[Unsaved, ...]:
        found = (self.writing.pending(), self.new_way.pending())
        return tuple(one for one in found if one is not None)

    def settle(self, then: Callable[[], None] | None = None) -> None:
        """Keep it now, then go on; where it cannot be kept nothing goes on and the words stay."""
        self.writing.settle(partial(self._settle_way, then))

    def _settle_way(self, then: Callable[[], None] | None) -> None:
        way = self.new_way.pending()
        if way is not None:
            go_on = partial(self._way_kept, then)
            self._jobs.run(way.verb, *way.arguments, then=go_on, **way.named)
        elif then:
            then()

    def _way_kept(self, then: Callable[[], None] | None, _: object) -> None:
        self.new_way.kept()
        self.read_again()
        if then:
            then()

    # --- moments ------------------------------------------------------------------------------------

    @property
    def form(self) -> MomentForm:
        return self.writing.form

    @Slot()
    def add_moment(self) -> None:
        if self.view is not None and not self.writing.is_open():
            self.writing.begin(self.view.line.strength, self.view.areas)
        self.form.what.setFocus()

    @Slot(object)
    def _change_moment(self, moment: Moment) -> None:
        self.settle(partial(self._begin_change, moment))

    def _begin_change(self, moment: Moment) -> None:
        if self.view is not None:
            self.writing.begin(self.view.line.strength, self.view.areas, moment)
            self.read_again()  # its line goes from below

    @Slot()
    def _writing_begun(self) -> None:
        self._show_ways()
        self.bring_in_sight(self.form)

    @Slot()
    def _writing_ended(self) -> None:
        self._show_ways()
        self.head.add.setFocus()
        self.read_again()

    @Slot(object)
    def _remove_moment(self, moment: Moment) -> None:
        self._jobs.run(uses.remove_use, moment.id, then=self._removed)

    def _removed(self, moment: Moment) -> None:
        self.head.add.setFocus()
        self.notice.show_notice(
            self.tr("The moment was removed. Its page, if it has one, is as it was."),
            kind="plain",
            ways=((self.tr("Undo"), partial(self._jobs.run, uses.put_back_use, moment)),),
        )

    @Slot()
    def _ask_for_more(self) -> None:
        then = partial(self._add_more, self.id())
        before = self.moments.next_before
        self._jobs.run(uses.moments, self.id(), before=before, limit=MORE, then=then)

    def _add_more(self, id: str, page: MomentPage) -> None:
        if self.view is not None and id == self.id():
            self.moments.add_moments(page, self.view.areas, self._computer.now().date())

    # --- the strength itself ------------------------------------------------------------------------

    @Slot(object, bool)
    def _set_mark(self, mark: Mark, on: bool) -> None:
        self._jobs.run(strengths.set_mark, self.id(), mark, on=on)

    @Slot()
    def _retire(self) -> None:
        one = self.strength
        if one is not None:
            then = None if one.is_retired else self._tell_retired
            self._jobs.run(strengths.retire_strength, one.id, retired=not one.is_retired, then=then)

    def _tell_retired(self, one: Strength) -> None:
        self.notice.show_notice(
            self.tr("{name} is in no picker now. Where it is named, it stays.").format(name=one.label),
            kind="plain",
            ways=(
                (
                    self.tr("Undo"),
                    partial(self._jobs.run, strengths.retire_strength, one.id, retired=False),
                ),
            ),
        )

    @Slot()
    def _change_words(self) -> None:
        if self.strength is not None:
            self.settle(partial(self.change_wanted.emit, self.strength))

    @Slot()
    def _put_off(self) -> None:
        self._jobs.run(new_ways.put_off_new_way)

    @Slot(str)
    def _let_go(self, way: str) -> None:
        self.new_way.kept()
        self._jobs.run(new_ways.leave_new_way, way)

    @Slot()
    def _plan(self) -> None:
        self.new_way.begin_plan()
        self._show_ways()
        self.bring_in_sight(self.new_way)

    # --- set-up -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.head.add.clicked.connect(self.add_moment)
        self.head.mark_changed.connect(self._set_mark)
        self.writing.begun.connect(self._writing_begun)
        self.writing.ended.connect(self._writing_ended)
        self.moments.page_wanted.connect(self.page_wanted)
        self.moments.change_wanted.connect(self._change_moment)
        self.moments.remove_wanted.connect(self._remove_moment)
        self.moments.share_wanted.connect(self.share_wanted)
        self.moments.more_wanted.connect(self._ask_for_more)
        self.new_way.keep_wanted.connect(self.settle)
        self.new_way.put_off_wanted.connect(self._put_off)
        self.new_way.let_go_wanted.connect(self._let_go)
        self.new_way.plan_left.connect(self.read_again)
        self.try_new.clicked.connect(self._plan)
        self.change.clicked.connect(self._change_words)
        self.retire.clicked.connect(self._retire)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(24)
        for way in (self.try_new, self.change, self.retire):
            way.setProperty("flush", True)
            foot.addWidget(way)
        foot.addStretch(1)
        self.add(self.head)
        self.add(self.range, space=12)
        self.add(self.moments, self.leaving.frame, self.new_way, space=6)
        self.add(foot, space=4)
        self.rows.addStretch(1)


class _LeavingNote(PlainLabel):
    """Worth knowing before leaning on it; in a frame of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.frame = QFrame()
        self.frame.setProperty("kind", "note")
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.addWidget(self)

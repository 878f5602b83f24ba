"""The check-in of the goal that is open: begun, kept, put off, changed, removed, brought back."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from peerbuddy.actions import check_ins
from peerbuddy.computer import Computer
from peerbuddy.model.check_in import CheckIn, Decision
from peerbuddy.model.goal import GoalState
from peerbuddy.model.goal_page import GoalPage
from peerbuddy.ui.goals.half_written import HalfWritten
from peerbuddy.ui.goals.view import GoalView
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.notice_bar import NoticeBar


class CheckingIn(QObject):
    edit_wanted = Signal()
    rested = Signal(str)  # id of the goal

    def __init__(
        self, computer: Computer, jobs: Jobs, view: GoalView, half: HalfWritten, notice: NoticeBar
    ) -> None:
        super().__init__(view)
        self._computer, self._jobs, self._view = computer, jobs, view
        self._half, self._notice = half, notice
        self._put_off: set[str] = set()
        view.check_in_wanted.connect(self.begin)
        view.check_in_kept.connect(self._keep)
        view.check_in_put_off.connect(self._leave_out)
        view.looks.change_wanted.connect(self._change)
        view.looks.remove_wanted.connect(self._remove)

    def show_for(self, page: GoalPage, *, is_stale: bool) -> None:
        """It stands open on an active goal that was not looked at today, until it is put off. `is_stale`: the
        goal has other plans or another measure than the card that is open was made for."""
        id, card, view = page.goal.id, self._view.card, self._view
        if card is not None:
            if page.goal.state is not GoalState.ACTIVE and card.is_new:
                view.close_check_in()
            elif is_stale:
                view.open_check_in(card.draft() or card.begun_with)
        elif page.goal.state is GoalState.ACTIVE:
            was_looked_at = page.goal.last_look == self._computer.now().date()
            if id in self._half.looks:
                view.open_check_in(self._half.looks.pop(id))
            elif id not in self._put_off and not was_looked_at:
                view.open_check_in(self._new(id))

    def put_aside(self) -> None:
        card = self._view.card
        if card is not None and (look := card.draft()) is not None:
            self._half.looks[self._view.goal_id()] = look

    @Slot()
    def begin(self) -> None:
        """Open, with the cursor in it."""
        page = self._view.page
        if page is None or page.goal.state is not GoalState.ACTIVE:
            return
        if self._view.card is None:
            self._notice.clear()  # what it says of the last one would seem to be said of this one
            self._view.open_check_in(self._half.looks.pop(page.goal.id, None) or self._new(page.goal.id))
        self._go_to_card()

    def _go_to_card(self) -> None:
        if self._view.card is not None:
            self._view.card.begin()
            self._view.bring_in_sight(self._view.card)

    def _new(self, goal: str) -> CheckIn:
        return CheckIn(self._computer.new_id(), goal)

    @Slot(object)
    def _change(self, look: CheckIn) -> None:
        self._view.open_check_in(look)
        self._go_to_card()

    @Slot(object)
    def _keep(self, look: CheckIn) -> None:
        self._jobs.run(check_ins.check_in, look, then=self._kept)

    def _kept(self, look: CheckIn) -> None:
        self._half.looks.pop(look.goal, None)
        if look.decision is Decision.REST:
            self.rested.emit(look.goal)
        if look.goal == self._view.goal_id():
            self._put_off.add(look.goal)
            self._view.close_check_in()
            self._view.head.edit.setFocus()
            self._notice.show_notice(self.tr("The check-in is kept."), kind="plain")
            if look.decision is Decision.CHANGE:
                self.edit_wanted.emit()

    @Slot()
    def _leave_out(self) -> None:
        """What stands in it waits, as long as the journal is open; of one that was kept nothing changes."""
        id, card = self._view.goal_id(), self._view.card
        if card is not None and card.is_new and (look := card.draft()) is not None:
            self._half.looks[id] = look
        self._put_off.add(id)
        self._view.close_check_in()
        self._view.check_in.setFocus()

    @Slot(object)
    def _remove(self, look: CheckIn) -> None:
        if self._view.card is not None and self._view.card.begun_with.id == look.id:
            self._view.close_check_in()
        self._jobs.run(check_ins.remove_check_in, look.id, then=lambda _: self._removed(look))

    def _removed(self, look: CheckIn) -> None:
        again = replace(look, decision=None) if look.decision is Decision.REST else look
        undo = partial(self._jobs.run, check_ins.check_in, again)
        told = self.tr("The check-in is removed.")
        self._notice.show_notice(told, kind="plain", ways=((self.tr("Undo"), undo),))

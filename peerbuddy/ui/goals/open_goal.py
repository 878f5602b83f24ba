"""The goal that is open: shown, and what is half written about it put aside when something else comes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from peerbuddy.actions import goal_page
from peerbuddy.computer import Computer
from peerbuddy.model.goal_page import GoalPage
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.goals.changing_state import ChangingState
from peerbuddy.ui.goals.checking_in import CheckingIn
from peerbuddy.ui.goals.half_written import HalfWritten
from peerbuddy.ui.goals.planning import Planning
from peerbuddy.ui.goals.view import GoalView
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.sharing.share_button import ShareButton
from peerbuddy.ui.sharing.wanted import ShareWanted


class OpenGoal(QObject):
    share_wanted = Signal(object)  # ShareWanted

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, notice: NoticeBar) -> None:
        super().__init__(notice)
        self._computer, self._jobs = computer, jobs
        self.view = GoalView(lambda: computer.now().date())
        self.half = HalfWritten()
        self.check_in = CheckingIn(computer, jobs, self.view, self.half, notice)
        self.state = ChangingState(computer, jobs, ask, self.view, self.half)
        self.plans = Planning(computer, jobs, self.view, self.half, notice)
        self.share = ShareButton(jobs, self.tr("Share this goal with a buddy"))
        self.share.clicked.connect(self._share)
        self.view.head.add_way(self.share)
        self._all_looks_of = ""
        self.view.looks.earlier_wanted.connect(self._show_all_looks)

    def goal_id(self) -> str:
        return self.view.goal_id()

    def read(self, id: str) -> tuple[str, int]:
        """What `open_goal` is asked with: the id, and how many check-ins."""
        return id, -1 if id == self._all_looks_of else goal_page.LOOKS_SHOWN

    def show_goal(self, page: GoalPage) -> None:
        before = self.view.page
        is_other = before is None or before.goal.id != page.goal.id
        if is_other:
            self.put_aside()
            self.view.clear_top()
            self.view.close_check_in()
        self.view.show_goal(page)
        self.share.look()
        self.half.wishes[page.goal.id] = page.goal.fields.wish
        is_stale = before is not None and _basis(before) != _basis(page)
        self.check_in.show_for(page, is_stale=is_stale)
        self.plans.show_for(page, is_other=is_other)
        self.state.show_for(page.goal.id)
        if page.goal.obstacles:
            self._jobs.run(goal_page.helped_before, page.goal.id, then=self.view.about.show_helped)

    def put_aside(self) -> None:
        """Another goal, or a form, comes forward."""
        if self.goal_id():
            for part in (self.check_in, self.state, self.plans):
                part.put_aside()

    def unsaved(self) -> tuple[Unsaved, ...]:
        self.put_aside()
        return self.half.unsaved(self._computer.new_id, self._computer.now().date())

    def close(self) -> None:
        """No goal is shown; what is half written about this one waits."""
        self.put_aside()
        self.view.close_check_in()
        self.view.clear_top()
        self.view.page = None

    def forget(self) -> None:
        """It is not there any more."""
        id = self.goal_id()
        self.close()
        self.half.forget(id)

    @Slot()
    def _share(self) -> None:
        id = self.goal_id()
        self.share_wanted.emit(ShareWanted(kind="goal", goal=id, back=("goals", id)))

    @Slot()
    def _show_all_looks(self) -> None:
        self._all_looks_of = self.goal_id()
        id, looks = self.read(self.goal_id())
        self._jobs.run(goal_page.open_goal, id, looks=looks, then=self.show_goal)


def _basis(page: GoalPage) -> tuple[object, ...]:
    """What a check-in card is made for."""
    fields = page.goal.fields
    plans = tuple((plan.id, plan.cue) for plan in page.goal.plans)
    return page.goal.id, fields.measure, fields.unit, fields.scale, fields.links, plans

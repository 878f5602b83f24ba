"""Plans and milestones of the goal that is open: written, pictured once, changed, taken out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from peerbuddy.actions import goal_plans
from peerbuddy.computer import Computer
from peerbuddy.model.goal_page import GoalPage
from peerbuddy.model.plan import Milestone, Plan
from peerbuddy.ui import words
from peerbuddy.ui.goals.half_written import HalfWritten
from peerbuddy.ui.goals.view import GoalView
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.notice_bar import NoticeBar

if TYPE_CHECKING:
    from peerbuddy.ui.goals.plan_editor import PlanEditor


class Planning(QObject):
    """`editor` is there while a plan is written."""

    editor_changed = Signal(object)  # a PlanEditor or None

    def __init__(
        self, computer: Computer, jobs: Jobs, view: GoalView, half: HalfWritten, notice: NoticeBar
    ) -> None:
        super().__init__(view)
        self._computer, self._jobs, self._view = computer, jobs, view
        self._half, self._notice = half, notice
        self.editor: PlanEditor | None = None
        self._to_picture = ""
        view.plans.add_wanted.connect(self.begin)
        view.plans.change_wanted.connect(self.write)
        view.plans.rehearsed.connect(self._rehearsed)
        view.steps.done.connect(self._step_done)
        view.steps.added.connect(self._add_step)

    def show_for(self, page: GoalPage, *, is_other: bool) -> None:
        id = page.goal.id
        if is_other:
            self._view.steps.title.setText(self._half.steps.pop(id, ""))
            if id in self._half.plans:
                self.write(self._half.plans.pop(id))
        if self._to_picture in self._view.plans.done:
            done = self._view.plans.done[self._to_picture]
            done.show()  # what is not shown yet takes no focus
            done.setFocus()
            self._to_picture = ""

    def put_aside(self) -> None:
        id = self._view.goal_id()
        if typed := self._view.steps.typed():
            self._half.steps[id] = typed
        if self.editor is not None:
            if self.editor.is_touched():
                self._half.plans[id] = self.editor.words()
            self._close()

    # --- plans ----------------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        self.write(Plan(self._computer.new_id(), "", "", goal=self._view.goal_id()))

    @Slot(object)
    def write(self, plan: Plan) -> None:
        if self._view.page is None:
            return
        from peerbuddy.ui.goals.plan_editor import PlanEditor

        self.editor = PlanEditor(self._view.page, plan)
        self.editor.kept.connect(self._keep)
        self.editor.left.connect(self._close)
        self.editor.taken_out.connect(self._take_out)
        self.editor_changed.emit(self.editor)

    @Slot(object)
    def _keep(self, plan: Plan) -> None:
        self._jobs.run(goal_plans.save_plan, plan, then=self._kept, otherwise=self._not_kept)

    def _kept(self, plan: Plan) -> None:
        self._to_picture = plan.id
        self._close()

    def _not_kept(self, error: Exception) -> None:
        if self.editor is not None:
            self.editor.notice.show_notice(words.sentence(error, self._computer.places.log))

    @Slot()
    def _close(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            self.editor_changed.emit(None)
            editor.hide()
            editor.deleteLater()
            self._view.plans.add_plan.setFocus()

    @Slot(str)
    def _take_out(self, id: str) -> None:
        page = self._view.page
        plan = next((one for one in page.goal.plans if one.id == id), None) if page else None
        self._close()
        self._jobs.run(goal_plans.remove_plan, id, then=lambda _: self._taken_out(plan))

    def _taken_out(self, plan: Plan | None) -> None:
        undo = partial(self._jobs.run, goal_plans.save_plan, plan)
        told = self.tr("The plan is taken out. Check-ins stay.")
        self._notice.show_notice(told, kind="plain", ways=((self.tr("Undo"), undo),))

    @Slot(str)
    def _rehearsed(self, id: str) -> None:
        self._view.plans.add_plan.setFocus()
        self._jobs.run(goal_plans.rehearse_plan, id)

    # --- milestones -----------------------------------------------------------------------------------

    @Slot(str, object)
    def _step_done(self, id: str, day: object) -> None:
        self._jobs.run(goal_plans.finish_milestone, id, day)

    @Slot(str)
    def _add_step(self, title: str) -> None:
        step = Milestone(self._computer.new_id(), title)
        added = self._view.steps.forget
        self._jobs.run(goal_plans.save_milestone, self._view.goal_id(), step, then=lambda _: added())

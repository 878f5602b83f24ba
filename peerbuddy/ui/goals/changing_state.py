"""How the goal that is open comes into another state, with what is asked before; and how it is deleted."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from peerbuddy.actions import goals
from peerbuddy.computer import Computer
from peerbuddy.model.goal import GoalLine, GoalState
from peerbuddy.model.rules.goal_states import are_many
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.goals.half_written import HalfWritten
from peerbuddy.ui.goals.many_note import ManyNote
from peerbuddy.ui.goals.state_step import ASKED, StateStep
from peerbuddy.ui.goals.view import GoalView
from peerbuddy.ui.jobs import Jobs


class ChangingState(QObject):
    moved = Signal(str)  # this goal is somewhere else now
    reshaped = Signal(str)  # id of the goal it became
    deleted = Signal()

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, view: GoalView, half: HalfWritten) -> None:
        super().__init__(view)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._view, self._half = view, half
        self._note_for = ""
        view.head.state_wanted.connect(self._wanted)
        view.head.delete_wanted.connect(self._ask_to_delete)

    def put_aside(self) -> None:
        step = self._view.step
        if step is not None and step.line():
            self._half.gave[step.goal] = step.line()

    def show_for(self, id: str) -> None:
        """The goal stands on the page: what was to be said about it can be said now."""
        if id == self._note_for:
            self._note_for = ""
            self._jobs.run(goals.list_goals, states=(GoalState.ACTIVE,), then=self._note_many)

    @Slot(object)
    def _wanted(self, state: GoalState) -> None:
        page = self._view.page
        if page is None:
            return
        if state not in ASKED:
            self.bring_into(page.goal.id, state)
            return
        step = StateStep(page, state, self._computer.now().date())
        if state is GoalState.LET_GO and page.goal.id in self._half.gave:
            step.gave.set_words(self._half.gave.pop(page.goal.id))
        step.agreed.connect(self._agreed)
        self._view.ask(step)

    def bring_into(self, id: str, state: GoalState) -> None:
        """Without another question."""
        self._jobs.run(goals.change_state, id, state, then=lambda _: self._came_into(id, state))

    @Slot(object)
    def _agreed(self, step: StateStep) -> None:
        page = self._view.page
        if page is None or page.goal.id != step.goal:
            return
        if step.state is GoalState.RESHAPED:
            new = self._computer.new_id()
            became = partial(self._was_reshaped, new)
            self._jobs.run(goals.reshape, step.goal, new, page.goal.fields, then=lambda _: became())
        else:
            came = partial(self._came_into, step.goal, step.state)
            self._jobs.run(
                goals.change_state, step.goal, step.state, wake=step.wake(), gave=step.line(),
                then=lambda _: came(),
            )  # fmt: skip

    def _came_into(self, id: str, state: GoalState) -> None:
        self._view.clear_top()
        self._note_for = id if state is GoalState.ACTIVE else ""
        self.moved.emit(id)

    def _was_reshaped(self, successor: str) -> None:
        self._view.clear_top()
        self.reshaped.emit(successor)

    # --- many at once ---------------------------------------------------------------------------------

    def _note_many(self, active: tuple[GoalLine, ...]) -> None:
        if are_many(len(active)):
            note = ManyNote(active)
            note.rest_wanted.connect(self._rest_one)
            self._view.offer_rest(note)

    @Slot(str)
    def _rest_one(self, id: str) -> None:
        self._view.leave_top()
        self._jobs.run(goals.change_state, id, GoalState.RESTING)

    # --- deleting -------------------------------------------------------------------------------------

    @Slot()
    def _ask_to_delete(self) -> None:
        page = self._view.page
        if page is None:
            return
        question = self.tr(
            "Delete “{wish}” for good, with its plans and check-ins? Pages of the journal stay. Letting it go"
            " keeps everything."
        ).format(wish=page.goal.fields.wish)
        self._ask.confirm(self._view, question, self.tr("Delete it"), partial(self._delete, page.goal.id))

    def _delete(self, id: str) -> None:
        self._jobs.run(goals.delete_goal, id, then=lambda _: self.deleted.emit())

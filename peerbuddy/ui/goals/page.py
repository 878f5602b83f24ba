"""The Goals room: the list beside the page of one goal, its form, or a plan being written."""

from __future__ import annotations

from functools import cached_property, partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from peerbuddy.actions import goal_page
from peerbuddy.computer import Computer
from peerbuddy.model.changes import Changes
from peerbuddy.model.errors import UnknownGoal
from peerbuddy.model.goal import GoalState
from peerbuddy.model.goal_page import GoalPage, GoalShelf
from peerbuddy.model.guide import WEEKLY
from peerbuddy.ui import words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.goals.empty import NoGoal
from peerbuddy.ui.goals.form.place import FormPlace
from peerbuddy.ui.goals.list_pane import ACTIVE, IDEAS, GoalList
from peerbuddy.ui.goals.open_goal import OpenGoal
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.notice_bar import NoticeBar, place_above
from peerbuddy.ui.parts.two_sides import TwoSides
from peerbuddy.ui.room import Room, Unsaved

CHECK_IN, NEW = "check-in", "new"
WISH_TO_PLAN = "T-4"  # the guided page that ends in a goal with a plan


class GoalsPage(Room):
    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer, self._jobs = computer, jobs
        self.pane = GoalList(lambda: computer.now().date())
        self.notice = NoticeBar(self)
        self.open = OpenGoal(computer, jobs, ask, self.notice)
        self._views = QStackedWidget()
        self.forms = FormPlace(computer, jobs, self._views)
        self._wanted = self._then_edit = self._then_check_in = ""  # ids of goals
        self._asked = ""  # the goal that is shown, or about to be
        self._is_stale = False  # something changed while another room was in sight
        self._to_head = False  # where the cursor goes when the form is closed
        self._lay_out()
        self._connect()

    # --- a room ---------------------------------------------------------------------------------------

    def enter(self, what: object = None) -> None:
        """`what`: the id of a goal; ("check-in", id); "new" for the form; None: as it was left."""
        if isinstance(what, tuple) and len(what) == 2 and what[0] == CHECK_IN:
            self._wanted = self._then_check_in = str(what[1])
        elif isinstance(what, str) and what != NEW:
            self._wanted = what
        self._read()
        if self._is_stale and not self._wanted and self.forms.form is None and self._asked:
            self._ask_for(self._asked)
        self._is_stale = False
        if what == NEW:
            self.new_goal()
        elif not self.open.goal_id() or not self.focusWidget():
            self.pane.view.setFocus()
        elif what is None:
            self.focusWidget().setFocus()

    def leave(self) -> None:
        self.forms.save()

    @Slot(object)
    def tell(self, error: Exception) -> None:
        self.notice.show_notice(words.sentence(error, self._computer.places.log))

    def unsaved(self) -> tuple[Unsaved, ...]:
        return self.forms.unsaved() + self.open.unsaved()

    def set_read_only(self) -> None:
        self.pane.new.setEnabled(False)
        self.none.new.setEnabled(False)
        self.open.view.set_read_only()

    @cached_property
    def none(self) -> NoGoal:
        """Most who come here have goals."""
        none = NoGoal()
        none.new_wanted.connect(self.new_goal)
        none.ideas_wanted.connect(partial(self.pane.turn_to, IDEAS))
        none.left.connect(partial(self.go_wanted.emit, "journal", None))
        none.guide_wanted.connect(partial(self.go_wanted.emit, "guide", WISH_TO_PLAN))
        self._views.addWidget(none)
        return none

    # --- the list and the goal ------------------------------------------------------------------------

    @Slot()
    def _read(self) -> None:
        self._jobs.run(goal_page.read_shelf, then=self._fill)

    def _fill(self, shelf: GoalShelf) -> None:
        self.pane.fill(shelf, self._asked)
        if self._wanted:
            id, self._wanted = self._wanted, ""
            self.pane.show_with(id)
            self.open_goal(id)
        elif self.forms.form is None and not self._asked:
            self._open_first()

    @Slot()
    def _open_first(self) -> None:
        """Of the goals that are listed; in a narrow window the list stays in front."""
        lines = self.pane.lines()
        if lines:
            self.forms.leave(partial(self._ask_for, lines[0].id))
        else:
            self.forms.leave(self._show_none)

    def _show_none(self) -> None:
        self.open.close()
        self._asked = ""
        nothing = "" if self.pane.states.key() == ACTIVE else self.pane.remark.text()
        self.none.show_for(nothing, ideas=bool(self.pane.lines(IDEAS)))
        self._views.setCurrentWidget(self.none)

    @Slot(str)
    def open_goal(self, id: str) -> None:
        self.notice.clear()
        self.forms.leave(partial(self._ask_for, id))
        self.two_sides.show_page()

    @Slot(str)
    def _choose_goal(self, id: str) -> None:
        """From the list, which tells of a row twice where it was not chosen before."""
        if self.forms.form is not None or id != self._asked:
            self.open_goal(id)
        self.two_sides.show_page()

    def _ask_for(self, id: str) -> None:
        self._asked = id
        id, looks = self.open.read(id)
        self._jobs.run(goal_page.open_goal, id, looks=looks, then=self._show_goal, otherwise=self._not_there)

    def _not_there(self, error: Exception) -> None:
        self.tell(error)
        if isinstance(error, UnknownGoal):
            self._gone()

    @Slot()
    def _gone(self) -> None:
        self.open.forget()
        self._asked = ""
        self._read()

    def _show_goal(self, page: GoalPage) -> None:
        id = page.goal.id
        if self.forms.form is not None or id != self._asked:  # something else was asked for meanwhile
            return
        self.open.show_goal(page)
        if self.open.plans.editor is None:
            self._views.setCurrentWidget(self.open.view)
        self.pane.view.choose(id)
        if self._to_head:
            self._to_head = False
            self.open.view.head.edit.setFocus()
        if self._then_check_in == id:
            self._then_check_in = ""
            self.open.check_in.begin()
        if self._then_edit == id:
            self._then_edit = ""
            self.edit()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        """Everything that is shown here may be about it: names, pages, what helped. Out of sight it waits."""
        shown = changes.goals or changes.assets or changes.strengths or changes.entries
        if not self.isVisible():
            self._is_stale = self._is_stale or bool(shown)
            return
        if changes.goals or changes.assets:
            self._read()
        if shown and self._asked and self.forms.form is None:
            self._ask_for(self._asked)

    # --- the form and the plan ------------------------------------------------------------------------

    @Slot()
    def new_goal(self) -> None:
        self.open.put_aside()
        self.forms.leave(self.forms.open_new)

    @Slot()
    def edit(self) -> None:
        if self.open.view.page is not None:
            self.open.put_aside()
            self.forms.edit(self.open.view.page)

    @Slot(str)
    def _form_done(self, id: str) -> None:
        if id:
            self._wanted, self._to_head = id, True
        else:
            self._show_open()
        self._read()

    def _show_open(self) -> None:
        if self._asked:
            self._views.setCurrentWidget(self.open.view)
            self._ask_for(self._asked)
        else:
            self._show_none()

    @Slot(str)
    def _begin_with(self, id: str) -> None:
        self._to_head = True
        self.open.state.bring_into(id, GoalState.ACTIVE)

    @Slot()
    def _tell_page(self) -> None:
        told = self.tr("Without a wish it is no goal yet. What you wrote is a page of the journal now.")
        self.notice.show_notice(told, kind="plain")

    @Slot(str)
    def _go_to(self, id: str) -> None:
        """The goal is somewhere else in the list; it is read again when the change is told."""
        self._wanted = id

    @Slot(str)
    def _edit_next(self, id: str) -> None:
        self._wanted = self._then_edit = id

    @Slot(str)
    def _open_other(self, id: str) -> None:
        self._wanted = id
        self._read()

    @Slot()
    def _show_editor(self) -> None:
        """Instead of the goal, or the goal again."""
        editor = self.open.plans.editor
        if editor is None:
            self._views.setCurrentWidget(self.open.view)
            return
        self._views.addWidget(editor)
        self._views.setCurrentWidget(editor)
        self.two_sides.show_page()
        editor.cue.setFocus()

    # --- layout ---------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.pane.open_wanted.connect(self._choose_goal)
        self.pane.new_wanted.connect(self.new_goal)
        self.pane.turned.connect(self._open_first)
        self.pane.look_back_wanted.connect(partial(self.go_wanted.emit, "guide", WEEKLY))
        view, state = self.open.view, self.open.state
        for wanted in (view.head.edit_wanted, view.about.edit_wanted, self.open.check_in.edit_wanted):
            wanted.connect(self.edit)
        view.pages.goal_wanted.connect(self._open_other)
        view.pages.entry_wanted.connect(partial(self.go_wanted.emit, "journal"))
        state.moved.connect(self._go_to)
        state.reshaped.connect(self._edit_next)
        state.deleted.connect(self._gone)
        self.open.check_in.rested.connect(self._go_to)
        self.open.plans.editor_changed.connect(self._show_editor)
        self.forms.opened.connect(self.two_sides.show_page)
        self.open.share_wanted.connect(partial(self.go_wanted.emit, "share"))
        self.forms.done.connect(self._form_done)
        self.forms.begin_wanted.connect(self._begin_with)
        self.forms.became_page.connect(self._tell_page)
        self._jobs.changed.connect(self._changed)

    def _lay_out(self) -> None:
        for view in (QWidget(), self.open.view):  # nothing, until the vault has answered
            self._views.addWidget(view)
        right = QWidget()
        right.setProperty("kind", "pane")
        right.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(place_above(self.notice, side=28))
        column.addWidget(self._views, 1)
        self.two_sides = TwoSides(self.pane, right, (self.pane.view, self.open.view.head.edit))
        self.notice.shown.connect(self.two_sides.show_notice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.two_sides)

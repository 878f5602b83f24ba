"""The form while it is open: it saves itself, stays where it cannot, and leaves no word behind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from peerbuddy.actions import assets, goal_page, journal
from peerbuddy.computer import Computer
from peerbuddy.model.asset import Asset, AssetKind
from peerbuddy.model.goal import Goal
from peerbuddy.model.goal_page import Around, GoalPage
from peerbuddy.ui import words
from peerbuddy.ui.goals.form.draft import as_page
from peerbuddy.ui.goals.form.saving import FormSaving
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.room import Unsaved

if TYPE_CHECKING:
    from peerbuddy.ui.goals.form.page import GoalForm


class FormPlace(QObject):
    """`form` is None while there is none in `views`."""

    opened = Signal()
    done = Signal(str)  # id of the goal, "" where a new one got no wish
    begin_wanted = Signal(str)  # id of a goal that is to be active now
    became_page = Signal()  # what was written had no wish

    def __init__(self, computer: Computer, jobs: Jobs, views: QStackedWidget) -> None:
        super().__init__(views)
        self._computer, self._jobs, self._views = computer, jobs, views
        self.form: GoalForm | None = None
        self._saving: FormSaving | None = None

    def open_new(self) -> None:
        self._jobs.run(goal_page.around, then=self._show_new)

    def edit(self, page: GoalPage) -> None:
        self._open(page.goal.id, page.goal, page.around)

    def save(self) -> None:
        if self._saving is not None:
            self._saving.save()

    def unsaved(self) -> tuple[Unsaved, ...]:
        draft = self._saving.unsaved() if self._saving is not None else None
        return draft.unsaved(self._computer.new_id(), self._today()) if draft else ()

    def leave(self, then: Callable[[], None]) -> None:
        """Go on once it is saved. Where that cannot be, it stays and says so."""
        if self._saving is None:
            then()
        else:
            self._saving.leave(partial(self._close, then))

    # --- opening and closing --------------------------------------------------------------------------

    def _show_new(self, around: Around) -> None:
        self._open(self._computer.new_id(), None, around)

    def _open(self, id: str, goal: Goal | None, around: Around) -> None:
        from peerbuddy.ui.goals.form.page import GoalForm

        self._show(GoalForm(id, goal, around, self._today(), self._computer.new_id))

    def _show(self, form: GoalForm) -> None:
        self._drop()
        self.form, self._saving = form, FormSaving(self._jobs, form.draft, form)
        self._saving.saved.connect(self._saved)
        self._saving.failed.connect(self._not_saved)
        form.touched.connect(self._saving.touched)
        form.begin_wanted.connect(self._begin)
        form.left.connect(self._done)
        form.lean.add_wanted.connect(self._add_asset)
        self._views.addWidget(form)
        form.open_parts()
        self._views.setCurrentWidget(form)
        self.opened.emit()
        form.begin()

    def _close(self, then: Callable[[], None]) -> None:
        draft = self.form.draft() if self.form else None
        self._drop()
        if draft is not None and not draft.has_wish and draft.words():
            page = as_page(self._computer.new_id(), self._today(), "", draft.words())
            self._jobs.run(journal.save_entry, *page.arguments(), **page.named())
            self.became_page.emit()
        then()

    def _drop(self) -> None:
        form, self.form, self._saving = self.form, None, None
        if form is not None:
            self._views.removeWidget(form)
            form.hide()
            form.deleteLater()

    @Slot()
    def _begin(self) -> None:
        if self.form is not None:
            self.leave(partial(self.begin_wanted.emit, self.form.goal))

    @Slot()
    def _done(self) -> None:
        if self.form is not None:
            has_goal = not self.form.is_new or self.form.draft().has_wish
            self.leave(partial(self.done.emit, self.form.goal if has_goal else ""))

    # --- what the vault says --------------------------------------------------------------------------

    @Slot(object)
    def _saved(self, _: object) -> None:
        if self.form is not None:
            self.form.notice.clear()
            self.form.say_saved(self.tr("Saved."))

    @Slot(object)
    def _not_saved(self, error: Exception) -> None:
        if self.form is not None:
            told = words.sentence(error, self._computer.places.log)
            self.form.notice.show_notice(
                self.tr("{what} Your words are kept here, and saving is tried again.").format(what=told)
            )

    @Slot(object, str)
    def _add_asset(self, kind: AssetKind, name: str) -> None:
        if self.form is not None:
            asset = Asset(self._computer.new_id(), kind, name)
            self._jobs.run(assets.save_asset, asset, then=self.form.lean.added, otherwise=self._not_saved)

    def _today(self) -> date:
        return self._computer.now().date()

"""The form while it is open: it saves itself, stays where it cannot, and leaves no word behind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from peerbuddy.actions import assets, goal_page
from peerbuddy.computer import Computer
from peerbuddy.model.asset import Asset, AssetKind
from peerbuddy.model.goal import Goal
from peerbuddy.model.goal_page import Around, GoalPage
from peerbuddy.ui import words
from peerbuddy.ui.goals.form.draft import GoalDraft, keep, kept_as_page
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.kept import Kept
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
        self._kept: Kept | None = None

    def open_new(self) -> None:
        self._jobs.run(goal_page.around, then=self._show_new)

    def edit(self, page: GoalPage) -> None:
        self._open(page.goal.id, page.goal, page.around)

    def save(self) -> None:
        if self._kept is not None:
            self._kept.save()

    def unsaved(self) -> tuple[Unsaved, ...]:
        if self._kept is None:
            return ()
        return self._kept.unsaved() if self._draft().has_wish else kept_as_page(self._as_page())

    def leave(self, then: Callable[[], None]) -> None:
        """Go on once it is saved. Where that cannot be, it stays and says so."""
        if self._kept is None:
            then()
        else:
            self._kept.leave(partial(self._close, then))

    # --- opening and closing --------------------------------------------------------------------------

    def _show_new(self, around: Around) -> None:
        self._open(self._computer.new_id(), None, around)

    def _open(self, id: str, goal: Goal | None, around: Around) -> None:
        from peerbuddy.ui.goals.form.page import GoalForm

        self._show(GoalForm(id, goal, around, self._today(), self._computer.new_id))

    def _show(self, form: GoalForm) -> None:
        self._drop()
        self.form, self._kept = form, Kept(self._jobs, keep, self._goal, self._as_page, form)
        self._kept.saved.connect(self._saved)
        self._kept.failed.connect(self._not_saved)
        form.touched.connect(self._kept.touched)
        form.begin_wanted.connect(self._begin)
        form.left.connect(self._done)
        form.lean.add_wanted.connect(self._add_asset)
        self._views.addWidget(form)
        form.open_parts()
        self._views.setCurrentWidget(form)
        self.opened.emit()
        form.begin()

    def _close(self, then: Callable[[], None]) -> None:
        without_wish = kept_as_page(self._as_page()) if self.form and not self._draft().has_wish else ()
        self._drop()
        for page in without_wish:
            self._jobs.run(page.verb, *page.arguments, **page.named)
            self.became_page.emit()
        then()

    def _drop(self) -> None:
        form, self.form, self._kept = self.form, None, None
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
            has_goal = not self.form.is_new or self._draft().has_wish
            self.leave(partial(self.done.emit, self.form.goal if has_goal else ""))

    # --- what is written in it ------------------------------------------------------------------------

    def _draft(self) -> GoalDraft:
        assert self.form is not None
        return self.form.draft()

    def _goal(self) -> GoalDraft | None:
        """Without a wish it is none yet."""
        draft = self._draft()
        return draft if draft.has_wish else None

    def _as_page(self) -> Draft:
        return self._draft().as_page(self._computer.new_id(), self._today())

    # --- what the vault says --------------------------------------------------------------------------

    @Slot()
    def _saved(self) -> None:
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

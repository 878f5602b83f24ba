"""The form of a goal: the wish first, and that is enough; everything else folds open and saves itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.model.goal import MAX_WISH, Goal, GoalFields
from peerbuddy.model.goal_page import Around
from peerbuddy.ui.goals import said
from peerbuddy.ui.goals.form.areas import AreasPart
from peerbuddy.ui.goals.form.days import DaysPart
from peerbuddy.ui.goals.form.draft import GoalDraft
from peerbuddy.ui.goals.form.fields import FormPart
from peerbuddy.ui.goals.form.hurdles import ObstaclesPart
from peerbuddy.ui.goals.form.lean_on import LeanPart
from peerbuddy.ui.goals.form.measure import MeasurePart
from peerbuddy.ui.goals.form.steps import StepsPart
from peerbuddy.ui.goals.form.why import WhyPart
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.fold import Fold
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.parts.one_line_words import OneLineWords
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.parts.unshown import leave_out
from peerbuddy.ui.tokens import COLUMN


class GoalForm(Column):
    """`goal` None: a new one, which begins as an idea with the id `id`."""

    touched = Signal()
    begin_wanted = Signal()  # make it active
    left = Signal()

    def __init__(
        self,
        id: str,
        goal: Goal | None,
        around: Around,
        today: date,
        new_id: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(COLUMN - 40, parent, top=28)
        self.goal, self.is_new = id, goal is None
        self._fields = goal.fields if goal else GoalFields("")
        self.wish = OneLineWords(said.help_of("wish"), limit=MAX_WISH, lines=1)
        self.wish.set_words(self._fields.wish)
        self.why = WhyPart(self._fields)
        self.measure = MeasurePart(self._fields)
        self.lean = LeanPart(self._fields, around)
        self.obstacles = ObstaclesPart(goal.obstacles if goal else (), new_id)
        self.areas = AreasPart(self._fields, around)
        self.steps = StepsPart(goal.milestones if goal else (), new_id, today)
        self.days = DaysPart(self._fields, today)
        self.notice = NoticeBar()
        self.saved = PlainLabel("", "caption")
        self.pair = Pair(self.tr("Begin with it now"), self.tr("Leave it among the ideas"))
        self.done = button(self.tr("Done"), "primary")
        self.folds = [Fold(name, part) for name, part in self._parts()]
        self._lay_out()
        self._connect()

    def draft(self) -> GoalDraft:
        """Everything as it stands here now. A wish that was emptied stays as it was."""
        fields = replace(self._fields, wish=self.wish.words().strip() or self._fields.wish)
        for part in (self.why, self.measure, self.lean, self.areas, self.days):
            fields = part.into(fields)
        return GoalDraft(
            self.goal, fields, self.obstacles.obstacles(), self.steps.milestones(), self.lean.typed()
        )

    def begin(self) -> None:
        self.wish.setFocus()

    def open_parts(self) -> None:
        """Those that say something already."""
        for fold, (_, part) in zip(self.folds, self._parts(), strict=True):
            fold.set_open(part.has_words())

    def say_saved(self, told: str) -> None:
        self.saved.setText(told)

    def _parts(self) -> tuple[tuple[str, FormPart], ...]:
        return (
            (self.tr("Why it matters"), self.why),
            (self.tr("How I will see it"), self.measure),
            (said.help_of("lean_on"), self.lean),
            (self.tr("What in me stands in the way"), self.obstacles),
            (self.tr("Life area"), self.areas),
            (self.tr("Milestones"), self.steps),
            (self.tr("When I look at it again"), self.days),
        )

    @Slot()
    def _look(self) -> None:
        has_wish = bool(self.wish.words().strip())
        self.pair.take.setEnabled(has_wish)
        self.pair.refuse.setText(self.tr("Leave it among the ideas") if has_wish else self.tr("Not now"))

    def _connect(self) -> None:
        self.wish.edited.connect(self._look)
        self.wish.edited.connect(self.touched)
        for fold, (_, part) in zip(self.folds, self._parts(), strict=True):
            part.touched.connect(self.touched)
            fold.unfolded.connect(self._show_opened)
        self.pair.taken.connect(self.begin_wanted)
        self.pair.refused.connect(self.left)
        self.done.clicked.connect(self.left)
        self._look()

    @Slot()
    def _show_opened(self) -> None:
        fold = self.sender()
        if isinstance(fold, Fold):
            self.bring_in_sight(fold)

    def _lay_out(self) -> None:
        title = self.tr("New goal") if self.is_new else self.tr("Edit the goal")
        self.setAccessibleName(title)
        hint = self.tr("In your words. That is enough; everything below can come later, or never.")
        self.add(PlainLabel(title, "page"), self.notice)
        self.add(labelled(said.help_of("wish"), self.wish), self.wish, space=8)
        self.add(PlainLabel(hint, "hint"))
        for number, fold in enumerate(self.folds):
            self.add(fold, space=0 if number else 10)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.saved, 1)
        foot.addWidget(self.pair if self.is_new else self.done)
        self.add(foot, space=12)
        leave_out(self, self.pair, self.done)
        self.rows.addStretch(1)

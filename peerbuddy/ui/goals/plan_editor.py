"""An if–then plan being written: two fields, soft remarks while they are filled, and what it belongs to."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.model.goal_page import GoalPage
from peerbuddy.model.plan import MAX_ACTION, MAX_CUE, Plan, PlanKind
from peerbuddy.model.rules.if_then import hint_words, hints
from peerbuddy.ui.goals import said
from peerbuddy.ui.goals.keeping_key import keeps
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.notice_bar import NoticeBar
from peerbuddy.ui.parts.one_line_words import OneLineWords
from peerbuddy.ui.parts.one_of import OneOf
from peerbuddy.ui.parts.spoken_label import SpokenLabel
from peerbuddy.ui.parts.unshown import leave_out
from peerbuddy.ui.tokens import FLOW


class PlanEditor(Column):
    """A plan with one field still empty is no plan yet: it stays here until it is one or is left."""

    kept = Signal(object)  # a plan
    left = Signal()
    taken_out = Signal(str)  # id

    def __init__(self, page: GoalPage, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(FLOW + 80, parent, top=28)
        self._plan = plan
        self._saved = next((one for one in page.goal.plans if one.id == plan.id), None)
        self.goal = page.goal.id
        self._words = hint_words(said.book())
        self.notice = NoticeBar()
        self.cue = OneLineWords(self.tr("If: the moment"), limit=MAX_CUE, lines=2)
        self.action = OneLineWords(self.tr("then I will: one small thing to do"), limit=MAX_ACTION, lines=2)
        self.hints = SpokenLabel("", "hint")
        self.kind = self._kinds()
        self.obstacle = OneOf(
            self.tr("It answers"), ((one.id, one.text) for one in page.goal.obstacles), pills=True
        )
        self.strength = self._strengths(page)
        self.keep = button(self.tr("Keep the plan"), "primary")
        self.leave = button(self.tr("Leave it"))
        self.take_out = button(self.tr("Take it out"), "quiet")
        self._lay_out(page)
        self._show(plan)
        self._connect()
        self._look()

    def words(self) -> Plan:
        """As it stands here, also where a field is empty."""
        return replace(
            self._plan,
            cue=self.cue.words().strip(),
            action=self.action.words().strip(),
            kind=PlanKind(self.kind.key() or PlanKind.START),
            obstacle=self.obstacle.key() or None,
            strength=self.strength.key(),
        )

    def is_touched(self) -> bool:
        """Whether words stand here that are not in the vault."""
        plan, saved = self.words(), self._saved
        before = (saved.cue, saved.action) if saved else ("", "")
        return (plan.cue, plan.action) != before

    def is_whole(self) -> bool:
        plan = self.words()
        return bool(plan.cue and plan.action)

    def _kinds(self) -> OneOf:
        listed = ((key, said.capital(words)) for key, words in said.options(said.book().plan_kinds))
        return OneOf(self.tr("Kind of plan"), listed, pills=True, may_be_none=False)

    def _strengths(self, page: GoalPage) -> OneOf:
        """Those the goal leans on, the front set, and the one it has."""
        leaned = {link.target for link in page.goal.fields.links} | page.around.front | {self._plan.strength}
        offered = [one for one in page.around.strengths.values() if one.id in leaned]
        return OneOf(self.tr("It uses"), ((one.id, one.label) for one in offered), pills=True)

    def _show(self, plan: Plan) -> None:
        self.cue.set_words(plan.cue)
        self.action.set_words(plan.action)
        self.kind.set_key(plan.kind.value)
        self.obstacle.set_key(plan.obstacle or "")
        self.strength.set_key(plan.strength)

    @Slot()
    def _look(self) -> None:
        plan = self.words()
        texts = {check.key: check.text for check in said.book().if_then.checks}
        found = hints(plan.cue, plan.action, self._words)
        self.hints.say("\n".join(texts[hint].replace("*", "") for hint in found if hint in texts))
        self.hints.announce_soon()
        self.keep.setEnabled(self.is_whole())

    @Slot()
    def _keep(self) -> None:
        if self.is_whole():
            self.kept.emit(self.words())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if keeps(event):
            self._keep()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        for field in (self.cue, self.action):
            field.edited.connect(self._look)
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(self.left)
        self.take_out.clicked.connect(partial(self.taken_out.emit, self._plan.id))

    def _lay_out(self, page: GoalPage) -> None:
        self.setAccessibleName(self.tr("If–then plan"))
        self.add(PlainLabel(self.tr("If–then plan"), "page"), PlainLabel(page.goal.fields.wish, "lead"))
        self.add(self.notice)
        moments = ", ".join(said.book().if_then.cue_of)
        self.add(labelled(self.tr("If"), self.cue), self.cue, space=10)
        self.add(PlainLabel(self.tr("A moment you will notice: {moments}").format(moments=moments), "hint"))
        self.add(labelled(self.tr("then I will"), self.action), self.action, space=10)
        self.add(self.hints)
        self.hints.hide()
        self.add(PlainLabel(self.tr("Kind of plan"), "label"), self.kind, space=10)
        for words, part in ((self.tr("It answers"), self.obstacle), (self.tr("It uses"), self.strength)):
            if part.buttons:
                self.add(PlainLabel(words, "label"), part, space=10)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.take_out)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        foot.addWidget(self.keep)
        self.add(foot, space=16)
        self.take_out.setVisible(self._saved is not None)
        leave_out(self, self.obstacle, self.strength)
        self.rows.addStretch(1)

"""One insight, opened: its question, the plain answer, the drawing with its table, what it cannot tell."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from peerbuddy.actions import insights
from peerbuddy.actions.seeing import see
from peerbuddy.model.errors import ContentDamaged
from peerbuddy.model.insight import WINDOW_WEEKS, Seen
from peerbuddy.ui.insights import said
from peerbuddy.ui.insights.face import Face
from peerbuddy.ui.insights.faces import face_of
from peerbuddy.ui.insights.moments import MomentRows
from peerbuddy.ui.insights.twins import Twins
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.calm_edits import CalmComboBox
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.empty_state import EmptyState
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.style import scaled

WIDE = 1040
WIDEST_CHOICE = 340
OF_A_GOAL = ("IN-6", "IN-8")
OF_ALL_TIME = ("IN-8",)


class InsightPage(Column):
    """Nothing is worked out before `open`, and then only the one that was opened."""

    go_wanted = Signal(str, object)
    hidden = Signal(str)  # an insight, for good
    failed = Signal(object)  # an error

    def __init__(self, jobs: Jobs, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(WIDE, parent, top=24)
        self._jobs, self._today = jobs, today
        self.id = ""
        self.question, self.answer = PlainLabel("", "title"), PlainLabel("", "lead")
        self.goals, self.weeks = CalmComboBox(), CalmComboBox()
        self.limits = button(self.tr("What this can’t tell you"), "quiet")
        self.hide_it = button(self.tr("Hide for good"), "quiet")
        self.limits_said = PlainLabel("", "lead")
        self.body: Twins | QFrame | EmptyState | None = None
        self._set_up()

    def open(self, id: str) -> None:
        if id != self.id:
            self.id = id
            self.goals.clear()
            self.limits.setChecked(False)
            self.limits_said.setText(said.cannot_tell(id))
            self.question.setText(said.words_of(id).question)
            self.setAccessibleName(said.words_of(id).question)
        self.read_again()

    def put_away(self) -> None:
        """Nothing is open any more."""
        self.id = ""
        self._put(None)

    @Slot()
    def read_again(self) -> None:
        if self.id:
            goal, weeks = self.goals.currentData() or "", self.weeks.currentData()
            self._jobs.run(see, self.id, goal=goal, weeks=weeks, then=self._show)

    def set_read_only(self) -> None:
        self.hide_it.setEnabled(False)

    # --- what was found -----------------------------------------------------------------------------

    def _show(self, seen: Seen) -> None:
        if seen.id != self.id:  # another one was opened meanwhile
            return
        self._show_goals(seen)
        self.weeks.setVisible(seen.insight is not None and self.id not in OF_ALL_TIME)
        if seen.insight is None:
            self.answer.say(self.tr("There is no goal yet that this could be asked of."), "lead")
            self._put(self._empty("target", self.tr("Go to the goals"), "goals"))
            return
        try:
            face = face_of(seen, self._today())
        except ContentDamaged as error:
            self.failed.emit(error)
            return
        self.answer.say(face.answer, "lead")
        if not face.lines:
            self._put(self._empty("leaf"))
        elif face.plot is None:
            self._put(self._list(face))
        else:
            self._put(self._twins(face))

    def _show_goals(self, seen: Seen) -> None:
        self.goals.setVisible(bool(seen.goals))
        if not seen.goals:
            return
        chosen = getattr(seen.insight, "goal", "")
        self.goals.clear()
        for line in seen.goals:
            self.goals.addItem(line.wish, line.id)
        self.goals.setCurrentIndex(max(0, self.goals.findData(chosen)))

    def _twins(self, face: Face) -> Twins:
        assert face.plot is not None
        before = self.body if isinstance(self.body, Twins) else None
        name = self.question.text()
        twins = Twins(name, face, face.plot(name), self._today())
        twins.go_wanted.connect(self.go_wanted)
        if before is not None:  # the same is read again: stay where one was
            twins.shown.set_key(before.shown.key())
            if before.looked_at < len(face.behind):
                twins.look_at(before.looked_at)
        return twins

    def _list(self, face: Face) -> QFrame:
        """Too few for a drawing."""
        frame, rows = QFrame(), MomentRows()
        frame.setProperty("kind", "card")
        frame.setAccessibleName(self.tr("Moments"))
        column = QVBoxLayout(frame)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(12)
        few = self.tr("A few moments so far, so they are listed. From five on there is a drawing.")
        column.addWidget(PlainLabel(few, "hint"))
        column.addWidget(rows)
        rows.show_lines(face.lines, self._today())
        rows.go_wanted.connect(self.go_wanted)
        return frame

    def _empty(self, icon: str, way: str = "", room: str = "") -> EmptyState:
        ways = ()
        if way:
            ways = (button(way),)
            ways[0].clicked.connect(partial(self.go_wanted.emit, room, None))
        return EmptyState(icon, self.tr("Nothing here yet"), said.nothing_yet(self.id), *ways)

    def _put(self, body: Twins | QFrame | EmptyState | None) -> None:
        had_focus = self.body is not None and self.body.isAncestorOf(self.window().focusWidget() or self)
        if self.body is not None:
            self.rows.removeWidget(self.body)
            self.body.hide()
            self.body.deleteLater()
        self.body = body
        if body is not None:
            self.rows.insertWidget(self.rows.indexOf(self.limits_said) + 1, body)
            self.rows.activate()  # it shows both sides or one by its width: never one for a blink
            if had_focus and isinstance(body, Twins):
                body.plot.spots[body.looked_at].setFocus()

    # --- set-up -------------------------------------------------------------------------------------

    @Slot()
    def _hide(self) -> None:
        self._jobs.run(insights.hide, self.id, then=lambda _: self.hidden.emit(self.id))

    def _set_up(self) -> None:
        self.goals.setAccessibleName(self.tr("Of which goal"))
        self.goals.setMaximumWidth(scaled(WIDEST_CHOICE))
        self.weeks.setAccessibleName(self.tr("How far back"))
        for words, weeks in (
            (self.tr("Last 8 weeks"), WINDOW_WEEKS),
            (self.tr("Last half year"), 26),
            (self.tr("Last year"), 52),
        ):
            self.weeks.addItem(words, weeks)
        self.limits.setCheckable(True)
        self.limits_said.hide()
        self.limits.toggled.connect(self.limits_said.setVisible)
        self.hide_it.clicked.connect(self._hide)
        self.goals.activated.connect(self.read_again)
        self.weeks.activated.connect(self.read_again)
        self.goals.hide()
        tools = QWidget()
        across = Flow(tools, gap=8)
        for tool in (self.goals, self.weeks, self.limits, self.hide_it):
            across.addWidget(tool)
        self.add(self.question, self.answer)
        self.add(tools, space=6)
        self.add(self.limits_said)
        self.rows.addStretch(1)

"""A new way this week: a small suggestion, made into an if–then plan, and after seven days what happened."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from peerbuddy.actions import journal, new_ways
from peerbuddy.actions.strengths_room import StrengthView
from peerbuddy.computer import Computer
from peerbuddy.model.strength import NewWay, Strength
from peerbuddy.ui import icons
from peerbuddy.ui.dates import short_day
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.pair import Pair
from peerbuddy.ui.parts.tab_order import walk_in_order
from peerbuddy.ui.room import Unsaved
from peerbuddy.ui.strengths.plan_form import LookAgainForm, PlanForm
from peerbuddy.ui.style import scaled


class NewWayBar(QFrame):
    """`keep_wanted`: what `pending` gives is to be kept now."""

    keep_wanted = Signal()
    put_off_wanted = Signal()
    let_go_wanted = Signal(str)  # the id of a plan
    plan_left = Signal()

    def __init__(self, computer: Computer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer = computer
        self._strength: Strength | None = None
        self._way: NewWay | None = None
        self.setProperty("kind", "offer")
        self.text = PlainLabel()
        self.offer = Pair(self.tr("Make a plan"), self.tr("Not this week"))
        self._plan: PlanForm | None = None
        self._looked: LookAgainForm | None = None
        self.let_go = button(self.tr("Let it go"), "quiet")
        self._lay_out()
        self.offer.taken.connect(self.begin_plan)
        self.offer.refused.connect(self.put_off_wanted)
        self.let_go.clicked.connect(self._let_go)

    def show_view(self, view: StrengthView, today: date) -> None:
        """As it stands in the vault; what is half written stays."""
        is_same = self._strength is not None and self._strength.id == view.line.strength.id
        self._strength, self._way = view.line.strength, view.way
        if is_same and self._is_planning() and view.way is None:
            return
        if self._plan is not None:
            self._plan.hide()
        suggests = view.way is None and view.offers_way and bool(view.line.strength.new_way)
        self.offer.setVisible(suggests)
        self.let_go.setVisible(view.way is not None and not view.is_due)
        self._show_looked(shown=view.is_due, keeps_words=is_same)
        if view.way is not None:
            self.text.setText(self._told(view.way, today, is_due=view.is_due))
        elif suggests:
            told = self.tr("A new way this week: {way}. Make it an if–then plan?")
            self.text.setText(told.format(way=view.line.strength.new_way))
        self.setVisible(suggests or view.way is not None)

    def _show_looked(self, *, shown: bool, keeps_words: bool) -> None:
        if self._looked is None and not shown:
            return
        if not (keeps_words and shown):
            self.looked.end()
        self.looked.setVisible(shown)

    def begin_plan(self) -> None:
        if self._strength is not None and self._way is None:
            self.text.setText(
                self.tr("A new way to use it, as one if–then. In seven days you can look again.")
            )
            self.offer.hide()
            self.show()
            self.plan.begin(self._strength.new_way)

    @property
    def plan(self) -> PlanForm:
        """Made when it is wanted first, as the other form."""
        if self._plan is None:
            self._plan = PlanForm()
            self._plan.keep_wanted.connect(self.keep_wanted)
            self._plan.left.connect(self.leave_plan)
            self._forms.addWidget(self._plan)
            walk_in_order([self.offer.refuse, *self._plan.stops()])
        return self._plan

    @property
    def looked(self) -> LookAgainForm:
        if self._looked is None:
            self._looked = LookAgainForm()
            self._looked.keep_wanted.connect(self.keep_wanted)
            self._looked.left.connect(self._let_go)
            self._forms.addWidget(self._looked)
            walk_in_order([self.offer.refuse, *self._looked.stops()])
        return self._looked

    def _is_planning(self) -> bool:
        return self._plan is not None and self._plan.isVisible()

    @Slot()
    def leave_plan(self) -> None:
        """Nothing of it is kept."""
        self.plan.end()
        self.hide()
        self.plan_left.emit()

    def pending(self) -> Unsaved | None:
        """A plan or an answer that was written here and is not kept yet."""
        if self._strength is None:
            return None
        if self._way is not None and self._looked is not None and self._looked.has_words:
            words, dial = self.looked.words(), self.looked.chosen_dial()
            page = self._page(words)
            return Unsaved(new_ways.finish_new_way, (self._way.id, words), page, {"dial": dial})
        if self._is_planning() and self.plan.was_changed:
            cue, act = self.plan.words()
            page = self._page(f"{cue} {act}")
            if not act:
                return Unsaved(journal.save_entry, page.arguments(), page, page.named())
            return Unsaved(new_ways.begin_new_way, (self._strength.id, act), page, {"cue": cue})
        return None

    def kept(self) -> None:
        for form in (self._plan, self._looked):
            if form is not None:
                form.end()

    def _page(self, words: str) -> Draft:
        label = self._strength.label if self._strength else ""
        return Draft(self._computer.new_id(), self._computer.now().date(), f"{label}: {words.strip()}")

    def _told(self, way: NewWay, today: date, *, is_due: bool) -> str:
        if_then = self.tr("If {cue}, then I will {act}.") if way.cue else self.tr("I will {act}.")
        plan = if_then.format(cue=way.cue, act=way.act)
        if is_due:
            told = self.tr("Begun {day}: {plan} What happened? Every answer is fine.")
            return told.format(day=short_day(way.begun, today), plan=plan)
        told = self.tr("Under way: {plan} You can look again from {day}.")
        return told.format(day=short_day(way.look_again, today), plan=plan)

    def _let_go(self) -> None:
        if self._way is not None:
            self.let_go_wanted.emit(self._way.id)

    def _lay_out(self) -> None:
        across = QHBoxLayout(self)
        across.setContentsMargins(14, 12, 12, 12)
        across.setSpacing(12)
        across.addWidget(_Sprout(), alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(10)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.text, 1)
        top.addWidget(self.offer)
        column.addLayout(top)
        self._forms = QVBoxLayout()
        column.addLayout(self._forms)
        column.addWidget(self.let_go, alignment=Qt.AlignmentFlag.AlignLeading)
        across.addLayout(column, 1)
        self.hide()


class _Sprout(QWidget):
    """Nothing to press, nothing to read."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(scaled(20), scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = scaled(18)
        icons.paint(QPainter(self), QRect(0, 1, side, side), "sprout", "accent")

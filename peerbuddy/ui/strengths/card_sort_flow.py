"""A front set by way of cards: three piles, a choice of six to nine, pairs. Kept after each step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from secrets import randbits

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions import discovery, strengths
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.computer import Computer
from peerbuddy.model.rules import card_sort as rules
from peerbuddy.model.rules.card_sort import Answer, CardSort, Pile, Step
from peerbuddy.model.strength import FrontSet, Strength
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.step_words import StepWords
from peerbuddy.ui.parts.tab_order import walk_in_order
from peerbuddy.ui.strengths import pairs_step, piles_step
from peerbuddy.ui.strengths.choose_step import ChooseStep
from peerbuddy.ui.strengths.flow_bars import FlowFoot, FlowHead
from peerbuddy.ui.strengths.pairs_step import PairsStep
from peerbuddy.ui.strengths.piles_step import PilesStep
from peerbuddy.ui.strengths.said import by_name
from peerbuddy.ui.strengths.scene_card import NOBODY
from peerbuddy.ui.strengths.too_few_step import TooFewStep
from peerbuddy.ui.strengths.way import Way

WIDTH = 840
_SWAPPED = {Answer.LEFT: Answer.RIGHT, Answer.RIGHT: Answer.LEFT, Answer.BOTH: Answer.BOTH}
_PLACES = {Step.PILES: 0, Step.TOO_FEW: 0, Step.CHOOSE: 1, Step.PAIRS: 2, Step.FRONT: 3}


def toss() -> bool:
    return bool(randbits(1))


class CardSortFlow(Way):
    """Begins when it is first shown; where a card sort was left half done, it goes on there. Done: there is
    a new front set.

    `toss`: whether the two cards of a pair change places, asked anew for each.
    """

    def __init__(
        self,
        computer: Computer,
        jobs: Jobs,
        parent: QWidget | None = None,
        *,
        toss: Callable[[], bool] = toss,
    ) -> None:
        super().__init__(computer, parent)
        self._jobs, self._toss = jobs, toss
        self._known: dict[str, Strength] = {}
        self._sort: CardSort | None = None
        self._is_swapped = self._is_asking = False
        route = next(
            one for one in words_of_the_program(computer.language).strengths.routes if one.key == "cards"
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(route.title)
        self.head = FlowHead(
            StepWords((self.tr("Sort"), self.tr("Choose a few"), self.tr("Pairs"), self.tr("Your front set")))
        )
        self.piles, self.pairs = PilesStep(route), PairsStep(route)
        self.too_few = TooFewStep()
        self.choose = ChooseStep(self.tr("Which would you not want to be without?"))
        self.front = ChooseStep(self.tr("Which of these do you want to lean on?"))
        self.foot = FlowFoot(
            self.tr("You can stop here and come back. The pile “not in this season” is not kept.")
        )
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Where it was left, or anew."""
        if not self._is_asking:
            self._is_asking = True
            self._jobs.run(strengths.strengths, then=self._know)
            self._jobs.run(discovery.card_sort, then=self._take_up, otherwise=self._not_begun)

    def _know(self, known: dict[str, Strength]) -> None:
        self._known = known

    def _take_up(self, sort: CardSort | None) -> None:
        if sort is None:
            self._jobs.run(discovery.begin_card_sort, then=self._begun, otherwise=self._not_begun)
        else:
            self._begun(sort)

    def _begun(self, sort: CardSort) -> None:
        self._is_asking = False
        self._show(sort)
        self.setFocus()

    def _not_begun(self, error: Exception) -> None:
        self._is_asking = False
        self._jobs.failed.emit(error)

    # --- answers ------------------------------------------------------------------------------------

    @Slot(object)
    def _place(self, pile: Pile) -> None:
        if self._sort is not None:
            self._go_to(rules.placed(self._sort, pile))

    @Slot(object)
    def _answer(self, seen: Answer) -> None:
        if self._sort is not None:
            self._go_to(rules.answered(self._sort, _SWAPPED[seen] if self._is_swapped else seen))

    @Slot(object)
    def _choose(self, chosen: frozenset[str]) -> None:
        if self._sort is not None:
            self._go_to(rules.chosen(self._sort, chosen))

    @Slot()
    def _look_again(self) -> None:
        if self._sort is not None:
            self._go_to(rules.look_again(self._sort))

    @Slot()
    def _back(self) -> None:
        if self._sort is not None and self._can_go_back():
            self._go_to(rules.undone(self._sort))

    def _can_go_back(self) -> bool:
        return self._sort is not None and rules.undone(self._sort) != self._sort

    def _go_to(self, sort: CardSort) -> None:
        self._jobs.run(discovery.keep_card_sort, sort)
        self._show(sort)

    @Slot(object)
    def _finish(self, picked: frozenset[str] = frozenset()) -> None:
        self._jobs.run(
            discovery.finish_card_sort, self._sort, picked, then=self._finished, otherwise=self._not_finished
        )

    def _finished(self, _: FrontSet) -> None:
        self._sort = None
        self.done.emit()

    def _not_finished(self, error: Exception) -> None:
        self._jobs.failed.emit(error)
        self.front.onwards.setEnabled(True)

    @Slot()
    def _pause(self) -> None:
        self._sort = None  # it is read again from where it was kept
        self.left.emit()

    @Slot()
    def _leave(self) -> None:
        self._jobs.run(discovery.leave_card_sort, then=lambda _: self._pause())

    # --- showing ------------------------------------------------------------------------------------

    def _show(self, sort: CardSort) -> None:
        if self._sort is not None and rules.step(self._sort) is not rules.step(sort):
            self.setFocus()  # else what was pressed would hand it on to a neighbour, where arrows walk away
        self._sort, step = sort, rules.step(sort)
        self.head.steps.show_step(_PLACES[step])
        shown = {
            Step.PILES: self.piles,
            Step.TOO_FEW: self.too_few,
            Step.CHOOSE: self.choose,
            Step.PAIRS: self.pairs,
            Step.FRONT: self.front,
        }
        self._fill(sort, step)
        for of, view in shown.items():
            view.setVisible(of is step)
        walk_in_order(self._stops())
        self.foot.back.setEnabled(self._can_go_back())
        said = shown[step].spoken()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _fill(self, sort: CardSort, step: Step) -> None:
        if step is Step.PILES:
            self.piles.show_card(self._strength(rules.card(sort) or ""))
        elif step is Step.CHOOSE:
            self._offer_candidates(sort)
        elif step is Step.PAIRS and (pair := rules.question(sort)) is not None:
            self._is_swapped = self._toss()
            ids = (pair.right, pair.left) if self._is_swapped else (pair.left, pair.right)
            self.pairs.show_pair(*map(self._strength, ids))
        elif step is Step.FRONT:
            self._offer_front(sort)

    def _offer_candidates(self, sort: CardSort) -> None:
        ids = rules.candidates(sort)
        least, most = rules.CHOSEN
        few = frozenset(ids) if len(ids) <= most else frozenset[str]()
        lead = self.tr("Six to nine of them. They meet in pairs next.")
        self.choose.offer(map(self._strength, ids), least=least, most=most, on=few, lead=lead)

    def _offer_front(self, sort: CardSort) -> None:
        choice = rules.front_choice(sort)
        sure = ", ".join(one.label for one in by_name(map(self._strength, choice.sure)))
        lead = self.tr("These stand alike for you: take {least} to {most}.").format(
            least=choice.at_least, most=choice.at_most
        )
        with_sure = self.tr("{names} are with you already.").format(names=sure)
        self.front.offer(
            map(self._strength, choice.among),
            least=choice.at_least,
            most=choice.at_most,
            on=frozenset(),
            lead=f"{with_sure} {lead}" if sure else lead,
        )
        if not choice.among:
            self.front.lead.setText(with_sure)
            self.front.onwards.setEnabled(False)
            self._finish()

    def _strength(self, id: str) -> Strength:
        return self._known.get(id, NOBODY)

    # --- events and layout --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, step = Qt.Key(event.key()), rules.step(self._sort) if self._sort else None
        if key == Qt.Key.Key_Escape:
            self._pause()
        elif key == Qt.Key.Key_Backspace:
            self._back()
        elif step is Step.PILES and key in piles_step.KEYS:
            self._place(piles_step.KEYS[key])
        elif step is Step.PAIRS and key in pairs_step.KEYS:
            self._answer(pairs_step.KEYS[key])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key that a card did not use: the page would scroll by it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.keyPressEvent(event)
            return event.isAccepted()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._sort is None:
            self.begin()

    def _connect(self) -> None:
        self.head.pause.clicked.connect(self._pause)
        self.foot.back.clicked.connect(self._back)
        self.foot.forget.clicked.connect(self._leave)
        self.piles.placed.connect(self._place)
        self.pairs.answered.connect(self._answer)
        self.choose.went_on.connect(self._choose)
        self.front.went_on.connect(self._finish)
        self.too_few.again.connect(self._look_again)
        self.too_few.later.connect(self._pause)

    def _lay_out(self) -> None:
        middle = Column(WIDTH, top=24)
        middle.installEventFilter(self)
        middle.rows.addStretch(1)
        for view in (self.piles, self.too_few, self.choose, self.pairs, self.front):
            middle.add(view)
            view.hide()
        middle.rows.addStretch(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 16)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.notice)
        column.addWidget(middle, 1)
        column.addWidget(self.foot)

    def _stops(self) -> Iterator[QWidget]:
        yield self.head.pause
        yield from self.piles.answers.values()
        yield from (self.too_few.ways.take, self.too_few.ways.refuse)
        yield from self.choose.stops()
        yield from (self.pairs.left, self.pairs.right, self.pairs.both)
        yield from self.front.stops()
        yield from (self.foot.back, self.foot.forget)

"""Help now as a whole: its first page, one page behind it at a time, and what they show of the vault."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QWidget

from peerbuddy.actions import helping, pocket_card
from peerbuddy.computer import Computer
from peerbuddy.model.help_plan import CardPart, HelpPerson, HelpPlan, OwnHelpCard, PlanUse
from peerbuddy.ui import words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.help import sheet
from peerbuddy.ui.help.books import help_book, honesty
from peerbuddy.ui.help.mine import Mode
from peerbuddy.ui.help.page import HelpPage
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.help.worried import WorriedPage
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.room import Unsaved

PROOF = "proof"


class HelpPlace(QStackedWidget):
    """Pages behind the first are made, and imported, when they are wanted."""

    left = Signal()
    page_wanted = Signal(str)  # the id of an entry

    def __init__(
        self, computer: Computer, jobs: Jobs, ask: Ask, opened: Opened | None, parent: QWidget | None = None
    ) -> None:
        """`opened` None: the journal is locked, and nothing of it is asked for."""
        super().__init__(parent)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._words = help_book(computer.language)
        self._cards: tuple[OwnHelpCard, ...] = ()
        self._people: tuple[HelpPerson, ...] = ()
        self._plans: tuple[HelpPlan, ...] = ()
        self._pocket: tuple[str, ...] = ()
        self._wanted = ""  # the part to be brought in sight once it was read
        self.behind: SubPage | None = None
        self.front = self._new_front(_mode(opened))

    def begin(self, part: str = "") -> None:
        """With `part` ("people", "plan" or "proof", while the journal is open) that is brought in sight."""
        self._wanted = part
        self._come_back()
        if part == PROOF:
            self._show_proof()

    def come_open(self, opened: Opened) -> None:
        """The journal was unlocked meanwhile: what is in it can be shown now."""
        self.removeWidget(self.front)
        self.front.deleteLater()
        self.front = self._new_front(_mode(opened))
        self._come_back()

    def unsaved(self) -> tuple[Unsaved, ...]:
        return self.behind.unsaved() if self.behind else ()

    # --- the first page -------------------------------------------------------------------------------

    def _new_front(self, mode: Mode) -> HelpPage:
        front = HelpPage(self._words, honesty(self._computer.language), mode)
        self.insertWidget(0, front)
        front.left.connect(self.left)
        front.unlock_wanted.connect(self.left)
        front.number_wanted.connect(self._change_number)
        front.checked_today.connect(self._check)
        front.worried_wanted.connect(self._show_worried)
        front.pocket.wanted.connect(self._show_pocket)
        front.print_wanted.connect(self._print_page)
        if front.mine is not None:
            front.mine.person_wanted.connect(self._change_person)
            front.mine.plan_wanted.connect(self._show_plan)
            front.mine.proof_wanted.connect(self._show_proof)
        return front

    def _read(self) -> None:
        otherwise = self._tell
        self._jobs.call(pocket_card.read, self._computer.places, then=self._show_lines, otherwise=otherwise)
        if self.front.mine is not None:
            self._jobs.run(helping.own_cards, then=self._show_numbers, otherwise=otherwise)
            self._jobs.run(helping.my_people, then=self._show_people, otherwise=otherwise)
            self._jobs.run(helping.list_plans, then=self._show_plans, otherwise=otherwise)

    def _show_lines(self, lines: tuple[str, ...]) -> None:
        self._pocket = lines
        self.front.pocket.show_lines(lines)
        self.front.order_tabs()

    def _show_numbers(self, cards: tuple[OwnHelpCard, ...]) -> None:
        self._cards = cards
        self.front.show_numbers(cards, self._today())
        self.front.order_tabs()

    def _show_people(self, people: tuple[HelpPerson, ...]) -> None:
        self._people = people
        if self.front.mine is not None:
            self.front.mine.show_people(people)
            self.front.order_tabs()
            self._bring_in_sight("people", self.front.mine.people)

    def _show_plans(self, plans: tuple[HelpPlan, ...]) -> None:
        self._plans = plans
        if self.front.mine is not None:
            self.front.mine.show_plans(plans)
            self.front.order_tabs()
            self._bring_in_sight("plan", self.front.mine.plans)

    def _bring_in_sight(self, part: str, whole: QWidget) -> None:
        """What was just put into it has to be shown first, and then to find its place."""
        if part == self._wanted:
            self._wanted = ""
            QTimer.singleShot(0, whole, partial(self._focus_first, whole))

    def _focus_first(self, whole: QWidget) -> None:
        first = next((way for way in whole.findChildren(QAbstractButton) if way.isVisible()), None)
        if first is not None:
            first.setFocus()
        QTimer.singleShot(0, whole, partial(self.front.ensureWidgetVisible, whole))

    @Slot(object)
    def _check(self, card: OwnHelpCard) -> None:
        self._jobs.run(helping.checked_today, card, then=lambda _: self._read(), otherwise=self._tell)
        self.front.back.setFocus()

    def _tell(self, error: Exception) -> None:
        self.front.notice.show_notice(words.sentence(error, self._computer.places.log))

    # --- a page behind it -----------------------------------------------------------------------------

    def _open(self, page: SubPage, back_to: Callable[[], None] | None = None) -> None:
        """`back_to`: where leaving it leads, if not to the first page."""
        self._drop_behind()
        self.behind = page
        page.left.connect(back_to or self._come_back)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.begin()

    @Slot()
    def _come_back(self) -> None:
        self.setCurrentWidget(self.front)
        self._drop_behind()
        self.front.back.setFocus()
        self._read()

    def _drop_behind(self) -> None:
        page, self.behind = self.behind, None
        if page is not None:
            self.removeWidget(page)
            page.hide()
            page.deleteLater()

    def _removed(self, what: str, verb: Callable[..., Any], thing: object) -> None:
        """Said where one comes back to, with the way to undo it."""
        self._come_back()

        def put_back() -> None:
            self._jobs.run(verb, thing, then=lambda _: self._read(), otherwise=self._tell)

        self.front.notice.show_notice(what, kind="plain", ways=((self.tr("Put it back"), put_back),))

    @Slot(object)
    def _change_number(self, what: OwnHelpCard | CardPart) -> None:
        from peerbuddy.ui.help.number_form import NumberForm

        is_new = isinstance(what, CardPart)
        card = OwnHelpCard(self._computer.new_id(), what, "") if isinstance(what, CardPart) else what
        form = NumberForm(self._computer, self._jobs, card, is_new=is_new)
        told = self.tr("The number is taken away.")
        form.removed.connect(partial(self._removed, told, helping.save_card))
        self._open(form)

    @Slot(object)
    def _change_person(self, person: HelpPerson | None) -> None:
        from peerbuddy.ui.help.person_form import PersonForm

        shown = person or HelpPerson(self._computer.new_id(), "")
        form = PersonForm(self._computer, self._jobs, shown, is_new=person is None)
        told = self.tr("They are off this page. Whatever you wrote elsewhere stays.")
        form.removed.connect(partial(self._removed, told, helping.save_person))
        self._open(form)

    @Slot(object)
    def _show_plan(self, plan: HelpPlan | None) -> None:
        """A new one is written first; another is read."""
        if plan is None:
            start = partial(self._change_plan, is_new=True)
            self._jobs.run(helping.blank_plan, then=start, otherwise=self._tell)
            return
        from peerbuddy.ui.help.plan_page import PlanPage

        may_change = self.front.mode is Mode.OPEN
        page = PlanPage(self._jobs, self._words.plan, plan, self._cards, may_change=may_change)
        page.change_wanted.connect(self._change_plan)
        page.print_wanted.connect(self._print_plan)
        page.note_wanted.connect(partial(self._note_use, plan.id))
        self._open(page)

    def _change_plan(self, plan: HelpPlan, *, is_new: bool = False) -> None:
        from peerbuddy.ui.help.plan_editor import PlanEditor

        editor = PlanEditor(self._computer, self._jobs, self._words.plan, plan, is_new=is_new)
        editor.removed.connect(partial(self._removed, self.tr("The plan is deleted."), helping.save_plan))
        self._open(editor, None if is_new else partial(self._read_plan, plan.id))

    def _note_use(self, plan: str, use: PlanUse) -> None:
        from peerbuddy.ui.help.note_form import NoteForm

        self._open(NoteForm(self._computer, self._jobs, use), partial(self._read_plan, plan))

    def _read_plan(self, id: str) -> None:
        self._jobs.run(helping.read_plan, id, then=self._show_plan, otherwise=self._tell)

    @Slot()
    def _show_proof(self) -> None:
        from peerbuddy.ui.help.proof import ProofPage

        title = next(part.text for part in self._words.order if part.key == PROOF)
        page = ProofPage(self._jobs, title)
        page.page_wanted.connect(self.page_wanted)
        self._open(page)

    @Slot()
    def _show_worried(self) -> None:
        self._open(WorriedPage(self._words.worried, self._cards, self._today()))

    @Slot()
    def _show_pocket(self) -> None:
        from peerbuddy.ui.help.pocket_form import PocketForm

        self._open(PocketForm(self._computer, self._jobs, self._cards, self._people))

    # --- on paper -------------------------------------------------------------------------------------

    @Slot()
    def _print_page(self) -> None:
        html = sheet.of_page(self._words, self._cards, self._people, self._pocket)
        self._open_print(html, is_private=self.front.mine is not None)

    def _print_plan(self, plan: HelpPlan) -> None:
        html = sheet.of_plan(self._words, plan, self._cards)
        self._open_print(html, is_private=True, back_to=partial(self._read_plan, plan.id))

    def _open_print(self, html: str, *, is_private: bool, back_to: Callable[[], None] | None = None) -> None:
        from peerbuddy.ui.help.print_page import PrintPage

        self._open(PrintPage(self._computer, self._jobs, self._ask, html, is_private=is_private), back_to)

    def _today(self) -> date:
        return self._computer.now().date()


def _mode(opened: Opened | None) -> Mode:
    if opened is None:
        return Mode.LOCKED
    return Mode.READ_ONLY if opened.read_only else Mode.OPEN

"""The strengths room: the front set, all strengths or the moments at the left, one strength beside them; and
the ways to find one's strengths in place of both."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from peerbuddy.actions.strengths_room import FrontView, read_front_view
from peerbuddy.computer import Computer
from peerbuddy.model.changes import Changes
from peerbuddy.model.strength import Moment, Strength
from peerbuddy.ui import words
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.empty_state import EmptyState
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.parts.notice_bar import NoticeBar, place_above
from peerbuddy.ui.parts.two_sides import TwoSides
from peerbuddy.ui.room import Room, Unsaved
from peerbuddy.ui.sharing.wanted import ShareWanted
from peerbuddy.ui.strengths.left_column import ALL, FRONT, LeftColumn
from peerbuddy.ui.strengths.said import by_name
from peerbuddy.ui.strengths.strength_page import StrengthPage
from peerbuddy.ui.strengths.ways import Ways

if TYPE_CHECKING:
    from peerbuddy.ui.strengths.choose_front import ChooseFront
    from peerbuddy.ui.strengths.own_form import OwnForm
    from peerbuddy.ui.strengths.then_and_now import ThenAndNow

LEFT = (300, 460)  # how narrow and how wide the left column gets
SHARE = 50  # of 128 parts of the width


class StrengthsRoom(Room):
    def __init__(self, computer: Computer, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer, self._jobs = computer, jobs
        self.front_view: FrontView | None = None
        self.notice = NoticeBar(self)
        self.left = LeftColumn(jobs, lambda: computer.now().date())
        self.page = StrengthPage(computer, jobs, self.notice)
        self._forms: list[OwnForm] = []
        self._soon = QTimer(self)  # joins the changes of a burst
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._read)
        self._lay_out()
        self._connect()
        jobs.changed.connect(self._on_changed)

    def enter(self, what: object = None) -> None:
        """`what`: the id of a strength to open; without one everything stays as it was left."""
        (self.focusWidget() or self.left.shown.buttons[FRONT]).setFocus()
        if isinstance(what, str):
            self.ways.put_aside()
            self.open_strength(what)
        self._read()

    def leave(self) -> None:
        """What is half written is kept, in the vault or where it stands."""
        self.page.settle()
        self._settle_forms()
        self.ways.settle()

    def unsaved(self) -> tuple[Unsaved, ...]:
        forms = (form.pending() for form in self._forms)
        typed = (*self.page.pending(), *(one for one in forms if one is not None))
        return (*typed, *self.ways.unsaved())

    @Slot(object)
    def tell(self, error: Exception) -> None:
        way = self.ways.shown()
        if way is not None:
            way.tell(error)
        else:
            self.notice.show_notice(words.sentence(error, self._computer.places.log))

    def set_read_only(self) -> None:
        self.page.set_read_only()
        self.left.set_read_only()

    # --- reading ------------------------------------------------------------------------------------

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.strengths or changes.entries or changes.assets or changes.settings):
            self._soon.start()

    @Slot()
    def _read(self) -> None:
        self._jobs.run(read_front_view, then=self._show)
        self.page.read_again()

    def _show(self, view: FrontView) -> None:
        is_first, self.front_view = self.front_view is None, view
        self.left.show_view(view)
        self.left.choose(self.page.id())
        if is_first and view.front is not None and not self.page.id():
            first = by_name(view.strengths_of(view.front))
            if first:
                self.page.open(first[0].id, then=self._opened)

    # --- made when they are first wanted ------------------------------------------------------------

    @cached_property
    def own(self) -> OwnForm:
        """For a new strength."""
        return self._form()

    @cached_property
    def changing(self) -> OwnForm:
        return self._form()

    def _form(self) -> OwnForm:
        from peerbuddy.ui.strengths.own_form import OwnForm

        made = OwnForm(self._computer, self._jobs)
        made.kept.connect(self.open_strength)
        made.left.connect(self._back_to_page)
        self._forms.append(made)
        self._right.addWidget(made)
        return made

    def _settle_forms(self) -> None:
        for form in self._forms:
            form.settle()

    @cached_property
    def choosing(self) -> ChooseFront:
        from peerbuddy.ui.strengths.choose_front import ChooseFront

        made = ChooseFront(self._jobs)
        made.chosen.connect(self._front_chosen)
        made.left.connect(self._back_to_page)
        self._right.addWidget(made)
        return made

    @cached_property
    def then_and_now(self) -> ThenAndNow:
        from peerbuddy.ui.strengths.then_and_now import ThenAndNow

        made = ThenAndNow()
        made.left.connect(self._back_to_page)
        made.open_wanted.connect(self.open_strength)
        self._right.addWidget(made)
        return made

    # --- what stands at the right -------------------------------------------------------------------

    @Slot(str)
    def open_strength(self, id: str) -> None:
        """What is half written for another one is kept first; where that fails, it stays."""
        if id == self.page.id() and self._right.currentWidget() is self.page:
            self.two_sides.show_page()
            return
        self._settle_forms()
        self.page.open(id, then=partial(self._opened, comes_forward=True))

    def _opened(self, *, comes_forward: bool = False) -> None:
        self.left.choose(self.page.id())
        self._right.setCurrentWidget(self.page)
        if comes_forward:
            self.two_sides.show_page()

    def _bring_forward(self, view: QWidget) -> None:
        self._right.setCurrentWidget(view)
        self.two_sides.show_page()

    @Slot()
    def add_own(self) -> None:
        self._bring_forward(self.own)
        if self.front_view is not None:
            self.own.set_used(frozenset(line.strength.label for line in self.front_view.lines))
        self.own.begin_new()

    @Slot(object)
    def _change(self, one: Strength) -> None:
        self._bring_forward(self.changing)
        self.changing.begin_change(one)

    @Slot()
    def choose_by_hand(self) -> None:
        if self.front_view is not None:
            self._bring_forward(self.choosing)
            self.choosing.begin(self.front_view.lines, self.front_view.front)

    @Slot()
    def _look_at_earlier(self) -> None:
        if self.front_view is not None:
            self._bring_forward(self.then_and_now)
            self.then_and_now.begin(self.front_view)

    @Slot()
    def _back_to_page(self) -> None:
        self._right.setCurrentWidget(self.page if self.page.id() else self.blank)
        if not self.page.id():
            self.two_sides.show_list()

    @Slot()
    def _front_chosen(self) -> None:
        self._back_to_page()
        self.left.turn_to(FRONT)
        self.notice.show_notice(
            self.tr("Kept. The set before this one can still be looked at."), kind="plain"
        )

    @Slot()
    def _way_left(self) -> None:
        self.left.shown.focus_chosen()
        self._read()

    @Slot()
    def _way_done(self) -> None:
        self.left.turn_to(FRONT)
        self._way_left()

    @Slot(str, object)
    def _go_on(self, room: str, what: object) -> None:
        """From a way to find strengths: to one of them, or to another room."""
        if room == "strengths":
            self.enter(what)
        else:
            self.go_wanted.emit(room, what)

    # --- set-up -------------------------------------------------------------------------------------

    def _connect(self) -> None:
        front = self.left.front
        self.left.open_wanted.connect(self.open_strength)
        self.left.add_wanted.connect(self.add_own)
        self.left.page_wanted.connect(self._go_to_page)
        front.by_hand_wanted.connect(self.choose_by_hand)
        front.earlier_wanted.connect(self._look_at_earlier)
        for wanted in (front.cards_wanted, front.stories_wanted, front.others_wanted):
            wanted.connect(self.page.settle)
        front.cards_wanted.connect(self.ways.sort_cards)
        front.stories_wanted.connect(self.ways.tell_stories)
        front.others_wanted.connect(self.ways.ask_others)
        self.ways.go_wanted.connect(self._go_on)
        self.ways.left.connect(self._way_left)
        self.ways.done.connect(self._way_done)
        self.page.page_wanted.connect(self._go_to_page)
        self.page.change_wanted.connect(self._change)
        self.page.share_wanted.connect(self._share)

    @Slot(object)
    def _share(self, moment: Moment) -> None:
        back = ("strengths", moment.evidence.strength)
        self.go_wanted.emit("share", ShareWanted(moment=moment.id, back=back))

    @Slot(str)
    def _go_to_page(self, entry: str) -> None:
        self.go_wanted.emit("journal", entry)

    def _lay_out(self) -> None:
        self._right = QStackedWidget()
        self.see_all = button(self.tr("See all strengths"))
        self.see_all.clicked.connect(partial(self.left.turn_to, ALL))
        self.blank = _blank(self.see_all)
        for view in (self.blank, self.page):
            self._right.addWidget(view)
        begin = (self.left.shown.buttons[FRONT], self.page.head.add)
        self.two_sides = TwoSides(self.left, self._right, begin, widths=LEFT, share=SHARE, ground="pane")
        self.two_sides.show_list()
        self._all = QStackedWidget()
        self._all.addWidget(self.two_sides)
        self.ways = Ways(self._computer, self._jobs, self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(place_above(self.notice))
        column.addWidget(self._all, 1)


def _blank(way: QPushButton) -> EmptyState:
    return EmptyState(
        "sparkles",
        QCoreApplication.translate("StrengthsRoom", "A strength is something you use"),
        QCoreApplication.translate(
            "StrengthsRoom",
            "Choose one to see what it is, and the moments in which it showed. Nothing here is added up.",
        ),
        way,
    )

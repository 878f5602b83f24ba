"""The room in which something is put together for a buddy: with whom, what kind, from where; the bench."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from peerbuddy.actions import sharing, sharing_room
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.computer import Computer
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.entry import EntryLine
from peerbuddy.model.goal import GoalLine
from peerbuddy.model.sharing import Bench
from peerbuddy.ui import words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.notice_bar import NoticeBar, place_above
from peerbuddy.ui.room import Room, Unsaved
from peerbuddy.ui.sharing import said
from peerbuddy.ui.sharing.bench import BenchPage
from peerbuddy.ui.sharing.done import Done
from peerbuddy.ui.sharing.steps import DoorsStep, PagesStep, Step
from peerbuddy.ui.sharing.wanted import ShareWanted

LIGHT, PAGE, GOAL = "light", "page", "goal"
SHARE = "share"  # this room
_FROM_A_PAGE = (PAGE, "ask", "celebrate", "weekly", "been_there")
_FROM_A_MOMENT = ("celebrate", "weekly")


class ShareRoom(Room):
    """Raises ContentDamaged."""

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        self._words = words_of_the_program(computer.language)
        _ = self._words.summaries, self._words.replies, self._words.texts  # before any part is made
        super().__init__(parent)
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self.notice = NoticeBar(self)
        self.wanted = ShareWanted()
        self._asked: list[ShareWanted] = []  # what was wanted at each question before this one
        self.shown: QWidget | None = None  # a step, the bench, or what comes after it
        self._stack = QStackedWidget()
        self._lay_out()

    # --- a room ---------------------------------------------------------------------------------------

    def enter(self, what: object = None) -> None:
        """`what`: a ShareWanted; None: as it was left."""
        if isinstance(what, ShareWanted):
            self.notice.clear()
            self._asked.clear()
            self._begin(what)
        elif self.shown is None:
            self._begin(ShareWanted())

    def leave(self) -> None:
        if isinstance(self.shown, BenchPage):
            self.shown.keep()

    def unsaved(self) -> tuple[Unsaved, ...]:
        return self.shown.unsaved() if isinstance(self.shown, BenchPage) else ()

    @Slot(object)
    def tell(self, error: Exception) -> None:
        self.notice.show_notice(words.sentence(error, self._computer.places.log))

    @property
    def bench(self) -> BenchPage | None:
        return self.shown if isinstance(self.shown, BenchPage) else None

    # --- with whom, what, from where -------------------------------------------------------------------

    def _begin(self, wanted: ShareWanted) -> None:
        if isinstance(self.shown, BenchPage):
            self.shown.keep()
        self.wanted = wanted
        if not wanted.buddy:
            self._jobs.run(sharing_room.people_to_share_with, then=self._choose_buddy, otherwise=self.tell)
        elif not wanted.kind:
            self._choose_kind()
        elif wanted.kind == PAGE and not wanted.entries:
            self._jobs.run(sharing_room.pages_to_share, then=self._choose_pages, otherwise=self.tell)
        elif wanted.kind == GOAL and not wanted.goal:
            self._jobs.run(sharing_room.goals_to_share, then=self._choose_goal, otherwise=self.tell)
        else:
            self._jobs.run(
                sharing.open_bench, wanted.buddy, wanted.kind, wanted.source,
                then=partial(self._open, wanted), otherwise=self._not_opened,
            )  # fmt: skip

    def _choose_buddy(self, people: tuple[Buddy, ...]) -> None:
        if len(people) == 1:
            self._go_on(buddy=people[0].id)
            return
        if not people:
            self._say_nobody()
            return
        lead = self.tr("Each share is for one person alone.")
        step = DoorsStep(self.tr("Share with whom?"), lead, [(one.id, one.name, "") for one in people])
        step.chosen.connect(lambda id: self._go_on(buddy=id))
        self._show_step(step)

    def _say_nobody(self) -> None:
        door = ("buddies", self.tr("To your buddies"), self.tr("Where the two of you stand"))
        lead = self.tr("Sharing begins once an agreement with somebody holds.")
        step = DoorsStep(self.tr("Share with whom?"), lead, [door])
        step.chosen.connect(lambda room: self.go_wanted.emit(room, None))
        self._show_step(step)

    def _choose_kind(self) -> None:
        kinds = [one for one in self._words.summaries.kinds if one.key in self._fitting()]
        doors = [(one.key, one.title, said.line_of(one.key)) for one in kinds]
        lead = self.tr("Whatever it is: nothing leaves that you did not tick.")
        step = DoorsStep(self.tr("What would you like to share?"), lead, doors)
        step.chosen.connect(lambda key: self._go_on(kind=key))
        self._show_step(step)

    def _fitting(self) -> tuple[str, ...]:
        if self.wanted.entries:
            return _FROM_A_PAGE
        if self.wanted.goal:
            return (GOAL,)
        if self.wanted.moment:
            return _FROM_A_MOMENT
        return tuple(one.key for one in self._words.summaries.kinds)

    def _choose_pages(self, lines: tuple[EntryLine, ...]) -> None:
        step = PagesStep(lines)
        step.chosen.connect(lambda ids: self._go_on(entries=ids))
        self._show_step(step)

    def _choose_goal(self, lines: tuple[GoalLine, ...]) -> None:
        lead = "" if lines else self.tr("There are no goals yet. That’s fine.")
        step = DoorsStep(self.tr("Which goal?"), lead, [(line.id, line.wish, "") for line in lines])
        step.chosen.connect(lambda id: self._go_on(goal=id))
        self._show_step(step)

    def _go_on(self, **more: object) -> None:
        if isinstance(self.shown, Step):  # else nothing was asked: there is one buddy alone
            self._asked.append(self.wanted)
        self._begin(replace(self.wanted, **more))  # pyright: ignore[reportArgumentType]

    # --- the bench --------------------------------------------------------------------------------------

    def _open(self, wanted: ShareWanted, bench: Bench) -> None:
        kind = self._words.summaries.kind(bench.kind)
        if wanted is not self.wanted or kind is None:  # something else was asked for meanwhile
            return
        page = BenchPage(self._computer, self._jobs, self._ask, self._words, bench, kind)
        page.left.connect(self._go_back)
        page.held.connect(self._held)
        page.saved.connect(partial(self._show_done, bench.name))
        page.failed.connect(self.tell)
        page.help_wanted.connect(partial(self.go_wanted.emit, "help", None))
        page.agreement_wanted.connect(partial(self.go_wanted.emit, "agreement", bench.buddy))
        page.ask_wanted.connect(self._ask_first)
        self._show(page)
        page.begin(wanted.words)

    def _not_opened(self, error: Exception) -> None:
        self.tell(error)
        if self.shown is None:
            self._choose_kind()

    def _ask_first(self, topic: str) -> None:
        """A light note with the question; from there one comes back to what was written here."""
        question = self._words.summaries.ask_first.format(topic=topic)
        before = replace(self.wanted, words={})
        asked = ShareWanted(before.buddy, LIGHT, words={"text": question}, back=(SHARE, before))
        self._begin(asked)

    @Slot()
    def _held(self) -> None:
        self._go_back()

    def _show_done(self, name: str, file: SealedFile) -> None:
        self.notice.clear()
        done = Done(file, name, self._words.texts.after_share)
        done.left.connect(self._go_back)
        done.more_wanted.connect(self._again)
        self._show(done)
        done.back.setFocus()

    @Slot()
    def _again(self) -> None:
        self._asked.clear()
        self._begin(ShareWanted(self.wanted.buddy, back=self.wanted.back))

    @Slot()
    def _step_back(self) -> None:
        if self._asked:
            self._begin(self._asked.pop())
        else:
            self._go_back()

    @Slot()
    def _go_back(self) -> None:
        room, what = self.wanted.back
        self._take_away()
        self.go_wanted.emit(room, self.wanted.buddy or None if room == "buddies" and what is None else what)

    # --- what is shown ----------------------------------------------------------------------------------

    def _show_step(self, step: Step) -> None:
        step.left.connect(self._step_back)
        self._show(step)
        step.begin()

    def _show(self, widget: QWidget) -> None:
        self._take_away()
        self.shown = widget
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

    def _take_away(self) -> None:
        if self.shown is not None:
            self._stack.removeWidget(self.shown)
            self.shown.hide()
            self.shown.deleteLater()
            self.shown = None

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(place_above(self.notice, side=28))
        column.addWidget(self._stack, 1)

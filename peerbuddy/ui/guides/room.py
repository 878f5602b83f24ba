"""The room of guided pages and look-backs. It has no place in the rail: one comes from somewhere, goes
through the cards, and goes back, or to the page that was made."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from peerbuddy.actions import guides, reviews, templates
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.computer import Computer
from peerbuddy.model.errors import AnswerMissing
from peerbuddy.model.guide import Run
from peerbuddy.model.guide_words import Finished, Guide
from peerbuddy.model.template import RepeatDoor
from peerbuddy.ui import words
from peerbuddy.ui.guides.choice_face import TO_A_BUDDY
from peerbuddy.ui.guides.ending import GuideEnding
from peerbuddy.ui.guides.face import Place
from peerbuddy.ui.guides.flow import GuideFlow, lets_go
from peerbuddy.ui.guides.holding import Holding
from peerbuddy.ui.guides.page_made import PageMade
from peerbuddy.ui.guides.shelf import GuideShelf
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.room import Room, Unsaved


class GuideRoom(Room):
    left = Signal()  # back to where one came from
    page_made = Signal(object)  # PageMade

    def __init__(self, computer: Computer, jobs: Jobs, opened: Opened, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._computer, self._jobs, self._read_only = computer, jobs, opened.read_only
        self._words = words_of_the_program(computer.language)
        self.shelf, self.ending = GuideShelf(jobs), GuideEnding()
        self.flow: GuideFlow | None = None
        self.holding = Holding(jobs, self._words, computer, self)
        self.holding.failed.connect(self.tell)
        self._goes_to: PageMade | None = None
        self._finishing = False
        self._views = QStackedWidget()
        for view in (self.shelf, self.ending):
            self._views.addWidget(view)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._views)
        self.shelf.guide_wanted.connect(self.open_guide)
        self.shelf.run_wanted.connect(self.go_on_with)
        self.ending.done.connect(self._end)

    # --- coming and going -----------------------------------------------------------------------------

    def enter(self, what: object = None) -> None:
        """`what`: the id of a guide to begin or go on with; without one all of them are shown."""
        if isinstance(what, str) and what:
            self.open_guide(what)
        else:
            self._show_shelf()

    def leave(self) -> None:
        self.holding.save()

    def unsaved(self) -> tuple[Unsaved, ...]:
        return self.holding.unsaved()

    @Slot(object)
    def tell(self, error: Exception) -> None:
        shown = self.flow.notice if self.flow is not None else self.shelf.notice
        shown.show_notice(words.sentence(error, self._computer.places.log))

    def _show_shelf(self) -> None:
        """What is under way is kept first, so that it is listed."""
        self._put_aside()
        self.shelf.notice.clear()
        if self._read_only:
            self.shelf.notice.show_notice(words.read_only(), can_close=False)
        self.shelf.setEnabled(not self._read_only)
        self.shelf.begin()
        self._views.setCurrentWidget(self.shelf)

    @Slot(str)
    def open_guide(self, id: str) -> None:
        """One that was kept half done goes on where it was left; the one in sight stays as it is."""
        if self._read_only:
            self._show_shelf()
        elif self.flow is not None and self.flow.guide.id == id:
            self._views.setCurrentWidget(self.flow)
            self.flow.focus_card()
        else:
            self._jobs.run(reviews.resume, id, then=self.go_on_with)

    @Slot(object)
    def go_on_with(self, run: Run) -> None:
        begin = partial(self._begin, run)
        self._jobs.run(guides.guide_of, run.guide, answered=tuple(run.answers), then=begin)

    def _begin(self, run: Run, guide: Guide) -> None:
        self._put_aside()
        flow = GuideFlow()
        self.flow, self._goes_to, self._finishing = flow, None, False
        self._views.addWidget(flow)
        self._views.setCurrentWidget(flow)
        flow.changed.connect(self.holding.touched)
        flow.walked.connect(self.holding.save)
        flow.leave_wanted.connect(self._leave)
        flow.finish_wanted.connect(self._finish)
        flow.help_wanted.connect(self._show_help)
        flow.go_wanted.connect(self.go_wanted)
        flow.leaving.kept.connect(self._keep_for_later)
        flow.leaving.let_go.connect(self._let_go)
        flow.leaving.stayed.connect(flow.focus_card)
        today = lambda: self._computer.now().date()  # noqa: E731
        place = Place(self._jobs, self._words, guide, lambda: flow.run, today)
        flow.begin(place, run)
        self.holding.begin(flow, is_kept=bool(run.answers))
        flow.focus_card()
        if run.answers:
            self._say_resumed(guide.id)
        if guide.repeat_door is not None:
            self._jobs.run(templates.repeat_door, then=self._offer_door)

    def _say_resumed(self, id: str) -> None:
        anew = (self.tr("Begin a new one"), partial(self._begin_anew, id))
        told = self.tr("This was kept half done. It goes on where it was left.")
        if self.flow is not None:
            self.flow.notice.show_notice(told, kind="plain", ways=(anew,))

    def _begin_anew(self, id: str) -> None:
        """What was kept stays kept."""
        self._jobs.run(guides.begin, id, then=self.go_on_with)

    def _offer_door(self, door: RepeatDoor | None) -> None:
        if door is None or self.flow is None:
            return
        ways = (
            (self.tr("Somebody to talk to"), self._show_help),
            (self.tr("What I move towards"), partial(self.go_wanted.emit, "goals", None)),
        )
        self.flow.notice.show_notice(door.text, kind="offer", ways=ways)
        self._jobs.run(templates.close_repeat_door)

    @Slot()
    def _show_help(self) -> None:
        self.go_wanted.emit("help", None)

    # --- leaving before the end -----------------------------------------------------------------------

    @Slot()
    def _leave(self) -> None:
        if self.flow is None or self._finishing:
            return
        if self.flow.guide.is_look_back:
            self._keep_for_later()
        elif self.flow.run.answers:
            self.flow.leaving.ask()
            self.flow.column.bring_in_sight(self.flow.leaving)
        else:
            self._let_go()

    @Slot()
    def _keep_for_later(self) -> None:
        self._put_aside()
        self.left.emit()

    @Slot()
    def _let_go(self) -> None:
        if self.flow is not None:
            self._jobs.run(guides.leave, self.flow.run.id)
            self.holding.let_go()
        self._drop_flow()
        self.left.emit()

    def _put_aside(self) -> None:
        """Whatever was in sight: its words go into the vault, to be found under what is half done."""
        self.holding.put_aside()
        self._drop_flow()

    def _drop_flow(self) -> None:
        flow, self.flow = self.flow, None
        if flow is not None:
            self._views.setCurrentWidget(self.shelf)
            self._views.removeWidget(flow)
            flow.hide()
            flow.deleteLater()

    # --- the end --------------------------------------------------------------------------------------

    @Slot()
    def _finish(self) -> None:
        if self.flow is None or self._finishing:
            return
        self._finishing = True
        run = self.flow.run
        if lets_go(run):
            self.holding.let_go()  # locking just now would keep it after all
        else:
            self.holding.save()
        self._jobs.run(
            guides.finish,
            run,
            then=partial(self._finished, self.flow.guide, run),
            otherwise=self._not_finished,
        )

    def _not_finished(self, error: Exception) -> None:
        self._finishing = False
        if self.flow is not None and lets_go(self.flow.run):
            self.holding.begin(self.flow, is_kept=False)
        self.tell(error)
        if isinstance(error, AnswerMissing) and self.flow is not None:
            self.flow.show_open_card(error.card)

    def _finished(self, guide: Guide, run: Run, finished: Finished) -> None:
        self.holding.let_go()
        self._finishing = False
        self._drop_flow()
        if finished.entry is None:
            self._goes_to = None
            self._say_end(self._nothing_kept(guide, run), "", self.tr("Go back"))
            return
        kept = self.tr("{finish} The page is in your journal.").format(finish=guide.finish).strip()
        self._goes_to = PageMade(finished.entry.id, kept, finished.goal, _share_of(run))
        if guide.landing:
            on = self.tr("To what you could share") if self._goes_to.share else self.tr("To the page")
            self._say_end(guide.finish, guide.landing, on)
        else:
            self._end()

    def _nothing_kept(self, guide: Guide, run: Run) -> str:
        if lets_go(run):
            return self.tr("It is gone for good. {finish}").format(finish=guide.finish).strip()
        return guide.empty_ok or self.tr("Nothing was written, so nothing is kept. That is fine.")

    def _say_end(self, said: str, landing: str, on: str) -> None:
        self.ending.say(said, landing, on)
        self._views.setCurrentWidget(self.ending)
        self.ending.on.setFocus()

    @Slot()
    def _end(self) -> None:
        made, self._goes_to = self._goes_to, None
        self._views.setCurrentWidget(self.shelf)
        if made is None:
            self.left.emit()
        else:
            self.page_made.emit(made)


def _share_of(run: Run) -> str:
    """The kind of packet that was chosen on one of the cards."""
    return next((TO_A_BUDDY[one.choice] for one in run.answers.values() if one.choice in TO_A_BUDDY), "")

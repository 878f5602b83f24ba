"""What is under way and not finished: a look-back is kept as it goes, a guided page only if it has to be."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from peerbuddy.actions import guides
from peerbuddy.actions.guide_text import page_text
from peerbuddy.computer import Computer
from peerbuddy.content.library import Library
from peerbuddy.model.guide import Run
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.draft import Draft
from peerbuddy.ui.pauses import Pauses
from peerbuddy.ui.room import Unsaved

if TYPE_CHECKING:
    from peerbuddy.ui.guides.flow import GuideFlow


class Holding(QObject):
    """Of one flow at a time; what the vault did not take yet waits beside it, and is told when it locks."""

    failed = Signal(object)  # the error

    def __init__(self, jobs: Jobs, words: Library, computer: Computer, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._words, self._computer = jobs, words, computer
        self._flow: GuideFlow | None = None
        self._kept: Run | None = None  # as it lies in the vault
        self._waiting: dict[str, Unsaved] = {}  # asked for and not answered, by the id of the run
        self.pauses = Pauses(self)
        self.pauses.due.connect(self.save)

    def begin(self, flow: GuideFlow, *, is_kept: bool) -> None:
        self._flow = flow
        self._kept = flow.run if is_kept else None

    @Slot()
    def touched(self) -> None:
        """An answer changed."""
        if self._flow is not None and self._flow.guide.is_look_back:
            self.pauses.typed()

    @Slot()
    def save(self) -> None:
        """A look-back as it is now, and what failed before."""
        self.pauses.stop()
        if self._flow is not None and self._flow.guide.is_look_back:
            self._keep_flow()
        for one in list(self._waiting.values()):
            self._ask(one)

    def put_aside(self) -> None:
        """Into the vault, whatever it is: it goes out of sight."""
        self._keep_flow()
        for one in list(self._waiting.values()):
            self._ask(one)
        self._drop()

    def let_go(self) -> None:
        """It is finished, or not to be kept."""
        if self._flow is not None:
            self._waiting.pop(self._flow.run.id, None)
        self._drop()

    def unsaved(self) -> tuple[Unsaved, ...]:
        self._keep_flow()
        return tuple(self._waiting.values())

    def _drop(self) -> None:
        self._flow = self._kept = None

    def _keep_flow(self) -> None:
        """One that was begun and left without an answer leaves no trace."""
        flow = self._flow
        if flow is None or flow.run == self._kept or not (flow.run.answers or self._kept):
            return
        text = page_text(flow.guide, flow.run.answers, self._words)
        page = Draft(flow.run.id, self._computer.now().date(), text, title=flow.guide.title)
        self._waiting[flow.run.id] = Unsaved(guides.keep, (flow.run,), page)

    def _ask(self, one: Unsaved) -> None:
        (run,) = one.arguments
        self._jobs.run(one.verb, run, then=partial(self._saved, one), otherwise=self._not_saved)

    def _saved(self, one: Unsaved, _: object) -> None:
        (run,) = one.arguments
        if self._waiting.get(run.id) is one:
            del self._waiting[run.id]
        if self._flow is not None and self._flow.run.id == run.id:
            self._kept = run

    def _not_saved(self, error: Exception) -> None:
        self.pauses.try_again()
        self.failed.emit(error)

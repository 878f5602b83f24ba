"""What can be done with several chosen pages at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QLocale, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from peerbuddy.actions import many_pages
from peerbuddy.model.progress import Progress
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.parts.second_step import SecondStep
from peerbuddy.ui.settings.long_job import LongJob

TYPED_ABOVE = 50
TYPED_ABOVE_SHARE = 5  # a fifth of the journal


class SelectionBar(QWidget):
    """`trash_wanted` is answered with `move_to_trash`, once the open page is saved."""

    trash_wanted = Signal(object)  # ids
    export_wanted = Signal(object)  # ids
    print_wanted = Signal(object)
    moved = Signal(object)  # the ids of those that were, also when it was stopped
    restored = Signal(object)
    left = Signal()

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._ids: tuple[str, ...] = ()
        self._read_only = self._is_moving = False
        self.count = PlainLabel("", "label")
        self.trash = button(self.tr("Move to trash"))
        self.trash.setAccessibleName(self.tr("Move the chosen pages to the trash"))
        self.export = button(self.tr("Export"))
        self.export.setAccessibleName(self.tr("Export the chosen pages"))
        self.print = button(self.tr("Print"))
        self.print.setAccessibleName(self.tr("Print the chosen pages or save them as a PDF"))
        self.leave = button(self.tr("Choose none"), "quiet")
        self.second_step = SecondStep()
        self.job = LongJob()
        self._lay_out()
        self.trash.clicked.connect(self._ask)
        self.export.clicked.connect(lambda: self.export_wanted.emit(self._ids))
        self.print.clicked.connect(lambda: self.print_wanted.emit(self._ids))
        self.leave.clicked.connect(self.left)
        self.second_step.left.connect(lambda: self._show_ways(not self._is_moving))
        self.hide()

    def show_selection(self, ids: tuple[str, ...]) -> None:
        """Nothing is shown for a single page: it is the open one."""
        if self._is_moving or ids == self._ids:
            return
        self.second_step.leave()
        self._ids = ids
        self.count.setText(self.tr("Pages chosen: {n}").format(n=QLocale().toString(len(ids))))
        self.setVisible(len(ids) > 1)

    def set_read_only(self) -> None:
        self._read_only = True
        self.trash.setEnabled(False)

    # --- to the trash -------------------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        self._jobs.run(many_pages.count_pages, then=partial(self._ask_or_go, self._ids))

    def _ask_or_go(self, ids: tuple[str, ...], total: int) -> None:
        if ids != self._ids:
            return
        want = partial(self.trash_wanted.emit, ids)
        if len(ids) <= TYPED_ABOVE and len(ids) * TYPED_ABOVE_SHARE <= total:
            want()
            return
        what = self.tr(
            "Pages that will be moved to the trash: {n} of {total}. They can be restored from there until you"
            " empty it."
        ).format(n=QLocale().toString(len(ids)), total=QLocale().toString(total))
        self._show_ways(False)
        self.second_step.ask(what, self.tr("Move to trash"), want, number=len(ids))

    def move_to_trash(self, ids: tuple[str, ...]) -> None:
        self._walk(many_pages.trash_steps, ids, self.tr("Moving to the trash"), self.moved)

    def take_back(self, ids: tuple[str, ...]) -> None:
        self._walk(many_pages.restore_steps, ids, self.tr("Restoring"), self.restored)

    def _walk(
        self, verb: Callable[..., Iterator[Progress]], ids: tuple[str, ...], name: str, told: SignalInstance
    ) -> None:
        self._show_moving(True)
        self.left.emit()  # rows that go one by one would each change a choice of thousands
        self.job.begin(name, self.tr("Pages moved: {n}"))
        self._jobs.run_long(
            verb, ids, progress=partial(self._heard, ids, told),
            then=lambda _: self._ended(ids, told), otherwise=partial(self._failed, ids, told),
        )  # fmt: skip

    def _heard(self, ids: tuple[str, ...], told: SignalInstance, step: Progress) -> bool:
        if self.job.hear(step):
            return True
        self._ended(ids[: step.done], told)
        return False

    def _failed(self, ids: tuple[str, ...], told: SignalInstance, error: Exception) -> None:
        """What was moved before stays moved."""
        self._ended(ids[: self.job.done], told)
        self._jobs.failed.emit(error)

    def _ended(self, ids: tuple[str, ...], told: SignalInstance) -> None:
        self.job.end()
        self._show_moving(False)
        self._ids = ()
        self.hide()
        if ids:
            told.emit(ids)

    def _show_moving(self, moving: bool) -> None:
        self._is_moving = moving
        self.count.setHidden(moving)
        self._show_ways(not moving)
        self.setVisible(moving)

    def _show_ways(self, shown: bool) -> None:
        for way in (self.trash, self.export, self.print, self.leave):
            way.setVisible(shown)

    def _lay_out(self) -> None:
        ways = Flow()
        for way in (self.trash, self.export, self.print, self.leave):
            ways.addWidget(way)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 20, 4)
        column.setSpacing(6)
        column.addWidget(self.count)
        column.addWidget(self.second_step)
        column.addLayout(ways)
        column.addWidget(self.job)

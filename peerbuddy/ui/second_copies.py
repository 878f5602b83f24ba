"""The second folder from the window's side: copies made beside everything else, and asking for one once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from shiboken6 import isValid

from peerbuddy.actions import second_folder
from peerbuddy.model.errors import AlreadyThere, Interrupted
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.notice_bar import NoticeBar


class SecondCopies(QObject):
    """Locking never waits for a slow stick: `stop` ends a copy after the piece it is at."""

    done = Signal()  # whether or not there was anything to copy; what went wrong is kept for the settings
    ask_wanted = Signal()

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._stopped = Event()
        self._is_busy = False

    @Slot()
    def stop(self) -> None:
        self._stopped.set()

    @Slot()
    def begin(self) -> None:
        """Copy the newest backup if the second folder is there and lacks it."""
        if not self._is_busy:
            self._is_busy = True
            self._jobs.run(second_folder.copy_due, then=self._copy, otherwise=self._failed)

    def ask_if_due(self) -> None:
        self._jobs.run(second_folder.should_ask, then=self._ask)

    def _ask(self, due: bool) -> None:
        if due:
            self.ask_wanted.emit()

    def _copy(self, asked: second_folder.SecondCopy | None) -> None:
        if asked is None:
            self._end()
            return
        self._jobs.beside(
            second_folder.make_second_copy, asked, self.goes_on,
            then=self._copied, otherwise=self._failed,
        )  # fmt: skip

    def goes_on(self) -> bool:
        """Asked on the other thread. The page it belongs to is gone when locking has begun."""
        return isValid(self) and not self._stopped.is_set()

    def _copied(self, _: object) -> None:
        self._jobs.run(second_folder.note_problem, None, then=self._end, otherwise=self._end)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Interrupted | AlreadyThere):  # another place of the window was faster
            self._end()
        else:
            self._jobs.run(second_folder.note_problem, error, then=self._end, otherwise=self._end)

    def _end(self, _: object = None) -> None:
        self._is_busy = False
        self.done.emit()


def ask_for_second_folder(notice: NoticeBar, jobs: Jobs, choose: Callable[[], object]) -> None:
    """Once; "Not now" is an answer for good, and the settings have the same way."""
    answered = partial(jobs.run, second_folder.note_answered)

    def go() -> None:
        answered()
        choose()

    notice.show_notice(
        QCoreApplication.translate(
            "second_copies",
            "The backups lie on the same disk as the vault. A stick or another disk would keep them when this"
            " one fails. In the settings under Backups a second folder can be named, now or at any time.",
        ),
        kind="plain",
        ways=(
            (QCoreApplication.translate("second_copies", "Choose a folder"), go),
            (QCoreApplication.translate("second_copies", "Not now"), answered),
        ),
        can_close=False,
    )

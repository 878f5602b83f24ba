"""The whole threading of the window: verbs run on one vault thread, answers come back to this one.

Jobs run in the order they were asked for. Locking is the last of them: what was asked before it is done,
what is asked after it is ignored, and no later answer is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from inspect import GEN_CLOSED, getgeneratorstate
from threading import Lock
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from peerbuddy.computer import Computer
from peerbuddy.log import note_fault
from peerbuddy.model.errors import PeerBuddyError
from peerbuddy.ui.answers import END, Answer, GivenUp, Hear, Walk, take_step, tell

if TYPE_CHECKING:  # the vault is imported after the first paint
    from concurrent.futures import Executor

    from peerbuddy.model.progress import Progress
    from peerbuddy.model.vault_state import OlderCopy
    from peerbuddy.session import Session


@dataclass(frozen=True, slots=True)
class Opened:
    """What the window may know of a session, which itself stays on the vault thread.

    `code`: the recovery code of a vault that was made just now, else "".
    """

    read_only: bool
    older_copy: OlderCopy | None
    code: str = ""


class Jobs(QObject):
    """`then` hears the answer, `otherwise` the error; without it `failed` tells the error."""

    changed = Signal(object)  # Changes
    failed = Signal(object)  # an exception
    _answered = Signal(object)

    def __init__(
        self,
        computer: Computer,
        *,
        vault_thread: Executor | None = None,
        second_thread: Executor | None = None,
        delivery: Qt.ConnectionType = Qt.ConnectionType.QueuedConnection,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._computer = computer
        if vault_thread is not None:
            self._vault_thread = vault_thread
        if second_thread is not None:
            self._second_thread = second_thread
        self._session: Session | None = None
        self._closed = False
        self._attempt = 0
        self._opened_by = 0
        self._unfinished: list[Generator[Any]] = []  # long jobs that closing gives up
        self._idle_guard = Lock()
        self._idle_step_runs = False
        self._answered.connect(self._deliver, delivery)

    @cached_property
    def _vault_thread(self) -> Executor:
        return _thread("vault")

    @cached_property
    def _second_thread(self) -> Executor:
        return _thread("second")

    # --- asking -------------------------------------------------------------------------------------

    def run(
        self,
        verb: Callable[..., Any],
        *arguments: Any,
        then: Hear | None = None,
        otherwise: Hear | None = None,
        **named: Any,
    ) -> None:
        """A verb, with the session as its first argument."""
        self._submit(lambda: verb(self._session, *arguments, **named), then, otherwise)

    def call(
        self,
        function: Callable[..., Any],
        *arguments: Any,
        then: Hear | None = None,
        otherwise: Hear | None = None,
        **named: Any,
    ) -> None:
        """What needs no session: looking at a folder, the strength of a passphrase, a restore."""
        self._submit(partial(function, *arguments, **named), then, otherwise)

    def beside(
        self, function: Callable[..., Any], *arguments: Any, then: Hear, otherwise: Hear | None = None
    ) -> None:
        """On the second thread: what takes long and touches no session (checking a backup)."""
        if not self._closed:
            work = partial(function, *arguments)
            self._second_thread.submit(self._perform, work, then, otherwise, in_vault=False)

    def run_quietly(
        self,
        verb: Callable[..., Iterator[Any]],
        *arguments: Any,
        progress: Callable[[Progress], bool],
        then: Hear | None = None,
        otherwise: Hear | None = None,
    ) -> None:
        """A verb written as a generator, one step a turn of the queue, each interrupted by any other job.

        `progress` hears each Progress; answering False stops the verb. `then` hears the last value.
        """
        self.run(verb, *arguments, then=lambda steps: self._step(Walk(steps, progress, then, otherwise)))

    def run_long(
        self,
        verb: Callable[..., Iterator[Any]],
        *arguments: Any,
        progress: Callable[[Progress], bool],
        then: Hear | None = None,
        otherwise: Hear | None = None,
        **named: Any,
    ) -> None:
        """The same, and each step is finished before another job: importing, exporting."""

        def walk(steps: Generator[Any]) -> None:
            going_on = (one for one in self._unfinished if getgeneratorstate(one) != GEN_CLOSED)
            self._unfinished = [*going_on, steps]  # a folder is looked at all day long
            self._step(Walk(steps, progress, then, otherwise, is_quiet=False))

        self.run(verb, *arguments, then=walk, otherwise=otherwise, **named)

    def when_done(self, then: Callable[[], None]) -> None:
        """After everything asked for so far, on both threads."""
        self._submit(_nothing, lambda _: self.beside(_nothing, then=lambda _: then()), None)

    # --- opening and closing ------------------------------------------------------------------------

    def open(self, opener: Callable[..., Any], *arguments: Any, then: Hear, otherwise: Hear) -> None:
        """Make the session: `opener` returns it, or it and a recovery code. `then` hears Opened."""
        self._attempt += 1
        attempt = self._attempt
        self._submit(
            lambda: self._open(attempt, partial(opener, self._computer, *arguments)),
            lambda opened: self._tell_opened(attempt, then, opened),
            lambda error: self._tell_opened(attempt, otherwise, error),
        )

    def give_up(self) -> None:
        """Ignore the answer of `open`; a vault it opens all the same is locked at once."""
        self._attempt += 1

    def close(self) -> None:
        """Lock, as the last job. Waits for it: after `when_done` that is a moment."""
        if self._closed:
            return
        self._closed = True
        self.give_up()
        self._interrupt_idle_step()
        for steps in self._unfinished:
            self._vault_thread.submit(steps.close)
        self._vault_thread.submit(self._lock)
        self._vault_thread.shutdown(wait=True)
        self._second_thread.shutdown(wait=True)

    def _open(self, attempt: int, opener: Callable[[], Any]) -> Opened:
        from peerbuddy.ui.pictures import clean_picture

        self._lock()
        made = opener()
        session, code = made if isinstance(made, tuple) else (made, "")
        session.clean_picture = clean_picture  # decoding needs Qt
        self._session, self._opened_by = session, attempt
        if attempt != self._attempt:
            self._lock()
            raise GivenUp
        return Opened(session.vault.read_only, session.older_copy, code)

    def _tell_opened(self, attempt: int, hear: Hear, value: object) -> None:
        if attempt == self._attempt:
            tell(hear, value)
        elif isinstance(value, Opened):
            self._submit(lambda: self._lock_if_opened_by(attempt), None, None)

    def _lock_if_opened_by(self, attempt: int) -> None:
        if self._opened_by == attempt:
            self._lock()

    def _lock(self) -> None:
        from peerbuddy.actions import unlocking

        session, self._session = self._session, None
        if session is not None:
            unlocking.lock(session)

    # --- on the worker threads ----------------------------------------------------------------------

    def _submit(self, work: Callable[[], Any], then: Hear | None, otherwise: Hear | None) -> None:
        if not self._closed:
            self._interrupt_idle_step()
            self._vault_thread.submit(self._perform, work, then, otherwise, in_vault=True)

    def _perform(
        self, work: Callable[[], Any], then: Hear | None, otherwise: Hear | None, *, in_vault: bool
    ) -> None:
        value, error = None, None
        try:
            value = work()
        except Exception as problem:
            error = self._as_told(problem)
        changes = self._session.vault.changes.take() if in_vault and self._session else None
        self._answered.emit(Answer(value, error, changes, then, otherwise))

    def _as_told(self, problem: Exception) -> Exception:
        from peerbuddy.actions.telling import told

        error = told(problem)
        if not isinstance(error, PeerBuddyError | GivenUp):
            note_fault(self._computer.places.log, problem)
        return error if isinstance(error, Exception) else problem

    # --- jobs in steps ------------------------------------------------------------------------------

    def _step(self, walk: Walk, last: Any = None) -> None:
        from peerbuddy.model.progress import Progress

        def heard(value: Any) -> None:
            if value is END:
                tell(walk.then, last)
            elif isinstance(value, Progress) and not walk.progress(value):
                self.call(walk.steps.close)
            else:
                self._step(walk, value)

        if not self._closed:
            work = partial(self._idle_step if walk.is_quiet else take_step, walk.steps)
            self._vault_thread.submit(self._perform, work, heard, walk.otherwise, in_vault=True)

    def _idle_step(self, steps: Iterator[Any]) -> Any:
        with self._idle_guard:
            self._idle_step_runs = True
        try:
            return next(steps, END)
        finally:
            with self._idle_guard:
                self._idle_step_runs = False

    def _interrupt_idle_step(self) -> None:
        """Under the guard, so that never a job that was asked for is hit instead of the quiet one."""
        with self._idle_guard:
            if self._idle_step_runs and self._session:
                self._session.vault.interrupt()

    # --- back on the window thread ------------------------------------------------------------------

    @Slot(object)
    def _deliver(self, answer: Answer) -> None:
        if answer.error is not None:
            self._deliver_error(answer.error, answer.otherwise)
        elif not self._closed:
            tell(answer.then, answer.value)
        if answer.changes and not self._closed:
            self.changed.emit(answer.changes)

    def _deliver_error(self, error: Exception, otherwise: Hear | None) -> None:
        if isinstance(error, GivenUp):
            return
        if otherwise is None:
            self.failed.emit(error)  # told after closing too: it may be the last save
        elif not self._closed:
            tell(otherwise, error)


def _thread(name: str) -> Executor:
    """Made for the first job, which follows the first paint."""
    from concurrent.futures import ThreadPoolExecutor

    return ThreadPoolExecutor(1, thread_name_prefix=name)


def _nothing() -> None:
    """Being reached in the queue is all that is asked."""

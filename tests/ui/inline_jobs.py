"""The window's jobs at once, on the calling thread: the same contract without waiting."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from PySide6.QtCore import Qt

from peerbuddy.computer import Computer
from peerbuddy.session import Session
from peerbuddy.ui.jobs import Jobs


class AtOnce(Executor):
    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        done: Future[Any] = Future()
        done.set_result(fn(*args, **kwargs))
        return done


class InlineJobs(Jobs):
    def __init__(
        self,
        computer: Computer,
        session: Session | None = None,
        *,
        delivery: Qt.ConnectionType = Qt.ConnectionType.DirectConnection,
    ) -> None:
        super().__init__(
            computer,
            vault_thread=AtOnce(),
            second_thread=AtOnce(),
            delivery=delivery,
        )
        self._session = session

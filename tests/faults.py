"""Faults of the storage, put into the calls of the operating system that our code makes for its own files."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest


class Faults:
    """Counts what is asked of the storage, and fails from the `first`-th call on, `times` times.

    Counted are: opening for writing, writing, fsync, renaming, making a folder. SQLite's own calls are not
    among them: those are met in a process of its own (watched_process.py, RLIMIT_FSIZE).
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls = 0
        self.code = errno.EIO
        self._fails: range = range(0)
        self._plain_fdopen = os.fdopen
        monkeypatch.setattr(os, "open", self._counted(os.open, when=lambda a: a[1] & os.O_CREAT))
        monkeypatch.setattr(os, "fdopen", self._fdopen)
        for name in ("fsync", "replace", "rename", "mkdir"):
            monkeypatch.setattr(os, name, self._counted(getattr(os, name)))

    def fail(self, first: int, *, times: int = 1, code: int = errno.EIO) -> None:
        self.calls, self.code, self._fails = 0, code, range(first, first + times)

    def stop(self) -> None:
        self._fails = range(0)

    def count(self) -> None:
        self.calls += 1
        if self.calls in self._fails:
            raise OSError(self.code, os.strerror(self.code))

    def _counted(self, call: Callable[..., Any], *, when: Callable[..., Any] = lambda _: True) -> Any:
        def counted(*arguments: Any, **named: Any) -> Any:
            if when(arguments):
                self.count()
            return call(*arguments, **named)

        return counted

    def _fdopen(self, descriptor: int, mode: str = "r", *rest: Any, **named: Any) -> Any:
        if mode != "wb":
            return self._plain_fdopen(descriptor, mode, *rest, **named)
        return io.BufferedWriter(FailingFile(descriptor, self))


class FailingFile(io.FileIO):
    def __init__(self, descriptor: int, faults: Faults) -> None:
        super().__init__(descriptor, "wb")
        self._faults = faults

    def write(self, data: Any) -> int | None:
        self._faults.count()
        return super().write(data)


def names(folder: Path) -> list[str]:
    """What lies in a folder and below, so that a test can say that nothing was left."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }

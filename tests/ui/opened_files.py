"""Whether anybody opens a file: the kernel tells, whatever library does it."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

_LIBC = ctypes.CDLL(None, use_errno=True)
_OPENED, _ATTRIBUTES, _NOT_BLOCKING = 0x20, 0x4, 0x800


class Watch:
    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def was_opened(self) -> bool:
        """Since the last time this was asked."""
        try:
            return bool(os.read(self._descriptor, 4096))
        except BlockingIOError:
            return False


@contextmanager
def watching(path: Path) -> Generator[Watch]:
    descriptor = _LIBC.inotify_init1(_NOT_BLOCKING)
    assert descriptor >= 0
    try:
        assert _LIBC.inotify_add_watch(descriptor, bytes(path), _OPENED | _ATTRIBUTES) >= 0
        yield Watch(descriptor)
    finally:
        os.close(descriptor)

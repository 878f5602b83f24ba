"""One process at a time has a vault unlocked (R9): a lock the system drops when the process dies.

The lock lies on the vault folder itself. A small file in the run-time folder, named by a hash of the
vault's path, tells who holds it; it proves nothing and never needs to be deleted by hand.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import socket
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from peerbuddy.files import kind_error, write_whole
from peerbuddy.model.errors import InUse, PeerBuddyError
from peerbuddy.vault.folder import SLOTS

if sys.platform != "win32":
    import fcntl


@dataclass(frozen=True, slots=True)
class Holder:
    """Who says that it holds the lock."""

    program: str
    since: datetime

    def told(self) -> str:
        return f"{self.program}, {os.getpid()}, {socket.gethostname()}, {self.since:%Y-%m-%d %H:%M}"


class VaultLock:
    """Held from unlocking to locking. `release` is safe to call twice.

    `known_as`: the name by which others will ask for the folder, if it is renamed while it is held.
    """

    def __init__(self, folder: Path, runtime: Path, holder: Holder, *, known_as: Path | None = None) -> None:
        name = os.fsencode(known_as or folder)
        self._note = runtime / (hashlib.sha256(name).hexdigest()[:32] + ".json")
        self._descriptor: int | None = _locked(folder, self._note)
        # The note is a courtesy: without it others say "another program".
        with contextlib.suppress(OSError, PeerBuddyError):
            runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._note, json.dumps({"holder": holder.told()}).encode(), may_replace=True)

    def release(self) -> None:
        if self._descriptor is None:
            return
        with contextlib.suppress(OSError):
            self._note.unlink()
        os.close(self._descriptor)
        self._descriptor = None


def _locked(folder: Path, note: Path) -> int:
    """An open descriptor that holds the lock. Raises InUse."""
    try:
        if sys.platform == "win32":
            return _locked_on_windows(folder)
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError as error:
        raise kind_error(error) from error
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise InUse(_holder_of(note)) from None
    except OSError as error:
        os.close(descriptor)
        raise kind_error(error) from error
    return descriptor


def _locked_on_windows(folder: Path) -> int:
    """A byte far beyond the end of slots-a.json is locked: reading the slots stays possible."""
    import msvcrt

    descriptor = os.open(folder / SLOTS[0], os.O_RDWR | os.O_CREAT)
    os.lseek(descriptor, 1 << 30, os.SEEK_SET)
    try:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
    except OSError:
        os.close(descriptor)
        raise InUse from None
    return descriptor


def _holder_of(note: Path) -> str:
    try:
        told = json.loads(note.read_text("utf-8"))["holder"]
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return str(told)[:200]

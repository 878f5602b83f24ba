"""The process itself: no core dumps, no reading by others, private files (R49), and starting over (R46)."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

_PR_SET_DUMPABLE = 4
_PR_GET_DUMPABLE = 3


def harden() -> None:
    """The kernel sets the dumpable flag again on exec, so this runs in every new process.

    With PEERBUDDY_DEBUG set, debuggers may attach.
    """
    os.umask(0o077)
    _forget_bundle()
    if os.environ.get("PEERBUDDY_DEBUG") or sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _forget_bundle() -> None:
    """A packaged build is started by PyInstaller, which leaves its own library path in the environment:
    programs of the system that are started from here would load our Qt. And a process that takes this one's
    place is a start of its own, not a part of this."""
    if not getattr(sys, "frozen", False):
        return
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def core_dumps_are_off() -> bool:
    if sys.platform == "win32":
        return False
    import resource

    limited = resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
    if sys.platform != "linux":
        return limited
    return limited and ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0) == 0


# --- lock means gone ----------------------------------------------------------------------------------


def start_over(told: bytes, program: tuple[str, ...] | None = None) -> NoReturn:
    """Replace this process, and with it every word in its memory, by a fresh locked one (R46).

    `told` (at most 32 KiB) reaches it through a pipe, `--resume-fd N`: arguments can be read by every program
    of this computer. No other descriptor from 3 up is inherited. Raises OSError if the system refuses.
    """
    program = program or as_started()
    reading, writing = os.pipe()
    os.write(writing, told)
    os.close(writing)
    for descriptor in _open_descriptors():
        with suppress(OSError):
            os.set_inheritable(descriptor, descriptor == reading)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os.execv(program[0], [*program, "--resume-fd", str(reading)])


def as_started() -> tuple[str, ...]:
    """The way this program was started, without its arguments: isolated (-I) again if it was."""
    arguments = len(sys.argv) - 1
    return (sys.executable, *sys.orig_argv[1 : len(sys.orig_argv) - arguments])


def hold_alone(file: Path) -> bool:
    """Whether no other process of this computer holds `file`; it is held until this one ends or starts over.

    Where that cannot be found out the answer is True.
    """
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    except OSError:
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return False
    except OSError:  # a file system without locks
        return True
    return True


def _open_descriptors() -> list[int]:
    """Those from 3 up."""
    for listing in ("/proc/self/fd", "/dev/fd"):
        with suppress(OSError):
            return [int(entry.name) for entry in Path(listing).iterdir() if int(entry.name) > 2]
    return list(range(3, 1024))

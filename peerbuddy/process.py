"""The first thing every start does: no core dumps, no reading by other processes, private files (R49)."""

from __future__ import annotations

import ctypes
import os
import sys

_PR_SET_DUMPABLE = 4
_PR_GET_DUMPABLE = 3


def harden() -> None:
    """The kernel sets the dumpable flag again on exec, so this runs in every new process.

    With PEERBUDDY_DEBUG set, debuggers may attach.
    """
    os.umask(0o077)
    if os.environ.get("PEERBUDDY_DEBUG") or sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def core_dumps_are_off() -> bool:
    if sys.platform == "win32":
        return False
    import resource

    limited = resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
    if sys.platform != "linux":
        return limited
    return limited and ctypes.CDLL(None).prctl(_PR_GET_DUMPABLE, 0, 0, 0, 0) == 0

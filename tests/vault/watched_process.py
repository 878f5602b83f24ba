"""A child process whose writing system calls wait for our answer: let them pass, fail them, or kill it there.

Linux hands such calls to a supervisor (seccomp user notification), without root and without any tool.
"""

from __future__ import annotations

import ctypes
import fcntl
import os
import platform
import select
import signal
import socket
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

PROJECT = Path(__file__).parents[2]

_NUMBERS: dict[str, dict[str, int]] = {
    "x86_64": {
        "write": 1, "pwrite64": 18, "fsync": 74, "fdatasync": 75, "ftruncate": 77, "rename": 82, "unlink": 87,
        "unlinkat": 263, "renameat": 264, "renameat2": 316, "seccomp": 317,
    },
    "aarch64": {
        "write": 64, "pwrite64": 68, "fsync": 82, "fdatasync": 83, "ftruncate": 46, "unlinkat": 35,
        "renameat": 38, "renameat2": 276, "seccomp": 277,
    },
}  # fmt: skip
# Calls whose first argument is the file they work on.
_ON_A_FILE = {"write", "pwrite64", "fsync", "fdatasync", "ftruncate"}

_NO_NEW_PRIVILEGES = 38
_SET_FILTER, _NEW_LISTENER = 1, 8
_LOAD_NUMBER, _IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_ASK, _ALLOW = 0x7FC00000, 0x7FFF0000
_RECEIVE, _ANSWER = 0xC0502100, 0xC0182101
_QUESTION = struct.Struct("=QIIiIQ6Q")
_REPLY = struct.Struct("=QqiI")
_CONTINUE = 1


def numbers() -> dict[str, int]:
    return _NUMBERS[platform.machine()]


@dataclass(frozen=True)
class Call:
    """One call that waits. `path` is the file it works on, or "" where the call names it by text."""

    name: str
    path: str

    @property
    def is_talk(self) -> bool:
        """Whether the child only says something: its output is a pipe."""
        return self.name == "write" and self.path.startswith("pipe:")


# What to do with a call: None lets it pass, a number fails it with that errno, KILL ends the child before it.
Answer = int | None
KILL = -1
Decide = Callable[[Call], Answer]


def killing_at(last: int) -> Decide:
    """End the child just before its call number `last`, the first one being 0."""
    calls = iter(range(last + 1))
    return lambda _: KILL if next(calls) == last else None


def failing_at(which: int, code: int, *, for_good: bool = False) -> Decide:
    """Fail its call number `which` with an errno; with `for_good` every later one as well."""
    numbers = count()

    def decide(call: Call) -> Answer:
        n = next(numbers)
        fails = n >= which if for_good else n == which
        return code if fails and not call.is_talk else None

    return decide


@dataclass
class Ended:
    """How a watched process ended, what it wrote to its output, and the calls it made until then."""

    code: int
    output: str
    errors: str
    calls: list[Call] = field(default_factory=list)

    @property
    def lines(self) -> list[str]:
        """Finished lines only: a line cut by the end of the process was never told to anybody."""
        return self.output.split("\n")[:-1]


def run(module: str, words: str, decide: Decide) -> Ended:
    """Run `python -m MODULE` with `words` on its standard input; `decide` answers each call it asks about.

    The module calls `ask_from_here` when it wants to be watched.
    """
    ours, theirs = socket.socketpair()
    with ours, theirs:
        child = subprocess.Popen(
            [sys.executable, "-m", module, str(theirs.fileno())],
            cwd=PROJECT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            pass_fds=[theirs.fileno()],
        )
        theirs.close()
        assert child.stdin
        child.stdin.write(words.encode())
        child.stdin.close()
        child.stdin = None
        calls = list(_answered(ours, child, decide))
        output, errors = child.communicate()
        return Ended(child.returncode, output.decode(), errors.decode(), calls)


def _answered(ours: socket.socket, child: subprocess.Popen[bytes], decide: Decide) -> Iterator[Call]:
    _, descriptors, _, _ = socket.recv_fds(ours, 1, 1)
    if not descriptors:  # it ended before it asked to be watched
        return
    listener = descriptors[0]
    poll = select.poll()
    poll.register(listener, select.POLLIN)
    try:
        while any(event & select.POLLIN for _, event in poll.poll()):
            question = bytearray(_QUESTION.size)
            with suppress(FileNotFoundError):  # the process died while it asked
                fcntl.ioctl(listener, _RECEIVE, question)
                id, pid, _, number, *_, file = _QUESTION.unpack(question)[:7]
                call = _call(pid, number, file)
                answer = decide(call)
                if answer == KILL:
                    child.send_signal(signal.SIGKILL)
                    return
                yield call
                reply = (id, 0, 0, _CONTINUE) if answer is None else (id, 0, -answer, 0)
                fcntl.ioctl(listener, _ANSWER, _REPLY.pack(*reply))
    finally:
        os.close(listener)


def _call(pid: int, number: int, file: int) -> Call:
    name = next(name for name, n in numbers().items() if n == number)
    path = ""
    if name in _ON_A_FILE:
        with suppress(OSError):
            path = str(Path(f"/proc/{pid}/fd/{file & 0xFFFFFFFF}").readlink())
    return Call(name, path)


def ask_from_here() -> None:
    """In the child: from now on every writing call waits until the process that started us answers."""
    watched = [number for name, number in numbers().items() if name != "seccomp"]
    lines = [struct.pack("=HBBI", _LOAD_NUMBER, 0, 0, 0)]
    for n, number in enumerate(watched):
        lines.append(struct.pack("=HBBI", _IF_EQUAL, len(watched) - n, 0, number))
    lines.append(struct.pack("=HBBI", _RETURN, 0, 0, _ALLOW))
    lines.append(struct.pack("=HBBI", _RETURN, 0, 0, _ASK))
    program = ctypes.create_string_buffer(b"".join(lines))
    header = struct.pack("HxxxxxxP", len(lines), ctypes.addressof(program))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0):
        raise OSError(ctypes.get_errno(), "prctl")
    listener = libc.syscall(numbers()["seccomp"], _SET_FILTER, _NEW_LISTENER, header)
    if listener < 0:
        raise OSError(ctypes.get_errno(), "seccomp")
    with socket.socket(fileno=int(sys.argv[1])) as parent:
        socket.send_fds(parent, [b"."], [listener])
    os.close(listener)

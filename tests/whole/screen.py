"""A screen that nobody sees, and keys pressed on it: the real window as a person has it in front of them."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

PROJECT = Path(__file__).parents[2]
NEEDED = {"Xvfb": "xvfb", "xdotool": "xdotool", "strace": "strace"}
MISSING = sorted(package for program, package in NEEDED.items() if shutil.which(program) is None)


def until(said: Callable[[], bool], *, seconds: float = 30) -> None:
    """Look again and again. Raises TimeoutError."""
    end, pause = time.monotonic() + seconds, threading.Event()
    while not said():
        if time.monotonic() > end:
            raise TimeoutError(said.__doc__ or getattr(said, "__name__", ""))
        pause.wait(0.05)


@dataclass(frozen=True)
class Screen:
    """`picture` is the file in which the server keeps what is to be seen, in the form of xwd."""

    display: str
    picture: Path

    def keys(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=os.environ | {"DISPLAY": self.display}, check=True)

    def has_window(self) -> bool:
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "^PeerBuddy$", "windowfocus"],
            env=os.environ | {"DISPLAY": self.display},
            capture_output=True,
            check=False,
        )
        return found.returncode == 0

    def brightness(self) -> float:
        """Of the whole screen, from 0 for black to 255; every 97th dot is looked at."""
        shown = self.picture.read_bytes()
        header = struct.unpack_from(">I", shown)[0]
        colours = struct.unpack_from(">I", shown, 19 * 4)[0]
        dots = memoryview(shown)[header + 12 * colours :]
        looked_at = [max(dots[n : n + 3]) for n in range(0, len(dots) - 3, 97 * 4)]
        return sum(looked_at) / len(looked_at)


@contextmanager
def screen() -> Iterator[Screen]:
    reading, writing = os.pipe()
    with TemporaryDirectory() as pictures:
        words = ["-screen", "0", "1280x800x24", "-fbdir", pictures, "-nolisten", "tcp"]
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), *words], pass_fds=[writing], stderr=subprocess.DEVNULL
        )
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                yield Screen(":" + told.readline().strip(), Path(pictures) / "Xvfb_screen0")
        finally:
            server.terminate()
            server.wait()


def surroundings(shown: Screen, home: Path) -> dict[str, str]:
    """The environment of a program on that screen, with a home of its own, which is made here."""
    strange = ("DBUS_", "QT_", "AT_SPI_", "XDG_", "WAYLAND_")
    environment = {key: value for key, value in os.environ.items() if not key.startswith(strange)}
    environment |= {"DISPLAY": shown.display, "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
    environment |= {
        f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "STATE", "DATA", "CACHE")
    }
    environment |= {
        "XDG_RUNTIME_DIR": str(home / "runtime"),
        "PYTHONPATH": str(PROJECT),
        "PYTHONSAFEPATH": "1",
    }
    (home / "runtime").mkdir(mode=0o700, parents=True)
    return environment


@contextmanager
def window(shown: Screen, home: Path, vault: Path, trace: Path) -> Iterator[int]:
    """The real program under strace → its process id, which locking keeps."""
    environment = surroundings(shown, home)
    words = [sys.executable, "-m", "peerbuddy", "--vault", str(vault)]
    traced = subprocess.Popen(
        ["strace", "-f", "--seccomp-bpf", "-e", "trace=network,creat", "-o", str(trace), *words],
        env=environment,
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        until(lambda: _child_of(traced.pid) is not None)
        pid = _child_of(traced.pid)
        assert pid is not None, traced.poll()
        yield pid
    finally:
        child = _child_of(traced.pid)
        if child is not None:
            os.kill(child, 15)
        said, _ = traced.communicate(timeout=30)
        assert said == b"", said.decode(errors="replace")


def _child_of(parent: int) -> int | None:
    """The program under strace, which first tries the kernel with short-lived children of its own."""
    try:
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
        started = [child for child in children if _is_python(child)]
    except OSError:
        return None
    return int(started[0]) if started else None


def _is_python(pid: str) -> bool:
    return Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")[0] == os.fsencode(sys.executable)


def found_in_memory(pid: int, words: list[str]) -> int:
    """How often any of the words stands in the memory of a process, as UTF-8 or UTF-16. Needs root."""
    wanted = [word.encode(coding) for word in words for coding in ("utf-8", "utf-16-le")]
    count = 0
    with Path(f"/proc/{pid}/maps").open() as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as memory:
        for line in maps:
            span, rights, *_, last = line.split()
            if "r" not in rights or last in ("[vvar]", "[vsyscall]", "[vvar_vclock]"):
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            try:
                memory.seek(start)
                piece = memory.read(end - start)
            except OSError:  # a part that the kernel does not give
                continue
            count += sum(piece.count(word) for word in wanted)
    return count


def found_on_disk(folder: Path, words: list[str], *, but_not_in: Path) -> list[str]:
    wanted = [word.encode(coding) for word in words for coding in ("utf-8", "utf-16-le")]
    hits: list[str] = []
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_relative_to(but_not_in):
            data = path.read_bytes()
            if any(word in data for word in wanted) or any(word in str(path) for word in words):
                hits.append(str(path))
    return hits

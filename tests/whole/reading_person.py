"""A person at the real program who sees nothing: all is found by its name in the accessibility tree, and
done by pressing what has that name or by keys."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from system_packages import lacks_accessibility
from tests.whole.screen import NEEDED, Screen, screen, surroundings, until

PATIENCE = 60.0  # seconds; what is waited for comes in one or two
SYSTEM_PYTHON = "/usr/bin/python3"
# What Qt says when the bus of the screen reader is slow to answer, as on a busy machine.
OF_THE_BUS = ("qt.accessibility.atspi:", "QSpiApplication::")
MISSING = sorted(
    {
        package
        for program, package in {**NEEDED, "dbus-run-session": "dbus"}.items()
        if not shutil.which(program)
    }
    | set(lacks_accessibility())
)


@dataclass(frozen=True)
class Node:
    """One thing in the tree, as a screen reader is told of it."""

    role: str
    name: str
    description: str
    text: str
    label: str
    depth: int
    states: frozenset[str]

    def says(self) -> str:
        return f"{self.name}\n{self.description}\n{self.text}\n{self.label}"


class Reader:
    """The other end of `tree_reader.py`."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, question: str, **more: Any) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"ask": question, **more}) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


class ReadingPerson:
    """`environment` is that of every program on the same screen."""

    def __init__(
        self, shown: Screen, reader: Reader, program: subprocess.Popen[bytes], environment: dict[str, str]
    ) -> None:
        self._screen, self._reader, self._program = shown, reader, program
        self.environment = environment
        self.pid = program.pid  # locking keeps it

    # --- reading ------------------------------------------------------------------------------------

    def nodes(self, *, hidden: bool = False) -> list[Node]:
        """What is on the screen, or all that the program hands out."""
        told = self._reader.ask("tree", pid=self.pid, hidden=hidden)
        return [Node(**one | {"states": frozenset(one["states"])}) for one in told]

    def find(self, name: str, role: str = "") -> Node | None:
        """Something with which something can be done, or a thing of that role."""
        found = (node for node in self.nodes() if node.name == name)
        return next((n for n in found if (n.role == role if role else "focusable" in n.states)), None)

    def everything(self) -> str:
        return "\n".join(node.says() for node in self.nodes(hidden=True))

    def reads(self, words: str) -> bool:
        """On the screen: in a name, a description or a text."""
        return any(words in node.says() for node in self.nodes())

    def until_reads(self, words: str) -> None:
        self.until(lambda: self.reads(words), words)

    def until_gone(self, words: str) -> None:
        self.until(lambda: not self.reads(words), f"without: {words}")

    def until_heard(self, words: str) -> None:
        """Announced without being looked for."""
        self.until(lambda: any(words in said for said in self.heard()), f"announced: {words}")

    def heard(self) -> list[str]:
        return self._reader.ask("announced")

    def rooms(self) -> list[str]:
        """What the rail leads to, whatever that is by now."""
        nodes = self.nodes()
        at = next(n for n, node in enumerate(nodes) if node.name == "Pages")
        inside = takewhile(lambda node: node.depth > nodes[at].depth, nodes[at + 1 :])
        return [node.name for node in inside if node.role == "check box"]

    def is_checked(self, name: str) -> bool:
        return any(node.name == name and "checked" in node.states for node in self.nodes())

    def brightness(self) -> float:
        """Of the whole screen, from 0 for black to 255."""
        return self._screen.brightness()

    # --- doing --------------------------------------------------------------------------------------

    def press(self, name: str, role: str = "") -> None:
        self.until(lambda: self._reader.ask("press", pid=self.pid, name=name, role=role) is True, name)

    def go_to(self, name: str, role: str = "") -> None:
        """The keyboard is there then."""

        def is_there() -> bool:
            found = self.find(name, role)
            if found is not None and "focused" in found.states:
                return True
            self.take_keyboard()
            self._reader.ask("focus", pid=self.pid, name=name, role=role)
            return False

        self.until(is_there, name)

    def can_go_to(self, name: str) -> bool:
        """At once, or not at all: it may be out of reach, or gone by now."""
        return self._reader.ask("focus", pid=self.pid, name=name, role="") is True

    def walk_to(self, label: str) -> None:
        """With the Tab key alone, to the field with this label."""

        def is_there() -> bool:
            if any(node.label == label and "focused" in node.states for node in self.nodes()):
                return True
            self.keys("Tab")
            return False

        self.take_keyboard()
        self.until(is_there, label)

    def type(self, words: str) -> None:
        self._screen.keys("type", "--delay", "4", "--", words)

    def keys(self, *names: str) -> None:
        self._screen.keys("key", *names)

    def fill(self, name: str, words: str) -> None:
        self.go_to(name)
        self.keys("ctrl+a")
        self.type(words)

    def take_keyboard(self) -> None:
        """Without a window manager nobody else gives it to the window."""
        self.until(self._screen.has_window, "the window")

    def take_keyboard_of_dialog(self) -> None:
        """Of what was opened last: it has the same neutral title as the window below it."""
        self._screen.keys("search", "--onlyvisible", "--name", "^PeerBuddy$", "windowfocus", "%@")

    def until_window(self, words: str) -> None:
        """A window with these words is there and has the keyboard; after locking it is another one."""
        self.until_reads(words)
        self.take_keyboard()

    def unlock(self, passphrase: str) -> None:
        self.until_window("Passphrase")
        self.fill("Passphrase", passphrase)
        self.keys("Return")

    def open_journal(self) -> None:
        self.press("Journal", "check box")
        self.until_reads("Text of the page")

    def lock(self) -> None:
        self.keys("ctrl+l")
        self.until(lambda: "--resume-fd" in Path(f"/proc/{self.pid}/cmdline").read_text(), "a new process")
        self.until_window("Passphrase")

    def until(self, said: Callable[[], bool], what: str) -> None:
        """Raises AssertionError with what is on the screen instead."""
        try:
            until(said, seconds=PATIENCE)
        except TimeoutError:
            on_screen = "\n".join(f"{'  ' * n.depth}{n.role}: {n.says()!r}" for n in self.nodes())
            ended = self._program.poll()
            told = f"waited for {what!r}; ended with {ended}; on the screen:\n{on_screen}"
            raise AssertionError(told) from None


CHECKOUT = (sys.executable, "-m", "peerbuddy")


@contextmanager
def reading_person(home: Path, *words: str, program: tuple[str, ...] = CHECKOUT) -> Iterator[ReadingPerson]:
    """The `program`, started with `words`, on a screen and a bus of its own.

    Raises AssertionError if it printed anything.
    """
    with ExitStack() as stack:
        shown = stack.enter_context(screen())
        environment = surroundings(shown, home) | {
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
            "LC_ALL": "C.UTF-8",
        }
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(_bus(environment))
        reader = stack.enter_context(_reader(environment))
        # Not a pipe: nobody reads until the end, and a full one would hold the program.
        printed = stack.enter_context(TemporaryFile("w+"))
        running = subprocess.Popen(
            [*program, *words], env=environment, cwd=home, stdout=printed, stderr=subprocess.STDOUT
        )
        try:
            yield ReadingPerson(shown, reader, running, environment)
        finally:
            running.terminate()
            running.wait(timeout=30)
        printed.seek(0)
        lines = [line for line in printed.read().splitlines() if not line.startswith(OF_THE_BUS)]
        assert lines == [], "\n".join(lines)


@contextmanager
def _bus(environment: dict[str, str]) -> Iterator[str]:
    """→ its address."""
    process = subprocess.Popen(
        ["dbus-run-session", "--", "sh", "-c", 'echo "$DBUS_SESSION_BUS_ADDRESS"; exec cat'],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    try:
        yield process.stdout.readline().strip()
    finally:
        process.communicate(timeout=30)


@contextmanager
def _reader(environment: dict[str, str]) -> Iterator[Reader]:
    process = subprocess.Popen(
        [SYSTEM_PYTHON, "-I", "-W", "ignore", str(Path(__file__).with_name("tree_reader.py"))],
        env={key: value for key, value in environment.items() if not key.startswith("PYTHON")},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline()) == "ready"
        yield Reader(process)
    finally:
        process.communicate(timeout=30)

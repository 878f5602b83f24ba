"""The clipboard of a real screen, seen from another program: marked as secret, not there for long (R54)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.whole.screen import MISSING, PROJECT, screen

MARK = "x-kde-passwordManagerHint"
FIELDS = ("PageText", "QLineEdit", "QPlainTextEdit", "QLabel")

# Another program: what it finds on the clipboard and in the selection of the mouse, or puts there.
OTHER = """
import json, sys
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
app = QApplication(["other"])
copied = app.clipboard().mimeData()
marked = app.clipboard().mimeData(QClipboard.Mode.Selection)
mark = bytes(copied.data("x-kde-passwordManagerHint")).decode()
print(json.dumps([copied.text(), mark, marked.text()]), flush=True)
"""
COPIES = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication(["other"])
app.clipboard().setText("of another program")
app.processEvents()
print("done", flush=True)
app.exec()
"""

pytestmark = pytest.mark.skipif(bool(MISSING), reason="needs the packages " + ", ".join(MISSING))


@dataclass(frozen=True)
class Desk:
    """One screen with the program on it."""

    program: subprocess.Popen[str]
    environment: dict[str, str]

    def do(self, *words: str) -> None:
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self.program.stdin.write(" ".join(words) + "\n")
        self.program.stdin.flush()
        assert self.program.stdout.readline() == "done\n"

    def seen_by_another(self) -> tuple[str, str, str]:
        """What was copied, its mark, and what is marked with the mouse."""
        done = subprocess.run(
            [sys.executable, "-c", OTHER],
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        copied, mark, marked = json.loads(done.stdout)
        return copied, mark, marked


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    home: Path = tmp_path_factory.mktemp("person")
    with screen() as shown:
        kept = {key: value for key, value in os.environ.items() if not key.startswith(("DBUS_", "QT_"))}
        environment = kept | {"DISPLAY": shown.display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(PROJECT)}
        program = subprocess.Popen(
            [sys.executable, "-m", "tests.whole.copying_program", str(home)],
            cwd=PROJECT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        yield Desk(program, environment)
        program.communicate(timeout=30)


@pytest.mark.parametrize("field", FIELDS)
def test_what_is_copied_from_any_field_is_marked_as_secret(desk: Desk, field: str) -> None:
    desk.do("copy", field)
    assert desk.seen_by_another()[:2] == ("some words", "secret")


@pytest.mark.parametrize("field", FIELDS)
def test_marking_with_the_mouse_gives_nothing_away(desk: Desk, field: str) -> None:
    desk.do("mark", field)
    assert desk.seen_by_another()[2] == ""


def test_after_half_a_minute_it_is_gone(desk: Desk) -> None:
    desk.do("copy", "PageText")
    desk.do("let_time_pass")
    assert desk.seen_by_another() == ("", "", "")


def test_what_another_program_copied_since_is_left_alone(desk: Desk) -> None:
    desk.do("copy", "PageText")
    other = subprocess.Popen(
        [sys.executable, "-c", COPIES], env=desk.environment, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "done\n"
        # The screen tells ours that it lost the clipboard: it has heard once a third program has looked.
        assert desk.seen_by_another()[0] == "of another program"
        desk.do("clear")
        assert desk.seen_by_another()[0] == "of another program"
    finally:
        other.kill()
        other.communicate()


def test_locking_clears_it(desk: Desk) -> None:  # the last one: the program of this file can do it once
    desk.do("copy", "PageText")
    desk.do("lock")
    assert desk.seen_by_another() == ("", "", "")

"""Opening the program: fast, quiet about what it holds, and calm when it is itself at fault."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from peerbuddy.computer import Computer
from peerbuddy.ui import app
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow
from tests.ui.test_locking import page_of, unlock

ROOT = Path(__file__).parents[2]
SLOW = (
    "sqlcipher3", "cryptography", "keyring", "zxcvbn", "markdown_it", "yaml", "msgspec",
    "peerbuddy.vault.vault", "peerbuddy.model.entry", "peerbuddy.model.goal", "peerbuddy.model.vault_state",
    "peerbuddy.ui.unlock.rescue", "peerbuddy.ui.create.page", "peerbuddy.ui.guides.in_palette",
    "peerbuddy.ui.resume", "concurrent.futures", "calendar", "getpass",
)  # fmt: skip
SLOW_TO_OPEN = (
    "html.parser", "markdown_it", "peerbuddy.model.packet", "peerbuddy.model.agreement",
    "peerbuddy.model.lesson", "peerbuddy.model.help_card", "peerbuddy.vault.agreements",
)  # fmt: skip
NEVER = ("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtWebSockets", "asyncio", "ssl")


def test_what_is_slow_is_not_read_before_the_first_paint() -> None:
    """Measured: all of it together would be as much work as everything else before the first paint."""
    assert read_by("import peerbuddy.cli.run, peerbuddy.ui.app", *SLOW, *NEVER) == []


def test_what_today_does_not_show_is_not_read_to_show_it() -> None:
    """Measured: all of it together would be as much work as everything else from unlocking on."""
    opened = "import peerbuddy.ui.app, peerbuddy.ui.today.page; peerbuddy.ui.opening.warm_up()"
    assert read_by(opened, *SLOW_TO_OPEN) == []


def read_by(code: str, *modules: str) -> list[str]:
    """Those of the modules that a process of its own has read after the code."""
    told = "import sys; print(*[m for m in sys.argv[1:] if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{told}", *modules],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()


def test_no_module_is_read_a_second_time_as_text() -> None:
    """Qt for Python does so in each `import` of the process, unless it is kept from it."""
    code = (
        "import builtins, linecache; before = builtins.__import__\n"
        "import peerbuddy.ui.app, peerbuddy.actions.journal\n"
        "print(builtins.__import__ is before, any('main_window' in name for name in linecache.cache))"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]


LETTERS = """
import sys
from peerbuddy.process import harden
harden()
from PySide6.QtWidgets import QLineEdit
from peerbuddy.ui.app import new_application
app = new_application()
field = QLineEdit()
field.setEchoMode(QLineEdit.EchoMode.Password)
field.show()
field.setText(sys.argv[1])
app.processEvents()
"""
EVERY_RULE = "*.debug=true\n*.info=true"


def test_qt_writes_down_no_letter_of_what_is_typed(tmp_path: Path) -> None:
    """One line in a file of the person's own folder, or in the environment, would have each letter of a
    passphrase in the desktop's log (R50)."""
    rules = tmp_path / "QtProject" / "qtlogging.ini"
    rules.parent.mkdir()
    rules.write_text(f"[Rules]\n{EVERY_RULE}\n")
    asked = {"XDG_CONFIG_HOME": str(tmp_path), "QT_LOGGING_RULES": EVERY_RULE.replace("\n", ";")}
    surroundings = os.environ | asked | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", LETTERS, "zzz"],
        cwd=tmp_path,
        env=surroundings,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout + done.stderr == ""


@pytest.fixture
def hooked(
    qtbot: QtBot,
    computer: Computer,
    ask: AskFromList,
    open_window: Callable[..., OpenedWindow],
    made: MadeVault,
    monkeypatch: pytest.MonkeyPatch,
) -> OpenedWindow:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    opened = open_window(InlineJobs(computer), ask, made.folder)
    unlock(qtbot, opened, made)
    app._note_faults(computer, opened.window)
    return opened


def raised(words: str) -> RuntimeError:
    try:
        raise RuntimeError(words)
    except RuntimeError as error:
        return error


def test_a_fault_is_noted_without_content_and_told_calmly(hooked: OpenedWindow, computer: Computer) -> None:
    error = raised("somebody's words")
    sys.excepthook(RuntimeError, error, error.__traceback__)
    noted = computer.places.log.read_text()
    assert "RuntimeError" in noted
    assert "somebody" not in noted
    told = page_of(hooked).notice.text()
    assert told.startswith("Something went wrong inside PeerBuddy. What was saved is safe.")
    assert "somebody" not in told


class Ending:
    def __del__(self) -> None:
        raise RuntimeError("somebody's words")


def test_a_fault_where_nothing_can_be_raised_is_noted_as_well(
    hooked: OpenedWindow, computer: Computer, capfd: pytest.CaptureFixture[str]
) -> None:
    """Python would print it, words and all, into the desktop's log."""
    thing = Ending()
    del thing
    assert "RuntimeError" in computer.places.log.read_text()
    assert "somebody" not in computer.places.log.read_text() + capfd.readouterr().err


def test_an_interrupt_from_the_terminal_saves_and_closes(
    qtbot: QtBot, hooked: OpenedWindow, computer: Computer
) -> None:
    qtbot.keyClicks(page_of(hooked).editor.text, "before Ctrl+C")
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not hooked.window.isVisible()
    assert not computer.places.log.exists()

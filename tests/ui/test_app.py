"""Opening the program: fast, quiet about what it holds, and calm when it is itself at fault."""

from __future__ import annotations

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
)  # fmt: skip
NEVER = ("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtWebSockets", "asyncio", "ssl")


def test_what_is_slow_is_not_read_before_the_first_paint() -> None:
    """Measured: all of it together would be as much work as everything else before the first paint."""
    code = "import sys, peerbuddy.ui.app; print(*[m for m in sys.argv[1:] if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code, *SLOW, *NEVER],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == []


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


def test_an_interrupt_from_the_terminal_saves_and_closes(
    qtbot: QtBot, hooked: OpenedWindow, computer: Computer
) -> None:
    qtbot.keyClicks(page_of(hooked).editor.text, "before Ctrl+C")
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not hooked.window.isVisible()
    assert not computer.places.log.exists()

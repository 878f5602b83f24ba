"""What the tests of the window share: no display, no modal loops, nothing left open, real vaults."""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from peerbuddy.actions import journal
from peerbuddy.actions.importing import import_steps
from peerbuddy.computer import Computer
from peerbuddy.session import Session
from peerbuddy.ui import program_words
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.language import SOURCE
from peerbuddy.ui.settings.page import SettingsPage
from peerbuddy.ui.style import Look
from tests.actions.test_device import KeptInMemory
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import OpenedWindow, settle, unlock_with_code


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    QLocale.setDefault(QLocale.c())  # days are written alike on every computer
    return Look(qapp, "light")


@pytest.fixture(autouse=True)
def no_modal_loops(monkeypatch: pytest.MonkeyPatch) -> None:
    """A modal loop would hang for ever: nobody is there to answer."""

    def refuse(self: QDialog, *_: object) -> None:
        raise AssertionError(f"{type(self).__name__}.exec() was called")

    monkeypatch.setattr(QDialog, "exec", refuse)
    monkeypatch.setattr(QMessageBox, "exec", refuse)


@pytest.fixture(autouse=True)
def nothing_left_open(qapp: QApplication, look: Look) -> Iterator[None]:
    yield
    settle()
    gc.collect()
    assert [w for w in qapp.topLevelWidgets() if w.isVisible()] == []


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """What a test copied is no other's; and what lies there when Qt ends can end it with a crash."""
    yield
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def english_words() -> Iterator[None]:
    """Whatever language a window of the test before spoke."""
    yield
    program_words.speak(SOURCE)


@pytest.fixture
def inline(computer: Computer, session: Session) -> InlineJobs:
    return InlineJobs(computer, session)


@pytest.fixture
def real_jobs(computer: Computer) -> Iterator[Jobs]:
    """With its real threads, still locked."""
    jobs = Jobs(computer)
    yield jobs
    jobs.close()


@pytest.fixture
def unlocked_jobs(qtbot: QtBot, real_jobs: Jobs, made: MadeVault) -> Jobs:
    """Real threads and an open vault."""
    unlock_with_code(qtbot, real_jobs, made)
    return real_jobs


@pytest.fixture
def page(qtbot: QtBot, computer: Computer, inline: InlineJobs, ask: AskFromList) -> JournalPage:
    """The journal of an empty vault, just unlocked."""
    made = JournalPage(computer, inline, ask)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.begin(Opened(read_only=False, older_copy=None))
    made.show()
    return made


@pytest.fixture
def store() -> KeptInMemory:
    """This computer's key store."""
    return KeptInMemory()


@pytest.fixture
def settings(
    qtbot: QtBot, computer: Computer, inline: InlineJobs, ask: AskFromList, store: KeptInMemory
) -> SettingsPage:
    made = SettingsPage(computer, inline, ask, store=store)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    made.enter()
    return made


@pytest.fixture
def write(session: Session) -> Callable[..., str]:
    """An entry as another part of the program would write it; returns its id."""

    def written(day: str, text: str, **more: object) -> str:
        id = session.computer.new_id()
        journal.save_entry(session, id, date.fromisoformat(day), text, **more)  # type: ignore[arg-type]
        return id

    return written


@pytest.fixture
def write_many(session: Session, tmp_path: Path) -> Callable[[Iterable[tuple[str, str]]], None]:
    """Many entries in few transactions: (day, text) each."""

    def written(entries: Iterable[tuple[str, str]]) -> None:
        source = tmp_path / "many.jsonl"
        source.write_text("".join(json.dumps({"day": day, "text": text}) + "\n" for day, text in entries))
        list(import_steps(session, source))

    return written


@pytest.fixture
def ask() -> AskFromList:
    return AskFromList()


@pytest.fixture
def open_window(computer: Computer) -> Iterator[Callable[..., OpenedWindow]]:
    """Opens the whole window; what was opened is taken away at the end."""
    made: list[OpenedWindow] = []

    def opened(
        jobs: Jobs, ask: AskFromList, vault: Path | None = None, *, room: str | None = "journal"
    ) -> OpenedWindow:
        made.append(OpenedWindow(computer, jobs, ask, vault, room=room))
        return made[-1]

    yield opened
    for window in made:
        window.take_away()


@pytest.fixture
def locked(
    computer: Computer, ask: AskFromList, open_window: Callable[..., OpenedWindow], made: MadeVault
) -> OpenedWindow:
    return open_window(InlineJobs(computer), ask, made.folder)

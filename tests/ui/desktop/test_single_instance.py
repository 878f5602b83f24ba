"""A second start shows the window that is there already, and ends."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from peerbuddy.ui.desktop.single_instance import SERVICE, SingleInstance
from tests.conftest import MadeVault
from tests.ui.desktop.conftest import Connect
from tests.ui.opened_window import OpenedWindow
from tests.ui.test_handed_over import first_room
from tests.ui.test_locking import page_of, unlock

ROOT = Path(__file__).parents[3]
Start = Callable[..., int]

pytestmark = pytest.mark.qt_log_ignore("does not support raise", extend=True)  # without a display


@pytest.fixture
def bus(on_bus: Connect) -> Iterator[QDBusConnection]:
    """The first one's connection."""
    connection = on_bus()
    yield connection
    connection.unregisterService(SERVICE)


@pytest.fixture
def launch(tmp_path: Path, bus_address: str) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """The real program, offscreen, on the bus of the test."""
    started: list[subprocess.Popen[str]] = []

    def launched(*words: str, bus: str = bus_address) -> subprocess.Popen[str]:
        environment = os.environ | {"DBUS_SESSION_BUS_ADDRESS": bus, "PYTHONPATH": str(ROOT)}
        started.append(
            subprocess.Popen(
                [sys.executable, "-m", "peerbuddy", "--home", str(tmp_path / "second"), *words],
                env=environment,
                cwd=tmp_path,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
            )
        )
        return started[-1]

    yield launched
    for program in started:
        program.kill()
        program.communicate()


@pytest.fixture
def start_second(qtbot: QtBot, launch: Callable[..., subprocess.Popen[str]]) -> Start:
    """Starts it while the window of the test goes on, until it has ended → its exit code."""

    def started(*words: str) -> int:
        program = launch(*words)
        qtbot.waitUntil(lambda: program.poll() is not None, timeout=20_000)
        return program.returncode

    return started


@pytest.fixture
def first(bus: QDBusConnection, locked: OpenedWindow) -> OpenedWindow:
    instance = SingleInstance(bus, locked.window)
    assert instance.is_first(None)
    instance.show_again, instance.take = locked.window.show_again, locked.window.handed_over.take
    return locked


def test_a_second_start_ends_well_and_brings_the_window_back(
    first: OpenedWindow, start_second: Start
) -> None:
    first.window.showMinimized()
    assert start_second() == 0
    assert first.window.isVisible()
    assert not first.window.isMinimized()


def test_its_vault_is_handed_over_while_nothing_is_open(
    first: OpenedWindow, start_second: Start, tmp_path: Path
) -> None:
    assert start_second("--vault", "another") == 0
    assert first.window.unlock_page.door.vault == tmp_path / "another"


def test_a_second_start_without_a_vault_leaves_the_one_that_is_shown(
    first: OpenedWindow, start_second: Start, made: MadeVault
) -> None:
    assert start_second() == 0
    assert first.window.unlock_page.door.vault == made.folder


def test_its_vault_does_not_replace_an_open_one(
    qtbot: QtBot, first: OpenedWindow, start_second: Start, made: MadeVault
) -> None:
    unlock(qtbot, first, made)
    qtbot.keyClicks(page_of(first).editor.text, "stays as it is")
    assert start_second("--vault", "another") == 0
    assert page_of(first).editor.text.exact_text() == "stays as it is"
    assert first.window._pages.currentWidget() is page_of(first)


def test_an_open_dialog_of_the_first_stays_open(first: OpenedWindow, start_second: Start) -> None:
    dialog = QDialog(first.window)
    dialog.open()
    assert start_second() == 0
    assert dialog.isVisible()
    dialog.reject()


def test_its_file_is_handed_over_and_offered_after_unlocking(
    qtbot: QtBot, first: OpenedWindow, start_second: Start, made: MadeVault
) -> None:
    assert start_second("./diary.jsonl") == 0
    assert "A file was handed over" in first.window.unlock_page.door.form.notice.text()
    unlock(qtbot, first, made)
    assert first_room(first).notice.text().startswith("diary.jsonl was handed over")


@pytest.mark.parametrize("path", ["", "relative", "/" + "x" * 5000, "/with\0nul"])
def test_what_is_no_whole_path_is_no_file(first: OpenedWindow, path: str) -> None:
    instance = first.window.findChild(SingleInstance)
    assert instance is not None
    assert not instance.open(path)
    assert first.window.unlock_page.door.form.notice.text() == ""


@pytest.mark.parametrize("path", ["relative", "/" + "x" * 5000, "/with\0nul"])
def test_what_is_no_whole_path_is_not_taken(first: OpenedWindow, made: MadeVault, path: str) -> None:
    instance = first.window.findChild(SingleInstance)
    assert instance is not None
    assert instance.show(path)
    assert first.window.unlock_page.door.vault == made.folder


def test_a_window_that_is_hidden_to_end_is_not_brought_back(first: OpenedWindow) -> None:
    instance = first.window.findChild(SingleInstance)
    assert instance is not None
    first.window.hide_and_lock()
    assert not instance.show("")
    assert not first.window.isVisible()


def test_two_real_ones_on_one_bus(
    qtbot: QtBot, launch: Callable[..., subprocess.Popen[str]], bus: QDBusConnection
) -> None:
    names = bus.interface()
    first = launch()
    qtbot.waitUntil(lambda: names.isServiceRegistered(SERVICE).value(), timeout=20_000)
    second = launch()
    assert second.communicate(timeout=20) == ("", None)
    assert (second.returncode, first.poll()) == (0, None)


def test_without_a_bus_each_is_the_first(no_bus: QDBusConnection) -> None:
    assert SingleInstance(no_bus).is_first(Path("/some/vault"))
    assert SingleInstance(no_bus).is_first(None)

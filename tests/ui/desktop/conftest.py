"""A bus of the test's own, and the window with the desktop around it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from typing import Any

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication

from peerbuddy.model.settings import LocalSettings
from peerbuddy.ui.desktop.surroundings import Surroundings
from peerbuddy.ui.jobs import Jobs
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.opened_window import OpenedWindow, settle

Connect = Callable[[], QDBusConnection]
Surround = Callable[..., Surroundings]

_numbers = count()


@pytest.fixture(scope="session")
def bus_address() -> Iterator[str]:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.kill()
    daemon.communicate()


@pytest.fixture
def on_bus(qapp: QApplication, bus_address: str) -> Iterator[Connect]:
    """Each call is another program on the bus."""
    names: list[str] = []

    def connected() -> QDBusConnection:
        names.append(f"program {next(_numbers)}")
        connection = QDBusConnection.connectToBus(bus_address, names[-1])
        assert connection.isConnected()
        return connection

    yield connected
    for name in names:
        QDBusConnection.disconnectFromBus(name)


@pytest.fixture
def no_bus(qapp: QApplication) -> QDBusConnection:
    return QDBusConnection("never connected")


@pytest.fixture
def surround(qapp: QApplication, no_bus: QDBusConnection) -> Surround:
    """The desktop around a window: without any bus, unless the test has one."""

    def surrounded(opened: OpenedWindow, bus: QDBusConnection = no_bus, **settings: Any) -> Surroundings:
        chosen = replace(LocalSettings(), **settings)
        made = Surroundings(qapp, opened.window, chosen, buses=lambda: (bus, bus))
        settle()
        assert made.signals is not None
        return made

    return surrounded


@pytest.fixture
def real_locked(
    real_jobs: Jobs, ask: AskFromList, open_window: Callable[..., OpenedWindow], made: MadeVault
) -> OpenedWindow:
    """With its real threads, still locked."""
    return open_window(real_jobs, ask, made.folder)

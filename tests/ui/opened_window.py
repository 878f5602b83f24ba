"""The whole window in a test, and what the tests of threads need to get there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from peerbuddy.actions import preferences
from peerbuddy.computer import Computer
from peerbuddy.ui import opening
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs, Opened
from peerbuddy.ui.main_window import MainWindow
from peerbuddy.ui.resume import Resume
from peerbuddy.ui.unlock.page import UnlockPage
from tests.conftest import MadeVault


class OpenedWindow:
    """`resumed`: what it told the process that would have taken its place. `room`: where it goes from the
    first room once it is open, as most tests are about the journal; None to stay in the first one."""

    def __init__(
        self,
        computer: Computer,
        jobs: Jobs,
        ask: Ask,
        vault: Path | None = None,
        *,
        room: str | None = "journal",
    ) -> None:
        self.resumed: list[Resume] = []
        self.jobs = jobs
        self.window = MainWindow(computer, jobs, ask, start_over=self.resumed.append)
        if room is not None:
            self.window.entrance.passed.connect(lambda _: self.window.rooms.go(room))
        self.window.begin(preferences.load(computer.places), vault, None)
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        settle()  # what waits for the first paint

    def take_away(self) -> None:
        self.jobs.close()
        if isValid(self.window):
            self.window.hide()
            self.window.deleteLater()
            settle()


def settle() -> None:
    """Deliver what waits in the event queue, and delete what was to be deleted later."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def unlock_with_code(qtbot: QtBot, jobs: Jobs, made: MadeVault) -> Opened:
    told: list[Opened] = []
    jobs.open(opening.unlock_with_code, made.folder, made.code, then=told.append, otherwise=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], Opened)
    return told[0]


def enter(qtbot: QtBot, page: UnlockPage, typed: str, *, by_code: bool = False) -> None:
    form = page.door.form
    if by_code and not form.by_code:
        page.door._way.click()
    line = form.code if by_code else form.passphrase.line
    line.selectAll()
    qtbot.keyClicks(line, typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)

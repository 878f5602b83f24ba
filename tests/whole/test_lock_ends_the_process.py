"""Locking as any user can watch it, without a screen: the same process id, no word in its memory (R46)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from threading import Timer

import pytest

from tests.conftest import MadeVault
from tests.whole.screen import PROJECT, found_in_memory, until

MARKER = "Zanzibar at half past four"
LONGEST = 120  # seconds

# Types into the program's own window: `run` is what `peerbuddy` without a command calls.
DRIVER = """
import sys
from pathlib import Path
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from peerbuddy.computer import this_computer
from peerbuddy.process import harden
from peerbuddy.ui import app
from peerbuddy.ui.main_window import MainWindow

home, vault, code, words = sys.argv[1:]
plain = app.new_application


def step():
    window = next((w for w in driven.topLevelWidgets() if isinstance(w, MainWindow)), None)
    if window is None:
        return
    if window.today is None:
        form = window.unlock_page.door.form
        if not form.by_code:
            window.unlock_page.door._way.click()
            QTest.keyClicks(form.code, code)
            QTest.keyClick(form.code, Qt.Key.Key_Return)
    elif not window.today.quick.text.exact_text():
        QTest.keyClicks(window.today.quick.text, words)
        print("typed", flush=True)
        sys.stdin.readline()
        QTest.keyClick(window.today.quick.text, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def new_application(title):
    global driven, timer
    driven = plain(title)
    timer = QTimer(driven)
    timer.timeout.connect(step)
    timer.start(20)
    return driven


harden()
sys.orig_argv, sys.argv = [sys.executable, "-m", "peerbuddy"], ["peerbuddy"]  # what locking starts again
app.new_application = new_application
app.run(this_computer(Path(home)), vault=Path(vault))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_after_locking_no_word_is_left_in_the_memory_of_the_process(made: MadeVault, tmp_path: Path) -> None:
    # PEERBUDDY_DEBUG lets this test look in; nothing else differs.
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",  # one that is open on this computer is not meant
        "PEERBUDDY_DEBUG": "1",
        "PYTHONPATH": str(PROJECT),
    }
    program = subprocess.Popen(
        [sys.executable, "-c", DRIVER, str(tmp_path / "home"), str(made.folder), made.code, MARKER],
        env=environment,
        cwd=PROJECT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert program.stdin is not None
    assert program.stdout is not None
    given_up = Timer(LONGEST, program.kill)  # then the line it waits for comes empty, and the test fails
    given_up.start()
    try:
        assert program.stdout.readline() == "typed\n"
        assert found_in_memory(program.pid, [MARKER]) > 0
        program.stdin.write("lock\n")
        program.stdin.flush()
        image = Path(f"/proc/{program.pid}")
        until(lambda: b"--resume-fd" in (image / "cmdline").read_bytes())
        until(lambda: "libQt6Widgets" in (image / "maps").read_text())
        assert found_in_memory(program.pid, [MARKER]) == 0
        assert MARKER.encode() not in (made.folder / "vault.db").read_bytes()
    finally:
        given_up.cancel()
        program.kill()
        program.communicate()

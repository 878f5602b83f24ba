"""Opens the window: look, jobs and pages put together, and what happens when the program itself is wrong."""

from __future__ import annotations

import sys
import threading
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from peerbuddy.actions import preferences
from peerbuddy.computer import Computer
from peerbuddy.log import note_fault
from peerbuddy.process import start_over
from peerbuddy.ui import resume as resuming
from peerbuddy.ui.ask import AskWithDialogs, keep_no_history
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.main_window import MainWindow
from peerbuddy.ui.resume import Resume
from peerbuddy.ui.style import Look


def run(computer: Computer, *, vault: Path | None = None, resume_from: int | None = None) -> int:
    """Until the window is closed. `resume_from`: a pipe from which a process started by locking reads."""
    resume = None if resume_from is None else resuming.read_from(resume_from)
    if resume:
        computer = replace(computer, places=resume.places)
        vault = resume.vault or vault
    app = new_application()
    settings = preferences.load(computer.places)
    jobs = Jobs(computer, parent=app)
    Look(app, settings.theme)
    window = MainWindow(computer, jobs, AskWithDialogs(), start_over=_start_over)
    _note_faults(computer, window)
    window.begin(settings, vault, resume)
    code = app.exec()
    jobs.close()
    return code


def new_application() -> QApplication:
    """Neutral names: what the desktop shows and remembers tells nothing. The program's name as argument, no
    more: a vault's path among the arguments is not Qt's business."""
    keep_no_history()
    app = QApplication([sys.argv[0] if sys.argv else "peerbuddy"])
    app.setApplicationName("PeerBuddy")
    app.setDesktopFileName("peerbuddy")
    app.setQuitOnLastWindowClosed(False)
    app.setLayoutDirection(QLocale().textDirection())
    return app


def _start_over(resume: Resume) -> None:
    try:
        start_over(resuming.to_bytes(resume))
    except OSError:  # the program was moved away while it ran: then this process ends without another
        QCoreApplication.exit(1)


def _note_faults(computer: Computer, window: MainWindow) -> None:
    """A slot that raises ends up here and the program goes on: noted without content, told calmly."""

    def noted(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        note_fault(computer.places.log, error)
        window.tell_fault(error)

    sys.excepthook = noted
    threading.excepthook = lambda told: note_fault(
        computer.places.log, told.exc_value or RuntimeError(told.exc_type.__name__)
    )

"""Opens the window: look, jobs and pages put together, and what happens when the program itself is wrong."""

from __future__ import annotations

import sys
import threading
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLoggingCategory
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication

from peerbuddy.actions import preferences
from peerbuddy.actions.dictionaries import keep_words_out_of_files
from peerbuddy.computer import Computer
from peerbuddy.log import note_fault
from peerbuddy.process import hold_alone, start_over
from peerbuddy.ui import language
from peerbuddy.ui.ask import AskWithDialogs, keep_no_history
from peerbuddy.ui.desktop import safe_tree
from peerbuddy.ui.desktop.neutral_title import USUAL, name_in_task_bar
from peerbuddy.ui.desktop.single_instance import SingleInstance
from peerbuddy.ui.desktop.surroundings import Surroundings
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.main_window import MainWindow
from peerbuddy.ui.style import FUSION, Look

if TYPE_CHECKING:
    from peerbuddy.ui.resume import Resume


def run(
    computer: Computer,
    *,
    vault: Path | None = None,
    resume_from: int | None = None,
    given: Path | None = None,
) -> int:
    """Until the window is closed. `resume_from`: a pipe from which a process started by locking reads.
    `given`: a file to be offered."""
    resume = None if resume_from is None else _told(resume_from)
    if resume:
        computer = replace(computer, places=resume.places)
        vault = resume.vault or vault
    given = given and given.resolve()
    settings = preferences.load(computer.places)
    keep_words_out_of_files()
    app = new_application(settings.window_title)
    computer = replace(computer, language=language.put_on(app, settings.language))
    instance = SingleInstance(QDBusConnection.sessionBus(), app)
    if not instance.is_first(vault, given):
        return 0
    Look(app).wear(settings)
    alone = hold_alone(computer.places.runtime / "window")
    if not alone and resume is None:  # nobody could be asked by the bus
        return _say_already_open(app, settings.window_title, given)
    jobs = Jobs(computer, parent=app)
    window = MainWindow(computer, jobs, AskWithDialogs(), start_over=_start_over)
    _note_faults(computer, window)
    Surroundings(app, window, settings)
    instance.show_again, instance.take = window.show_again, window.handed_over.take
    window.begin(settings, vault, resume)
    if given is not None:
        window.handed_over.take(given)
    code = app.exec()
    jobs.close()
    return code


def new_application(title: str = USUAL) -> QApplication:
    """Neutral names: what the desktop shows and remembers tells nothing. The word over the window stands for
    the program's name among the arguments too; a vault's path there is not Qt's business."""
    keep_no_history()
    # Qt can be told by a file to write down what passes through it, each letter of a passphrase too (R50).
    QLoggingCategory.setFilterRules("*.debug=false\n*.info=false")
    app = QApplication([title, *FUSION])
    name_in_task_bar(app, title)
    app.setQuitOnLastWindowClosed(False)
    safe_tree.install()
    return app


def _say_already_open(app: QApplication, title: str, given: Path | None) -> int:
    from peerbuddy.ui.already_open import already_open

    box = already_open(title, given)
    box.finished.connect(app.quit)
    box.open()
    app.exec()
    return 1


def _told(by: int) -> Resume | None:
    from peerbuddy.ui.resume import read_from

    return read_from(by)


def _start_over(resume: Resume) -> None:
    from peerbuddy.ui.resume import to_bytes

    try:
        start_over(to_bytes(resume))
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

    def noted_aside(told: threading.ExceptHookArgs | sys.UnraisableHookArgs) -> None:
        note_fault(computer.places.log, told.exc_value or RuntimeError(told.exc_type.__name__))

    sys.excepthook = noted
    threading.excepthook = noted_aside
    sys.unraisablehook = noted_aside  # Python would print it, words and all

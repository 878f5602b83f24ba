"""A program that does what it is told line by line on a real screen: the window, and fields to copy from."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QSocketNotifier, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from peerbuddy.computer import Computer
from peerbuddy.model.settings import LocalSettings
from peerbuddy.paths import places
from peerbuddy.ui.ask import AskWithDialogs
from peerbuddy.ui.desktop.surroundings import Surroundings
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.journal.page_text import PageText
from peerbuddy.ui.main_window import MainWindow


class CopyingProgram:
    def __init__(self, home: Path) -> None:
        self.app = QApplication(["copying"])
        self.app.setQuitOnLastWindowClosed(False)
        computer = Computer(places(home))
        jobs = Jobs(computer, parent=self.app)
        self.window = MainWindow(computer, jobs, AskWithDialogs(), start_over=print)
        self.around = Surroundings(self.app, self.window, LocalSettings())
        self.window.begin(LocalSettings(), None, None)
        page = PageText()
        page.setPlainText("some words")
        self.fields: dict[str, QWidget] = {
            "PageText": page,
            "QLineEdit": QLineEdit("some words"),
            "QPlainTextEdit": QPlainTextEdit("some words"),
        }
        label = QLabel("some words")
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.fields["QLabel"] = label

    def run(self) -> None:
        notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(self._do_next)
        self.app.exec()
        os._exit(0)  # as locking ends it: nothing of Qt is taken down first

    def _do_next(self) -> None:
        words = os.read(sys.stdin.fileno(), 200).decode().split()
        if words:
            getattr(self, words[0])(*words[1:])
            print("done", flush=True)
        else:
            self.app.exit()

    def copy(self, kind: str) -> None:
        """All of a field, by its keys."""
        field = self.fields[kind]
        field.show()
        for key in (Qt.Key.Key_A, Qt.Key.Key_C):
            QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)

    def mark(self, kind: str) -> None:
        """A word, with the mouse."""
        field = self.fields[kind]
        field.resize(300, 60)
        field.show()
        inside = field.viewport() if isinstance(field, PageText | QPlainTextEdit) else field
        QTest.mouseDClick(inside, Qt.MouseButton.LeftButton, pos=QPoint(12, inside.height() // 2))

    def let_time_pass(self) -> None:
        assert self.around.clipboard._timer.isActive()
        self.around.clipboard._timer.timeout.emit()

    def clear(self) -> None:
        self.around.clipboard.clear()

    def lock(self) -> None:
        """As far as the end of the process, which would take the clipboard along in any case."""
        self.window._end(lambda: None)


if __name__ == "__main__":
    CopyingProgram(Path(sys.argv[1])).run()

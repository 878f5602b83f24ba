"""Answers the window's questions in the order they were given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget


class AskFromList:
    """An answer: a path for a folder or file, True or False for a confirmation. `asked` is what was said."""

    def __init__(self, *answers: Path | bool) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    def folder(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None:
        self.asked.append(title)
        answer = self.answers.pop(0)
        assert isinstance(answer, Path)
        then(answer)

    file = backup_file = folder

    def confirm(self, parent: QWidget, question: str, yes: str, then: Callable[[], None]) -> None:
        self.asked.append(question)
        if self.answers.pop(0) is True:
            then()

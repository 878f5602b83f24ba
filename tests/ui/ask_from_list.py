"""Answers the window's questions in the order they were given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget


class AskFromList:
    """An answer: a path for a folder or file, True or False for a confirmation. `asked` is what was said."""

    def __init__(self, *answers: Path | bool) -> None:
        self.answers: list[Path | bool] = list(answers)
        self.asked: list[str] = []

    def folder(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None:
        self.asked.append(title)
        answer = self.answers.pop(0)
        assert isinstance(answer, Path)
        then(answer)

    file = backup_file = picture_file = new_file = folder

    def printer(self, parent: QWidget, size: QPageSize, then: Callable[[QPrinter], None]) -> None:
        """The answer is where the "printer" puts its sheets as a PDF."""
        self.asked.append("printer")
        answer = self.answers.pop(0)
        assert isinstance(answer, Path)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(answer))
        printer.setPageSize(size)
        then(printer)

    def confirm(self, parent: QWidget, question: str, yes: str, then: Callable[[], None]) -> None:
        self.asked.append(question)
        if self.answers.pop(0) is True:
            then()

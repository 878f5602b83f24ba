"""One printing: the vault hands over part after part, and each is drawn when it comes: nothing freezes."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFile, QFileDevice, QIODevice, QMarginsF, QObject, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from shiboken6 import isValid

from peerbuddy.actions import printing
from peerbuddy.model.errors import DiskFull, PeerBuddyError, PrinterFailed, StorageFailed
from peerbuddy.model.printed import PagePart, PrintChoice, PrintDone
from peerbuddy.model.progress import Progress
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.printing.paper import Paper

PDF_DOTS_AN_INCH = 600


class Printing(QObject):
    """`hear` is told each step, and answers whether to go on. Nothing is left of what was stopped."""

    done = Signal(object)  # PrintDone
    failed = Signal(object)  # an exception
    stopped = Signal()

    def __init__(self, jobs: Jobs, hear: Callable[[Progress], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._hear = jobs, hear
        # Filled on the vault thread before a step is told, emptied when it is heard here.
        self._waiting: deque[PagePart] = deque()
        self._lent: deque[int] = deque()
        # In this order: when all goes at once, the paper has to go before the file it writes to.
        self._paper: Paper | None = None
        self._file: QFile | None = None
        self._printer: QPrinter | None = None
        self._size = QPageSize()

    def to_pdf(self, target: Path, choice: PrintChoice, size: QPageSize) -> None:
        self._size = size
        self._jobs.run_long(
            printing.pdf_steps, target, choice, give=self._waiting.append, lend=self._lent.append,
            progress=self._heard, then=self._finished, otherwise=self._refused,
        )  # fmt: skip

    def to_printer(self, printer: QPrinter, choice: PrintChoice) -> None:
        """`printer` as the person chose it in the system's dialog."""
        self._printer = printer
        self._jobs.run_long(
            printing.print_steps, choice, give=self._waiting.append,
            progress=self._heard, then=self._finished, otherwise=self._refused,
        )  # fmt: skip

    def _heard(self, step: Progress) -> bool:
        if not isValid(self):  # its page was taken away
            self._let_go()
            return False
        try:
            self._draw(step)
        except PeerBuddyError as error:
            self._let_go()
            self.failed.emit(error)
            return False
        if self._hear(step):
            return True
        self._let_go()
        self.stopped.emit()
        return False

    def _draw(self, step: Progress) -> None:
        """Raises PrinterFailed, DiskFull, StorageFailed."""
        if self._paper is None:
            self._paper = self._pdf() if self._lent else self._sheets()
        while self._waiting:
            self._paper.add(self._waiting.popleft())
        if step.what == printing.ALL_GIVEN:
            self._paper.finish()
            self._paper = None
            self._close_file()

    def _finished(self, done: PrintDone) -> None:
        self._printer = None
        self.done.emit(done)

    def _refused(self, error: Exception) -> None:
        self._let_go()
        self.failed.emit(error)

    # --- what it is drawn on ------------------------------------------------------------------------

    def _pdf(self) -> Paper:
        self._file = QFile()
        flags = QFileDevice.FileHandleFlag.AutoCloseHandle
        self._file.open(self._lent.popleft(), QIODevice.OpenModeFlag.WriteOnly, flags)
        writer = QPdfWriter(self._file)
        writer.setTitle("")  # what a file says of itself is read by everyone
        writer.setCreator("")
        writer.setResolution(PDF_DOTS_AN_INCH)
        writer.setPageLayout(QPageLayout(self._size, QPageLayout.Orientation.Portrait, QMarginsF()))
        return _begun(Paper(writer, self._size.size(QPageSize.Unit.Point), writer.newPage))

    def _sheets(self) -> Paper:
        assert self._printer is not None
        printer = self._printer
        printer.setFullPage(True)
        size = printer.paperRect(QPrinter.Unit.Point).size()
        return _begun(Paper(printer, size, printer.newPage))

    def _close_file(self) -> None:
        """Raises DiskFull, StorageFailed for whatever of it could not be written."""
        file, self._file = self._file, None
        if file is None:
            return
        file.flush()
        error = file.error()
        file.close()
        if error == QFileDevice.FileError.ResourceError:
            raise DiskFull
        if error != QFileDevice.FileError.NoError:
            raise StorageFailed

    def _let_go(self) -> None:
        """Of something half drawn."""
        self._waiting.clear()
        if self._printer is not None:
            self._printer.abort()
            self._printer = None
        if self._paper is not None:
            self._paper.finish()
            self._paper = None
        if self._file is not None:
            self._file.close()
            self._file = None
        while self._lent:
            os.close(self._lent.popleft())


def _begun(paper: Paper) -> Paper:
    if not paper.begin():
        raise PrinterFailed
    return paper

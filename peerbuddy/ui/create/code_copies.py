"""The recovery code on paper or as a PDF, for whoever would rather not copy it by hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.actions import sheets
from peerbuddy.computer import Computer
from peerbuddy.model.errors import PeerBuddyError
from peerbuddy.ui import icons, opening, words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.labels import button
from peerbuddy.ui.printing import one_sheet
from peerbuddy.ui.printing.typeset import paper_size


class CodeCopies(QWidget):
    """Two ways of the same rank. The sheet names neither the program nor a vault: it may be found."""

    told = Signal(str, str)  # a sentence, and the kind of bar it stands in

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places, self._jobs, self._ask = computer.places, jobs, ask
        self._groups: tuple[str, ...] = ()
        self.paper, self.pdf = button(self.tr("Print")), button(self.tr("Save as PDF"))
        self.paper.setIcon(icons.icon("printer", "text"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.setSpacing(8)
        for way in (self.paper, self.pdf):
            row.addWidget(way, 1)
        self.paper.clicked.connect(self._choose_printer)
        self.pdf.clicked.connect(self._choose_folder)

    def hold(self, groups: tuple[str, ...]) -> None:
        """What would be copied; nothing once the code is proven."""
        self._groups = groups

    # --- on paper -----------------------------------------------------------------------------------

    @Slot()
    def _choose_printer(self) -> None:
        if QPrinterInfo.availablePrinterNames():
            self._ask.printer(self, _usual_paper(), self._print)
        else:
            self.told.emit(self.tr("This computer knows of no printer. A PDF needs none."), "note")

    def _print(self, printer: QPrinter) -> None:
        try:
            one_sheet.on_paper(self._sheet(), printer)
        except PeerBuddyError as error:
            self._refused(error)
        else:
            self.told.emit(self.tr("Handed to the printer."), "offer")

    # --- as a file ----------------------------------------------------------------------------------

    @Slot()
    def _choose_folder(self) -> None:
        title = self.tr("In which folder should the PDF lie?")
        self._ask.folder(self, title, self._places.documents, self._find_place)

    def _find_place(self, folder: Path) -> None:
        find = (opening.free_place, folder, self.tr("Seven groups"), ".pdf")
        self._jobs.call(*find, then=self._write, otherwise=self._refused)

    def _write(self, target: Path) -> None:
        pdf = one_sheet.as_pdf(self._sheet(), _usual_paper())
        self._jobs.call(sheets.keep_pdf, target, pdf, then=self._written, otherwise=self._refused)

    def _written(self, target: Path) -> None:
        told = self.tr("The PDF lies at {path}. It is not encrypted: best it does not stay on this computer.")
        self.told.emit(told.format(path=target), "offer")

    def _refused(self, error: Exception) -> None:
        self.told.emit(words.sentence(error, self._places.log), "note")

    def _sheet(self) -> str:
        title, groups = self.tr("Recovery code"), "&nbsp; ".join(self._groups)
        lines = (
            self.tr("Seven groups of four, without the letters I, L, O and U."),
            self.tr(
                "Whoever has this can open what it belongs to. Not beside the computer, and not at home if"
                " somebody there may look."
            ),
        )
        hints = "".join(f'<p class="hint">{line}</p>' for line in lines)
        return f'<h1>{title}</h1><p class="number">{groups}</p>{hints}'


def _usual_paper() -> QPageSize:
    metric = QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    return paper_size("A4" if metric else "Letter")

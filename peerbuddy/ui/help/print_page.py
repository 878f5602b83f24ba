"""Help now on paper: the sheet as it would be printed, where it goes, the passphrase for what is private."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from peerbuddy.actions import sheets, ways_in
from peerbuddy.computer import Computer
from peerbuddy.model.errors import PeerBuddyError
from peerbuddy.ui import opening
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.help.sub_page import SubPage
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.calm_edits import CalmComboBox
from peerbuddy.ui.parts.flow import Flow
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.passphrase_field import PassphraseField
from peerbuddy.ui.printing import one_sheet
from peerbuddy.ui.printing.sheet_preview import SheetPreview
from peerbuddy.ui.printing.typeset import paper_size
from peerbuddy.ui.settings.passphrase_flows import select_again


class PrintPage(SubPage):
    """`html`: of the sheet. `is_private`: it comes out of the journal, so the passphrase is asked first."""

    def __init__(self, computer: Computer, jobs: Jobs, ask: Ask, html: str, *, is_private: bool) -> None:
        super().__init__(self.tr("On paper"), self._told(is_private))
        self._computer, self._jobs, self._ask = computer, jobs, ask
        self._html, self._is_private = html, is_private
        self.sheet_size = CalmComboBox()
        self.preview = SheetPreview()
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.pdf = button(self.tr("Save as PDF"))
        self.paper = button(self.tr("Print"))
        self._set_up()
        self._lay_out()
        self.sheet_size.currentIndexChanged.connect(self._show)
        self.pdf.clicked.connect(partial(self._ask_first, self._choose_folder))
        self.paper.clicked.connect(self._choose_paper)

    def begin(self) -> None:
        self._show()
        (self.passphrase if self._is_private else self.paper).setFocus()

    def _told(self, is_private: bool) -> str:
        if not is_private:
            return self.tr("The page as it looks while the journal is locked.")
        return self.tr("On paper or in a PDF it is not encrypted: whoever finds it can read it.")

    def _set_up(self) -> None:
        for name in ("A4", "Letter"):
            self.sheet_size.addItem(name, name)
        metric = QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
        self.sheet_size.setCurrentIndex(0 if metric else 1)
        self.sheet_size.setAccessibleName(self.tr("Size of the paper"))

    def _lay_out(self) -> None:
        ways = QVBoxLayout()
        ways.setSpacing(10)
        size = QHBoxLayout()
        size.setSpacing(8)
        size.addWidget(labelled(self.tr("Paper"), self.sheet_size))
        size.addWidget(self.sheet_size, 1)
        ways.addLayout(size)
        if self._is_private:
            asked = self.tr("Before anything leaves the vault readable, the passphrase is asked.")
            ways.addWidget(PlainLabel(asked, "hint"))
        ways.addWidget(self.passphrase)
        row = Flow(gap=8)
        row.addWidget(self.pdf)
        row.addWidget(self.paper)
        ways.addLayout(row)
        ways.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(22)
        across.addWidget(self.preview)
        across.addLayout(ways, 1)
        self.add(across, space=12)
        self.passphrase.setVisible(self._is_private)
        self.rows.addStretch(1)

    def _paper_size(self) -> QPageSize:
        return paper_size(self.sheet_size.currentData())

    @Slot()
    def _show(self) -> None:
        self.preview.show_sheet(self._html, self._paper_size())

    # --- what is asked first ------------------------------------------------------------------------

    @Slot()
    def _choose_paper(self) -> None:
        if QPrinterInfo.availablePrinterNames():
            self._ask_first(self._choose_printer)
        else:
            self.notice.show_notice(self.tr("This computer knows of no printer. A PDF needs none."))

    def _ask_first(self, then: Callable[[], None]) -> None:
        if not self._is_private:
            then()
        elif typed := self.passphrase.text():
            self._set_busy(True)
            self._jobs.run(
                ways_in.confirm_passphrase, typed,
                then=lambda _: self._confirmed(then), otherwise=self._refused,
            )  # fmt: skip
        else:
            self.notice.show_notice(self.tr("The passphrase comes first."))
            self.passphrase.line.setFocus()

    def _confirmed(self, then: Callable[[], None]) -> None:
        self._set_busy(False)
        self.passphrase.clear()
        then()

    def _refused(self, error: Exception) -> None:
        self._set_busy(False)
        self.tell(error)
        select_again(self.passphrase, error)

    def _set_busy(self, busy: bool) -> None:
        for way in (self.pdf, self.paper):
            way.setEnabled(not busy)
        self.passphrase.set_busy(busy)

    # --- where it goes ------------------------------------------------------------------------------

    def _choose_folder(self) -> None:
        title = self.tr("In which folder should the PDF lie?")
        self._ask.folder(self, title, self._computer.places.documents, self._find_place)

    def _find_place(self, folder: Path) -> None:
        name = self.tr("Page")
        self._jobs.call(opening.free_place, folder, name, ".pdf", then=self._write, otherwise=self.tell)

    def _write(self, target: Path) -> None:
        pdf = one_sheet.as_pdf(self._html, self._paper_size())
        self._jobs.call(sheets.keep_pdf, target, pdf, then=self._written, otherwise=self.tell)

    def _written(self, target: Path) -> None:
        told = self.tr("The PDF lies at {path}. It is not encrypted.")
        self.notice.show_notice(told.format(path=target), kind="offer")

    def _choose_printer(self) -> None:
        self._ask.printer(self, self._paper_size(), self._print)

    def _print(self, printer: QPrinter) -> None:
        try:
            one_sheet.on_paper(self._html, printer)
        except PeerBuddyError as error:
            self.tell(error)
        else:
            self.notice.show_notice(self.tr("Handed to the printer."), kind="offer")

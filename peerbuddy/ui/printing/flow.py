"""Before pages leave on paper or as a PDF: the first sheet, what stays behind, the passphrase."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Slot
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from peerbuddy.actions import printing, ways_in
from peerbuddy.computer import Computer
from peerbuddy.model.printed import PagePart, PrintChoice, PrintDone
from peerbuddy.model.progress import Progress
from peerbuddy.ui import opening, words
from peerbuddy.ui.ask import Ask
from peerbuddy.ui.dates import long_day
from peerbuddy.ui.jobs import Jobs
from peerbuddy.ui.parts.calm_edits import CalmComboBox
from peerbuddy.ui.parts.labels import PlainLabel, button, labelled
from peerbuddy.ui.parts.passphrase_field import PassphraseField
from peerbuddy.ui.parts.second_step import SecondStep
from peerbuddy.ui.parts.tick_box import TickBox
from peerbuddy.ui.printing.preview import Preview
from peerbuddy.ui.printing.running import Printing
from peerbuddy.ui.printing.typeset import paper_size
from peerbuddy.ui.settings.flow import Flow
from peerbuddy.ui.settings.long_job import LongJob
from peerbuddy.ui.settings.passphrase_flows import select_again


class PrintFlow(Flow):
    def __init__(
        self, computer: Computer, jobs: Jobs, ask: Ask, choice: PrintChoice, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("On paper or as a PDF"), _told(choice), self.tr("Save as PDF"), parent)
        self._computer, self._jobs, self._ask, self._choice = computer, jobs, ask, choice
        self.paper = button(self.tr("Print"))
        self.sheet_size = CalmComboBox()
        self.sealed = TickBox(self.tr("Sealed pages too"))
        self.preview = Preview()
        self.passphrase = PassphraseField(self.tr("Passphrase"))
        self.second_step = SecondStep()
        self.job = LongJob()
        self.printing = Printing(jobs, self.job.hear, self)
        self._parts: list[PagePart] = []
        self._set_up()
        self._lay_out()
        self.go.clicked.connect(self._choose_place)
        self.paper.clicked.connect(self._ask_for_paper)
        self.sheet_size.currentIndexChanged.connect(self.begin)
        self.printing.done.connect(self._finished)
        self.printing.failed.connect(self._failed)
        self.printing.stopped.connect(self._stopped)

    @property
    def is_busy(self) -> bool:
        return not self.job.isHidden()

    # --- the first sheet ----------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """Sealed pages are not in it, whatever is ticked: it is seen by whoever looks at the screen."""
        self._parts = []
        self.preview.begin(self._paper_size())
        self._jobs.run_long(
            printing.print_steps, self._choice, give=self._parts.append,
            progress=self._preview_step, then=lambda _: self.preview.end(), otherwise=self._no_preview,
        )  # fmt: skip

    def _preview_step(self, _: Progress) -> bool:
        if not isValid(self):  # left in the midst of it
            return False
        while self._parts and not self.preview.is_full:
            self.preview.add(self._parts.pop(0))
        if self.preview.is_full:
            self._parts = []
            self.preview.end()
            return False
        return True

    def _no_preview(self, error: Exception) -> None:
        self.preview.end()
        self.notice.show_notice(words.sentence(error, self._computer.places.log), can_close=False)

    # --- what is asked first ------------------------------------------------------------------------

    @Slot()
    def _choose_place(self) -> None:
        if self._has_passphrase():
            title = self.tr("In which folder should the PDF lie?")
            self._ask.folder(self, title, self._computer.places.documents, self._place_chosen)

    def _place_chosen(self, folder: Path) -> None:
        name = self.tr("Pages")
        self._jobs.call(
            opening.free_place, folder, name, ".pdf", then=self._ask_for_pdf, otherwise=self._failed
        )

    def _ask_for_pdf(self, target: Path) -> None:
        told = self.tr(
            "It is written to {target}. It is not encrypted: whoever can read the folder {folder} can read"
            " it."
        ).format(target=target, folder=target.parent)
        self._second(told, self.tr("Write the PDF"), partial(self._write, target))

    @Slot()
    def _ask_for_paper(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            self.notice.show_notice(self.tr("This computer knows of no printer. A PDF needs none."))
        elif self._has_passphrase():
            told = self.tr(
                "The printer’s queue keeps a copy for a while, and whoever finds the paper can read it."
            )
            self._second(told, self.tr("Choose the printer"), self._choose_printer)

    def _has_passphrase(self) -> bool:
        if self.passphrase.text():
            return True
        self.notice.show_notice(
            self.tr("Before anything leaves the vault readable, the passphrase is asked.")
        )
        self.passphrase.line.setFocus()
        return False

    def _second(self, told: str, yes: str, then: Callable[[], None]) -> None:
        self.notice.clear()
        if self.sealed.isChecked():
            told = self.tr("{what} The sealed pages among them come along.").format(what=told)
        self.second_step.ask(told, yes, partial(self._confirm, then))

    def _confirm(self, then: Callable[[], None]) -> None:
        self.set_busy(True)
        self._jobs.run(
            ways_in.confirm_passphrase, self.passphrase.text(),
            then=lambda _: self._confirmed(then), otherwise=self.refuse,
        )  # fmt: skip

    def _confirmed(self, then: Callable[[], None]) -> None:
        self.set_busy(False)
        self.passphrase.clear()
        then()

    def refuse(self, error: Exception) -> None:
        super().refuse(error)
        select_again(self.passphrase, error)

    # --- printing -----------------------------------------------------------------------------------

    def _write(self, target: Path) -> None:
        self._start(self.tr("Writing {name}").format(name=target.name))
        self.printing.to_pdf(target, self._chosen(), self._paper_size())

    def _choose_printer(self) -> None:
        self._ask.printer(self, self._paper_size(), self._print)

    def _print(self, printer: QPrinter) -> None:
        self._start(self.tr("Printing"))
        self.printing.to_printer(printer, self._chosen())

    def _chosen(self) -> PrintChoice:
        ids, first, last = self._choice.ids, self._choice.first, self._choice.last
        return PrintChoice(ids, first, last, with_sealed=self.sealed.isChecked())

    def _start(self, name: str) -> None:
        self._set_running(True)
        self.job.begin(name, self.tr("Pages done: {n}"))

    def _set_running(self, running: bool) -> None:
        for part in (self.go, self.back, self.paper, self.sheet_size, self.sealed, self.passphrase):
            part.setEnabled(not running)
        if not running:
            self.job.end()
            self.back.setFocus()

    def _finished(self, done: PrintDone) -> None:
        self._set_running(False)
        if done.path is None:
            told = self.tr("Handed to the printer. Pages: {n}.").format(n=QLocale().toString(done.pages))
        else:
            told = self.tr(
                "The PDF lies at {path}. Pages of the journal in it: {n}. It is not encrypted."
            ).format(path=done.path, n=QLocale().toString(done.pages))
        if done.left_out:
            told += " " + self.tr("Sealed pages left out: {n}.").format(n=QLocale().toString(done.left_out))
        self.notice.show_notice(told, kind="offer")

    def _stopped(self) -> None:
        self._set_running(False)
        self.notice.show_notice(self.tr("Stopped. No file is left behind."), kind="plain")

    def _failed(self, error: Exception) -> None:
        self._set_running(False)
        self.notice.show_notice(words.sentence(error, self._computer.places.log))

    # --- set-up -------------------------------------------------------------------------------------

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        self.paper.setEnabled(not busy)
        self.passphrase.set_busy(busy)

    def _paper_size(self) -> QPageSize:
        return paper_size(self.sheet_size.currentData())

    def _set_up(self) -> None:
        for name in ("A4", "Letter"):
            self.sheet_size.addItem(name, name)
        metric = QLocale().measurementSystem() == QLocale.MeasurementSystem.MetricSystem
        self.sheet_size.setCurrentIndex(0 if metric else 1)
        self.sheet_size.setAccessibleName(self.tr("Size of the paper"))
        self.foot.insertWidget(self.foot.indexOf(self.go), self.paper)
        self.setFocusProxy(self.passphrase)

    def _lay_out(self) -> None:
        size = QHBoxLayout()
        size.setSpacing(8)
        size.addWidget(labelled(self.tr("Paper"), self.sheet_size))
        size.addWidget(self.sheet_size, 1)
        left_out = PlainLabel(self.tr("Without that, pages that are sealed stay in the vault."), "hint")
        ways = QVBoxLayout()
        ways.setSpacing(8)
        ways.addLayout(size)
        ways.addWidget(self.sealed)
        ways.addWidget(left_out)
        ways.addWidget(self.passphrase)
        ways.addStretch(1)
        across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        across.setSpacing(22)
        across.addWidget(self.preview)
        across.addLayout(ways, 1)
        self.body.addLayout(across)
        self.body.addWidget(self.second_step)
        self.body.addWidget(self.job)


def _told(choice: PrintChoice) -> str:
    if choice.ids is not None and len(choice.ids) == 1:
        return QCoreApplication.translate("printing", "The page that is open in the journal.")
    if choice.ids is not None:
        told = QCoreApplication.translate("printing", "The pages chosen in the journal: {n}.")
        return told.format(n=QLocale().toString(len(choice.ids)))
    first, last = choice.first, choice.last
    if first and last:
        told = QCoreApplication.translate("printing", "The pages from {first} to {last}.")
        return told.format(first=long_day(first), last=long_day(last))
    if first:
        told = QCoreApplication.translate("printing", "The pages from {first} on.")
        return told.format(first=long_day(first))
    if last:
        return QCoreApplication.translate("printing", "The pages up to {last}.").format(last=long_day(last))
    return QCoreApplication.translate("printing", "All pages of the journal.")

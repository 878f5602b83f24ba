"""Every question put to a person goes through one object, so that tests can answer. None of them blocks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QMessageBox, QWidget

from peerbuddy.ui.parts.labels import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPageSize
    from PySide6.QtPrintSupport import QPrinter


class Ask(Protocol):
    """`then` hears the answer; a question that is dismissed is not answered at all."""

    def folder(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None: ...

    def file(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None: ...

    def backup_file(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None: ...

    def picture_file(
        self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]
    ) -> None: ...

    def new_file(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None: ...

    def confirm(self, parent: QWidget, question: str, yes: str, then: Callable[[], None]) -> None: ...

    def printer(self, parent: QWidget, size: QPageSize, then: Callable[[QPrinter], None]) -> None: ...


def keep_no_history() -> None:
    """Qt's file dialog notes every folder it was in (QtProject.conf). Here there is no such file (R52).

    The path names no folder that can be made, so nothing is written and no other program's list is read.
    """
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, "/dev/null/no-settings")


class AskWithDialogs:
    def folder(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None:
        dialog = _file_dialog(parent, title, start)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        _answer(dialog, then)

    def file(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None:
        dialog = _file_dialog(parent, title, start)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        _answer(dialog, then)

    def backup_file(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None:
        dialog = _file_dialog(parent, title, start)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        backups = QCoreApplication.translate("ask", "Backups")
        every = QCoreApplication.translate("ask", "All files")
        dialog.setNameFilters([f"{backups} (*.pbbackup)", f"{every} (*)"])
        _answer(dialog, then)

    def picture_file(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None:
        dialog = _file_dialog(parent, title, start)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        pictures = QCoreApplication.translate("ask", "Pictures")
        dialog.setNameFilters([f"{pictures} (*.png *.jpg *.jpeg *.webp)"])
        _answer(dialog, then)

    def new_file(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None:
        """`start`: the folder and a name for it. What lies there already is not asked about: it is kept."""
        dialog = _file_dialog(parent, title, start.parent)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(start.suffix.removeprefix("."))
        dialog.selectFile(start.name)
        _answer(dialog, then)

    def confirm(self, parent: QWidget, question: str, yes: str, then: Callable[[], None]) -> None:
        box = QMessageBox(parent)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(question)
        agree = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.buttonClicked.connect(lambda button: then() if button is agree else None)
        box.open()

    def printer(self, parent: QWidget, size: QPageSize, then: Callable[[QPrinter], None]) -> None:
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(size)
        printer.setDocName(" ")  # the queue shows it to everyone; without one it would show the program's
        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(parent.window().windowTitle())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        options = QAbstractPrintDialog.PrintDialogOption
        for option in (options.PrintToFile, options.PrintPageRange, options.PrintSelection):
            dialog.setOption(option, False)  # a file is written by ourselves: private, and never half
        dialog.accepted.connect(partial(then, printer))
        dialog.setModal(True)
        dialog.show()


def _file_dialog(parent: QWidget, title: str, start: Path) -> QFileDialog:
    """Qt's own: a dialog of the desktop would note the folder in the desktop's list of recent places."""
    dialog = QFileDialog(parent, parent.window().windowTitle(), str(start))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setHistory([])
    inside = dialog.layout()
    if isinstance(inside, QGridLayout):  # over the window stands the same neutral word as everywhere
        inside.addWidget(PlainLabel(title), inside.rowCount(), 0, 1, -1)
    return dialog


def _answer(dialog: QFileDialog, then: Callable[[Path], None]) -> None:
    dialog.fileSelected.connect(partial(_hand_over, then))
    dialog.open()


def _hand_over(then: Callable[[Path], None], chosen: str) -> None:
    if chosen:
        then(Path(chosen))


def close_all_questions(window: QWidget) -> None:
    """Before locking: no question may stand over a locked window, and locking waits for none."""
    for dialog in window.findChildren(QDialog):
        dialog.reject()

"""Every question put to a person goes through one object, so that tests can answer. None of them blocks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QWidget

from peerbuddy.ui.parts.labels import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPageSize
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QFileDialog


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
    """Dialogs are imported when one is first wanted: Qt makes a class when it is named, which is slow."""

    def folder(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None:
        dialog = _file_dialog(parent, title, start)
        dialog.setFileMode(dialog.FileMode.Directory)
        dialog.setOption(dialog.Option.ShowDirsOnly)
        _answer(dialog, then)

    def file(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None:
        dialog = _file_dialog(parent, title, start)
        dialog.setFileMode(dialog.FileMode.ExistingFile)
        _answer(dialog, then)

    def backup_file(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None:
        dialog = _file_dialog(parent, title, start)
        dialog.setFileMode(dialog.FileMode.ExistingFile)
        backups = QCoreApplication.translate("ask", "Backups")
        every = QCoreApplication.translate("ask", "All files")
        dialog.setNameFilters([f"{backups} (*.pbbackup)", f"{every} (*)"])
        _answer(dialog, then)

    def picture_file(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None:
        dialog = _file_dialog(parent, title, start)
        dialog.setFileMode(dialog.FileMode.ExistingFile)
        pictures = QCoreApplication.translate("ask", "Pictures")
        dialog.setNameFilters([f"{pictures} (*.png *.jpg *.jpeg *.webp)"])
        _answer(dialog, then)

    def new_file(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None:
        """`start`: the folder and a name for it. What lies there already is not asked about: it is kept."""
        dialog = _file_dialog(parent, title, start.parent)
        dialog.setAcceptMode(dialog.AcceptMode.AcceptSave)
        dialog.setOption(dialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(start.suffix.removeprefix("."))
        dialog.selectFile(start.name)
        _answer(dialog, then)

    def confirm(self, parent: QWidget, question: str, yes: str, then: Callable[[], None]) -> None:
        from PySide6.QtWidgets import QMessageBox

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
    """Qt's own: a dialog of the desktop would note the folder in the desktop's list of recent places.

    A folder that is not there would be put in as a name that cannot be chosen: the next above it is open.
    """
    from PySide6.QtWidgets import QFileDialog, QGridLayout

    there = next((folder for folder in (start, *start.parents) if folder.exists()), start)
    dialog = QFileDialog(parent, parent.window().windowTitle(), str(there))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(dialog.Option.DontUseNativeDialog)
    dialog.setOption(dialog.Option.DontUseCustomDirectoryIcons)
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
    from PySide6.QtWidgets import QDialog

    for dialog in window.findChildren(QDialog):
        dialog.reject()

"""Questions and menus that stand over the window: put aside for a while, and brought back as they were."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid


class PutAside:
    """A menu or an opened list is closed for good; a question comes back with all that was typed in it."""

    def __init__(self, inside: QWidget) -> None:
        self._inside = inside
        self._dialogs: list[tuple[QDialog, Qt.WindowModality]] = []

    def put_away(self) -> None:
        while popup := QApplication.activePopupWidget():
            popup.close()
        for dialog in self._inside.window().findChildren(QDialog):
            if dialog.isVisible():
                self._dialogs.append((dialog, dialog.windowModality()))
                dialog.hide()

    def bring_back(self) -> None:
        for dialog, modality in self._dialogs:
            if isValid(dialog):
                dialog.setWindowModality(modality)
                dialog.show()
                dialog.activateWindow()
        self._dialogs = []

    def forget(self) -> None:
        """What is put aside is not asked any more."""
        for dialog, _ in self._dialogs:
            if isValid(dialog):
                dialog.reject()
                dialog.deleteLater()
        self._dialogs = []

"""Said by a second start that cannot reach the first one; then it ends."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox


def already_open(title: str, given: Path | None) -> QMessageBox:
    """`title`: the neutral word that stands over every window."""
    told = QCoreApplication.translate(
        "already_open", "PeerBuddy is already open on this computer. Look for its window."
    )
    if given is not None:
        told += " " + QCoreApplication.translate(
            "already_open",
            "The file {name} could not be handed over to it; there it can be chosen under Settings.",
        ).format(name=given.name)
    box = QMessageBox()
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(told)
    close = QCoreApplication.translate("already_open", "Close")
    box.addButton(close, QMessageBox.ButtonRole.RejectRole)
    return box

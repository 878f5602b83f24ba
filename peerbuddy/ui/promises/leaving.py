"""Promises about going, with everything or without."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerbuddy.ui.journal.wanted import Wanted
from peerbuddy.ui.promises.promise import Place, Promise


def title() -> str:
    return QCoreApplication.translate("promises", "Leaving is easy")


def promises() -> tuple[Promise, ...]:
    return (
        Promise(
            "take-all",
            Place("settings", "export"),
            QCoreApplication.translate("promises", "You can leave with everything"),
            QCoreApplication.translate(
                "promises",
                "Your pages go out as text, as a page for the browser or for other programs, at any time"
                " and without asking anybody.",
            ),
        ),
        Promise(
            "on-paper",
            Place("settings", "on-paper"),
            QCoreApplication.translate("promises", "It goes onto paper, too"),
            QCoreApplication.translate(
                "promises", "Chosen days are printed or made a PDF. Sealed pages stay here unless you say so."
            ),
        ),
        Promise(
            "backup",
            Place("settings", "backup-now"),
            QCoreApplication.translate("promises", "A backup counts only after it was read back"),
            QCoreApplication.translate(
                "promises", "Every page of it is checked, and only then may an older one go."
            ),
        ),
        Promise(
            "trash",
            Place("journal", Wanted.TRASH),
            QCoreApplication.translate("promises", "Nothing goes by itself"),
            QCoreApplication.translate(
                "promises",
                "A page is deleted in two steps, both of them yours. The trash is emptied by you alone.",
            ),
        ),
        Promise(
            "end",
            Place("settings", "delete"),
            QCoreApplication.translate("promises", "You can end it"),
            QCoreApplication.translate(
                "promises",
                "The journal can be deleted whole. What goes and what stays is said before, and a last"
                " backup offered.",
            ),
        ),
    )

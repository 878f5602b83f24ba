"""Promises about who can read it, and about hard hours."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerbuddy.ui.insights.left_column import MAP
from peerbuddy.ui.promises.promise import Place, Promise


def title() -> str:
    return QCoreApplication.translate("promises", "Safe")


def promises() -> tuple[Promise, ...]:
    return (*_first(), *_second())


def _first() -> tuple[Promise, ...]:
    return (
        Promise(
            "ways-in",
            Place("settings", "passphrase"),
            QCoreApplication.translate("promises", "Only what you chose opens it"),
            QCoreApplication.translate(
                "promises",
                "A passphrase, a recovery code on paper and, only if you switch it on, this computer’s"
                " key store. Each can be changed. Nobody has another key.",
            ),
        ),
        Promise(
            "saved",
            Place("journal"),
            QCoreApplication.translate("promises", "“Saved” means that it is on the disk"),
            QCoreApplication.translate(
                "promises",
                "It is said only after the disk has taken the words, and earlier texts of a page can be"
                " put back.",
            ),
        ),
        Promise(
            "locking",
            Place("settings", "lock-after"),
            QCoreApplication.translate("promises", "Locking leaves no words behind"),
            QCoreApplication.translate(
                "promises",
                "What was written is saved, the vault is closed, and the program that held your words"
                " ends. A fresh one asks for the passphrase.",
            ),
        ),
        Promise(
            "quick-hide",
            Place("settings", "quick-hide"),
            QCoreApplication.translate("promises", "Out of sight when you need it"),
            QCoreApplication.translate(
                "promises", "Esc pressed twice hides the window, unless you switch that off."
            ),
        ),
        Promise(
            "neutral-title",
            Place("settings", "window-title"),
            QCoreApplication.translate("promises", "A title that gives nothing away"),
            QCoreApplication.translate(
                "promises", "The window has a name that you choose, never that of a page or of a person."
            ),
        ),
    )


def _second() -> tuple[Promise, ...]:
    return (
        Promise(
            "help",
            Place("help"),
            QCoreApplication.translate("promises", "Help is one key away"),
            QCoreApplication.translate(
                "promises",
                "F1 shows your numbers, your people and your plan from anywhere, and while it is locked the"
                " exercises. Nothing reads what you write, and nothing calls anybody by itself.",
            ),
        ),
        Promise(
            "rough-times",
            Place("help", "plan"),
            QCoreApplication.translate("promises", "A plan for rough times, if you want one"),
            QCoreApplication.translate(
                "promises", "It has headings of your own and fits on one sheet. Nobody has to have one."
            ),
        ),
        Promise(
            "asking",
            Place("help", "people"),
            QCoreApplication.translate("promises", "Asking can begin with a sentence"),
            QCoreApplication.translate(
                "promises",
                "For each of your people a sentence can be prepared, for when words are hard to find.",
            ),
        ),
        Promise(
            "people-beside",
            Place("insights", MAP),
            QCoreApplication.translate("promises", "It stands beside people, not in their place"),
            QCoreApplication.translate(
                "promises",
                "The support map has rings for yourself, peers, family and friends, professionals and"
                " services, and what each is good for.",
            ),
        ),
    )

"""How this app keeps its word: ten promises that hold today, and where in the app each is kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from peerbuddy.ui.parts.column import Column
from peerbuddy.ui.parts.labels import PlainLabel, button
from peerbuddy.ui.settings.card import Card, Row
from peerbuddy.ui.tokens import COLUMN


class PromisesFlow(Column):
    """`place_wanted`: where one is kept, by the name of a section of the settings, or "journal"."""

    left = Signal()
    done = Signal(str)
    place_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(COLUMN, parent, top=30)
        lead = self.tr("Each promise holds in this version. The button leads to where it is kept.")
        self.add(PlainLabel(self.tr("How this app keeps its word"), "page"), PlainLabel(lead, "lead"))
        card = Card()
        self.ways = []
        for place, title, line in promises():
            way = button(self.tr("Show where"))
            way.clicked.connect(partial(self.place_wanted.emit, place))
            self.ways.append(way)
            card.add(Row(title, line, way))
        self.add(card, space=14)
        back = button(self.tr("Back"))
        back.clicked.connect(self.left)
        foot = QHBoxLayout()
        foot.addWidget(back)
        foot.addStretch(1)
        self.add(foot, space=8)
        self.rows.addStretch(1)
        self.setFocusProxy(self.ways[0])


def promises() -> tuple[tuple[str, str, str], ...]:
    """Place, title, line of each."""
    return (*_of_safety(), *_of_freedom())


def _of_safety() -> tuple[tuple[str, str, str], ...]:
    return (
        (
            "about",
            QCoreApplication.translate("promises", "What you write stays with you"),
            QCoreApplication.translate(
                "promises",
                "It lies in one folder, encrypted. There is no account, no server and no network code; the"
                " self-check tries the encryption with known answers.",
            ),
        ),
        (
            "security",
            QCoreApplication.translate("promises", "Only what you chose opens it"),
            QCoreApplication.translate(
                "promises",
                "A passphrase, a recovery code on paper and, only if you switch it on, this computer's key"
                " store. Each can be changed. Nobody has another key.",
            ),
        ),
        (
            "journal",
            QCoreApplication.translate("promises", "“Saved” means that it is on the disk"),
            QCoreApplication.translate(
                "promises",
                "It is said only after the disk has taken the words, and earlier texts of a page can be put"
                " back.",
            ),
        ),
        (
            "security",
            QCoreApplication.translate("promises", "Locking leaves no words behind"),
            QCoreApplication.translate(
                "promises",
                "What was written is saved, the vault is closed, and the program that held your words ends."
                " A fresh one asks for the passphrase.",
            ),
        ),
        (
            "security",
            QCoreApplication.translate("promises", "Out of sight when you need it"),
            QCoreApplication.translate(
                "promises",
                "Esc pressed twice hides the window, unless you switch that off. Its title is a word that you"
                " choose, never that of a page or the name of a person.",
            ),
        ),
    )


def _of_freedom() -> tuple[tuple[str, str, str], ...]:
    return (
        (
            "backups",
            QCoreApplication.translate("promises", "A backup counts only after it was read back"),
            QCoreApplication.translate(
                "promises", "Every page of it is checked, and only then may an older one go."
            ),
        ),
        (
            "moving",
            QCoreApplication.translate("promises", "You can leave with everything"),
            QCoreApplication.translate(
                "promises",
                "Your pages go out as text, as a page for the browser or for other programs, at any time and"
                " without asking anybody.",
            ),
        ),
        (
            "journal",
            QCoreApplication.translate("promises", "Nothing goes by itself"),
            QCoreApplication.translate(
                "promises",
                "A page is deleted in two steps, both of them yours. The trash is emptied by you alone.",
            ),
        ),
        (
            "journal",
            QCoreApplication.translate("promises", "No streaks and no scores"),
            QCoreApplication.translate(
                "promises",
                "A day without a page is a day without a page. Nothing about it is marked, and nothing is"
                " reported to anyone.",
            ),
        ),
        (
            "security",
            QCoreApplication.translate("promises", "You can end it"),
            QCoreApplication.translate(
                "promises",
                "The journal can be deleted whole. What goes and what stays is said before, and a last backup"
                " offered.",
            ),
        ),
    )

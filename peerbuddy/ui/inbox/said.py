"""What is said of files that were taken in, and of items whose day is over."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.outcome import Outcome
from peerbuddy.model.rules.visible_text import isolated
from peerbuddy.ui.dates import day_for_chip

if TYPE_CHECKING:
    from peerbuddy.model.item_page import ItemLine, PastLines

# Kinds without anything heavy to be held.
_LIGHT = ("light", "gentler", "please_delete", "reseal", "correct", "common_ground", "about")
_AGREEMENT = "agreement_"


def is_of_agreement(kind: str) -> bool:
    return kind.startswith(_AGREEMENT)


def may_be_gentler(kind: str) -> bool:
    return kind not in _LIGHT and not is_of_agreement(kind)


def title(of: str) -> str:
    return of or QCoreApplication.translate("inbox", "Made by a newer version")


def line(of: ItemLine) -> str:
    told = QCoreApplication.translate("inbox", "{title}, of {day}")
    return told.format(title=title(of.title), day=day_for_chip(of.made))


def names(of: tuple[str, ...]) -> str:
    return ", ".join(isolated(name) for name in of)


def came(count: int, of: tuple[str, ...]) -> str:
    if count == 1:
        return QCoreApplication.translate("inbox", "Something came from {names}.").format(names=names(of))
    told = QCoreApplication.translate("inbox", "{n} pages came from {names}.")
    return told.format(n=count, names=names(of))


def outcome(of: Outcome) -> str:
    """What became of a file, what is safe, and what to do now."""
    return {
        Outcome.TAKEN: QCoreApplication.translate("inbox", "It was taken in."),
        Outcome.ALREADY_HERE: QCoreApplication.translate(
            "inbox", "This file came before. What was in it is here already, or was let go."
        ),
        Outcome.NOT_FOR_ME: QCoreApplication.translate(
            "inbox",
            "This file cannot be opened here: it is sealed for somebody else, or was changed on its way. If"
            " it is meant for you, ask for it to be sealed again.",
        ),
        Outcome.UNKNOWN_SENDER: QCoreApplication.translate(
            "inbox",
            "This file is sealed for you by somebody whose card is not here, so it stays closed. Take their"
            " card first, then open the file again.",
        ),
        Outcome.DAMAGED: QCoreApplication.translate(
            "inbox",
            "This file is not whole, or no sealed file. Nothing was taken in, and nothing here has changed."
            " Ask for it once more.",
        ),
        Outcome.NEWER_APP: QCoreApplication.translate(
            "inbox",
            "This was made by a newer version of PeerBuddy. The file is untouched; a newer version here can"
            " read it.",
        ),
        Outcome.EXPIRED: QCoreApplication.translate(
            "inbox",
            "The days in which this file can be taken in are over, or not here yet. The clock of one of the"
            " two computers may be wrong; else ask for it to be sealed again.",
        ),
        Outcome.REFUSED: QCoreApplication.translate(
            "inbox",
            "This file was not taken in: it is no plain file, too large, does not fit what you agreed on, or"
            " comes from somebody you blocked.",
        ),
    }[of]


# --- items whose day is over ------------------------------------------------------------------------


def past(of: PastLines) -> str:
    if of.ended:
        told = QCoreApplication.translate("inbox", "It has ended with {name}. These are to be let go:")
        return told.format(name=isolated(of.name))
    told = QCoreApplication.translate("inbox", "From {name}. These were to be let go by {day}:")
    return told.format(name=isolated(of.name), day=day_for_chip(of.by))


def gone_on(day: date) -> str:
    told = QCoreApplication.translate(
        "inbox", "From {day} on they are gone from here. What you want to hold on to, write down before."
    )
    return told.format(day=day_for_chip(day))


def clock(today: date, last_sure: date | None) -> str:
    if last_sure is None:
        told = QCoreApplication.translate("inbox", "This computer says that today is {today}.")
        return told.format(today=day_for_chip(today))
    told = QCoreApplication.translate(
        "inbox",
        "This computer says that today is {today}. The last day it was sure of was {sure}. Some pages would"
        " be let go by that date, so it is asked first: is it right?",
    )
    return told.format(today=day_for_chip(today), sure=day_for_chip(last_sure))

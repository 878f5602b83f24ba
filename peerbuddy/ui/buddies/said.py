"""What is said of a person in the room of buddies: how well they are known, and where the two of them are."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.buddy import Buddy, Compared, Standing
from peerbuddy.model.buddy_page import BuddyLine
from peerbuddy.model.rules.visible_text import NameWarning
from peerbuddy.ui.dates import short_day


def ways_to_compare() -> tuple[tuple[str, str], ...]:
    return (
        (Compared.IN_PERSON.value, QCoreApplication.translate("buddies", "in person")),
        (Compared.VOICE.value, QCoreApplication.translate("buddies", "by voice")),
        (Compared.VIDEO.value, QCoreApplication.translate("buddies", "by video")),
    )


def compared(buddy: Buddy, today: date) -> str:
    """How and when, for the line under a large name."""
    if buddy.compared is None or buddy.how is None:
        return not_compared()
    return {
        Compared.IN_PERSON: QCoreApplication.translate("buddies", "Compared in person on {day}"),
        Compared.VOICE: QCoreApplication.translate("buddies", "Compared by voice on {day}"),
        Compared.VIDEO: QCoreApplication.translate("buddies", "Compared by video on {day}"),
    }[buddy.how].format(day=short_day(buddy.compared, today))


def not_compared() -> str:
    return QCoreApplication.translate("buddies", "Not compared yet")


def row(line: BuddyLine, today: date) -> str:
    """The one line under a name in the list."""
    if line.buddy.standing is not Standing.OPEN:
        return standing(line.buddy.standing)
    if line.resting is not None:
        resting = QCoreApplication.translate("buddies", "Resting since {day}")
        return resting.format(day=short_day(line.resting, today))
    if line.buddy.how is None:
        return not_compared()
    return {
        Compared.IN_PERSON: QCoreApplication.translate("buddies", "Compared in person"),
        Compared.VOICE: QCoreApplication.translate("buddies", "Compared by voice"),
        Compared.VIDEO: QCoreApplication.translate("buddies", "Compared by video"),
    }[line.buddy.how]


def standing(of: Standing) -> str:
    return {
        Standing.OPEN: "",
        Standing.ENDED: QCoreApplication.translate("buddies", "Ended"),
        Standing.BLOCKED: QCoreApplication.translate("buddies", "Blocked"),
    }[of]


def warning(of: NameWarning) -> str:
    return {
        NameWarning.MIXED: QCoreApplication.translate(
            "buddies", "The name mixes letters of different scripts, so it may look like another one."
        ),
        NameWarning.LIKE_ANOTHER: QCoreApplication.translate(
            "buddies",
            "Somebody with a name that looks like this one is here already. Comparing the safety words tells"
            " them apart.",
        ),
        NameWarning.CLEANED: QCoreApplication.translate(
            "buddies", "Something invisible was taken out of the name on the card."
        ),
    }[of]


def may_be_sealed_for(buddy: Buddy) -> bool:
    """Whether a file can be made for them at all."""
    return buddy.standing is Standing.OPEN and buddy.compared is not None

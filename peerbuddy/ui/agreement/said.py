"""What the window says of agreements: of a state, of who signed, of what a change is."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.agreement_page import AgreementPage, Stage
from peerbuddy.model.rules.agreement_states import AgreementState
from peerbuddy.ui.dates import day_for_chip, short_day
from peerbuddy.ui.parts.labels import breakable


def caption(page: AgreementPage, stage: Stage, today: date) -> str:
    """Under the name of the room: whose words these are, and since when."""
    name, now, signed = page.buddy.name, page.now, page.signed
    if stage is Stage.WRITE:
        return QCoreApplication.translate("agreement", "Your words, not yet signed")
    if stage is Stage.ANSWER and signed is not None:
        if now.offered_to_me is None:
            told = QCoreApplication.translate("agreement", "Made tighter by {name}, {day}")
        else:
            told = QCoreApplication.translate("agreement", "Proposed by {name}, {day}")
        return told.format(name=breakable(name), day=short_day(signed.day, today))
    if stage is Stage.WAIT and signed is not None:
        told = QCoreApplication.translate("agreement", "Proposed by you, {day}")
        return told.format(day=short_day(signed.day, today))
    return _of_state(page, today)


def _of_state(page: AgreementPage, today: date) -> str:
    now = page.now
    since = short_day(now.since, today) if now.since else ""
    look = short_day(now.due, today) if now.due else ""
    match now.state:
        case AgreementState.ACTIVE:
            return QCoreApplication.translate("agreement", "Look again on {day}").format(day=look)
        case AgreementState.DUE:
            return QCoreApplication.translate("agreement", "To be looked at again since {day}").format(
                day=look
            )
        case AgreementState.PAUSED if now.since and now.due and now.since < now.due:
            return QCoreApplication.translate("agreement", "Resting since {day}").format(day=since)
        case AgreementState.PAUSED:
            return QCoreApplication.translate("agreement", "Resting")
        case AgreementState.ENDED:
            return QCoreApplication.translate("agreement", "Ended on {day}").format(day=since)
        case _:
            return QCoreApplication.translate("agreement", "Nothing is signed yet")


def signatures(page: AgreementPage) -> str:
    """Who signed the version that is shown."""
    signed, name = page.signed, breakable(page.buddy.name)
    if signed is None or not (signed.me or signed.them):
        return QCoreApplication.translate("agreement", "Nobody has signed these words yet.")
    if signed.me and signed.them:
        told = QCoreApplication.translate(
            "agreement", "Signed by you and by {name}: both hold the same words."
        )
        return told.format(name=name)
    if signed.me:
        return QCoreApplication.translate("agreement", "Signed by you; {name} has not answered.").format(
            name=name
        )
    return QCoreApplication.translate("agreement", "Signed by {name}, and not by you so far.").format(
        name=name
    )


def from_before_the_end(name: str) -> str:
    told = QCoreApplication.translate(
        "agreement",
        "Words of {name} came that are from before the end, or from its day. They count no more: a new"
        " beginning needs words made after it, by either of you.",
    )
    return told.format(name=breakable(name))


def day_in_text(day: date) -> str:
    return day_for_chip(day)


def needs_both() -> str:
    return QCoreApplication.translate("agreement", "needs both")


def tighter() -> str:
    return QCoreApplication.translate("agreement", "tighter")

"""What Today says: each nudge in one line, why it is there, and what its switch is called."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model.switch import Switch
from peerbuddy.model.today import Nudge, NudgeKind
from peerbuddy.ui.dates import short_day


def line(nudge: Nudge, language: str) -> str:
    """Raises ContentDamaged where its words belong to the content."""
    match nudge.kind:
        case NudgeKind.WELCOME:
            return words_of_the_program(language).texts.welcome_back
        case NudgeKind.LETTER:
            return QCoreApplication.translate("today", "A letter you wrote to yourself can be opened.")
        case NudgeKind.WAKE:
            told = QCoreApplication.translate("today", "A goal that rests could be taken up again: {wish}")
            return told.format(wish=nudge.name)
        case NudgeKind.NEW_WAY:
            told = QCoreApplication.translate("today", "Your new way: {act}. How was it?")
            return told.format(act=nudge.name.rstrip("."))
        case NudgeKind.DOOR:
            return nudge.name
        case NudgeKind.QUIET:
            return words_of_the_program(language).strengths.quiet_text.replace("{strength}", nudge.name)


def why(nudge: Nudge, today: date) -> str:
    """From the person's own dates, states and tags alone; and that it can be switched off."""
    return QCoreApplication.translate(
        "today",
        "{because} It’s worked out on this computer only. Switch off: {setting}.",
        "One sentence why something is shown, then the name of the switch in the settings",
    ).format(because=_because(nudge, today), setting=switch_name(nudge.switch))


def _because(nudge: Nudge, today: date) -> str:
    day = short_day(nudge.day, today) if nudge.day else ""
    return {
        NudgeKind.WELCOME: QCoreApplication.translate(
            "today", "Because this is the first day here after a month or more."
        ),
        NudgeKind.LETTER: QCoreApplication.translate(
            "today", "Because you wrote it to be opened from {day} on."
        ),
        NudgeKind.WAKE: QCoreApplication.translate("today", "Because you let this goal rest until {day}."),
        NudgeKind.NEW_WAY: QCoreApplication.translate(
            "today", "Because you began it a week before {day}, to look at it then."
        ),
        NudgeKind.DOOR: QCoreApplication.translate(
            "today", "Because several free pages lately have the same topic or tag of yours."
        ),
        NudgeKind.QUIET: QCoreApplication.translate(
            "today",
            "Because it is in your front set, and no moment of it was noted in the last four weeks.",
        ),
    }[nudge.kind].format(day=day)


def way_on(nudge: Nudge) -> str:
    """What a press would do about it; empty for what only says something."""
    return {
        NudgeKind.WELCOME: "",
        NudgeKind.LETTER: QCoreApplication.translate("today", "Open the letter"),
        NudgeKind.WAKE: QCoreApplication.translate("today", "Look at it"),
        NudgeKind.NEW_WAY: QCoreApplication.translate("today", "Look at it"),
        NudgeKind.DOOR: QCoreApplication.translate("today", "Somebody to talk to"),
        NudgeKind.QUIET: QCoreApplication.translate("today", "Look at it"),
    }[nudge.kind]


def switch_name(switch: Switch) -> str:
    """Of those that stand in the settings under Today."""
    return {
        Switch.FEELINGS: QCoreApplication.translate("today", "Feeling words"),
        Switch.NUDGE_WELCOME: QCoreApplication.translate("today", "A welcome after a long time"),
        Switch.NUDGE_LETTER: QCoreApplication.translate("today", "Letters that open"),
        Switch.NUDGE_WAKE: QCoreApplication.translate("today", "Goals to take up again"),
        Switch.NUDGE_NEW_WAY: QCoreApplication.translate("today", "New ways to look at again"),
        Switch.NUDGE_DOOR: QCoreApplication.translate("today", "Another door"),
        Switch.NUDGE_QUIET: QCoreApplication.translate("today", "Strengths that were quiet"),
    }[switch]


def switch_line(switch: Switch) -> str:
    """What it does, in one sentence."""
    return {
        Switch.FEELINGS: QCoreApplication.translate(
            "today", "Under a page, words for what you feel can be picked. They are never added up."
        ),
        Switch.NUDGE_WELCOME: QCoreApplication.translate(
            "today", "One line on the first day after a month or more."
        ),
        Switch.NUDGE_LETTER: QCoreApplication.translate(
            "today", "One line when a letter to yourself can be opened."
        ),
        Switch.NUDGE_WAKE: QCoreApplication.translate(
            "today", "One line when the day has come until which a goal was to rest."
        ),
        Switch.NUDGE_NEW_WAY: QCoreApplication.translate(
            "today", "One line a week after you began a new way to use a strength."
        ),
        Switch.NUDGE_DOOR: QCoreApplication.translate(
            "today", "One line when several free pages within a week are about the same topic or tag."
        ),
        Switch.NUDGE_QUIET: QCoreApplication.translate(
            "today", "One line, once a week at most, when one of your front set was quiet for four weeks."
        ),
    }[switch]

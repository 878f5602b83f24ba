"""Promises about what is never asked, counted or rated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerbuddy.ui.promises.promise import Place, Promise


def title() -> str:
    return QCoreApplication.translate("promises", "Gentle by default")


def promises() -> tuple[Promise, ...]:
    return (*_first(), *_second())


def _first() -> tuple[Promise, ...]:
    return (
        Promise(
            "no-streaks",
            Place("today"),
            QCoreApplication.translate("promises", "No streaks and no scores"),
            QCoreApplication.translate(
                "promises",
                "A day without a page is a day without a page. Nothing about it is marked, and nothing is"
                " reported to anyone.",
            ),
        ),
        Promise(
            "not-rated",
            Place("insights"),
            QCoreApplication.translate("promises", "Nothing of yours is rated"),
            QCoreApplication.translate(
                "promises",
                "Your notes can answer a few questions, once you open one. Pages and people get no marks,"
                " and each answer says what it cannot tell you.",
            ),
        ),
        Promise(
            "slip",
            Place("guide", "T-6"),
            QCoreApplication.translate("promises", "To start again takes nothing away"),
            QCoreApplication.translate(
                "promises",
                "No total falls. A guided page looks at what happened, and at what still stands.",
            ),
        ),
        Promise(
            "hard-day",
            Place("guide", "T-3"),
            QCoreApplication.translate("promises", "A hard day has a page of its own"),
            QCoreApplication.translate(
                "promises",
                "It asks for a few plain words, offers a small thing for the next hour, and has Help now"
                " on every card.",
            ),
        ),
        Promise(
            "passing",
            Place("guide"),
            QCoreApplication.translate("promises", "Passing is an answer"),
            QCoreApplication.translate(
                "promises",
                "Every card can be skipped, without a reason. No list is kept of what you left out.",
            ),
        ),
    )


def _second() -> tuple[Promise, ...]:
    return (
        Promise(
            "no-calls",
            Place("settings", "leave-me-be"),
            QCoreApplication.translate("promises", "Nothing calls you back"),
            QCoreApplication.translate(
                "promises",
                "No message comes up from this program while you do something else. With “Leave me be”"
                " Today has nothing but your page.",
            ),
        ),
        Promise(
            "deep-waits",
            Place("settings", "free-page"),
            QCoreApplication.translate("promises", "Writing that goes deep waits for you"),
            QCoreApplication.translate(
                "promises",
                "The free page is off until you switch it on, and what is known about writing like that"
                " is said first.",
            ),
        ),
        Promise(
            "readable",
            Place("settings", "text-size"),
            QCoreApplication.translate("promises", "To be read in your way"),
            QCoreApplication.translate(
                "promises",
                "Larger text, light or dark, less motion. Each control has a name that is read out.",
            ),
        ),
        Promise(
            "by-keys",
            Place("action", "shortcuts"),
            QCoreApplication.translate("promises", "Everything goes by keyboard"),
            QCoreApplication.translate(
                "promises", "All keys stand on one page, and Ctrl+K finds each action by its name."
            ),
        ),
        Promise(
            "languages",
            Place("settings", "language"),
            QCoreApplication.translate("promises", "Not tied to one language"),
            QCoreApplication.translate(
                "promises",
                "Every text can be translated, and the window runs from right to left where a language does.",
            ),
        ),
    )

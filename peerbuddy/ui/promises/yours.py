"""Promises about whose journal this is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerbuddy.ui.promises.promise import Place, Promise


def title() -> str:
    return QCoreApplication.translate("promises", "What is yours, stays yours")


def promises() -> tuple[Promise, ...]:
    return (*_first(), *_second())


def _first() -> tuple[Promise, ...]:
    return (
        Promise(
            "stays-here",
            Place("settings", "self-check"),
            QCoreApplication.translate("promises", "What you write stays with you"),
            QCoreApplication.translate(
                "promises",
                "It lies in one folder, encrypted. There is no server and no network code; the self-check"
                " tries the encryption with known answers.",
            ),
        ),
        Promise(
            "no-name-asked",
            Place("settings", "people"),
            QCoreApplication.translate("promises", "Nobody asks who you are"),
            QCoreApplication.translate(
                "promises",
                "No account, address, telephone number or real name is needed. People you write about can"
                " be called what you like, and no more has to be said of them.",
            ),
        ),
        Promise(
            "own-wish",
            Place("goals", "new"),
            QCoreApplication.translate("promises", "A goal begins with what you want"),
            QCoreApplication.translate(
                "promises",
                "A wish in your words is enough. Nobody else can set one for you, and whether and when to"
                " look at it again is up to you.",
            ),
        ),
    )


def _second() -> tuple[Promise, ...]:
    return (
        Promise(
            "own-words",
            Place("settings", "terms"),
            QCoreApplication.translate("promises", "Your words for it"),
            QCoreApplication.translate(
                "promises",
                "A word of the program that does not fit can be replaced. The window then says yours.",
            ),
        ),
        Promise(
            "whole-life",
            Place("settings", "resources"),
            QCoreApplication.translate("promises", "There is more to you than what is hard"),
            QCoreApplication.translate(
                "promises",
                "A goal can lean on strengths, on people, places and practices, and on what you hope for."
                " These lists are in your hands.",
            ),
        ),
        Promise(
            "why-this",
            Place("settings", "today-lines"),
            QCoreApplication.translate("promises", "Each line on Today says why it is there"),
            QCoreApplication.translate(
                "promises",
                "“Why this?” tells the reason, and every kind has a switch. It is worked out from dates,"
                " states and tags, never from your texts.",
            ),
        ),
        Promise(
            "next-step",
            Place("guide", "monthly"),
            QCoreApplication.translate("promises", "What comes next is for you to say"),
            QCoreApplication.translate(
                "promises",
                "The weekly and the monthly look-back ask what is yours to do next. The line may stay"
                " empty, and nobody fills it in for you.",
            ),
        ),
    )

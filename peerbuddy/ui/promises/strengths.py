"""Promises about what a person can do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerbuddy.ui.promises.promise import Place, Promise


def title() -> str:
    return QCoreApplication.translate("promises", "Strengths first")


def promises() -> tuple[Promise, ...]:
    return (*_first(), *_second())


def _first() -> tuple[Promise, ...]:
    return (
        Promise(
            "strength-noted",
            Place("action", "quick-note"),
            QCoreApplication.translate("promises", "A strength comes with what you did"),
            QCoreApplication.translate(
                "promises",
                "One sentence shows it, under a page or in a note over any room. Without a sentence it is"
                " not kept.",
            ),
        ),
        Promise(
            "front-set",
            Place("strengths"),
            QCoreApplication.translate("promises", "In front, in no order"),
            QCoreApplication.translate(
                "promises",
                "The strengths you want to lean on stand in a ring. They are not counted and not"
                " compared, and your own stand among them like the others.",
            ),
        ),
        Promise(
            "too-much",
            Place("strengths", "perseverance"),
            QCoreApplication.translate("promises", "A strength can be too much"),
            QCoreApplication.translate(
                "promises",
                "The page of a strength has a place for too little and for too much of it. Knowing when to"
                " leave a thing counts as well.",
            ),
        ),
    )


def _second() -> tuple[Promise, ...]:
    return (
        Promise(
            "good-first",
            Place("guide", "weekly"),
            QCoreApplication.translate("promises", "Strengths come before what was heavy"),
            QCoreApplication.translate(
                "promises",
                "The weekly look-back asks for a good moment and your strengths first. What was heavy has"
                " its own card.",
            ),
        ),
        Promise(
            "proof",
            Place("help", "proof"),
            QCoreApplication.translate("promises", "What you got through can be read again"),
            QCoreApplication.translate(
                "promises", "Pages you marked with “I got through this” stand together on a page of Help now."
            ),
        ),
        Promise(
            "what-helps",
            Place("settings", "what-helps"),
            QCoreApplication.translate("promises", "What helped is at hand next time"),
            QCoreApplication.translate(
                "promises",
                "A list of your own: when it fits, how it goes, what it costs, and what you noticed after"
                " it.",
            ),
        ),
    )

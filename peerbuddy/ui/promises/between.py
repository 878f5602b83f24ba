"""Promises about what goes on between two people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerbuddy.ui.lessons.wanted import LessonWanted
from peerbuddy.ui.promises.promise import Place, Promise


def title() -> str:
    return QCoreApplication.translate("promises", "Between two people")


def promises() -> tuple[Promise, ...]:
    return (*_pairing(), *_agreeing(), *_sharing(), *_sealing(), *_receiving(), *_answering())


def _pairing() -> tuple[Promise, ...]:
    return (
        Promise(
            "same-rights",
            Place("buddies", "what"),
            QCoreApplication.translate("promises", "Two people with the same rights"),
            QCoreApplication.translate(
                "promises",
                "Both have the same app, the same agreement and the same ways to end it. Nobody leads, and"
                " nobody can set anything for the other.",
            ),
        ),
        Promise(
            "compared",
            Place("buddies"),
            QCoreApplication.translate("promises", "You know whose card it is"),
            QCoreApplication.translate(
                "promises",
                "Nothing is sealed for anybody before the two of you have compared a few words. How and when"
                " stands under the name from then on.",
            ),
        ),
        Promise(
            "ways-out",
            Place("buddies"),
            QCoreApplication.translate("promises", "A way out of everything"),
            QCoreApplication.translate(
                "promises",
                "Pausing, ending and blocking are on each person’s page, need no reasons, and can be done"
                " without telling the other. Whatever you shared stays listed for you.",
            ),
        ),
    )


def _agreeing() -> tuple[Promise, ...]:
    return (
        Promise(
            "tighter",
            Place("buddies"),
            QCoreApplication.translate("promises", "One can tighten, it takes two to loosen"),
            QCoreApplication.translate(
                "promises",
                "A new limit of yours holds at once on your side, also for what was on its way. Nothing"
                " becomes wider before both have signed the same words.",
            ),
        ),
    )


def _sharing() -> tuple[Promise, ...]:
    return (
        Promise(
            "only-ticked",
            Place("buddies"),
            QCoreApplication.translate("promises", "Nothing leaves that you did not tick"),
            QCoreApplication.translate(
                "promises",
                "Nothing is ticked for you. What you see before you save is read from the very bytes that"
                " are sealed, and a sealed page stays here. Nothing is shared by itself, ever.",
            ),
        ),
        Promise(
            "shortened-names",
            Place("settings", "people"),
            QCoreApplication.translate("promises", "Other people are not told on"),
            QCoreApplication.translate(
                "promises",
                "Names of your people list are found before something leaves. A child, and somebody you care"
                " for, become initials unless you decide otherwise.",
            ),
        ),
        Promise(
            "boundaries",
            Place("buddies"),
            QCoreApplication.translate("promises", "A boundary is looked at first"),
            QCoreApplication.translate(
                "promises",
                "What the other one asked to leave out is named before you share, with ways to take it out or"
                " to ask first. It goes by topics you set yourself, never by your words.",
            ),
        ),
    )


def _sealing() -> tuple[Promise, ...]:
    return (
        Promise(
            "sealed-for-one",
            Place("buddies"),
            QCoreApplication.translate("promises", "Only the one it is for can open it"),
            QCoreApplication.translate(
                "promises",
                "A sealed file names nobody on the outside. Sealed anew for somebody else, it is refused"
                " there.",
            ),
        ),
        Promise(
            "keys-turn",
            Place("buddies"),
            QCoreApplication.translate("promises", "Keys change as answers come"),
            QCoreApplication.translate(
                "promises",
                "While the two of you answer each other, a file that has lain in a mailbox for months cannot"
                " be opened with a journal that is taken later. Without answers the keys stay as they are.",
            ),
        ),
    )


def _receiving() -> tuple[Promise, ...]:
    return (
        Promise(
            "own-lane",
            Place("buddies"),
            QCoreApplication.translate("promises", "What comes stays apart"),
            QCoreApplication.translate(
                "promises",
                "A page from a buddy is plain text in a place of its own. It is in no search and no export,"
                " and nothing in it can change a page, a goal, a strength or a plan of yours.",
            ),
        ),
        Promise(
            "your-time",
            Place("buddies"),
            QCoreApplication.translate("promises", "You decide when to take something in"),
            QCoreApplication.translate(
                "promises",
                "Before a page is opened you see what it is about. You can open it, leave it for later, ask"
                " for it in lighter form, or let it rest, and nobody is told.",
            ),
        ),
        Promise(
            "let-go",
            Place("buddies"),
            QCoreApplication.translate("promises", "What was shared is let go"),
            QCoreApplication.translate(
                "promises",
                "On the day you agreed on, what came is listed, and a week later it is gone from here. A"
                " clock that jumped deletes nothing. The app cannot do the same on another computer.",
            ),
        ),
    )


def _answering() -> tuple[Promise, ...]:
    return (
        Promise(
            "hearing-first",
            Place("lesson", LessonWanted("L1")),
            QCoreApplication.translate("promises", "Hearing comes first"),
            QCoreApplication.translate(
                "promises",
                "Two short pages come before the first replies, and ideas are open only where somebody asked"
                " for them. Thanks, an honest limit and worry are open to everyone at once.",
            ),
        ),
        Promise(
            "margin-notes",
            Place("lesson", LessonWanted("L1")),
            QCoreApplication.translate("promises", "Notes beside your words, never in their way"),
            QCoreApplication.translate(
                "promises",
                "While you answer, a note can say how a wording may land. It is worked out on this computer,"
                " kept nowhere, and what you write is up to you.",
            ),
        ),
        Promise(
            "giving",
            Place("buddies"),
            QCoreApplication.translate("promises", "Giving and asking have the same room"),
            QCoreApplication.translate(
                "promises",
                "After a reply there is a line for yourself on what you took from it, and an offer to bring"
                " something, too. Each comes once and can be let be.",
            ),
        ),
        Promise(
            "noticed-by-others",
            Place("insights", "IN-2"),
            QCoreApplication.translate("promises", "What others notice in you is yours to keep"),
            QCoreApplication.translate(
                "promises",
                "A strength that somebody names stands in their reply until you keep it as a moment. Nothing"
                " that comes from others changes your strengths, goals or pages.",
            ),
        ),
    )

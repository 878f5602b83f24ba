"""The texts of the pages to read in the room of buddies, and the ways that lead on from each."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from peerbuddy.model.agreement_words import PushingWords
from peerbuddy.model.buddy import Buddy, Standing
from peerbuddy.model.buddy_page import BuddyPage
from peerbuddy.ui.buddies.holding import END, END_QUIETLY, LEDGER, PAUSE, TAKE_AWAY
from peerbuddy.ui.buddies.reading_page import ReadingPage, Ways
from peerbuddy.ui.parts.labels import breakable, in_button

MAKE, LEAVE, AGAIN = "make", "leave", "compare-again"
TIGHTEN, BLOCK, MAP, HELP = "tighten", "block", "map", "help"


def what_a_buddy_is() -> ReadingPage:
    page = ReadingPage(
        QCoreApplication.translate("buddies", "What a buddy is, and isn’t"),
        QCoreApplication.translate(
            "buddies",
            "One person you trust. Each of you picks pages to show the other, and answers with what helps.",
        ),
    )
    page.add_part(
        QCoreApplication.translate("buddies", "It is"),
        (
            QCoreApplication.translate("buddies", "Two people at eye level. Nobody leads."),
            QCoreApplication.translate(
                "buddies",
                "A few plain promises that both of you sign. Either can make them tighter, pause, or end.",
            ),
            QCoreApplication.translate(
                "buddies", "Chosen pages only. You see exactly what leaves before anything does."
            ),
        ),
    )
    page.add_part(
        QCoreApplication.translate("buddies", "It isn’t"),
        (
            QCoreApplication.translate(
                "buddies",
                "An emergency line. Files are slow; when it is urgent, a phone or somebody near is quicker.",
            ),
            QCoreApplication.translate("buddies", "A stand-in for a doctor, a therapist or company."),
            QCoreApplication.translate(
                "buddies",
                "Somebody with power over you. A manager, a teacher or your own therapist suits other ways"
                " better. Both of you are adults.",
            ),
        ),
    )
    page.add_part(
        QCoreApplication.translate("buddies", "How it goes"),
        (
            QCoreApplication.translate("buddies", "You give each other a card, as a file or in a message."),
            QCoreApplication.translate(
                "buddies", "You compare a few words by voice or in person. Then you agree on the promises."
            ),
            QCoreApplication.translate(
                "buddies",
                "You share when it suits, as sealed files that travel any way you like. What has left can’t"
                " be called back.",
            ),
        ),
    )
    page.add_foot(
        (
            (MAKE, QCoreApplication.translate("buddies", "Make my card")),
            (LEAVE, QCoreApplication.translate("buddies", "Not now")),
        )
    )
    return page


def when_words_differ(buddy: Buddy) -> ReadingPage:
    """A card that was compared once is not offered to be taken away: there is something to remember."""
    page = ReadingPage(
        QCoreApplication.translate("buddies", "The words differ"),
        QCoreApplication.translate(
            "buddies", "It can mean several things, most of them harmless. Nothing has changed."
        ),
    )
    page.add_part(
        QCoreApplication.translate("buddies", "A word was misheard"),
        (
            QCoreApplication.translate(
                "buddies", "Read them once more, slowly, or turn to the digits. Begin with word 1."
            ),
        ),
    )
    page.add_part(
        QCoreApplication.translate("buddies", "One of you looks at another card"),
        (
            QCoreApplication.translate(
                "buddies",
                "A card from an earlier computer has other words, and so has the card of somebody with the"
                " same name. See that both of you have the newest one.",
            ),
        ),
    )
    page.add_part(
        QCoreApplication.translate("buddies", "The card was exchanged on its way"),
        (
            QCoreApplication.translate(
                "buddies",
                "If the words differ with the newest cards, somebody may stand between you. Ask {name} for"
                " the card by another way, best in person.",
            ).format(name=breakable(buddy.name)),
        ),
    )
    ways = [(AGAIN, QCoreApplication.translate("buddies", "Compare again"))]
    if buddy.compared is None:
        ways.append((TAKE_AWAY, QCoreApplication.translate("buddies", "Take this card away")))
    page.add_foot(ways)
    return page


def when_somebody_pushes(words: PushingWords, shown: BuddyPage) -> ReadingPage:
    """`shown`: from whose page it was opened. Of the ways out those that there are between the two now."""
    page = ReadingPage(
        QCoreApplication.translate("buddies", "When somebody pushes"),
        QCoreApplication.translate(
            "buddies", "A buddy can become too much, also one who means well. You owe nobody a reason."
        ),
    )
    signs = tuple(f"•  {line}" for line in words.signs)
    page.add_part(QCoreApplication.translate("buddies", "Signs, if somebody"), signs)
    page.add_part(QCoreApplication.translate("buddies", "Words that can help"), words.words, kind="said")
    page.add_part(
        QCoreApplication.translate("buddies", "Ways out"),
        (
            QCoreApplication.translate(
                "buddies", "Each is yours alone, at any time. It is asked once more before anything happens."
            ),
        ),
        _ways_out(shown),
    )
    page.add_part(
        QCoreApplication.translate("buddies", "Others to tell"),
        (
            QCoreApplication.translate(
                "buddies", "Somebody on your support map, or people who are trained for it."
            ),
        ),
        (
            (MAP, QCoreApplication.translate("buddies", "My support map")),
            (HELP, QCoreApplication.translate("buddies", "Help now")),
        ),
    )
    ledger = QCoreApplication.translate("buddies", "What {name} knows of me").format(
        name=in_button(shown.buddy.name)
    )
    page.add_part(
        QCoreApplication.translate("buddies", "Worth keeping"),
        (
            QCoreApplication.translate(
                "buddies", "The list of what you shared stays with you, whatever you decide."
            ),
        ),
        ((LEDGER, ledger),),
    )
    page.add_foot(())
    return page


def _ways_out(shown: BuddyPage) -> Ways:
    if shown.in_short is not None:
        yield TIGHTEN, QCoreApplication.translate("buddies", "Tighten the agreement")
        yield PAUSE, QCoreApplication.translate("buddies", "Pause")
    if shown.buddy.compared is None:
        yield TAKE_AWAY, QCoreApplication.translate("buddies", "Take this card away")
    elif shown.buddy.standing is Standing.OPEN:
        yield END, QCoreApplication.translate("buddies", "End")
        yield END_QUIETLY, QCoreApplication.translate("buddies", "End quietly")
    if shown.buddy.standing is not Standing.BLOCKED:
        yield BLOCK, QCoreApplication.translate("buddies", "Block")

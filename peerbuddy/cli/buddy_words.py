"""What the command line says of buddies and their cards."""

from __future__ import annotations

from peerbuddy.model import errors, pair_errors
from peerbuddy.model.buddy import Buddy, Compared, Standing
from peerbuddy.model.rules.visible_text import NameWarning

NAME_UNTIL_ONE_IS_GIVEN = "A friend"
UNNAMED = "The name on this card is “A friend”. Another one comes from --name."
COMPARE_NEXT = (
    "Next, compare the safety words by voice or in person: peerbuddy buddy words. Until then nothing can be"
    " sealed for them."
)
NOBODY_YET = "There are no buddies yet. That's fine."
RESTORED = (
    "This vault was restored, so what {name} made since may be missing. What they make can be opened again"
    " once they have something from you. To ask them for what is missing: peerbuddy buddy ask-again."
)
NOT_ASKED = "They have not asked for anything to be sealed again. A day to begin with comes from --since."
NOTHING_AGAIN = "Nothing you made for them since then is still meant to be kept."
MINE = "Yours, to read out"
THEIRS = "Theirs, to listen for ({name})"
IN_DIGITS = "In digits"
STANDING = {Standing.OPEN: "", Standing.ENDED: "  ended", Standing.BLOCKED: "  blocked"}
NAME_WARNINGS = {
    NameWarning.MIXED: (
        "The name on this card mixes letters of different scripts, so it may look like another."
    ),
    NameWarning.LIKE_ANOTHER: (
        "Somebody with a name that looks like this one is here already. Compare the safety words before you"
        " take one for the other."
    ),
    NameWarning.CLEANED: "Something invisible was taken out of the name on this card.",
}
_HOW = {
    Compared.IN_PERSON: "compared in person on {day}",
    Compared.VOICE: "compared by voice on {day}",
    Compared.VIDEO: "compared by video on {day}",
}
BUDDY_TOLD: dict[type[errors.PeerBuddyError], str] = {
    pair_errors.OwnCard: "This is a card of your own. It is for somebody else to take. Nothing was changed.",
    pair_errors.NotAnIssuedCard: (
        "This card answers one that was never given out from here, so it was not taken. Ask for a card that"
        " answers yours, or for one that answers none."
    ),
    pair_errors.AlreadyBuddy: "This card is here already, as {e.name}. Nothing was changed.",
    pair_errors.UnknownBuddy: "No buddy has this name or id. The command buddy list names them.",
    pair_errors.NotCompared: (
        "The safety words of this buddy are not compared yet, so nothing can be made for them. Compare them"
        " first: peerbuddy buddy words."
    ),
    pair_errors.WordsDiffer: (
        "These are not words 2 and 6 of their card. They stay as not compared. Read them out again; if they"
        " still differ, this card is not theirs."
    ),
    pair_errors.BuddyEnded: "This ended. Nothing is made for them any more; a new card begins again.",
    pair_errors.BuddyBlocked: "This buddy is blocked, so nothing is made for them.",
}


def compared(buddy: Buddy) -> str:
    if buddy.compared is None or buddy.how is None:
        return "not compared yet"
    return _HOW[buddy.how].format(day=buddy.compared.isoformat())

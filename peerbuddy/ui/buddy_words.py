"""What the window says of a card, a buddy or what came from one where something cannot be done."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from peerbuddy.model import errors, pair_errors

BUDDY_SENTENCES: dict[type[errors.PeerBuddyError], object] = {
    pair_errors.BadCard: QT_TRANSLATE_NOOP(
        "words",
        "This is not a whole card, or it was changed on its way. Nothing was taken from it. Ask for it"
        " again.",
    ),
    pair_errors.OwnCard: QT_TRANSLATE_NOOP(
        "words", "This is a card of your own. It is for somebody else to take. Nothing has changed."
    ),
    pair_errors.NotAnIssuedCard: QT_TRANSLATE_NOOP(
        "words",
        "This card answers one that was never given out from here, so it was not taken. Ask for one that"
        " answers yours, or for one that answers none.",
    ),
    pair_errors.AlreadyBuddy: QT_TRANSLATE_NOOP(
        "words", "The person of this card is in the list already. Nothing has changed."
    ),
    pair_errors.UnknownBuddy: QT_TRANSLATE_NOOP(
        "words", "This person is not in the list any more. Everything else is as it was."
    ),
    pair_errors.NotCompared: QT_TRANSLATE_NOOP(
        "words",
        "The safety words are not compared yet, so nothing can be made for this person. It takes a minute,"
        " by voice or in person.",
    ),
    pair_errors.WordsDiffer: QT_TRANSLATE_NOOP(
        "words",
        "These are not the words of this card. Nothing has changed. Have them read out once more; if they"
        " still differ, this card is not from who you think.",
    ),
    pair_errors.BuddyEnded: QT_TRANSLATE_NOOP(
        "words", "The two of you have ended, so nothing is made any more. You can begin again at any time."
    ),
    pair_errors.BuddyBlocked: QT_TRANSLATE_NOOP(
        "words", "This person is blocked, so nothing is made for them. Unblocking is on their page."
    ),
    pair_errors.UnknownItem: QT_TRANSLATE_NOOP(
        "words", "This is not here any more. Everything else is as it was."
    ),
    pair_errors.AmbiguousItem: QT_TRANSLATE_NOOP(
        "words", "Several things that came have this number. Nothing was changed."
    ),
    pair_errors.KeepingNotAgreed: QT_TRANSLATE_NOOP(
        "words", "Your agreement does not let single things be kept after their day. Nothing has changed."
    ),
}

"""What the window says of an agreement where something cannot be done."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from peerbuddy.model import errors, pair_errors

AGREEMENT_SENTENCES: dict[type[errors.PeerBuddyError], object] = {
    pair_errors.NothingProposed: QT_TRANSLATE_NOOP(
        "words", "Nothing waits for an answer any more. What stood before goes on."
    ),
    pair_errors.FromBeforeTheEnd: QT_TRANSLATE_NOOP(
        "words", "These words are from before the end and count no more. A new beginning needs new words."
    ),
    pair_errors.NotTighter: QT_TRANSLATE_NOOP(
        "words", "A part of this needs both of you, so nothing has changed. You could propose it."
    ),
}

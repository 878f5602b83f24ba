"""What the window says of a reply that cannot go out so. What was written is always still there."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from peerbuddy.model import errors, pair_errors

REPLY_SENTENCES: dict[type[errors.PeerBuddyError], object] = {
    pair_errors.ReplyNotAllowed: QT_TRANSLATE_NOOP(
        "words", "This reply cannot go out so yet. What you wrote is still here."
    ),
    pair_errors.CannotAnswer: QT_TRANSLATE_NOOP(
        "words",
        "This was made by a newer version of the app, so it cannot be answered yet. It is kept until yours"
        " can read it.",
    ),
}
_WHY = {
    "nothing": QT_TRANSLATE_NOOP("words", "Choose how you would like to answer. Nothing was lost."),
    "too-many": QT_TRANSLATE_NOOP("words", "Up to {most} kinds fit into one reply. Nothing was lost."),
    "alone": QT_TRANSLATE_NOOP("words", "This kind of reply goes alone. What you wrote is still here."),
    "lessons": QT_TRANSLATE_NOOP(
        "words", "Two short pages come before this kind of reply. What you wrote is still here."
    ),
    "not-asked": QT_TRANSLATE_NOOP("words", "Ideas were not asked for here. What you wrote is still here."),
    "not-welcome": QT_TRANSLATE_NOOP(
        "words", "Your agreement leaves this kind of reply out. What you wrote is still here."
    ),
    "empty": QT_TRANSLATE_NOOP("words", "A few words are needed in each part. Nothing was lost."),
    "missing": QT_TRANSLATE_NOOP(
        "words", "One field that this kind of reply lives from is still empty. Nothing was lost."
    ),
    "too-long": QT_TRANSLATE_NOOP(
        "words", "One field is longer than its {most} characters. Nothing was lost."
    ),
    "too-many-lines": QT_TRANSLATE_NOOP("words", "Up to {most} lines fit there. Nothing was lost."),
    "too-many-words": QT_TRANSLATE_NOOP(
        "words", "Your own story has up to {most} words here. Nothing was lost; shorter often lands better."
    ),
}


def with_reason(error: pair_errors.ReplyNotAllowed, told: str) -> str:
    """What is known of the reason, else `told`."""
    if error.reason not in _WHY:
        return told
    return QCoreApplication.translate("words", str(_WHY[error.reason])).format(most=f"{error.most:,}")

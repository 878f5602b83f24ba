"""What the window says of a goal, a guided page or a list that cannot be kept so."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from peerbuddy.model import errors

GOAL_SENTENCES: dict[type[errors.PeerBuddyError], object] = {
    errors.BadField: QT_TRANSLATE_NOOP(
        "words", "One field does not fit yet. Nothing was lost; a change there is enough."
    ),
    errors.StateNotAllowed: QT_TRANSLATE_NOOP(
        "words", "From where this goal is now, that is not a next step. It stays as it was."
    ),
    errors.AnswerMissing: QT_TRANSLATE_NOOP(
        "words", "One card that this page is made of is still open. What you wrote is still here."
    ),
    errors.UnknownGoal: QT_TRANSLATE_NOOP(
        "words", "This goal is not in the list any more. Everything else is as it was."
    ),
    errors.AmbiguousGoal: QT_TRANSLATE_NOOP("words", "Several goals have this number. Nothing was changed."),
}
_TOO_LONG = QT_TRANSLATE_NOOP(
    "words", "This text has up to {most} characters. Nothing was lost; a shorter one will do."
)
_TOO_MANY = QT_TRANSLATE_NOOP("words", "Up to {most} fit here. What was there before is kept.")
_EMPTY = QT_TRANSLATE_NOOP("words", "A few words are needed here. Nothing was lost.")
_NO_NUMBER = QT_TRANSLATE_NOOP("words", "A number from 0 up is needed here. Nothing was lost.")


def with_field(error: errors.BadField, told: str) -> str:
    """What is known of the field, else `told`."""
    known = {"too-long": _TOO_LONG, "too-many": _TOO_MANY, "empty": _EMPTY, "not-a-number": _NO_NUMBER}
    if error.reason not in known:
        return told
    return QCoreApplication.translate("words", str(known[error.reason])).format(most=f"{error.most:,}")

"""What the command line says of a reply that cannot go out so."""

from __future__ import annotations

from peerbuddy.model.pair_errors import ReplyNotAllowed

LESSONS_FIRST = (
    "Two short pages on answering wait in the window: one about hearing, one about worry. Either is worth its"
    " few minutes before a first reply."
)
CANNOT_ANSWER = (
    "This was made by a newer version of PeerBuddy, so it cannot be answered yet. Nothing was written."
)
_WHY = {
    "nothing": "A reply has at least one kind.",
    "too-many": "A reply has at most {e.most} kinds.",
    "twice": "The kind {e.kind} stands in a reply once.",
    "alone": "The kind {e.kind} goes alone.",
    "lessons": (
        "Two short pages come before this kind of reply; they are in the window, under Buddies. Until then"
        " thanks, low_room and worried are open."
    ),
    "not-asked": "Ideas were not asked for here.",
    "not-welcome": "The agreement says that the kind {e.kind} is not among those that do them good.",
    "empty": "A reply of the kind {e.kind} has at least one field with words in it.",
    "missing": "A reply of the kind {e.kind} has its field {e.field}.",
    "unknown": "A reply of the kind {e.kind} has no field {e.field}.",
    "too-long": "The field {e.field} has at most {e.most:,} characters.",
    "too-many-lines": "The field {e.field} stands there at most {e.most:,} times.",
    "too-many-words": "The field {e.field} has at most {e.most:,} words.",
    "does-not-fit": "The field {e.field} cannot be that.",
}


def reply_not_allowed(error: ReplyNotAllowed) -> str:
    why = _WHY.get(error.reason, "This reply cannot go out so.")
    return f"{why.format(e=error)} Nothing was written."

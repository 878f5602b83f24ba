"""Words written on the share bench, kept until they leave: the words only, never what was ticked."""

from __future__ import annotations

from peerbuddy.actions.buddies import buddy as find_buddy
from peerbuddy.model import limited
from peerbuddy.model.errors import BadField
from peerbuddy.model.packet import SUMMARY_KINDS
from peerbuddy.model.sharing import Written
from peerbuddy.session import Session

CORRECTION = "correct"  # its lines have the ids of the packets they are about
MOST_LINES, MAX_WORDS, MAX_KEY = 200, 20_000, 200


def written(session: Session, buddy: str, kind: str) -> dict[str, str]:
    """By the key of the line."""
    return session.vault.share_drafts.written(buddy, kind)


def keep(session: Session, words: Written) -> None:
    """Beside what is kept of other lines; a line whose text is empty is not kept any more.

    Raises UnknownBuddy, BadField.
    """
    if words.kind not in (*SUMMARY_KINDS, CORRECTION):
        raise BadField("kind", "not-one-of")
    limited.at_most("written", tuple(words.texts), MOST_LINES)
    for key, text in words.texts.items():
        limited.lines("written", key, MAX_KEY, required=True)
        limited.lines("written", text, MAX_WORDS)
    whose = find_buddy(session, words.buddy)
    with session.vault.transaction():
        session.vault.share_drafts.keep(whose.id, words.kind, words.texts, session.now())


def let_go(session: Session, buddy: str, kind: str) -> None:
    """They left, or are not wanted any more."""
    with session.vault.transaction():
        session.vault.share_drafts.remove(buddy, kind)

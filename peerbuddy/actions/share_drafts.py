"""Words written on the share bench, kept until they leave: the words only, never what was ticked."""

from __future__ import annotations

from peerbuddy.actions.buddies import buddy as find_buddy
from peerbuddy.model import limited
from peerbuddy.model.entry import MAX_TAG_LENGTH
from peerbuddy.model.errors import BadField
from peerbuddy.model.packet import SUMMARY_KINDS
from peerbuddy.model.sharing import Source, Written
from peerbuddy.session import Session

CORRECTION = "correct"  # its lines have the ids of the packets they are about
MOST_LINES, MAX_WORDS, MAX_KEY = 200, 20_000, 200
_TOPICS = "topics"  # no line has this key: topics that were typed, one a line


def written(session: Session, buddy: str, kind: str) -> dict[str, str]:
    """By the key of the line."""
    return session.vault.share_drafts.written(buddy, kind)


def own_topics(session: Session, buddy: str, kind: str, source: Source) -> tuple[str, ...]:
    """Those that were typed for what comes from there."""
    return tuple(written(session, buddy, kind).get(_topics_key(source), "").splitlines())


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
    topics = limited.at_most("topics", tuple(map(_topic, words.topics)), MOST_LINES)
    whose = find_buddy(session, words.buddy)
    kept = {**words.texts, _topics_key(words.source): "\n".join(topics)}
    with session.vault.transaction():
        session.vault.share_drafts.keep(whose.id, words.kind, kept, session.now())


def _topics_key(source: Source) -> str:
    """What was typed about one page, goal or moment says nothing of another."""
    return ":".join((_TOPICS, *source.entries[:1], *filter(None, (source.goal, source.moment))))


def _topic(words: str) -> str:
    return limited.line("topics", words, MAX_TAG_LENGTH, required=True)

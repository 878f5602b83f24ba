"""The page a finished guide becomes: each answered card with its question as a heading, in Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from peerbuddy.content.library import Library
from peerbuddy.model.guide import Answer, Pick
from peerbuddy.model.guide_words import Guide
from peerbuddy.model.template import Card


def page_text(guide: Guide, answers: dict[str, Answer], words: Library) -> str:
    """ "" where no card has anything to keep; what only leads elsewhere is no answer to keep.

    Raises ContentDamaged.
    """
    pieces: list[str] = []
    for card in guide.cards:
        body = "\n\n".join(_body(card, answers[card.key], words)) if card.key in answers else ""
        if body:
            pieces.append(f"## {card.text}\n\n{body}")
    return "\n\n".join(pieces) + "\n" if pieces else ""


def if_then(cue: str, action: str, words: Library) -> str:
    """The sentence of a plan, in the frame of the content. Raises ContentDamaged."""
    frame = words.goals.if_then.frame
    return frame.replace("[cue]", cue).replace("[action]", action)


def _body(card: Card, answer: Answer, words: Library) -> Iterator[str]:
    if answer.text:
        yield answer.text
    if answer.picks:
        yield "\n".join(f"- {_picked(pick, words)}" for pick in answer.picks)
    if answer.cue and answer.action:
        yield if_then(answer.cue, answer.action, words)
    elif answer.cue or answer.action:
        yield answer.cue or answer.action
    if answer.choice and card.field == "dial":
        yield _label(answer.choice, words)


def _picked(pick: Pick, words: Library) -> str:
    word = f" ({_label(pick.word, words)})" if pick.word else ""
    said = f": {' '.join(pick.said.split())}" if pick.said else ""
    return f"{pick.label or pick.id}{word}{said}"


def _label(key: str, words: Library) -> str:
    """The word for a dial, or for what becomes of a goal."""
    options = (*words.strengths.dial, *words.goals.check_in.decide)
    return next((option.label for option in options if option.key == key), key)

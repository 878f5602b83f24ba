"""What I tell one buddy of myself: what we may have in common, what not to ask, and who I am to them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from peerbuddy.model import limited
from peerbuddy.model.packet import AboutBody, GroundBody
from peerbuddy.model.text import folded

MOST_LINES, LINE_LENGTH, MOST_WORDS, WORD_LENGTH = 7, 140, 12, 64


@dataclass(frozen=True, slots=True)
class ToldOfMe:
    ground: GroundBody = field(default_factory=GroundBody)
    about: AboutBody = field(default_factory=AboutBody)


def checked(told: ToldOfMe) -> ToldOfMe:
    """Empty lines go. Raises BadField."""
    ground, about = told.ground, told.about
    return ToldOfMe(
        replace(ground, knows=_lines("knows", ground.knows), dont_ask=_lines("dont_ask", ground.dont_ask)),
        AboutBody(
            chosen_name=limited.line("chosen_name", about.chosen_name, 64),
            pronouns=limited.line("pronouns", about.pronouns, 64),
            text=limited.lines("text", about.text, 1200),
            words=_listed("words", about.words, MOST_WORDS, WORD_LENGTH),
        ),
    )


def in_common(mine: GroundBody, theirs: GroundBody) -> tuple[str, ...]:
    """Lines of mine that both wrote, without regard to case and accents; the first ones of an agreement."""
    known = {folded(line) for line in theirs.knows}
    return tuple(line for line in mine.knows if folded(line) in known)


def _lines(field: str, lines: tuple[str, ...]) -> tuple[str, ...]:
    return _listed(field, lines, MOST_LINES, LINE_LENGTH)


def _listed(field: str, lines: tuple[str, ...], most: int, length: int) -> tuple[str, ...]:
    kept = tuple(limited.line(field, line, length) for line in lines)
    return limited.at_most(field, tuple(line for line in kept if line), most)

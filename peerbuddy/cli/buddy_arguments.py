"""What can be typed after `buddy`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from peerbuddy.cli import values
from peerbuddy.model.buddy import WORDS_TO_TYPE, Compared

_NAME = "the name you use for them, or their id"


def add_buddies(command: Any, everywhere: Callable[[argparse.ArgumentParser], None]) -> None:
    """`everywhere` gives a parser what every command takes, also behind the second word of one."""
    buddy = command(
        "buddy",
        "card|add|words|confirm|list|ask-again|seal-again …",
        "give a card, take one, compare, list buddies",
    )
    below = buddy.add_subparsers(dest="action", metavar="card|add|words|confirm|list|…", required=True)
    card = _step(below, "card", "OUT [--answers CARD] [--name NAME]", "write your card into a new file")
    card.add_argument("out", type=values.place, metavar="OUT", help="must not exist yet")
    card.add_argument(
        "--answers", type=values.place, metavar="CARD", default=None, help="the file of the card it answers"
    )
    card.add_argument("--name", metavar="NAME", default="", help="what your buddies call you (as last time)")
    adding = _step(below, "add", "CARD", "take somebody's card, from a file or a mail with it")
    adding.add_argument("path", type=values.place, metavar="CARD", help="the file")
    words = _step(below, "words", "NAME", "print your safety words and theirs")
    confirming = _step(
        below, "confirm", 'NAME --how HOW --words "W2 W6"', "say that the safety words were compared"
    )
    confirming.add_argument(
        "--how", choices=[how.value for how in Compared], required=True, help="how you compared them"
    )
    second, sixth = WORDS_TO_TYPE
    confirming.add_argument(
        "--words",
        type=two_words,
        metavar='"W2 W6"',
        required=True,
        help=f"words {second} and {sixth} of theirs, as they read them out to you",
    )
    asking = _step(
        below,
        "ask-again",
        "NAME OUTDIR",
        "after a restored backup, ask a buddy to seal again what is missing",
    )
    again = _step(below, "seal-again", "NAME [--since DAY] OUTDIR", "seal again what a buddy asked for")
    again.add_argument(
        "--since", dest="first", type=values.day, metavar="DAY", help="what you made from then on"
    )
    for one in (words, confirming, asking, again):
        one.add_argument("name", metavar="NAME", help=_NAME)
    for one in (asking, again):
        one.add_argument("out", type=values.place, metavar="OUTDIR", help="the folder for the sealed files")
    listing = _step(below, "list", "[--json]", "list buddies, in the order in which their cards came")
    for one in (card, adding, words, confirming, asking, again, listing):
        everywhere(one)


def two_words(text: str) -> tuple[str, ...]:
    typed = tuple(text.replace(",", " ").split())
    if len(typed) != len(WORDS_TO_TYPE):
        raise argparse.ArgumentTypeError(f"“{text}” is not two words")
    return typed


def _step(below: Any, name: str, usage: str, about: str) -> argparse.ArgumentParser:
    return below.add_parser(
        name,
        usage=f"peerbuddy buddy {name} {usage}",
        help=about,
        description=about[0].upper() + about[1:] + ".",
        allow_abbrev=False,
    )

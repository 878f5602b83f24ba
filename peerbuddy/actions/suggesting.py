"""A passphrase for whoever would rather not think of one, from the list of the safety words."""

from __future__ import annotations

import secrets

from peerbuddy.paths import resources
from peerbuddy.sealing.safety_words import word_list

WORDS = 5


def five_words() -> str:
    """Drawn by lot, 55 bits. Raises Damaged if the list is not the one it has to be."""
    words = word_list((resources() / "content" / "safety_words.txt").read_bytes())
    return " ".join(secrets.choice(words) for _ in range(WORDS))

"""How files and texts that go from one person to another are known, before anything of them is read."""

from __future__ import annotations

from pathlib import Path

SEALED, CARD = ".pbuddy", ".pbcard"
_CARD_BEGINS = "BEGIN PEERBUDDY CARD"


def is_card(path: Path) -> bool:
    """By its name alone."""
    return path.suffix.lower() == CARD


def has_card(text: str) -> bool:
    """Whether a text, such as a mail, seems to hold one."""
    return _CARD_BEGINS in text


def is_from_a_buddy(path: Path) -> bool:
    """By its name alone: a sealed file, or a card."""
    return path.suffix.lower() in (SEALED, CARD)

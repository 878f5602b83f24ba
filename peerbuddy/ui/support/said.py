"""The names of the rings, in the words of the content."""

from __future__ import annotations

from peerbuddy.model.help_plan import Ring
from peerbuddy.ui.program_words import program_words


def ring_name(ring: Ring) -> str:
    options = program_words().words.map_rings
    label = next((one.label for one in options if one.key == ring.value), ring.value)
    return label[:1].upper() + label[1:]

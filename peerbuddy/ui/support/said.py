"""The names of the rings, in the words of the content."""

from __future__ import annotations

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model.help_plan import Ring


def ring_name(ring: Ring) -> str:
    options = words_of_the_program().words.map_rings
    label = next((one.label for one in options if one.key == ring.value), ring.value)
    return label[:1].upper() + label[1:]

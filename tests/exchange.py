"""Packets between two people in tests: made by one, taken in by the other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from peerbuddy.actions import inbox, receiving
from peerbuddy.actions.sealing_packets import packet_for, seal_packet
from peerbuddy.model.outcome import Collected, Outcome
from peerbuddy.model.packet import Body, LightBody
from peerbuddy.model.received import Received
from tests.pairs import Person

HELLO = LightBody("Thinking of you.")


def sealed(one: Person, kind: str = "light", body: Body = HELLO, **head: Any) -> Path:
    """A file that this one made for the other. `head`: topics, wish_back, keep_until …"""
    packet = packet_for(one.session, one.buddy, kind, body)
    packet = replace(packet, head=replace(packet.head, **head))
    return seal_packet(one.session, one.buddy, packet, one.folder).path


def taken(one: Person, path: Path) -> Collected:
    collected = receiving.collect_file(one.session, path)
    assert collected.outcome is Outcome.TAKEN, collected
    return collected


def given(one: Person, other: Person, kind: str = "light", body: Body = HELLO, **head: Any) -> Received:
    """Made by one, and now with the other."""
    before = {item.item.id for item in inbox.items(other.session)}
    taken(other, sealed(one, kind, body, **head))
    (new,) = (item for item in inbox.items(other.session) if item.item.id not in before)
    return new

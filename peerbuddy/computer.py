"""This computer as the verbs see it: where things lie, its clock, the cost of a new key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from peerbuddy.model.ids import new_id
from peerbuddy.paths import Places, places
from peerbuddy.sealing.passphrase import KdfPolicy, policy_for_this_machine


def local_now() -> datetime:
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class Computer:
    places: Places
    kdf: KdfPolicy = field(default_factory=policy_for_this_machine)
    now: Callable[[], datetime] = local_now
    new_id: Callable[[], str] = new_id
    program: str = "PeerBuddy"
    language: str = "en"  # of the words that belong to the program


def this_computer(home: Path | None = None, *, program: str = "PeerBuddy") -> Computer:
    return Computer(places(home), program=program)

"""The kept packets and cards, and what has to become of each; it imports nothing of the program."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "sealed"
ABOUT: dict[str, Any] = json.loads((FOLDER / "cases.json").read_text("utf-8"))
TODAY = date.fromisoformat(ABOUT["today"])
READER: str = ABOUT["reader"]
BUDDIES: list[str] = ABOUT["buddies"]
BLOCKED: list[str] = ABOUT["blocked"]


@dataclass(frozen=True)
class KeptCase:
    """A packet, and the outcome word when the reader collects it `today`, after the cases of `after`."""

    name: str
    outcome: str
    after: tuple[str, ...]
    today: date

    @property
    def path(self) -> Path:
        return packet(self.name)


@dataclass(frozen=True)
class Secrets:
    """Of one of the made-up people."""

    signing_seed: bytes
    kem_seed: bytes
    card: bytes


def packet(name: str) -> Path:
    return FOLDER / "packets" / f"{name}.pbuddy"


def card(name: str) -> bytes:
    return (FOLDER / "cards" / f"{name}.pbcard").read_bytes()


def people() -> dict[str, Secrets]:
    return {
        name: Secrets(*(bytes.fromhex(of[what]) for what in ("signing_seed", "kem_seed", "card")))
        for name, of in ABOUT["people"].items()
    }


def key_for(buddy: str) -> bytes:
    """The seed of the sealing key that the reader made for this buddy."""
    return bytes.fromhex(ABOUT["his_key_for"][buddy])


PACKETS = [
    KeptCase(
        case["name"],
        case["outcome"],
        tuple(case.get("after", ())),
        date.fromisoformat(case.get("today", ABOUT["today"])),
    )
    for case in ABOUT["cases"]
    if "outcome" in case
]
CARDS: dict[str, str] = {case["name"]: case["card"] for case in ABOUT["cases"] if "card" in case}

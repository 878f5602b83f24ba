"""A process of its own that takes in what others may send, and tells what became of it and what it cost.

Standard input is one JSON object: folder and code of a vault, home, and either count and seed, for altered
packets and cards, or paths, for files of packets, or cards, for files of cards. It prints one JSON object.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from time import monotonic
from typing import Any

from peerbuddy.actions import cards, receiving, unlocking
from peerbuddy.model.errors import StorageFailed
from peerbuddy.model.pair_errors import BadCard
from peerbuddy.session import Session
from tests.conftest import Clock, MadeVault
from tests.kept import sealed_kit as kit
from tests.kept.altered_packets import Alterations, Altered
from tests.kept.sealed_people import AMARA, JONAS, JONAS_FOR_AMARA, ROSA, TODAY, TOMASZ
from tests.kept_reader import vault_of_the_reader
from tests.sealing.independent_reader import Me, SealingKey, read_packet

MODULE = "tests.actions.hostile_process"
_KEYS = [SealingKey(JONAS.kem.seed), SealingKey(JONAS_FOR_AMARA.seed)]
_KNOWN = {AMARA.signing_key(): False, ROSA.signing_key(): False, TOMASZ.signing_key(): True}


def main() -> None:
    told = json.load(sys.stdin)
    made = MadeVault(Path(told["folder"]), "", told["code"])
    session = vault_of_the_reader(made, Path(told["home"]), Clock())
    try:
        if "count" in told:
            found = altered(session, Alterations(told["seed"]), told["count"])
        else:
            found = files(session, told.get("paths", ()), told.get("cards", ()))
        status = Path("/proc/self/status").read_text()
        peak = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
        print(json.dumps(found | {"peak_mib": peak / 1024}))
    finally:
        unlocking.lock(session)


def altered(session: Session, alter: Alterations, count: int) -> dict[str, Any]:
    outcomes: Counter[str] = Counter()
    wrong: list[str] = []
    slowest = 0.0
    for number in range(count):
        make = (alter.outside, alter.inside, alter.body, alter.body)[number % 4]
        packet = make()
        expected = "" if packet.where != "body" else _expected(packet)
        began = monotonic()
        outcome = receiving.collect_bytes(session, packet.data).outcome.value
        slowest = max(slowest, monotonic() - began)
        outcomes[f"{packet.where} {outcome}"] += 1
        if outcome != expected and (expected or outcome == "taken"):
            wrong.append(f"{number} {packet.where}: {outcome}, not {expected or 'refused in some way'}")
        if number % 4 == 0 and _is_read(session, alter.card()):
            wrong.append(f"{number}: an altered card was read")
    return {"outcomes": outcomes, "wrong": wrong, "slowest": slowest}


def files(session: Session, packets: list[str], of_cards: list[str]) -> dict[str, Any]:
    outcomes: list[str] = []
    slowest = 0.0
    for path in (*packets, *of_cards):
        began = monotonic()
        take = _packet if path in packets else _card
        outcomes.append(take(session, Path(path)))
        slowest = max(slowest, monotonic() - began)
    return {"outcomes": outcomes, "slowest": slowest}


def _packet(session: Session, path: Path) -> str:
    try:
        return receiving.collect_file(session, path).outcome.value
    except StorageFailed:
        return "cannot be read"


def _card(session: Session, path: Path) -> str:
    try:
        cards.add_from_file(session, path)
    except (BadCard, StorageFailed) as error:
        return type(error).__name__
    return "added"


def _expected(packet: Altered) -> str:
    """What the reader says that was written from the document alone."""
    me = Me(JONAS.signing_key(), _KEYS, _KNOWN, frozenset(), TODAY.toordinal())
    return read_packet(packet.data, me).outcome


def _is_read(session: Session, card: bytes) -> bool:
    try:
        cards.add(session, card)
    except BadCard:
        return False
    return True


if __name__ == "__main__":
    assert kit.TODAY == TODAY
    main()

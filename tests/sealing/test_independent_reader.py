"""A reader written from docs/packet-format.md alone agrees on every kept packet and card (R63)."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any, cast

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.kept import sealed_kit as kit
from tests.kept.sealed_bodies import FULL, HEAD
from tests.sealing import independent_agreement, independent_body, independent_reader
from tests.sealing.independent_reader import Me, Read, Refused, SealingKey, read_card, read_packet

PEOPLE = kit.people()
JONAS = PEOPLE[kit.READER]


def signing_key(name: str) -> bytes:
    private = Ed25519PrivateKey.from_private_bytes(PEOPLE[name].signing_seed)
    return private.public_key().public_bytes_raw()


KEYS = [SealingKey(kit.key_for("Amara")), SealingKey(JONAS.kem_seed)]
KNOWN = {signing_key(name): name in kit.BLOCKED for name in kit.BUDDIES}


def read(case: kit.KeptCase) -> Read:
    seen: set[tuple[bytes, bytes]] = set()
    by_name = {one.name: one for one in kit.PACKETS}
    for name in case.after:
        before = read(by_name[name])
        seen.add((before.sender, before.packet_id))
    me = Me(signing_key(kit.READER), KEYS, KNOWN, frozenset(seen), case.today.toordinal())
    return read_packet(case.path.read_bytes(), me)


def what_became_of(data: bytes) -> str:
    try:
        read_card(data)
    except Refused as refused:
        return str(refused)
    return "card"


def test_the_kit_has_every_class_of_fault() -> None:
    assert len(kit.PACKETS) >= 140
    outcomes = {case.outcome for case in kit.PACKETS}
    assert outcomes == {
        "taken", "already-here", "not-for-me", "unknown-sender", "damaged", "newer-app", "expired", "refused",
    }  # fmt: skip
    assert {path.stem for path in (kit.FOLDER / "packets").iterdir()} == {case.name for case in kit.PACKETS}
    assert {path.stem for path in (kit.FOLDER / "cards").iterdir()} == set(kit.CARDS)


@pytest.mark.parametrize("case", kit.PACKETS, ids=lambda case: case.name)
def test_it_agrees_on_each_packet(case: kit.KeptCase) -> None:
    assert read(case).outcome == case.outcome


@pytest.mark.parametrize("name", kit.CARDS)
def test_it_agrees_on_each_card(name: str) -> None:
    assert what_became_of(kit.card(name)) == kit.CARDS[name]


@pytest.mark.parametrize("kind", FULL)
def test_it_reads_what_was_written(kind: str) -> None:
    case = next(case for case in kit.PACKETS if case.name == f"valid-{kind}")
    assert read(case).said == {"kind": kind, **as_shown(HEAD), **as_shown(FULL[kind])}


def as_shown(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: as_shown(one) for name, one in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [as_shown(one) for one in cast("list[Any]", value)]
    return value.hex() if isinstance(value, bytes) else value


@pytest.mark.parametrize(
    "module",
    [independent_agreement, independent_body, independent_reader],
    ids=lambda module: module.__name__.rpartition(".")[2],
)
def test_it_knows_nothing_of_the_program(module: Any) -> None:
    tree = ast.parse(Path(module.__file__).read_text("utf-8"))
    names = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    names |= {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    assert not [name for name in names if name.startswith("peerbuddy")]
    assert all(name.startswith("tests.sealing.independent_") for name in names if name.startswith("tests"))

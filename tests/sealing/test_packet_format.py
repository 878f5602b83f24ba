"""docs/packet-format.md says what the program does: figures, kinds, fields, and the worked example."""

from __future__ import annotations

import hashlib
import re
from dataclasses import fields
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import msgspec
import pytest

from peerbuddy.model import agreement, packet
from peerbuddy.model.outcome import Outcome
from peerbuddy.paths import resources
from peerbuddy.sealing import packet_labels as labels
from peerbuddy.sealing import safety_words
from peerbuddy.sealing.card import write_card
from peerbuddy.sealing.envelope import padme
from peerbuddy.sealing.identity import Identity, hash_of
from tests.kept import sealed_agreements, sealed_bodies
from tests.kept.sealed_people import AMARA, JONAS, LIGHT, TODAY, envelope, info_for, signature_input

PAGE = (Path(__file__).parents[2] / "docs/packet-format.md").read_text("utf-8")
EXAMPLE = PAGE[PAGE.index("## Worked example") :]


def value(name: str) -> str:
    found = re.search(rf"^{re.escape(name)}  +(\S.*)$", EXAMPLE, re.MULTILINE)
    assert found, f"the worked example has no {name}"
    return found[1]


# --- the worked example -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("who", "names"),
    [
        (
            AMARA,
            ("Amara, seed of the signing key", "its public key", "SHA-256 of its public key", "Amara, seed"),
        ),
        (
            JONAS,
            ("Jonas, seed of the signing key", "his public key", "SHA-256 of his public key", "Jonas, seed"),
        ),
    ],
    ids=["Amara", "Jonas"],
)
def test_the_keys_of_the_example(who: Identity, names: tuple[str, ...]) -> None:
    seed, public, of_kem, which = names
    assert value(seed) == f"{who.signing_seed[:1].hex()}…{who.signing_seed[-1:].hex()}"
    assert value(public) == who.signing_key().hex()
    assert value(of_kem) == hash_of(who.kem.public()).hex()
    assert value(f"{which} of the sealing key") == f"{who.kem.seed[:1].hex()}…{who.kem.seed[-1:].hex()}"


def test_the_safety_words_of_the_example() -> None:
    words = safety_words.word_list((resources() / "content/safety_words.txt").read_bytes())
    assert value("Amara's safety words").split() == [*safety_words.words_of(AMARA.signing_key(), words)]
    assert value("Amara's safety digits").split() == [*safety_words.digits_of(AMARA.signing_key())]
    assert safety_words.WORD_LIST_SHA256 in PAGE


def test_the_card_of_the_example() -> None:
    card = write_card(AMARA, "Amara", TODAY)
    assert f"has {len(card):,} bytes" in EXAMPLE
    assert card.hex().endswith(value('from "created" on'))
    assert value("SHA-256 of it") == hash_of(card).hex()


def test_the_packet_of_the_example() -> None:
    assert value("body") == LIGHT.hex()
    assert value("info") == info_for().hex()
    assert value("SHA-256 of what is signed") == hashlib.sha256(signature_input(envelope(1))).hexdigest()
    assert value("signature") == AMARA.sign(signature_input(envelope(1))).hex()


def test_the_agreement_of_the_example() -> None:
    words = msgspec.msgpack.encode(sealed_bodies.plain(sealed_agreements.words()))
    assert f"have {len(words)} bytes" in EXAMPLE
    assert value("their hash") == hash_of(words).hex()
    signed = b"peerbuddy v1 agreement\0" + hash_of(words)
    assert value("Amara's signature") == AMARA.sign(signed).hex()


def test_the_rounded_lengths_of_the_example() -> None:
    told = re.findall(r"of ([\d,]+\d) (?:it )?is ([\d,]+\d)", EXAMPLE)
    assert len(told) == 3
    for length, rounded in told:
        assert f"{padme(int(length.replace(',', ''))):,}" == rounded


# --- figures ----------------------------------------------------------------------------------------


def test_the_figures_are_those_of_the_program() -> None:
    assert f"at most {labels.MAX_FILE_BYTES:,} bytes" in PAGE
    assert f"u32, at most {packet.MAX_BODY_BYTES:,}" in PAGE
    assert f"at most {labels.MAX_AGREEMENT_BYTES:,} of them" in PAGE
    assert f"h = h{str(labels.SAFETY_ROUNDS).translate(str.maketrans('0123456789', '₀₁₂₃₄₅₆₇₈₉'))}" in PAGE
    assert f"at most {labels.MOST_DAYS_KEPT} days after it" in PAGE
    for label in (labels.CARD, labels.PACKET, labels.PACKET_SIGNATURE, labels.AGREEMENT):
        assert label.decode() in PAGE


def test_every_outcome_is_named() -> None:
    table = PAGE[PAGE.index("## What becomes of a file") : PAGE.index("## Turning keys")]
    named = set(re.findall(r"`([\w-]+)`", table))
    assert {outcome.value for outcome in Outcome} <= named


# --- kinds and fields -------------------------------------------------------------------------------


def tables() -> dict[str, list[tuple[str, str]]]:
    """Name of each table of fields → (field, type) in their order."""
    body = PAGE[PAGE.index("### Head") : PAGE.index("## What becomes of a file")]
    parts = re.split(r"^(?:### |\*\*)(\w+)(?:\*\*)?$", body, flags=re.MULTILINE)[1:]
    found = {
        name: re.findall(r"^\| (\w+) \| (.+?) \| .*\|$", text, re.MULTILINE)
        for name, text in zip(parts[::2], parts[1::2], strict=True)
    }
    return {name: [row for row in rows if row != ("field", "type")] for name, rows in found.items()}


TABLES = tables()
NAMES: dict[type, str] = {
    packet.Head: "Head", packet.SharedEntry: "Entry", packet.SharedStrength: "Strength",
    packet.ReplyPart: "Part", packet.ReplyField: "Field",
    **{kind: kind.__name__.removesuffix("Body") for kind in set(packet.BODY_OF.values())},
    agreement.Agreement: "Words", agreement.Side: "Side", agreement.OffLimit: "OffLimit",
    agreement.PleaseDo: "PleaseDo",
}  # fmt: skip


def described(hint: Any, limits: Any) -> str:
    """A type of the model as the page calls it, without what an enumeration lists."""
    most, each, length = limits.get("most"), limits.get("each"), limits.get("length")
    if get_origin(hint) is tuple:
        inner = get_args(hint)[0]
        if inner is bytes:
            return f"ids {most}"
        if inner is str:
            return f"texts {most} × {each}"
        return f"some {most}" if issubclass(inner, Enum) else f"list {most} of {NAMES[inner]}"
    if isinstance(hint, UnionType):
        return "day or none"
    if hint is bytes:
        return "id" if length else f"bytes {most}"
    if issubclass(hint, Enum):
        return "one of"
    return {bool: "yes/no", str: f"text {most}"}.get(hint, "day")


@pytest.mark.parametrize("kind", [kind for kind in NAMES if kind.__module__ == packet.__name__])
def test_every_field_of_a_packet_is_described(kind: type) -> None:
    hints = get_type_hints(kind)
    assert [name for name, _ in TABLES[NAMES[kind]]] == [part.name for part in fields(kind)]
    for (name, told), part in zip(TABLES[NAMES[kind]], fields(kind), strict=True):
        assert told.startswith(described(hints[name], part.metadata)), name
        for choice in choices(hints[name]):
            assert f"`{choice}`" in told


@pytest.mark.parametrize("kind", [kind for kind in NAMES if kind.__module__ == agreement.__name__])
def test_every_field_of_an_agreement_is_described(kind: type) -> None:
    hints = get_type_hints(kind)
    assert [name for name, _ in TABLES[NAMES[kind]]] == [part.name for part in fields(kind)]
    for (name, told), part in zip(TABLES[NAMES[kind]], fields(kind), strict=True):
        most = part.metadata.get("most")
        if hints[name] is str:
            assert re.fullmatch(rf"(line|lines|text) {most}", told), name
        if name not in ("cores", "welcome"):
            assert set(re.findall(r"`(\w+)`", told)) - {"nil", "bin"} == {*choices(hints[name])}, name
    if kind is agreement.Agreement:
        assert [*re.findall(r"`(\w+ \d)`", dict(TABLES["Words"])["cores"])] == [*agreement.CORES]
    if kind is agreement.Side:
        assert [*re.findall(r"`(\w+)`", dict(TABLES["Side"])["welcome"])] == [*map(str, agreement.WELCOME)]


def choices(hint: Any) -> list[str]:
    inner = get_args(hint)[0] if get_origin(hint) is tuple else hint
    if not isinstance(inner, type) or not issubclass(inner, Enum):
        return []
    return [str(one.value) or '""' for one in inner]


def test_every_kind_is_described() -> None:
    listed = re.findall(r"^\| ((?:`\w+`(?:, )?)+) \| (\w+) \|", PAGE, re.MULTILINE)
    told = {kind: name for kinds, name in listed for kind in re.findall(r"`(\w+)`", kinds)}
    assert told == {kind: NAMES[body] for kind, body in packet.BODY_OF.items()}

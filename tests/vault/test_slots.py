"""The slot file: there is one way to write it, and whatever differs by a byte is damage (R33)."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from peerbuddy.model.errors import SlotsDamaged, VaultTooNew
from peerbuddy.vault import slots
from tests.actions.slot_edits import edited, line_of
from tests.vault.slot_sets import ENCODED, MAC_KEY, SET


def rewritten(change: Callable[[dict[str, Any]], None] = lambda _: None, **fields: Any) -> bytes:
    """The file with other contents but with a sound checksum, as somebody without the key could make it."""

    def both(record: dict[str, Any]) -> None:
        record.update(fields)
        change(record)

    return edited(ENCODED, both)


def test_the_file_is_written_as_documented() -> None:
    record = json.loads(ENCODED)
    assert list(record) == ["db_salt", "format", "generation", "mac", "sha256", "slots", "vault_id"]
    assert list(record["slots"][0]) == [
        "commit", "created", "id", "kdf", "kind", "m_kib", "nonce", "p", "salt", "t", "wrapped",
    ]  # fmt: skip
    assert (record["format"], record["generation"], record["db_salt"]) == (1, 5, "08" * 16)
    assert line_of(record) == ENCODED
    mac, sha256 = record.pop("mac"), record.pop("sha256")
    assert sha256 == hashlib.sha256(line_of(record)).hexdigest()
    assert mac == hmac.digest(MAC_KEY, line_of(record), hashlib.sha256).hex()


def test_what_was_written_reads_back() -> None:
    file = slots.decode(ENCODED)
    assert file.set == SET
    assert file.mac == slots.mac_of(SET, MAC_KEY)


@given(st.integers(0, len(ENCODED) - 1), st.integers(1, 255))
def test_any_changed_byte_is_damage(place: int, turned: int) -> None:
    """Also in the format number: a flipped bit must not hide that the other copy is sound."""
    data = bytearray(ENCODED)
    data[place] ^= turned
    try:
        file = slots.decode(bytes(data))
    except SlotsDamaged:
        return
    # Only the MAC is outside the checksum, and it is compared after unlocking.
    assert file.set == SET
    assert file.mac != slots.mac_of(SET, MAC_KEY)


def test_every_digit_of_the_format_number_is_damage_while_the_checksum_does_not_fit() -> None:
    for digit in b"023456789":
        with pytest.raises(SlotsDamaged):
            slots.decode(ENCODED.replace(b'"format":1', b'"format":' + bytes([digit])))


@given(st.integers(0, len(ENCODED) - 1))
def test_a_file_cut_anywhere_is_damage(length: int) -> None:
    with pytest.raises(SlotsDamaged):
        slots.decode(ENCODED[:length])


@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
def test_whatever_else_lies_there_is_damage(data: bytes) -> None:
    with pytest.raises(SlotsDamaged):
        slots.decode(data)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
        max_leaves=12,
    ),
    st.sampled_from(["db_salt", "format", "generation", "mac", "slots", "vault_id"]),
)
def test_a_field_of_another_shape_is_damage(value: Any, field: str) -> None:
    number = type(value) is int and 0 <= value < 1 << 63
    assume(not (field == "generation" and number) and not (field == "format" and value == 1))
    with pytest.raises((SlotsDamaged, VaultTooNew)) as caught:
        slots.decode(rewritten(lambda record: record.update({field: value})))
    newer = field == "format" and type(value) is int and value > 1
    assert (caught.type is VaultTooNew) == newer


@pytest.mark.parametrize(
    "data",
    [
        ENCODED.rstrip(b"\n"),
        ENCODED + b"\n",
        b" " + ENCODED,
        b"\xef\xbb\xbf" + ENCODED,
        ENCODED.decode().encode("utf-16"),
        ENCODED.replace(b'":', b'": '),
        ENCODED.replace(b"0808", b"0808".upper().replace(b"8", b"\\u0038"), 1),
        json.dumps(json.loads(ENCODED), indent=1).encode(),
        ENCODED.replace(b"{", b'{"format":1,', 1),
        ENCODED.replace(b'"generation":5', b'"generation":5.0'),
        ENCODED.replace(b'"generation":5', b'"generation":05'),
        ENCODED.replace(b'"format":1', b'"format":true'),
        b"[" * 100_000,
        b"9" * 10_000,
        b"",
    ],
)
def test_there_is_one_way_to_write_it(data: bytes) -> None:
    with pytest.raises(SlotsDamaged):
        slots.decode(data)


def test_upper_case_digits_are_another_way_to_write_it() -> None:
    shouted = replace(SET, vault_id=b"\xab" * 16)
    data = slots.encode(shouted, MAC_KEY)
    assert slots.decode(data).set == shouted
    with pytest.raises(SlotsDamaged):
        slots.decode(data.replace(b"ab" * 16, b"AB" * 16))


@pytest.mark.parametrize(
    "fields",
    [
        {"format": 0},
        {"generation": -1},
        {"generation": 2**63},
        {"generation": True},
        {"db_salt": "08" * 15},
        {"vault_id": "07" * 17},
        {"vault_id": " 7" * 16},
        {"slots": []},
        {"slots": {}},
        {"mac": ""},
        {"mac": "00" * 31},
        {"mac": None},
        {"extra": 1},
    ],
)
def test_a_field_outside_its_bounds_is_damage(fields: dict[str, Any]) -> None:
    with pytest.raises(SlotsDamaged):
        slots.decode(rewritten(**fields))


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": 0},
        {"kind": 4},
        {"kdf": 2},
        {"kdf": 3},
        {"m_kib": -1},
        {"m_kib": 65536.0},
        {"m_kib": 2**32},
        {"t": "3"},
        {"p": None},
        {"salt": "02" * 15},
        {"nonce": "04" * 13},
        {"commit": "03" * 31},
        {"wrapped": "05" * 47},
        {"id": ["01" * 16]},
        {"created": 2**32},
        {"extra": 1},
    ],
)
def test_a_slot_outside_its_bounds_is_damage(fields: dict[str, Any]) -> None:
    def change(record: dict[str, Any]) -> None:
        record["slots"][0] |= fields

    with pytest.raises(SlotsDamaged):
        slots.decode(rewritten(change))


def test_a_secret_slot_with_figures_is_damage() -> None:
    def change(record: dict[str, Any]) -> None:
        record["slots"][1]["t"] = 3

    with pytest.raises(SlotsDamaged):
        slots.decode(rewritten(change))


def test_figures_outside_the_bounds_read_so_that_they_can_be_named() -> None:
    """What is absurd is refused with its name and value when a key is derived, not as plain damage."""

    def change(record: dict[str, Any]) -> None:
        record["slots"][0]["m_kib"] = 2**32 - 1

    assert slots.decode(rewritten(change)).set.slots[0].m_kib == 2**32 - 1


def test_more_than_sixteen_slots_or_64_kib_are_damage() -> None:
    def change(record: dict[str, Any]) -> None:
        record["slots"] *= 9

    with pytest.raises(SlotsDamaged):
        slots.decode(rewritten(change))
    with pytest.raises(SlotsDamaged):
        slots.decode(ENCODED + b" " * slots.MAX_FILE_BYTES)


def test_a_newer_format_is_not_damage() -> None:
    with pytest.raises(VaultTooNew):
        slots.decode(rewritten(format=2))
    with pytest.raises(VaultTooNew):
        slots.decode(rewritten(format=2, slots="in another shape", more=[1]))

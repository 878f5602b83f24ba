"""A slot gives the vault key to its secret alone, and to nobody once a bit of it was changed (R29, R30)."""

from __future__ import annotations

import struct
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.errors import AbsurdKdfFigures, SlotsDamaged
from peerbuddy.model.slot import KDF_ARGON2ID, KDF_HKDF, Slot
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.sealing import keyslot, labels
from peerbuddy.sealing.keys import stretch
from peerbuddy.sealing.passphrase import FLOOR, derive

VAULT_KEY = bytearray(range(32))
VAULT_ID = bytes(range(100, 116))
SECRET = bytes(range(200, 216))
WORDS = "seven quiet herons wade"
SLOT = keyslot.wrap_with_secret(VAULT_KEY, VAULT_ID, SECRET, kind=SlotKind.RECOVERY, day=739_577)


@pytest.fixture(scope="module")
def typed() -> Slot:
    """A passphrase slot, made once: each key derivation costs a quarter of a second."""
    return keyslot.wrap_with_passphrase(VAULT_KEY, VAULT_ID, WORDS, policy=FLOOR, day=739_577)


def test_the_secret_opens_its_slot() -> None:
    assert keyslot.open_with_secret(SLOT, VAULT_ID, SECRET) == VAULT_KEY


def test_the_passphrase_opens_its_slot_and_another_does_not(typed: Slot) -> None:
    assert keyslot.open_with_passphrase(typed, VAULT_ID, WORDS) == VAULT_KEY
    assert keyslot.open_with_passphrase(typed, VAULT_ID, WORDS + " ") is None


def test_a_new_slot_takes_its_figures_from_the_policy(typed: Slot) -> None:
    assert (typed.kind, typed.kdf) == (SlotKind.PASSPHRASE, KDF_ARGON2ID)
    assert (typed.m_kib, typed.t, typed.p, typed.created) == (FLOOR.m_kib, FLOOR.t, FLOOR.p, 739_577)
    assert (SLOT.kdf, SLOT.m_kib, SLOT.t, SLOT.p) == (KDF_HKDF, 0, 0, 0)
    assert [len(part) for part in (SLOT.id, SLOT.salt, SLOT.nonce, SLOT.commit, SLOT.wrapped)] == [
        16, 16, 12, 32, 48,
    ]  # fmt: skip


def test_what_the_wrapping_is_bound_to_is_exact() -> None:
    slot = Slot(
        id=bytes.fromhex("11" * 16),
        kind=SlotKind.PASSPHRASE,
        created=0x01020304,
        kdf=KDF_ARGON2ID,
        salt=bytes.fromhex("22" * 16),
        m_kib=0x00040000,
        t=3,
        p=4,
        commit=b"",
        nonce=b"",
        wrapped=b"",
    )
    assert keyslot.bound_to(slot, bytes.fromhex("33" * 16)).hex() == (
        b"peerbuddy v1 slot\0".hex()
        + "33" * 16
        + "11" * 16
        + "01"  # kind
        + "01"  # kdf
        + "00040000"
        + "00000003"
        + "00000004"
        + "01020304"
        + "22" * 16
    )


def test_a_slot_can_be_opened_from_its_description_alone(typed: Slot) -> None:
    """As an independent reader would: 32 bytes of key, 32 of commitment, AES-256-GCM."""
    derived = derive(WORDS, typed.salt, m_kib=typed.m_kib, t=typed.t, p=typed.p)
    assert typed.commit == derived[32:]
    numbers = struct.pack(">BBIIII", 1, 1, typed.m_kib, typed.t, typed.p, typed.created)
    bound = b"peerbuddy v1 slot\0" + VAULT_ID + typed.id + numbers + typed.salt
    assert AESGCM(bytes(derived[:32])).decrypt(typed.nonce, typed.wrapped, bound) == VAULT_KEY


def test_a_slot_moved_to_another_vault_does_not_open() -> None:
    with pytest.raises(SlotsDamaged):
        keyslot.open_with_secret(SLOT, bytes(16), SECRET)


def test_a_passphrase_slot_moved_to_another_vault_is_damage_not_a_wrong_passphrase(typed: Slot) -> None:
    with pytest.raises(SlotsDamaged):
        keyslot.open_with_passphrase(typed, bytes(16), WORDS)


def test_a_changed_figure_within_the_bounds_never_gives_the_key(typed: Slot) -> None:
    for changed in (replace(typed, t=4), replace(typed, p=3), replace(typed, salt=bytes(16))):
        assert keyslot.open_with_passphrase(changed, VAULT_ID, WORDS) is None
    with pytest.raises(SlotsDamaged):
        keyslot.open_with_passphrase(replace(typed, created=1), VAULT_ID, WORDS)


@pytest.mark.parametrize(
    "figures",
    [{"m_kib": 8}, {"m_kib": 2**32 - 1}, {"m_kib": 64 * 1024**2}, {"t": 2**31}, {"p": 2**24}, {"t": 1}],
)
def test_figures_outside_the_bounds_are_refused_even_for_the_right_passphrase(
    typed: Slot, figures: dict[str, int]
) -> None:
    with pytest.raises(AbsurdKdfFigures):
        keyslot.open_with_passphrase(replace(typed, **figures), VAULT_ID, WORDS)


@given(st.sampled_from(["id", "salt", "commit", "nonce", "wrapped"]), st.integers(0, 255), st.data())
def test_any_changed_byte_keeps_the_slot_shut(part: str, turned: int, data: st.DataObject) -> None:
    value = bytearray(getattr(SLOT, part))
    place = data.draw(st.integers(0, len(value) - 1))
    value[place] ^= turned
    changed = replace(SLOT, **{part: bytes(value)})
    try:
        opened = keyslot.open_with_secret(changed, VAULT_ID, SECRET)
    except SlotsDamaged:
        opened = None
    assert opened == (VAULT_KEY if turned == 0 else None)


def test_the_commitment_tells_a_wrong_secret_from_a_damaged_slot() -> None:
    assert keyslot.open_with_secret(SLOT, VAULT_ID, bytes(15) + b"\1") is None
    turned = bytes([SLOT.wrapped[0] ^ 1]) + SLOT.wrapped[1:]
    with pytest.raises(SlotsDamaged):
        keyslot.open_with_secret(replace(SLOT, wrapped=turned), VAULT_ID, SECRET)
    assert keyslot.open_with_secret(replace(SLOT, wrapped=turned), VAULT_ID, bytes(15) + b"\1") is None


def test_a_slot_of_one_kind_does_not_open_as_another(typed: Slot) -> None:
    device = replace(SLOT, kind=SlotKind.DEVICE)
    assert keyslot.open_with_secret(device, VAULT_ID, SECRET) is None
    with pytest.raises(SlotsDamaged):
        keyslot.open_with_secret(typed, VAULT_ID, SECRET)
    with pytest.raises(SlotsDamaged):
        keyslot.open_with_passphrase(SLOT, VAULT_ID, WORDS)


def test_a_wrapping_that_two_keys_would_open_is_held_by_the_commitment() -> None:
    """A slot whose wrapped key was made for another key-encrypting key is damage, whatever it decrypts to."""
    other = stretch(b"\1" * 16, SLOT.salt, labels.RECOVERY)
    swapped = AESGCM(bytes(other[:32])).encrypt(
        SLOT.nonce, bytes(VAULT_KEY), keyslot.bound_to(SLOT, VAULT_ID)
    )
    planted = replace(SLOT, wrapped=swapped)
    assert keyslot.open_with_secret(planted, VAULT_ID, b"\1" * 16) is None
    with pytest.raises(SlotsDamaged):
        keyslot.open_with_secret(planted, VAULT_ID, SECRET)


def test_no_two_slots_share_a_salt_a_nonce_or_an_id() -> None:
    made = [
        keyslot.wrap_with_secret(VAULT_KEY, VAULT_ID, SECRET, kind=SlotKind.DEVICE, day=1) for _ in range(500)
    ]
    for part in ("id", "salt", "nonce", "commit", "wrapped"):
        assert len({getattr(slot, part) for slot in made}) == 500

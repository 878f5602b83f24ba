"""Wrapping the vault key into a slot and getting it out again (AES-256-GCM with a key commitment).

GCM alone does not commit to its key. The second half of the derived 64 bytes is stored and compared
first: that gives commitment, and tells a wrong passphrase from a damaged slot.
"""

from __future__ import annotations

import hmac
import secrets
import struct

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from peerbuddy.model.errors import SlotsDamaged
from peerbuddy.model.slot import KDF_ARGON2ID, KDF_HKDF, Slot
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.sealing import labels, passphrase
from peerbuddy.sealing.keys import stretch
from peerbuddy.sealing.passphrase import KdfPolicy, wipe


def wrap_with_passphrase(
    vault_key: bytearray, vault_id: bytes, words: str, *, policy: KdfPolicy, day: int
) -> Slot:
    salt = secrets.token_bytes(labels.SALT_BYTES)
    derived = passphrase.derive(words, salt, m_kib=policy.m_kib, t=policy.t, p=policy.p)
    figures = (KDF_ARGON2ID, policy.m_kib, policy.t, policy.p)
    return _wrap(vault_key, vault_id, derived, kind=SlotKind.PASSPHRASE, figures=figures, salt=salt, day=day)


def wrap_with_secret(
    vault_key: bytearray, vault_id: bytes, secret: bytes, *, kind: SlotKind, day: int
) -> Slot:
    """For a recovery or device slot, whose secret is random already and needs no slow derivation."""
    salt = secrets.token_bytes(labels.SALT_BYTES)
    derived = stretch(secret, salt, _LABELS[kind])
    return _wrap(vault_key, vault_id, derived, kind=kind, figures=(KDF_HKDF, 0, 0, 0), salt=salt, day=day)


def open_with_passphrase(slot: Slot, vault_id: bytes, words: str) -> bytearray | None:
    """The vault key, or None if the passphrase is not this slot's. Raises AbsurdKdfFigures, SlotsDamaged."""
    return open_with_derived(slot, vault_id, derive_for(slot, words))


def derive_for(slot: Slot, words: str) -> bytearray:
    """The slow half: it depends on the salt and the figures of a slot alone. Raises as the whole does."""
    if slot.kdf != KDF_ARGON2ID:
        raise SlotsDamaged
    return passphrase.derive(words, slot.salt, m_kib=slot.m_kib, t=slot.t, p=slot.p)


def open_with_derived(slot: Slot, vault_id: bytes, derived: bytearray) -> bytearray | None:
    """The quick half; `derived` is wiped. Raises SlotsDamaged."""
    return _unwrap(slot, vault_id, derived)


def open_with_secret(slot: Slot, vault_id: bytes, secret: bytes) -> bytearray | None:
    if slot.kdf != KDF_HKDF:
        raise SlotsDamaged
    return _unwrap(slot, vault_id, stretch(secret, slot.salt, _LABELS[slot.kind]))


_LABELS = {SlotKind.RECOVERY: labels.RECOVERY, SlotKind.DEVICE: labels.DEVICE}


def _wrap(
    vault_key: bytearray,
    vault_id: bytes,
    derived: bytearray,
    *,
    kind: SlotKind,
    figures: tuple[int, int, int, int],
    salt: bytes,
    day: int,
) -> Slot:
    kdf, m_kib, t, p = figures
    id, nonce = secrets.token_bytes(16), secrets.token_bytes(labels.NONCE_BYTES)
    commit = bytes(derived[labels.KEY_BYTES :])
    unsealed = Slot(id, kind, day, kdf, salt, m_kib, t, p, commit, nonce, b"")
    cipher = AESGCM(bytes(derived[: labels.KEY_BYTES]))
    wrapped = cipher.encrypt(nonce, bytes(vault_key), bound_to(unsealed, vault_id))
    wipe(derived)
    return Slot(id, kind, day, kdf, salt, m_kib, t, p, commit, nonce, wrapped)


def _unwrap(slot: Slot, vault_id: bytes, derived: bytearray) -> bytearray | None:
    if not hmac.compare_digest(slot.commit, bytes(derived[labels.KEY_BYTES :])):
        wipe(derived)
        return None
    cipher = AESGCM(bytes(derived[: labels.KEY_BYTES]))
    wipe(derived)
    try:
        return bytearray(cipher.decrypt(slot.nonce, slot.wrapped, bound_to(slot, vault_id)))
    except InvalidTag:
        raise SlotsDamaged from None


def bound_to(slot: Slot, vault_id: bytes) -> bytes:
    """The associated data: a slot moved to another vault, or with other figures, does not open (R29)."""
    numbers = struct.pack(">BBIIII", slot.kind, slot.kdf, slot.m_kib, slot.t, slot.p, slot.created)
    return labels.SLOT + b"\0" + vault_id + slot.id + numbers + slot.salt

"""A key slot: the vault key, wrapped for one way in. Values as they stand in `slots-*.json`."""

from __future__ import annotations

from dataclasses import dataclass

from peerbuddy.model.vault_state import SlotKind

KDF_ARGON2ID = 1
KDF_HKDF = 2


@dataclass(frozen=True, slots=True)
class Slot:
    """`created` is a day number (`date.toordinal`); the figures of Argon2id are 0 for HKDF slots."""

    id: bytes
    kind: SlotKind
    created: int
    kdf: int
    salt: bytes
    m_kib: int
    t: int
    p: int
    commit: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class SlotSet:
    """One generation of the slot file."""

    vault_id: bytes
    db_salt: bytes
    generation: int
    slots: tuple[Slot, ...]

    def of_kind(self, kind: SlotKind) -> tuple[Slot, ...]:
        return tuple(slot for slot in self.slots if slot.kind is kind)

"""A slot file with figures that are easy to find again."""

from __future__ import annotations

from dataclasses import replace

from peerbuddy.model.slot import KDF_ARGON2ID, KDF_HKDF, Slot, SlotSet
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.vault import slots

MAC_KEY = b"m" * 32
PASSPHRASE_SLOT = Slot(
    id=b"\1" * 16,
    kind=SlotKind.PASSPHRASE,
    created=739_577,
    kdf=KDF_ARGON2ID,
    salt=b"\2" * 16,
    m_kib=65_536,
    t=3,
    p=4,
    commit=b"\3" * 32,
    nonce=b"\4" * 12,
    wrapped=b"\5" * 48,
)
RECOVERY_SLOT = replace(
    PASSPHRASE_SLOT, id=b"\6" * 16, kind=SlotKind.RECOVERY, kdf=KDF_HKDF, m_kib=0, t=0, p=0
)
SET = SlotSet(b"\7" * 16, b"\x08" * 16, 5, (PASSPHRASE_SLOT, RECOVERY_SLOT))
ENCODED = slots.encode(SET, MAC_KEY)

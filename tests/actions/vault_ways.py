"""What tests of the ways into a vault ask of it again and again."""

from __future__ import annotations

from pathlib import Path

from peerbuddy.actions import keeping, unlocking, ways_in
from peerbuddy.computer import Computer
from peerbuddy.model.errors import WrongPassphrase, WrongRecoveryCode
from peerbuddy.model.slot import Slot, SlotSet
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.sealing import keyslot, recovery_code
from peerbuddy.session import Session
from peerbuddy.vault import slots

TEXT = "A calm day, \u05e9\u05dc\u05d5\u05dd and 日本"


def opens(computer: Computer, folder: Path, *, words: str = "", code: str = "") -> bool:
    """Whether this way opens the vault, and what is in it is whole."""
    try:
        if words:
            session = unlocking.unlock(computer, folder, words)
        else:
            session = unlocking.unlock_with_recovery_code(computer, folder, code)
    except (WrongPassphrase, WrongRecoveryCode):
        return False
    assert keeping.check(session) == ()
    unlocking.lock(session)
    return True


def kinds(session: Session) -> list[SlotKind]:
    return sorted(line.kind for line in ways_in.slot_lines(session))


def device_slot(session: Session, code: str) -> Slot:
    """As `device.enrol` makes one, without a key store."""
    held = session.vault.slots
    opener = unlocking.secret_opener(recovery_code.from_code(code))
    vault_key = unlocking.open_any(held, opener, SlotKind.RECOVERY, WrongRecoveryCode)
    return keyslot.wrap_with_secret(vault_key, held.vault_id, bytes(32), kind=SlotKind.DEVICE, day=1)


def enrolled(session: Session, code: str) -> Slot:
    slot = device_slot(session, code)
    ways_in.write_slots(session, (*session.vault.slots.slots, slot))
    return slot


def on_disk(folder: Path) -> SlotSet:
    return slots.read(folder, (folder / "vault.db").read_bytes()[:16]).file.set

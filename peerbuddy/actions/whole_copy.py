"""Of the two copies of the slots the one that the vault's own key made; a forged one hides it from nobody."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from peerbuddy.model.errors import PeerBuddyError, SlotsDamaged
from peerbuddy.model.slot import SlotSet
from peerbuddy.sealing.keys import subkeys
from peerbuddy.sealing.passphrase import wipe
from peerbuddy.vault import slots

OpenSet = Callable[[SlotSet], bytearray]
Opened = tuple[slots.SlotCopies, bytearray]


def open_copy(copies: slots.SlotCopies, open_set: OpenSet) -> Opened:
    """The copy that counts, its MAC checked, and the vault key. Raises what `open_set` does, SlotsDamaged."""
    try:
        return _checked(copies, open_set)
    except PeerBuddyError:
        instead = _other(copies, open_set)
        if instead is None:
            raise
        return instead


def _checked(copies: slots.SlotCopies, open_set: OpenSet) -> Opened:
    vault_key = open_set(copies.file.set)
    try:
        slots.check_mac(copies, subkeys(vault_key).slots_mac)
    except SlotsDamaged:
        wipe(vault_key)
        raise
    return copies, vault_key


def _other(copies: slots.SlotCopies, open_set: OpenSet) -> Opened | None:
    """Only if the one that would count was not made with the vault's key. One that was is a change that was
    cut off between the two copies: the way in that it took away stays away (R45)."""
    if copies.other is None:
        return None
    with suppress(PeerBuddyError):
        opened, vault_key = _checked(copies.other, open_set)
        try:
            slots.check_mac(copies, subkeys(vault_key).slots_mac)
        except SlotsDamaged:
            return opened, vault_key
        wipe(vault_key)
    return None

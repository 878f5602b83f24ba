"""Opening a vault with this computer's login: a slot whose secret lies in the system's key store (R37–R39).

Off by default and never the only way in. Only key stores known by name are used, made directly and called as
objects: the keyring library's own choice can be steered by the environment to one that writes plain files.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from peerbuddy.actions.unlocking import locked_slots, open_any, secret_opener, session_of, unlocked
from peerbuddy.actions.ways_in import check_passphrase, write_slots
from peerbuddy.actions.whole_copy import open_copy
from peerbuddy.computer import Computer
from peerbuddy.model.errors import Damaged, KeyringUnavailable, SlotsDamaged, WrongSecret
from peerbuddy.model.slot import Slot, SlotSet
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.sealing import keyslot, passphrase
from peerbuddy.session import Session

SERVICE = "peerbuddy"
SECRET_BYTES = 32
ALLOWED = (
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.libsecret", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
)


class KeyStore(Protocol):
    """What is used of a back-end of the keyring library."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def key_store() -> KeyStore:
    """The first allowed back-end that works here. Raises KeyringUnavailable."""
    for module, name in ALLOWED:
        with suppress(Exception):  # each back-end has its own way of saying that it is not for this system
            kind = getattr(import_module(module), name)
            if kind.priority > 0:
                return cast("KeyStore", kind())
    raise KeyringUnavailable("none")


def back_end_name(store: KeyStore | None = None) -> str:
    """The name of the back-end that would be used, for people who look. Raises KeyringUnavailable."""
    kind = type(store or key_store())
    return f"{kind.__module__.rsplit('.', 1)[-1]}.{kind.__name__}"


def enrol(session: Session, words: str, *, store: KeyStore | None = None) -> None:
    """Let this computer's login open the vault. Raises WrongPassphrase, KeyringUnavailable, ReadOnly."""
    store = store or key_store()
    held = session.vault.slots
    vault_key = check_passphrase(session, words)
    secret = secrets.token_bytes(SECRET_BYTES)
    day = session.today().toordinal()
    slot = keyslot.wrap_with_secret(vault_key, held.vault_id, secret, kind=SlotKind.DEVICE, day=day)
    passphrase.wipe(vault_key)
    before = _slots_here(held, store)
    _keep(store, slot, secret)
    try:
        write_slots(session, (*(s for s in held.slots if s not in before), slot))
    except BaseException:
        _drop(store, slot)
        raise
    for old in before:
        _drop(store, old)


def forget(session: Session, *, store: KeyStore | None = None) -> None:
    """This computer's login no longer opens the vault. Raises KeyringUnavailable, ReadOnly."""
    store = store or key_store()
    here = _slots_here(session.vault.slots, store)
    if here:
        write_slots(session, [slot for slot in session.vault.slots.slots if slot not in here])
    for slot in here:
        _drop(store, slot)


def drop_secrets(ids: tuple[str, ...], *, store: KeyStore | None = None) -> None:
    """What the key store holds for slots that are gone. What it does not give up opens nothing any more."""
    with suppress(Exception):
        store = store or key_store()
        for id in ids:
            with suppress(Exception):
                store.delete_password(SERVICE, id)


def slots_of(session: Session) -> SlotSet:
    """For `opens`, which may be asked on another thread: a key store can wait for a person."""
    return session.vault.slots


def opens(held: SlotSet, *, store: KeyStore | None = None) -> bool:
    """Whether this computer's login opens a vault with these slots; without one of its kind no key store is
    asked. Raises KeyringUnavailable."""
    return bool(held.of_kind(SlotKind.DEVICE)) and bool(_slots_here(held, store or key_store()))


def unlock_with_device(computer: Computer, path: Path, *, store: KeyStore | None = None) -> Session:
    """Raises KeyringUnavailable if nothing is stored here, else what `unlocking.unlock` raises."""
    store = store or key_store()
    with locked_slots(computer, path) as (place, both, lock):
        copies, vault_key = open_copy(both, lambda held: _open_here(held, store))
        return session_of(computer, unlocked(computer, place, copies, vault_key, lock))


def _open_here(held: SlotSet, store: KeyStore) -> bytearray:
    for slot in _slots_here(held, store):
        opener = secret_opener(_secret(store, slot) or b"")
        with suppress(WrongSecret):
            return open_any(_only(held, slot), opener, SlotKind.DEVICE, WrongSecret)
    raise KeyringUnavailable("nothing stored")


def _only(held: SlotSet, slot: Slot) -> SlotSet:
    return SlotSet(held.vault_id, held.db_salt, held.generation, (slot,))


def _slots_here(held: SlotSet, store: KeyStore) -> list[Slot]:
    return [slot for slot in held.of_kind(SlotKind.DEVICE) if _secret(store, slot) is not None]


def _secret(store: KeyStore, slot: Slot) -> bytes | None:
    try:
        stored = store.get_password(SERVICE, slot.id.hex())
    except Exception as error:  # whatever the back-end raises: locked, cancelled, gone
        raise KeyringUnavailable(type(error).__name__) from error
    if stored is None:
        return None
    try:
        return bytes.fromhex(stored)
    except ValueError:
        raise SlotsDamaged from None


def _keep(store: KeyStore, slot: Slot, secret: bytes) -> None:
    """Store, then read back: a null back-end takes everything and keeps nothing."""
    try:
        store.set_password(SERVICE, slot.id.hex(), secret.hex())
    except Exception as error:
        raise KeyringUnavailable(type(error).__name__) from error
    with suppress(Damaged):
        if _secret(store, slot) == secret:
            return
    raise KeyringUnavailable("read back")


def _drop(store: KeyStore, slot: Slot) -> None:
    with suppress(Exception):  # what is left there opens nothing any more
        store.delete_password(SERVICE, slot.id.hex())

"""The slot file: two copies, a checksum, a generation, and a MAC that only the unlocked vault can check.

A lost or damaged copy is repaired from the other one (R33). A change is written to one copy, then to
the other, so that at every instant one of them is whole (R8, R45).
"""

from __future__ import annotations

import hashlib
import hmac
import json
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from peerbuddy.files import read_plain, write_whole
from peerbuddy.model.errors import PeerBuddyError, SlotsDamaged, StorageFailed, VaultTooNew
from peerbuddy.model.slot import KDF_ARGON2ID, KDF_HKDF, Slot, SlotSet
from peerbuddy.model.vault_state import SlotKind
from peerbuddy.vault.folder import SLOTS

FORMAT = 1
MAX_FILE_BYTES = 64 * 1024
MAX_SLOTS = 16
SALT_BYTES = 16
MAC_BYTES = 32
WRAPPED_BYTES = 48

_KDF_OF = {
    SlotKind.PASSPHRASE: KDF_ARGON2ID,
    SlotKind.RECOVERY: KDF_HKDF,
    SlotKind.DEVICE: KDF_HKDF,
}


@dataclass(frozen=True, slots=True)
class SlotFile:
    """What one copy says, with the MAC it carries."""

    set: SlotSet
    mac: bytes


@dataclass(frozen=True, slots=True)
class SlotCopies:
    """The copy that counts, and the names of copies to be repaired from it.

    `other`: a sound copy that differs and would count if the first were forged.
    """

    file: SlotFile
    to_repair: tuple[str, ...]
    other: SlotCopies | None = None


# --- bytes ------------------------------------------------------------------------------------------


def canonical(record: dict[str, Any]) -> bytes:
    """UTF-8, keys sorted, no spaces, one LF at the end."""
    return json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"


def _record(slots: SlotSet) -> dict[str, Any]:
    return {
        "db_salt": slots.db_salt.hex(),
        "format": FORMAT,
        "generation": slots.generation,
        "slots": [_slot_record(slot) for slot in slots.slots],
        "vault_id": slots.vault_id.hex(),
    }


def _slot_record(slot: Slot) -> dict[str, Any]:
    return {
        "commit": slot.commit.hex(),
        "created": slot.created,
        "id": slot.id.hex(),
        "kdf": slot.kdf,
        "kind": int(slot.kind),
        "m_kib": slot.m_kib,
        "nonce": slot.nonce.hex(),
        "p": slot.p,
        "salt": slot.salt.hex(),
        "t": slot.t,
        "wrapped": slot.wrapped.hex(),
    }


def mac_of(slots: SlotSet, mac_key: bytes) -> bytes:
    return hmac.digest(mac_key, canonical(_record(slots)), hashlib.sha256)


def encode(slots: SlotSet, mac_key: bytes) -> bytes:
    return _encode_file(SlotFile(slots, mac_of(slots, mac_key)))


def _encode_file(file: SlotFile) -> bytes:
    record = _record(file.set)
    record |= {"sha256": hashlib.sha256(canonical(record)).hexdigest(), "mac": file.mac.hex()}
    return canonical(record)


def decode(data: bytes) -> SlotFile:
    """Strict: there is one way to write a slot file. Raises SlotsDamaged or VaultTooNew."""
    if len(data) > MAX_FILE_BYTES:
        raise SlotsDamaged
    try:
        record = cast("dict[str, Any]", json.loads(data))
        if _is_newer(record):
            raise VaultTooNew
        file = SlotFile(_slot_set(record), _bytes(record["mac"], MAC_BYTES))
        if _encode_file(file) != data:
            raise SlotsDamaged
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError):
        raise SlotsDamaged from None
    return file


def _is_newer(record: dict[str, Any]) -> bool:
    """Only with a sound checksum: a flipped bit in the number must not hide that the other copy is whole."""
    if type(record["format"]) is not int or record["format"] <= FORMAT:
        return False
    body = {key: value for key, value in record.items() if key not in ("mac", "sha256")}
    return record["sha256"] == hashlib.sha256(canonical(body)).hexdigest()


def _slot_set(record: dict[str, Any]) -> SlotSet:
    slots = tuple(_slot(slot) for slot in record["slots"])
    generation = _number(record["generation"], 63)
    if not 1 <= len(slots) <= MAX_SLOTS:
        raise SlotsDamaged
    return SlotSet(_bytes(record["vault_id"], 16), _bytes(record["db_salt"], SALT_BYTES), generation, slots)


def _slot(record: dict[str, Any]) -> Slot:
    slot = Slot(
        id=_bytes(record["id"], 16),
        kind=SlotKind(_number(record["kind"], 8)),
        created=_number(record["created"], 32),
        kdf=_number(record["kdf"], 8),
        salt=_bytes(record["salt"], SALT_BYTES),
        m_kib=_number(record["m_kib"], 32),
        t=_number(record["t"], 32),
        p=_number(record["p"], 32),
        commit=_bytes(record["commit"], 32),
        nonce=_bytes(record["nonce"], 12),
        wrapped=_bytes(record["wrapped"], WRAPPED_BYTES),
    )
    if slot.kdf != _KDF_OF[slot.kind] or (slot.kdf == KDF_HKDF and (slot.m_kib or slot.t or slot.p)):
        raise SlotsDamaged
    return slot


def _bytes(value: object, length: int) -> bytes:
    if not isinstance(value, str) or len(value) != 2 * length:
        raise SlotsDamaged
    return bytes.fromhex(value)


def _number(value: object, bits: int) -> int:
    if type(value) is not int or not 0 <= value < 1 << bits:
        raise SlotsDamaged
    return value


# --- the two copies ---------------------------------------------------------------------------------


def read(folder: Path, database_salt: bytes) -> SlotCopies:
    """The copy that counts: the one whose salt is the database's, else the higher generation.

    Raises SlotsDamaged when neither copy can be read, VaultTooNew when one is of a newer format.
    """
    read_copies = {name: _read_copy(folder / name) for name in SLOTS}
    sound = {name: file for name, file in read_copies.items() if file is not None}
    if not sound:
        raise SlotsDamaged
    fits = {name: file.set.db_salt == database_salt for name, file in sound.items()}
    first, *others = sorted(sound, key=lambda name: (fits[name], sound[name].set.generation), reverse=True)

    def counted(name: str) -> SlotCopies:
        chosen = sound[name]
        return SlotCopies(chosen, tuple(other for other, file in read_copies.items() if file != chosen))

    copies = counted(first)
    rivals = [name for name in others if name in copies.to_repair and fits[name] == fits[first]]
    return replace(copies, other=counted(rivals[0])) if rivals else copies


def _read_copy(path: Path) -> SlotFile | None:
    try:
        return decode(read_plain(path, MAX_FILE_BYTES + 1))
    except (OSError, SlotsDamaged):
        return None


def check_mac(copies: SlotCopies, mac_key: bytes) -> None:
    """After unlocking: slots added, removed or edited by somebody without the key are noticed."""
    if not hmac.compare_digest(copies.file.mac, mac_of(copies.file.set, mac_key)):
        raise SlotsDamaged


def repair(folder: Path, copies: SlotCopies) -> None:
    data = _encode_file(copies.file)
    for name in copies.to_repair:
        write_whole(folder / name, data, may_replace=True)


def write(folder: Path, slots: SlotSet, mac_key: bytes) -> None:
    """Both copies of a new generation, one after the other."""
    for number in range(len(SLOTS)):
        write_copy(folder, number, slots, mac_key)


def write_copy(folder: Path, number: int, slots: SlotSet, mac_key: bytes) -> None:
    """Read back before anything relies on it. Raises DiskFull, ReadOnly, StorageFailed."""
    path, data = folder / SLOTS[number], encode(slots, mac_key)
    write_whole(path, data, may_replace=True)
    if not _holds(path, data):
        raise StorageFailed("reads back differently")


def put_back(folder: Path, slots: SlotSet, mac_key: bytes) -> None:
    """After a change that failed: what each copy held before, as far as the storage lets us."""
    data = encode(slots, mac_key)
    for name in SLOTS:
        if not _holds(folder / name, data):
            with suppress(PeerBuddyError):
                write_whole(folder / name, data, may_replace=True)


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() == data
    except OSError:
        return False


def next_generation(slots: SlotSet, changed: tuple[Slot, ...]) -> SlotSet:
    return replace(slots, generation=slots.generation + 1, slots=changed)


def remove_partials(folder: Path) -> None:
    for name in SLOTS:
        with suppress(OSError):
            (folder / f"{name}.part").unlink()

"""Backups: one encrypted file each, with the slots inside, checked in full before it counts.

`PBBACKUP` ‖ version u8 ‖ u32 length ‖ slots JSON ‖ bytes of vault.db ‖ SHA-256 of all before.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import struct
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from peerbuddy.files import CHUNK, kindly, sync_folder
from peerbuddy.model.errors import (
    AlreadyThere,
    BackupDamaged,
    Damaged,
    Interrupted,
    PeerBuddyError,
    VaultTooNew,
)
from peerbuddy.model.slot import SlotSet
from peerbuddy.model.vault_state import BackupLine, Finding
from peerbuddy.vault import health, migrations, slots, sql
from peerbuddy.vault.state_seal import StateSeal
from peerbuddy.vault.vault import Keys, Vault

MAGIC = b"PBBACKUP"
VERSION = 1
EXTENSION = ".pbbackup"
ASK_EVERY = 50_000  # instructions of SQLite: a few milliseconds

_HEADER = struct.Struct(">8sBI")
_HASH_BYTES = 32
_NAME = re.compile(r"(\d{4}-\d{2}-\d{2})-[0-9a-f]{8}\.pbbackup")
_PIECE = re.compile(
    r"\d{4}-\d{2}-\d{2}-[0-9a-f]{8}\.pbbackup\.part|\.[0-9a-f]{16}\.check(-journal)?", re.ASCII
)


def new_name(today: date) -> str:
    """A day and a random number: a name that tells nothing."""
    return f"{today.isoformat()}-{secrets.token_hex(4)}{EXTENSION}"


def listed(folder: Path) -> list[BackupLine]:
    """Finished backups in a folder, newest first. A file has this name only after it was verified."""
    try:
        with os.scandir(folder) as files:
            found = [one for file in files if (one := _listed(file))]
    except OSError:
        return []
    return [line for _, line in sorted(found, key=lambda one: (one[1].day, one[0]), reverse=True)]


def of_vault(folder: Path, vault_id: bytes | None) -> Iterator[BackupLine]:
    """Those of one vault, newest first; None: of any. Whoever can write into the folder can give that name to
    anything, so the head of each is read."""
    for line in listed(folder):
        with suppress(PeerBuddyError):
            if opened(line.path).slots.vault_id == vault_id or vault_id is None:
                yield line


def _listed(file: os.DirEntry[str]) -> tuple[int, BackupLine] | None:
    """When it was made, and its line; None for what is no backup or is just going away."""
    name = _NAME.fullmatch(file.name)
    with suppress(OSError, ValueError):
        if name and file.is_file(follow_symlinks=False):
            state = file.stat()
            return state.st_mtime_ns, BackupLine(Path(file.path), date.fromisoformat(name[1]), state.st_size)
    return None


def pieces(folder: Path) -> list[Path]:
    """What an interrupted backup left in a folder; a file of somebody else has another name."""
    with suppress(OSError):
        return [path for path in folder.iterdir() if _PIECE.fullmatch(path.name)]
    return []


# --- making -----------------------------------------------------------------------------------------


def partial_of(target: Path) -> Path:
    return target.with_name(target.name + ".part")


def copy(vault: Vault, target: Path) -> Path:
    """Write the backup as `TARGET.part`, durable but not yet verified. Raises AlreadyThere, DiskFull …"""
    return _copy(target, vault.slots, vault.keys, vault.file_bytes(CHUNK))


def copy_closed(database: Path, target: Path, held: SlotSet, keys: Keys) -> Path:
    """The same of a database that nobody has open."""
    with kindly(), database.open("rb") as file:
        return _copy(target, held, keys, iter(lambda: file.read(CHUNK), b""))


def _copy(target: Path, held: SlotSet, keys: Keys, database: Iterator[bytes]) -> Path:
    if os.path.lexists(target):
        raise AlreadyThere(target)
    partial = partial_of(target)
    with _removed_on_failure(partial), kindly():
        partial.unlink(missing_ok=True)  # of an interrupted backup; a link that lies there is not followed
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            _write(file, slots.encode(held, keys.slots_mac), database)
            file.flush()
            os.fsync(file.fileno())
    return partial


def _write(file: BinaryIO, head: bytes, database: Iterator[bytes]) -> None:
    digest = hashlib.sha256()
    first = _HEADER.pack(MAGIC, VERSION, len(head)) + head
    digest.update(first)
    file.write(first)
    for data in database:
        digest.update(data)
        file.write(data)
    file.write(digest.digest())


def finish(partial: Path, target: Path) -> None:
    """Give a verified backup its name. Raises AlreadyThere if something lies there by now."""
    with _removed_on_failure(partial), kindly():
        if os.path.lexists(target):
            raise AlreadyThere(target)
        partial.replace(target)
        sync_folder(target.parent)


@contextmanager
def _removed_on_failure(path: Path) -> Generator[None]:
    try:
        yield
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise


# --- reading ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Opened:
    """A backup file whose header reads: its slots, and where its database bytes begin and end."""

    path: Path
    slots: SlotSet
    start: int
    end: int


def opened(path: Path) -> Opened:
    """Raises BackupDamaged, VaultTooNew or StorageFailed. The hash is compared by `unpack`."""
    with kindly(), path.open("rb") as file:
        head = file.read(_HEADER.size)
        if len(head) < _HEADER.size or not head.startswith(MAGIC):
            raise BackupDamaged
        _, version, length = _HEADER.unpack(head)
        if version > VERSION:
            raise VaultTooNew
        if version < 1 or length > slots.MAX_FILE_BYTES:
            raise BackupDamaged
        try:
            held = slots.decode(file.read(length)).set
        except VaultTooNew:
            raise
        except Damaged:
            raise BackupDamaged from None
        end = os.fstat(file.fileno()).st_size - _HASH_BYTES
    start = _HEADER.size + length
    if end - start < 4096:
        raise BackupDamaged
    return Opened(path, held, start, end)


def unpack(backup: Opened, database: Path) -> None:
    """The database of a backup into a new file. Raises BackupDamaged if the hash differs."""
    digest = hashlib.sha256()
    with _removed_on_failure(database), kindly(), backup.path.open("rb") as file:
        digest.update(file.read(backup.start))
        descriptor = os.open(database, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as out:
            left = backup.end - backup.start
            while left and (data := file.read(min(CHUNK, left))):
                digest.update(data)
                out.write(data)
                left -= len(data)
            out.flush()
            os.fsync(out.fileno())
        if file.read() != digest.digest():
            raise BackupDamaged


# --- verifying --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Verified:
    entries: int
    findings: tuple[Finding, ...]


def verify(path: Path, keys: Keys, goes_on: Callable[[], bool] = lambda: True) -> Verified:
    """Unpack beside the backup, open as a database of its own, check all of it, remove the copy.

    On whichever thread: nothing here touches the live vault. Raises Interrupted soon after `goes_on` says no.
    """
    backup = opened(path)
    scratch = path.with_name(f".{secrets.token_hex(8)}.check")
    try:
        unpack(backup, scratch)
        return check_file(scratch, keys, backup.slots.db_salt, goes_on)
    finally:
        for leftover in (scratch, scratch.with_name(scratch.name + "-journal")):
            with suppress(OSError):
                leftover.unlink()


def check_file(
    database: Path, keys: Keys, salt: bytes, goes_on: Callable[[], bool] = lambda: True
) -> Verified:
    """Check a database file that nobody else has open."""
    db = sql.open_database(database, keys.database, salt)
    db.set_progress_handler(lambda: not goes_on(), ASK_EVERY)
    try:
        with sql.kindly():
            migrations.needs_migration(db)
            migrations.check_schema(db)
            findings = _findings(db, keys, goes_on)
            count = db.execute("SELECT count(*) FROM entry WHERE trashed IS NULL").fetchone()[0]
    finally:
        db.close()
    return Verified(count, tuple(findings))


def _findings(db: sql.Connection, keys: Keys, goes_on: Callable[[], bool]) -> list[Finding]:
    """Raises Interrupted."""
    findings: list[Finding] = []
    for found in health.whole(db, StateSeal(db, keys.state_seal)):
        findings += [found] if found else []
        if not goes_on():
            raise Interrupted
    return findings

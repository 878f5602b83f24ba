"""A backup that is not what was written is refused, and nothing is made of it (R16)."""

from __future__ import annotations

import hashlib
import shutil
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import PASSPHRASE, Clock, MadeVault
from faults import names
from hypothesis import given, settings
from hypothesis import strategies as st

from peerbuddy.actions import journal, keeping, restoring, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.errors import (
    AbsurdKdfFigures,
    BackupDamaged,
    Damaged,
    PeerBuddyError,
    StorageFailed,
    VaultTooNew,
)
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session
from tests.actions.slot_edits import edited


@pytest.fixture
def backup(session: Session, tmp_path: Path) -> Path:
    """Of a vault with a few entries; nobody has the vault open."""
    for n in range(5):
        journal.save_entry(session, session.computer.new_id(), session.today(), f"words {n} " * 500)
    done = keeping.back_up_to(session, tmp_path / "copy.pbbackup")
    unlocking.lock(session)
    return done.path


@pytest.fixture
def elsewhere(tmp_path: Path, clock: Clock) -> Computer:
    """A computer that never saw the vault."""
    return Computer(places(tmp_path / "another home"), kdf=FLOOR, now=clock)


def listing(folder: Path) -> list[str]:
    """Without what stands outside every vault: the notes of who holds a lock."""
    return [name for name in names(folder) if not name.startswith(("another home", "home"))]


def regions(data: bytes) -> dict[str, int]:
    """One place in each part of a backup."""
    length = struct.unpack(">I", data[9:13])[0]
    return {
        "magic": 3,
        "version": 8,
        "length": 12,
        "slots": 13 + length // 2,
        "mac of the slots": data.index(b'"mac":"') + 20,
        "salt of the database": 13 + length,
        "first page": 13 + length + 500,
        "a later page": (len(data) + length) // 2,
        "last page": len(data) - 33,
        "hash": len(data) - 1,
    }


def assert_refused(
    computer: Computer, source: Path, target: Path, code: str, *kinds: type[PeerBuddyError]
) -> None:
    before = listing(target.parent)
    with pytest.raises(kinds or BackupDamaged):
        restoring.restore_with_code(computer, source, target, code)
    assert listing(target.parent) == before


def test_a_backup_with_a_flipped_bit_in_any_region_is_refused_and_nothing_is_made(
    backup: Path, elsewhere: Computer, made: MadeVault, tmp_path: Path
) -> None:
    data = backup.read_bytes()
    for region, place in regions(data).items():
        flipped = bytearray(data)
        flipped[place] ^= 0x10
        backup.write_bytes(flipped)
        kinds = (VaultTooNew,) if region == "version" else (BackupDamaged,)
        assert_refused(elsewhere, backup, tmp_path / "restored", made.code, *kinds)


def test_a_backup_cut_anywhere_or_with_something_after_it_is_refused(
    backup: Path, elsewhere: Computer, made: MadeVault, tmp_path: Path
) -> None:
    data = backup.read_bytes()
    for length in (0, 1, 12, 13, 200, 5000, len(data) // 2, len(data) - 4096, len(data) - 32, len(data) - 1):
        backup.write_bytes(data[:length])
        assert_refused(elsewhere, backup, tmp_path / "restored", made.code)
    backup.write_bytes(data + b"\0")
    assert_refused(elsewhere, backup, tmp_path / "restored", made.code)


@pytest.mark.parametrize(
    "data", [b"PBBACKUP", b"PBBACKUP\x00\xff\xff\xff\xff", b"SQLite format 3\0" * 500, b"{}"]
)
def test_a_file_that_is_no_backup_is_refused(
    elsewhere: Computer, made: MadeVault, tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "copy").write_bytes(data)
    assert_refused(elsewhere, tmp_path / "copy", tmp_path / "restored", made.code)


def test_a_backup_that_is_not_there_or_is_a_folder_is_told(
    elsewhere: Computer, made: MadeVault, tmp_path: Path
) -> None:
    assert_refused(elsewhere, tmp_path / "none", tmp_path / "restored", made.code, StorageFailed)
    assert_refused(elsewhere, made.folder, tmp_path / "restored", made.code, StorageFailed)


@pytest.fixture(scope="module")
def small(first_vault: MadeVault, tmp_path_factory: pytest.TempPathFactory) -> tuple[Computer, Path, str]:
    """A backup of an empty vault, for many tries."""
    home = tmp_path_factory.mktemp("small")
    computer = Computer(places(home / "home"), kdf=FLOOR)
    shutil.copytree(first_vault.folder, home / "vault")
    session = unlocking.unlock_with_recovery_code(computer, home / "vault", first_vault.code)
    path = keeping.back_up_to(session, home / "copy.pbbackup").path
    unlocking.lock(session)
    return computer, path, first_vault.code


@settings(max_examples=60)
@given(data=st.data())
def test_any_changed_byte_of_a_backup_is_refused(
    small: tuple[Computer, Path, str], data: st.DataObject
) -> None:
    computer, path, code = small
    sound = path.read_bytes()
    changed = bytearray(sound)
    changed[data.draw(st.integers(0, len(sound) - 1) | st.integers(0, 2500))] ^= data.draw(
        st.integers(1, 255)
    )
    broken = path.with_name("broken")
    broken.write_bytes(changed)
    with pytest.raises((Damaged, VaultTooNew)):
        restoring.restore_with_code(computer, broken, path.with_name("restored"), code)
    broken.unlink()
    assert [name for name in listing(path.parent) if not name.startswith("vault")] == ["copy.pbbackup"]


def rehashed(data: bytes, change: Callable[[dict[str, Any]], None]) -> bytes:
    """A backup whose slots somebody edited without the key: every hash in it fits."""
    length = struct.unpack(">I", data[9:13])[0]
    slots_file = edited(data[13 : 13 + length], change)
    body = data[:9] + struct.pack(">I", len(slots_file)) + slots_file + data[13 + length : -32]
    return body + hashlib.sha256(body).digest()


def removed(record: dict[str, Any]) -> None:
    del record["slots"][0]


def raised(record: dict[str, Any]) -> None:
    record["generation"] += 7


def added(record: dict[str, Any]) -> None:
    record["slots"].append(record["slots"][1] | {"id": "07" * 16})


@pytest.mark.parametrize("change", [removed, raised, added])
def test_slots_that_somebody_edited_in_a_backup_are_not_given_a_new_seal(
    small: tuple[Computer, Path, str], tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    computer, path, code = small
    (tmp_path / "copy").write_bytes(rehashed(path.read_bytes(), change))
    assert_refused(computer, tmp_path / "copy", tmp_path / "restored", code)
    (tmp_path / "copy").write_bytes(rehashed(path.read_bytes(), lambda record: None))
    restoring.restore_with_code(computer, tmp_path / "copy", tmp_path / "restored", code)


def test_absurd_figures_in_a_backup_are_named(small: tuple[Computer, Path, str], tmp_path: Path) -> None:
    computer, path, _ = small
    bomb = rehashed(path.read_bytes(), lambda record: record["slots"][0].update(m_kib=2**32 - 1))
    (tmp_path / "copy").write_bytes(bomb)
    with pytest.raises(AbsurdKdfFigures):
        restoring.restore_backup(computer, tmp_path / "copy", tmp_path / "restored", PASSPHRASE)


def test_the_database_of_another_vault_in_a_sound_backup_is_refused(
    backup: Path, small: tuple[Computer, Path, str], elsewhere: Computer, made: MadeVault, tmp_path: Path
) -> None:
    ours, theirs = backup.read_bytes(), bytearray(backup.read_bytes())
    theirs[len(theirs) // 2] ^= 1  # a page that does not verify, with a hash over the whole that fits
    backup.write_bytes(bytes(theirs[:-32]) + hashlib.sha256(theirs[:-32]).digest())
    assert_refused(elsewhere, backup, tmp_path / "restored", made.code)
    backup.write_bytes(ours)
    restoring.restore_with_code(elsewhere, backup, tmp_path / "restored", made.code)

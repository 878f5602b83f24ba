"""One process at a time has a vault unlocked; the system lets go of it when that process dies (R9)."""

from __future__ import annotations

import fcntl
import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from conftest import MadeVault

from peerbuddy.actions import unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.errors import InUse, StorageFailed, WrongRecoveryCode
from peerbuddy.sealing import recovery_code
from peerbuddy.vault.lock import Holder, VaultLock
from tests.vault import lock_process

Other = subprocess.Popen[str]
HOLDER = Holder("the test", datetime(2026, 11, 22, 12, tzinfo=UTC))


@pytest.fixture
def start(made: MadeVault, computer: Computer) -> Iterator[Callable[[], Other]]:
    """Start a process that unlocks the test's vault."""
    order = {"folder": str(made.folder), "home": str(computer.places.documents), "code": made.code}
    started: list[Other] = []

    def another() -> Other:
        other = subprocess.Popen(
            [sys.executable, "-m", lock_process.MODULE],
            cwd=Path(__file__).parents[2],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        started.append(other)
        assert other.stdin
        other.stdin.write(json.dumps(order | {"program": "the other window"}) + "\n")
        other.stdin.flush()
        return other

    yield another
    for other in started:
        other.communicate()


def answer(other: Other) -> str:
    assert other.stdout
    return other.stdout.readline().strip()


def unlock(computer: Computer, made: MadeVault) -> None:
    unlocking.lock(unlocking.unlock_with_recovery_code(computer, made.folder, made.code))


def test_a_second_process_is_refused_and_told_who_holds_the_vault(
    start: Callable[[], Other], computer: Computer, made: MadeVault
) -> None:
    other = start()
    assert answer(other) == "unlocked"
    with pytest.raises(InUse) as caught:
        unlock(computer, made)
    assert caught.value.holder == f"the other window, {other.pid}, {socket.gethostname()}, 2026-11-22 09:30"
    other.communicate()
    unlock(computer, made)


def test_of_four_that_start_at_once_one_gets_the_vault(
    start: Callable[[], Other], computer: Computer, made: MadeVault
) -> None:
    others = [start() for _ in range(4)]
    answers = [answer(other) for other in others]
    assert sorted(said.split(":")[0] for said in answers) == ["in use", "in use", "in use", "unlocked"]
    for other in others:
        other.communicate()
    unlock(computer, made)


def test_a_killed_process_lets_go(start: Callable[[], Other], computer: Computer, made: MadeVault) -> None:
    other = start()
    assert answer(other) == "unlocked"
    other.kill()
    other.wait()
    unlock(computer, made)


def test_the_note_of_a_killed_process_is_not_taken_for_the_next_holder(
    start: Callable[[], Other], computer: Computer, made: MadeVault
) -> None:
    other = start()
    assert answer(other) == "unlocked"
    other.kill()
    other.wait()
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    assert answer(start()).startswith("in use: the test, ")
    unlocking.lock(session)


def test_the_same_process_cannot_open_a_vault_twice(computer: Computer, made: MadeVault) -> None:
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    with pytest.raises(InUse):
        unlock(computer, made)
    unlocking.lock(session)
    unlock(computer, made)


def test_a_vault_opened_under_another_name_is_the_same_vault(
    computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    (tmp_path / "other name").symlink_to(made.folder)
    session = unlocking.unlock_with_recovery_code(computer, tmp_path / "other name", made.code)
    with pytest.raises(InUse) as caught:
        unlock(computer, made)
    assert caught.value.holder.startswith("the test, ")
    unlocking.lock(session)


def test_locking_twice_lets_go_once(computer: Computer, made: MadeVault) -> None:
    first = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    unlocking.lock(first)
    second = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    unlocking.lock(first)
    with pytest.raises(InUse):
        unlock(computer, made)
    unlocking.lock(second)


@pytest.mark.parametrize("note", [None, b"", b"{", b"[]", b'{"holder"', b"\xff", b'{"else": 1}'])
def test_without_a_note_that_reads_the_holder_is_unknown(tmp_path: Path, note: bytes | None) -> None:
    (tmp_path / "vault").mkdir()
    held = VaultLock(tmp_path / "vault", tmp_path / "run", HOLDER)
    (path,) = (tmp_path / "run").iterdir()
    path.unlink() if note is None else path.write_bytes(note)
    with pytest.raises(InUse) as caught:
        VaultLock(tmp_path / "vault", tmp_path / "run", HOLDER)
    assert caught.value.holder == ""
    held.release()


def test_a_foreign_program_that_holds_the_folder_is_respected(computer: Computer, made: MadeVault) -> None:
    descriptor = os.open(made.folder, os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    with pytest.raises(InUse) as caught:
        unlock(computer, made)
    assert caught.value.holder == ""
    os.close(descriptor)
    unlock(computer, made)


def test_without_a_folder_for_notes_the_lock_holds_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    (tmp_path / "run").write_text("a file where the folder would be")
    held = VaultLock(tmp_path / "vault", tmp_path / "run", HOLDER)
    with pytest.raises(InUse):
        VaultLock(tmp_path / "vault", tmp_path / "run", HOLDER)
    held.release()
    held.release()
    VaultLock(tmp_path / "vault", tmp_path / "run", HOLDER).release()


def test_the_note_is_private_and_goes_with_the_lock(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    before = os.umask(0)
    try:
        held = VaultLock(tmp_path / "vault", tmp_path / "run", HOLDER)
    finally:
        os.umask(before)
    (note,) = (tmp_path / "run").iterdir()
    assert note.stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "run").stat().st_mode & 0o777 == 0o700
    assert "vault" not in note.name
    held.release()
    assert list((tmp_path / "run").iterdir()) == []


def test_a_folder_that_cannot_be_locked_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed):
        VaultLock(tmp_path / "gone", tmp_path / "run", HOLDER)


def test_an_unlocking_that_fails_lets_go(computer: Computer, made: MadeVault) -> None:
    wrong = recovery_code.to_code(b"\1" * 16)
    for _ in range(3):
        with pytest.raises(WrongRecoveryCode):
            unlocking.unlock_with_recovery_code(computer, made.folder, wrong)
    unlock(computer, made)


def test_the_program_that_locking_starts_does_not_hold_the_vault(computer: Computer, made: MadeVault) -> None:
    """The descriptor is not inherited over exec."""
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    child = subprocess.Popen(["cat"], stdin=subprocess.PIPE, close_fds=False)
    unlocking.lock(session)
    unlock(computer, made)
    child.communicate()

"""The ways into a vault, what is said of a wrong one, and what can be seen from outside (R40, R41)."""

from __future__ import annotations

import json
import os
import signal
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import PASSPHRASE, MadeVault
from faults import contents, names

from peerbuddy.actions import journal, keeping, unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.errors import (
    InUse,
    PeerBuddyError,
    RecoveryCodeMistyped,
    StorageFailed,
    WrongPassphrase,
    WrongRecoveryCode,
)
from peerbuddy.paths import places
from peerbuddy.sealing import recovery_code
from tests.actions.slot_edits import edit_slots

WRONG_CODE = recovery_code.to_code(b"\1" * 16)


def opens(computer: Computer, made: MadeVault) -> bool:
    unlocking.lock(unlocking.unlock_with_recovery_code(computer, made.folder, made.code))
    return True


# --- wrong passphrases and codes --------------------------------------------------------------------


def test_a_wrong_passphrase_changes_nothing(computer: Computer, made: MadeVault) -> None:
    before = contents(made.folder)
    for words in (PASSPHRASE + " ", PASSPHRASE.upper()):
        with pytest.raises(WrongPassphrase):
            unlocking.unlock(computer, made.folder, words)
    assert contents(made.folder) == before
    assert names(computer.places.state.parent) in ([], ["run"])


def test_a_thousand_wrong_codes_change_nothing_and_lock_nobody_out(
    computer: Computer, made: MadeVault
) -> None:
    before = contents(made.folder)
    for n in range(1, 1001):
        wrong = recovery_code.to_code(n.to_bytes(16, "big"))
        with pytest.raises(WrongRecoveryCode):
            unlocking.unlock_with_recovery_code(computer, made.folder, wrong)
    assert contents(made.folder) == before
    assert opens(computer, made)


def test_a_mistyped_code_is_told_before_anything_is_looked_at(computer: Computer, tmp_path: Path) -> None:
    with pytest.raises(RecoveryCodeMistyped) as caught:
        unlocking.unlock_with_recovery_code(computer, tmp_path / "none", "Z" + WRONG_CODE[1:])
    assert caught.value.group == 1


@pytest.mark.parametrize(
    "words",
    [
        " caf\u00e9 with  spaces ",
        "🦢👩‍👩‍👧 e\u0301\u0323 nul\0",
        "ø" * 512,
    ],
)
def test_a_passphrase_opens_however_it_is_typed(computer: Computer, tmp_path: Path, words: str) -> None:
    """Made in one form, opened in the other, on another keyboard or by a paste (R41)."""
    session, _ = unlocking.create(computer, tmp_path / "vault", unicodedata.normalize("NFD", words))
    unlocking.lock(session)
    composed = unicodedata.normalize("NFC", words)
    unlocking.lock(unlocking.unlock(computer, tmp_path / "vault", composed))
    trimmed = composed.strip() if composed.strip() != composed else composed[1:]
    with pytest.raises(WrongPassphrase):
        unlocking.unlock(computer, tmp_path / "vault", trimmed)


# --- looking, left-overs, reading only --------------------------------------------------------------


def test_a_look_tells_what_can_be_seen_without_opening(computer: Computer, made: MadeVault) -> None:
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    backup = keeping.settle_backup(session, keeping.verify_backup(keeping.copy_backup(session)))
    unlocking.lock(session)
    look = unlocking.look(made.folder)
    assert (look.folder, look.name, look.exists) == (made.folder, "vault", True)
    assert look.newest_backup is not None
    assert look.newest_backup.path == backup.path
    assert not look.remembers_this_computer


@pytest.fixture
def at_once() -> Iterator[None]:
    """What waits for ever fails."""

    def waited(*_: object) -> None:
        raise AssertionError("it waited")

    before = signal.signal(signal.SIGALRM, waited)
    signal.alarm(10)
    yield
    signal.alarm(0)
    signal.signal(signal.SIGALRM, before)


def newer(folder: Path) -> None:
    edit_slots(folder, lambda record: record.update(format=2))


def emptied(folder: Path) -> None:
    for path in folder.rglob("*.*"):
        path.write_bytes(b"")


def a_file(folder: Path) -> None:
    folder.rename(folder.with_name("away"))
    folder.write_text("dear")


@pytest.mark.parametrize("change", [newer, emptied, a_file])
def test_a_look_at_a_vault_that_does_not_open_never_fails(
    made: MadeVault, change: Callable[[Path], None]
) -> None:
    change(made.folder)
    look = unlocking.look(made.folder)
    assert (look.newest_backup, look.conflict_copies, look.remembers_this_computer) == (None, (), False)


@pytest.mark.parametrize("name", ["slots-a.json", "vault.db", "being-deleted"])
@pytest.mark.parametrize("what", ["pipe", "device"])
def test_a_look_waits_for_no_pipe_and_for_no_end_of_a_device(
    made: MadeVault, name: str, what: str, at_once: None
) -> None:
    """Whoever can write into the folder may put anything there."""
    there = made.folder / name
    there.unlink(missing_ok=True)
    if what == "pipe":
        os.mkfifo(there)
    else:
        there.symlink_to("/dev/zero")
    look = unlocking.look(made.folder)
    assert (look.exists, look.was_being_deleted) == (True, False)


def test_a_look_at_a_name_that_cannot_be_never_fails(tmp_path: Path) -> None:
    for path in (tmp_path / "none", tmp_path / ("n" * 300)):
        assert not unlocking.look(path).exists


def test_what_an_interrupted_change_left_is_removed_at_the_next_unlocking(
    computer: Computer, made: MadeVault
) -> None:
    left = ("vault.db.new", "vault.db.new-journal", "slots-a.json.part", "slots-b.json.part", "unfinished")
    for name in left:
        (made.folder / name).write_bytes(b"half of it")
    with pytest.raises(WrongRecoveryCode):
        unlocking.unlock_with_recovery_code(computer, made.folder, WRONG_CODE)
    assert {*left} <= {*names(made.folder)}
    assert opens(computer, made)
    assert names(made.folder) == ["backups", "slots-a.json", "slots-b.json", "vault.db"]


def test_a_lock_forgets_the_session(computer: Computer, made: MadeVault) -> None:
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    unlocking.lock(session)
    assert not session.vault.is_open
    unlocking.lock(session)


def test_no_key_and_no_passphrase_stands_in_any_file_beside_the_vault(
    computer: Computer, tmp_path: Path
) -> None:
    """Nor in the notes and marks outside it (R28, R62)."""
    session, code = unlocking.create(computer, tmp_path / "vault", PASSPHRASE)
    journal.save_entry(session, computer.new_id(), session.today(), "what happened in may")
    keys = session.vault.keys
    secrets = [keys.database, keys.slots_mac, keys.state_seal, keys.outside_marks]
    spelled = [secret.hex().encode() for secret in secrets]
    words = [PASSPHRASE.encode(), code.encode(), code.replace("-", "").encode(), b"what happened in may"]
    secrets += [recovery_code.from_code(code), recovery_code.from_code(code).hex().encode(), *spelled, *words]
    for name, data in contents(tmp_path).items():
        assert not [secret for secret in secrets if secret in data], name
    unlocking.lock(session)


def test_an_error_carries_no_passphrase_and_no_code(computer: Computer, made: MadeVault) -> None:
    for unlock, secret in (
        (unlocking.unlock, "what happened in may"),
        (unlocking.unlock_with_recovery_code, WRONG_CODE),
    ):
        with pytest.raises(PeerBuddyError) as caught:
            unlock(computer, made.folder, secret)
        assert secret not in repr(caught.value)
        assert caught.value.__cause__ is None


def test_the_sealed_file_of_one_computer_opens_on_another(
    computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    other = replace(computer, places=places(tmp_path / "other home"))
    assert opens(other, made)
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    with pytest.raises(InUse):
        opens(other, made)
    unlocking.lock(session)


def test_a_vault_whose_folder_is_gone_while_it_is_opened_is_told(
    computer: Computer, made: MadeVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stick that is pulled out."""

    def gone(*_: object, **__: object) -> int:
        raise OSError(19, "No such device")

    monkeypatch.setattr("os.open", gone)
    with pytest.raises(StorageFailed):
        unlocking.unlock_with_recovery_code(computer, made.folder, made.code)


def test_the_slot_file_is_json_that_anybody_can_read(made: MadeVault) -> None:
    """The documented format is the way out (R104)."""
    record = json.loads((made.folder / "slots-a.json").read_text("utf-8"))
    assert [slot["kind"] for slot in record["slots"]] == [1, 2]
    assert (record["slots"][0]["m_kib"], record["slots"][0]["t"], record["slots"][0]["p"]) == (65536, 3, 4)

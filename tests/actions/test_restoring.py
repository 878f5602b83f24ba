"""A backup becomes a vault again with nothing but the file and one secret (R17)."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import PASSPHRASE, Clock, MadeVault
from faults import Faults, contents, names

from peerbuddy.actions import journal, keeping, restoring, unlocking, ways_in
from peerbuddy.computer import Computer
from peerbuddy.model.errors import (
    AlreadyThere,
    DiskFull,
    RecoveryCodeMistyped,
    WrongPassphrase,
    WrongRecoveryCode,
)
from peerbuddy.paths import places
from peerbuddy.sealing import recovery_code
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session

TEXTS = [
    "A calm day",
    "Blessed be God, at the end of the last year",
    "cafe\u0301 and caf\u00e9, \u05e9\u05dc\u05d5\u05dd, 日本, 🦢👩‍👩‍👧\n\n  indented  \n\ttabs \n\n\n",
    "long " * 200_000,
    "\u202e reordered, \u200b invisible, \x01\x1f control",
]


@pytest.fixture
def backup(session: Session, tmp_path: Path) -> Path:
    """Of a vault with entries, a version, a picture, something in the trash; nobody has the vault open."""
    session.clean_picture = lambda foreign: ("png", foreign)
    for n, text in enumerate(TEXTS):
        id = session.computer.new_id()
        journal.save_entry(
            session, id, session.today().replace(year=1660 + n), text, time=n * 7, tags=("sea",)
        )
        journal.attach_picture(session, id, "heron.png", bytes([n]) * 100_000)
    session.sitting = b"a later "
    journal.save_entry(session, id, session.today(), "changed in a later sitting")
    thrown = session.computer.new_id()
    journal.save_entry(session, thrown, session.today(), "thrown away")
    journal.trash_entry(session, thrown)
    done = keeping.back_up_to(session, tmp_path / "copy.pbbackup")
    unlocking.lock(session)
    return done.path


@pytest.fixture
def elsewhere(tmp_path: Path, clock: Clock) -> Computer:
    """A computer that never saw the vault."""
    return Computer(places(tmp_path / "another home"), kdf=FLOOR, now=clock)


def left_in(folder: Path) -> list[str]:
    """Without what stands outside every vault: the notes of who holds a lock."""
    return [name for name in names(folder) if not name.startswith(("another home", "home"))]


def everything(session: Session) -> list[object]:
    lines = journal.list_entries(session, limit=0).lines
    entries = [journal.read_entry(session, line.id) for line in lines]
    return [
        lines,
        entries,
        [journal.versions(session, entry.id) for entry in entries],
        [journal.read_attachment(session, a.id) for entry in entries for a in entry.attachments],
        journal.list_trash(session),
        journal.search(session, "blessed").hits,
    ]


def test_a_backup_and_the_code_alone_give_every_entry_byte_for_byte(
    backup: Path, computer: Computer, elsewhere: Computer, made: MadeVault, tmp_path: Path
) -> None:
    original = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    expected = everything(original)
    unlocking.lock(original)
    shutil.rmtree(made.folder)
    shutil.rmtree(computer.places.documents)
    place, entries = restoring.restore_with_code(elsewhere, backup, tmp_path / "restored", made.code)
    assert (place, entries) == (tmp_path / "restored", len(TEXTS))
    again = unlocking.unlock_with_recovery_code(elsewhere, place, made.code)
    assert everything(again) == expected
    assert keeping.check(again) == ()
    assert again.older_copy is None
    journal.save_entry(again, again.computer.new_id(), again.today(), "and on it goes")
    unlocking.lock(again)


def test_a_restored_vault_is_as_private_and_as_complete_as_a_new_one(
    backup: Path, elsewhere: Computer, made: MadeVault, tmp_path: Path
) -> None:
    slots_before = contents(made.folder)["slots-a.json"]
    place, _ = restoring.restore_with_code(elsewhere, backup, tmp_path / "restored", made.code)
    assert names(place) == ["backups", "slots-a.json", "slots-b.json", "vault.db"]
    assert {path.stat().st_mode & 0o777 for path in place.glob("*.*")} == {0o600}
    assert place.stat().st_mode & 0o777 == 0o700
    # The ways in come back as they were, to the byte.
    assert {contents(place)[name] for name in ("slots-a.json", "slots-b.json")} == {slots_before}
    assert not (tmp_path / "restored.part").exists()


def test_the_passphrase_restores_too_and_a_wrong_one_makes_nothing(
    backup: Path, elsewhere: Computer, tmp_path: Path
) -> None:
    before = names(tmp_path)
    with pytest.raises(WrongPassphrase):
        restoring.restore_backup(elsewhere, backup, tmp_path / "restored", PASSPHRASE + " ")
    assert names(tmp_path) == before
    place, entries = restoring.restore_backup(elsewhere, backup, tmp_path / "restored", PASSPHRASE)
    assert entries == len(TEXTS)
    unlocking.lock(unlocking.unlock(elsewhere, place, PASSPHRASE))


def test_a_wrong_or_mistyped_code_makes_nothing(backup: Path, elsewhere: Computer, tmp_path: Path) -> None:
    before = names(tmp_path)
    with pytest.raises(WrongRecoveryCode):
        restoring.restore_with_code(elsewhere, backup, tmp_path / "r", recovery_code.to_code(b"\1" * 16))
    with pytest.raises(RecoveryCodeMistyped):
        restoring.restore_with_code(elsewhere, backup, tmp_path / "r", "AAAA-AAAA")
    assert names(tmp_path) == before


def test_a_backup_opens_with_what_opened_the_vault_when_it_was_made(
    backup: Path, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    code = ways_in.new_recovery_code(session, PASSPHRASE)
    unlocking.lock(session)
    with pytest.raises(WrongRecoveryCode):
        restoring.restore_with_code(computer, backup, tmp_path / "restored", code)
    restoring.restore_with_code(computer, backup, tmp_path / "restored", made.code)


def test_the_vault_that_stands_there_is_never_overwritten(
    backup: Path, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "one.txt").write_text("dear")
    before = contents(tmp_path)
    for target in (made.folder, tmp_path / "letters", tmp_path / "letters" / "one.txt", backup):
        with pytest.raises(AlreadyThere):
            restoring.restore_with_code(computer, backup, target, made.code)
    assert contents(tmp_path) == before


def test_an_empty_folder_may_stand_there(
    backup: Path, elsewhere: Computer, made: MadeVault, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir(mode=0o755)
    place, _ = restoring.restore_with_code(elsewhere, backup, tmp_path / "empty", made.code)
    assert place.stat().st_mode & 0o777 == 0o700
    assert (place / "vault.db").exists()


def test_a_vault_may_be_restored_while_the_original_is_open(
    backup: Path, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    restoring.restore_with_code(computer, backup, tmp_path / "restored", made.code)
    journal.save_entry(session, computer.new_id(), session.today(), "and on it goes")
    unlocking.lock(session)


def test_a_disk_that_fills_up_while_restoring_leaves_nothing(
    backup: Path, elsewhere: Computer, made: MadeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = left_in(tmp_path)
    with monkeypatch.context() as broken:
        faults = Faults(broken)
        step = 0
        while True:
            step += 1
            faults.fail(step, times=1000, code=28)
            try:
                restoring.restore_with_code(elsewhere, backup, tmp_path / "a" / "restored", made.code)
            except DiskFull:
                assert left_in(tmp_path) == before, f"call {step}"
            else:
                break
    assert step > 10
    session = unlocking.unlock_with_recovery_code(elsewhere, tmp_path / "a" / "restored", made.code)
    assert len(journal.list_entries(session).lines) == len(TEXTS)
    unlocking.lock(session)


def test_a_folder_beside_it_that_has_the_name_of_the_unfinished_one_is_kept(
    backup: Path, elsewhere: Computer, made: MadeVault, tmp_path: Path
) -> None:
    """`restored.part` may be somebody's own folder, even a vault."""
    shutil.copytree(made.folder, tmp_path / "restored.part")
    before = contents(tmp_path / "restored.part")
    with pytest.raises(AlreadyThere):
        restoring.restore_with_code(elsewhere, backup, tmp_path / "restored", made.code)
    assert contents(tmp_path / "restored.part") == before


def test_an_older_backup_restored_here_is_no_older_copy(
    backup: Path, computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    """Restoring is going back on purpose."""
    session = unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    journal.save_entry(session, computer.new_id(), session.today(), "written after the backup")
    unlocking.lock(session)
    place, _ = restoring.restore_with_code(computer, backup, tmp_path / "restored", made.code)
    again = unlocking.unlock_with_recovery_code(computer, place, made.code)
    assert again.older_copy is None
    unlocking.lock(again)
    other = replace(computer, places=places(tmp_path / "another home"))
    unlocking.lock(unlocking.unlock_with_recovery_code(other, place, made.code))

"""The vault folder: private, one true path, no links, and what a sync tool left there is named (R12, R62)."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import MadeVault
from faults import contents, names

from peerbuddy.actions import unlocking
from peerbuddy.computer import Computer
from peerbuddy.model.errors import NoVaultHere, UnsafeVaultFile
from peerbuddy.vault import folder


@pytest.fixture
def no_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


@pytest.mark.usefixtures("no_umask")
def test_every_file_and_folder_of_a_new_vault_is_private(computer: Computer, tmp_path: Path) -> None:
    session, _ = unlocking.create(computer, tmp_path / "vault", "seven quiet herons wade")
    unlocking.lock(session)
    assert mode(tmp_path / "vault") == 0o700
    for path in (tmp_path / "vault").rglob("*"):
        assert mode(path) == (0o700 if path.is_dir() else 0o600), path.name
    for path in computer.places.state.rglob("*"):
        assert mode(path) == (0o700 if path.is_dir() else 0o600), path.name


def test_modes_that_let_others_read_are_tightened_at_unlocking(computer: Computer, made: MadeVault) -> None:
    made.folder.chmod(0o755)
    for name in ("vault.db", "slots-a.json", "slots-b.json"):
        (made.folder / name).chmod(0o644)
    unlocking.lock(unlocking.unlock_with_recovery_code(computer, made.folder, made.code))
    assert mode(made.folder) == 0o700
    assert {mode(made.folder / name) for name in ("vault.db", "slots-a.json", "slots-b.json")} == {0o600}


def test_a_file_system_that_keeps_no_modes_is_no_hindrance(
    computer: Computer, made: MadeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A memory stick with FAT says "not permitted" to chmod and shows every file as readable."""
    made.folder.chmod(0o755)
    (made.folder / "vault.db").chmod(0o755)

    def refused(*_: object, **__: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "chmod", refused)
    unlocking.lock(unlocking.unlock_with_recovery_code(computer, made.folder, made.code))
    session, _ = unlocking.create(computer, tmp_path / "stick" / "vault", made.passphrase)
    unlocking.lock(session)


def test_a_vault_holds_only_files_whose_names_tell_nothing(made: MadeVault) -> None:
    assert names(made.folder) == ["backups", "slots-a.json", "slots-b.json", "vault.db"]


@pytest.mark.parametrize("name", ["vault.db", "slots-a.json", "slots-b.json", "vault.db-journal"])
@pytest.mark.parametrize("how", ["symbolic link", "second name", "folder"])
def test_a_file_of_the_vault_that_is_a_link_is_refused(
    computer: Computer, made: MadeVault, tmp_path: Path, name: str, how: str
) -> None:
    """Two copies could drift apart, or a journal be written somewhere else than its database."""
    ours, elsewhere = made.folder / name, tmp_path / "elsewhere"
    if name == "vault.db-journal":
        ours.write_bytes(b"")
    ours.rename(elsewhere)
    if how == "symbolic link":
        ours.symlink_to(elsewhere)
    elif how == "second name":
        ours.hardlink_to(elsewhere)
    else:
        ours.mkdir()
    before = contents(tmp_path)
    with pytest.raises(UnsafeVaultFile) as caught:
        unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    assert caught.value.path == ours
    assert contents(tmp_path) == before


def test_a_link_in_the_place_of_the_backups_is_refused(
    computer: Computer, made: MadeVault, tmp_path: Path
) -> None:
    """Rotation would remove the backups of another vault."""
    (made.folder / "backups").rmdir()
    (tmp_path / "elsewhere").mkdir()
    (made.folder / "backups").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(UnsafeVaultFile) as caught:
        unlocking.unlock_with_recovery_code(computer, made.folder, made.code)
    assert caught.value.path == made.folder / "backups"


def test_two_names_of_a_folder_are_one_vault(computer: Computer, made: MadeVault, tmp_path: Path) -> None:
    (tmp_path / "other name").symlink_to(made.folder)
    session = unlocking.unlock_with_recovery_code(computer, tmp_path / "other name", made.code)
    assert session.vault.place.folder == made.folder
    unlocking.lock(session)
    assert folder.resolved(tmp_path / "vault" / ".." / "other name") == made.folder


@pytest.mark.parametrize("missing", ["the folder", "everything in it"])
def test_where_there_is_no_vault_that_is_said(computer: Computer, tmp_path: Path, missing: str) -> None:
    if missing == "everything in it":
        (tmp_path / "none").mkdir()
        (tmp_path / "none" / "letter.txt").write_text("dear")
    with pytest.raises(NoVaultHere):
        unlocking.unlock(computer, tmp_path / "none", "seven quiet herons wade")
    with pytest.raises(NoVaultHere):
        unlocking.unlock(computer, tmp_path / "none" / "letter.txt", "seven quiet herons wade")


def test_one_file_of_a_vault_is_enough_to_be_one(made: MadeVault) -> None:
    """So that a lost database is told as damage and never made anew."""
    (made.folder / "vault.db").unlink()
    (made.folder / "slots-a.json").unlink()
    assert folder.is_vault(made.folder)
    (made.folder / "slots-b.json").unlink()
    assert not folder.is_vault(made.folder)


CONFLICTS = [
    "vault (1).db",
    "vault - Copy.db",
    "vault (Ann's conflicted copy 2026-11-22).db",
    "vault (In Konflikt stehende Kopie von Ann 2026-11-22).db",
    "vault (copia en conflicto de Ann 2026-11-22).db",
    "vault.sync-conflict-20261122-120000-ABCDEFG.db",
    "vault_conflict-20261122-120000.db",
    "vault-LAPTOP-7.db",
    "vault.db.orig",
    "slots-a (1).json",
    "slots-b.sync-conflict-20261122-120000-ABCDEFG.json",
    "Kopie von vault.db",
    "slots-a-LAPTOP.json",
]


@pytest.mark.parametrize("name", CONFLICTS)
def test_a_copy_that_a_sync_tool_left_is_named_and_not_opened(
    computer: Computer, made: MadeVault, name: str
) -> None:
    (made.folder / name).write_bytes(b"not a database")
    assert unlocking.look(made.folder).conflict_copies == (name,)
    unlocking.lock(unlocking.unlock_with_recovery_code(computer, made.folder, made.code))
    assert (made.folder / name).read_bytes() == b"not a database"


@pytest.mark.parametrize(
    "name",
    [
        "vault.db-journal",
        "vault.db.new",
        "vault.db.new-journal",
        "slots-a.json.part",
        "slots-b.json.part",
        "notes.txt",
        "desktop.ini",
        ".syncthing.vault.db.tmp",
        ".vault.db.swp",
        "~syncthing~vault.db.tmp",
    ],
)
def test_our_own_files_and_strangers_are_no_copies(made: MadeVault, name: str) -> None:
    (made.folder / name).write_bytes(b"")
    assert unlocking.look(made.folder).conflict_copies == ()


def test_of_very_many_copies_the_first_are_named_and_none_can_turn_a_sentence_around(
    made: MadeVault,
) -> None:
    """Whoever keeps the synced folder could fill the page for unlocking with them."""
    for number in range(folder.MOST_COPIES + 5):
        (made.folder / f"vault {number:03} \u202eb.db").touch()
    named = folder.conflict_copies(made.folder)
    assert len(named) == folder.MOST_COPIES + 1
    assert (named[0], named[-1]) == ("vault 000 \ufffdb.db", "…")

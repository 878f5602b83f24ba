"""One encrypted file, made to the letter of the format, and worth nothing before it was read back in full."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from peerbuddy.actions import keeping, unlocking
from peerbuddy.model.errors import AlreadyThere, DiskFull, PeerBuddyError
from peerbuddy.session import Session
from peerbuddy.vault import backup, slots
from tests.conftest import MadeVault
from tests.vault import backup_process, watched_process
from tests.vault.full_disk import full_at
from tests.vault.journal_pages import write
from tests.vault.watched_process import killing_at

# --- the format --------------------------------------------------------------------------------------


def test_a_backup_is_what_its_description_says(filled: Session, made: MadeVault, copied: Path) -> None:
    data = copied.read_bytes()
    assert data[:8] == b"PBBACKUP"
    assert data[8] == 1
    length = int.from_bytes(data[9:13], "big")
    head, database, digest = data[13 : 13 + length], data[13 + length : -32], data[-32:]
    assert head == (made.folder / "slots-a.json").read_bytes()
    assert database == (made.folder / "vault.db").read_bytes()
    assert digest == hashlib.sha256(data[:-32]).digest()
    assert copied.stat().st_mode & 0o777 == 0o600


def test_a_backup_holds_no_key_and_no_word_in_plain(filled: Session, copied: Path) -> None:
    data = copied.read_bytes()
    assert b"herons" not in data
    assert b"SQLite format" not in data
    keys = filled.vault.keys
    for key in (keys.database, keys.slots_mac, keys.state_seal, keys.outside_marks):
        assert key not in data
        assert key.hex().encode() not in data


def test_the_name_of_a_backup_tells_a_day_and_nothing_else() -> None:
    names = {backup.new_name(date(2026, 11, 22)) for _ in range(50)}
    assert len(names) == 50
    assert all(re.fullmatch(r"2026-11-22-[0-9a-f]{8}\.pbbackup", name) for name in names)


def test_a_sound_backup_is_verified_and_nothing_is_left_beside_it(filled: Session, copied: Path) -> None:
    verified = backup.verify(copied, filled.vault.keys)
    assert (verified.entries, verified.findings) == (12, ())
    assert [path.name for path in copied.parent.iterdir()] == ["b.pbbackup"]


# --- what lies in a folder ---------------------------------------------------------------------------


def test_only_finished_backups_are_listed_newest_first(outside: Path) -> None:
    for name in (
        "2026-11-02-00000001.pbbackup",
        "2026-11-20-00000002.pbbackup",
        "2025-12-31-00000003.pbbackup",
        "2026-11-21-00000004.pbbackup.part",
        "2026-13-45-00000005.pbbackup",
        "0000-00-00-00000006.pbbackup",
        "holiday.pbbackup",
        ".2026-11-22-00000007.pbbackup",
    ):
        (outside / name).write_bytes(b"x" * 10)
    (outside / "2026-11-22-00000008.pbbackup").mkdir()
    (outside / "2026-11-22-00000009.pbbackup").symlink_to("holiday.pbbackup")
    lines = backup.listed(outside)
    assert [(line.day, line.size) for line in lines] == [
        (date(2026, 11, 20), 10),
        (date(2026, 11, 2), 10),
        (date(2025, 12, 31), 10),
    ]
    assert backup.listed(outside / "nowhere") == []


# --- making it ---------------------------------------------------------------------------------------


def test_what_lies_where_a_backup_is_to_go_is_never_touched(filled: Session, outside: Path) -> None:
    target = outside / "b.pbbackup"
    target.write_bytes(b"somebody's file")
    with pytest.raises(AlreadyThere):
        keeping.back_up_to(filled, target)
    target.unlink()
    partial = backup.copy(filled.vault, target)
    target.write_bytes(b"somebody was faster")
    with pytest.raises(AlreadyThere):
        backup.finish(partial, target)
    assert target.read_bytes() == b"somebody was faster"
    assert [path.name for path in outside.iterdir()] == ["b.pbbackup"]


def test_a_link_that_lies_in_the_way_is_not_followed(filled: Session, outside: Path) -> None:
    (outside / "diary.txt").write_text("somebody's file")
    (outside / "b.pbbackup.part").symlink_to("diary.txt")
    keeping.back_up_to(filled, outside / "b.pbbackup")
    assert (outside / "diary.txt").read_text() == "somebody's file"


def test_a_copy_left_by_an_interrupted_backup_does_not_stand_in_the_way(
    filled: Session, outside: Path
) -> None:
    (outside / "b.pbbackup.part").write_bytes(b"half a backup" * 100_000)
    assert keeping.back_up_to(filled, outside / "b.pbbackup").entries == 12


@pytest.mark.parametrize(
    "step", [pytest.param(9 * 4096, id="short"), pytest.param(4096, id="long", marks=pytest.mark.long)]
)
def test_a_full_disk_leaves_neither_a_backup_nor_a_piece_of_one(
    filled: Session, outside: Path, step: int
) -> None:
    size = filled.vault.size()
    for limit in range(0, size + 1, step):
        with pytest.raises(DiskFull), full_at(limit):
            keeping.back_up_to(filled, outside / "b.pbbackup")
        assert list(outside.iterdir()) == []
    assert keeping.back_up_to(filled, outside / "b.pbbackup").entries == 12
    write(filled, "and saving goes on")


@pytest.mark.parametrize(
    "every", [pytest.param(2, id="short"), pytest.param(1, id="long", marks=pytest.mark.long)]
)
def test_a_kill_at_any_instant_leaves_no_unfinished_file_under_the_final_name(
    reopen: Callable[[], Session], made: MadeVault, tmp_path: Path, outside: Path, every: int
) -> None:
    session = reopen()
    write(session, "page")
    unlocking.lock(session)
    target = outside / "b.pbbackup"
    told = backup_process.order(made.folder, tmp_path / "home", made.code, target)
    whole = watched_process.run(backup_process.MODULE, told, lambda _: None)
    assert (whole.code, whole.output, whole.errors) == (0, "1\n", "")
    target.unlink()
    for last in range(0, len(whole.calls), every):
        killed = watched_process.run(backup_process.MODULE, told, killing_at(last))
        assert killed.code == -9
        if target.exists():
            assert backup.verify(target, session.vault.keys).findings == ()
            target.unlink()
        else:
            assert "rename" not in [call.name for call in killed.calls]
    assert keeping.check(reopen()) == ()


def test_a_backup_whose_fsync_fails_is_no_backup(
    reopen: Callable[[], Session], made: MadeVault, tmp_path: Path, outside: Path
) -> None:
    unlocking.lock(reopen())
    told = backup_process.order(made.folder, tmp_path / "home", made.code, outside / "b.pbbackup")
    failing = watched_process.run(
        backup_process.MODULE, told, lambda call: 5 if call.name == "fsync" and "part" in call.path else None
    )
    assert "StorageFailed" in failing.errors
    assert list(outside.iterdir()) == []


def test_slots_of_a_backup_are_those_of_the_vault(filled: Session, copied: Path) -> None:
    assert backup.opened(copied).slots == filled.vault.slots
    assert (
        slots.decode(slots.encode(filled.vault.slots, filled.vault.keys.slots_mac)).set == filled.vault.slots
    )


@pytest.mark.parametrize("kind", ["folder", "missing"])
def test_what_is_no_file_is_an_error_of_ours(outside: Path, kind: str) -> None:
    path = outside / kind
    if kind == "folder":
        path.mkdir()
    with pytest.raises(PeerBuddyError):
        backup.opened(path)

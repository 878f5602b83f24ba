"""A backup on a stick: the same bytes, read back, and nothing half-written under its name."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from faults import Faults

from peerbuddy.actions import journal, keeping
from peerbuddy.actions.copying_backup import copy_backup_to
from peerbuddy.files import CHUNK
from peerbuddy.model.errors import AlreadyThere, BackupDamaged, PeerBuddyError
from peerbuddy.session import Session


@pytest.fixture
def kept(session: Session) -> Path:
    journal.save_entry(session, session.computer.new_id(), session.today(), "a page")
    return keeping.settle_backup(session, keeping.verify_backup(keeping.copy_backup(session))).path


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_the_copy_is_the_same_and_private(kept: Path, stick: Path) -> None:
    copied = copy_backup_to(kept, stick)
    assert copied == stick / kept.name
    assert copied.read_bytes() == kept.read_bytes()
    assert copied.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "size", [32, 4096, CHUNK - 1, CHUNK, CHUNK + 1, CHUNK + 31, CHUNK + 32, 2 * CHUNK + 5]
)
def test_every_length_is_read_back_whole(tmp_path: Path, stick: Path, size: int) -> None:
    path, body = tmp_path / "one.pbbackup", b"x" * (size - 32)
    path.write_bytes(body + hashlib.sha256(body).digest())
    assert copy_backup_to(path, stick).stat().st_size == size


def test_a_damaged_one_is_not_spread(kept: Path, stick: Path) -> None:
    data = bytearray(kept.read_bytes())
    data[700] ^= 1
    kept.write_bytes(data)
    with pytest.raises(BackupDamaged):
        copy_backup_to(kept, stick)
    assert list(stick.iterdir()) == []


def test_what_lies_there_is_left_as_it_is(kept: Path, stick: Path) -> None:
    (stick / kept.name).write_text("mine")
    with pytest.raises(AlreadyThere):
        copy_backup_to(kept, stick)
    assert (stick / kept.name).read_text() == "mine"


def test_a_failing_disk_leaves_nothing_behind(
    kept: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = Faults(monkeypatch)
    for call in range(1, 5):
        faults.fail(call)
        with pytest.raises(PeerBuddyError):
            copy_backup_to(kept, stick)
        assert list(stick.iterdir()) == []
    faults.stop()
    copy_backup_to(kept, stick)

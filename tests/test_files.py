"""A file appears under its name whole or not at all, whatever the storage does (R4, R5, R14, R15, R92)."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from faults import Faults, contents, names

from peerbuddy.files import kind_error, kindly, sync_folder, write_whole, written_whole
from peerbuddy.model.errors import AlreadyThere, DiskFull, PeerBuddyError, ReadOnly, StorageFailed


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> Faults:
    return Faults(monkeypatch)


def test_a_file_is_written_whole_and_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_whole(tmp_path / "one", b"words")
    finally:
        os.umask(before)
    assert (tmp_path / "one").read_bytes() == b"words"
    assert (tmp_path / "one").stat().st_mode & 0o777 == 0o600
    assert names(tmp_path) == ["one"]


def test_nothing_is_written_over_unless_that_was_asked_for(tmp_path: Path) -> None:
    write_whole(tmp_path / "one", b"first")
    with pytest.raises(AlreadyThere) as caught:
        write_whole(tmp_path / "one", b"second")
    assert caught.value.path == tmp_path / "one"
    assert contents(tmp_path) == {"one": b"first"}
    write_whole(tmp_path / "one", b"second", may_replace=True)
    assert contents(tmp_path) == {"one": b"second"}


def test_a_link_that_leads_nowhere_is_in_the_way_too(tmp_path: Path) -> None:
    (tmp_path / "one").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(AlreadyThere):
        write_whole(tmp_path / "one", b"words")
    assert not (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO])
def test_a_new_file_that_fails_at_any_call_leaves_nothing(tmp_path: Path, faults: Faults, code: int) -> None:
    steps = calls_of_a_write(tmp_path / "counted", faults)
    for step in range(1, steps + 1):
        faults.fail(step, code=code)
        with pytest.raises(DiskFull if code == errno.ENOSPC else StorageFailed):
            write_whole(tmp_path / "one", b"words")
        assert names(tmp_path) == ["counted"], f"call {step}"


def test_a_file_that_cannot_be_replaced_is_kept_whole(tmp_path: Path, faults: Faults) -> None:
    write_whole(tmp_path / "one", b"first")
    steps = calls_of_a_write(tmp_path / "counted", faults)
    for step in range(1, steps + 1):
        for times in (1, 1000):
            faults.fail(step, times=times)
            with pytest.raises(StorageFailed):
                write_whole(tmp_path / "one", b"second", may_replace=True)
            # The last call makes the rename durable: it has taken place, and either text is whole.
            assert (tmp_path / "one").read_bytes() == (b"first" if step < steps else b"second")
            assert names(tmp_path) == ["counted", "one"]


def calls_of_a_write(path: Path, faults: Faults) -> int:
    faults.fail(0)
    write_whole(path, b"words")
    return faults.calls


def test_it_is_on_the_disk_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """fsync of the file, then the rename, then fsync of the folder."""
    order: list[str] = []
    fsync, replace = os.fsync, os.replace

    def seen_fsync(descriptor: int) -> None:
        order.append("folder" if os.fstat(descriptor).st_mode & 0o040000 else "file")
        fsync(descriptor)

    def seen_replace(old: Path, new: Path) -> None:
        order.append("rename")
        replace(old, new)

    monkeypatch.setattr(os, "fsync", seen_fsync)
    monkeypatch.setattr(os, "replace", seen_replace)
    write_whole(tmp_path / "one", b"words")
    assert order == ["file", "rename", "folder"]


def test_a_fault_of_ours_while_writing_leaves_nothing_and_is_not_hidden(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), written_whole(tmp_path / "one") as file:
        file.write(b"half")
        _ = 1 // 0
    assert names(tmp_path) == []


def test_what_a_killed_write_left_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "one.part").write_bytes(b"half a file that was longer than the next one")
    write_whole(tmp_path / "one", b"words")
    assert contents(tmp_path) == {"one": b"words"}


def test_a_link_in_the_place_of_the_part_file_is_not_followed(tmp_path: Path) -> None:
    """Somebody's own file must not be emptied through it (R14)."""
    (tmp_path / "own").write_bytes(b"precious")
    (tmp_path / "one.part").symlink_to(tmp_path / "own")
    write_whole(tmp_path / "one", b"words")
    (tmp_path / "two.part").hardlink_to(tmp_path / "own")
    write_whole(tmp_path / "two", b"words")
    assert contents(tmp_path) == {"one": b"words", "two": b"words", "own": b"precious"}
    assert not (tmp_path / "one").is_symlink()


class SharingViolation(PermissionError):
    """What Windows says while another program has the file open."""

    winerror = 32


def test_a_program_that_holds_the_file_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries, replace = [], os.replace

    def held_twice(old: Path, new: Path) -> None:
        tries.append(old)
        if len(tries) < 3:
            raise SharingViolation(errno.EACCES, "in use")
        replace(old, new)

    monkeypatch.setattr(os, "replace", held_twice)
    write_whole(tmp_path / "one", b"words")
    assert contents(tmp_path) == {"one": b"words"}


def test_a_program_that_never_lets_go_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(old: Path, new: Path) -> None:
        raise SharingViolation(errno.EACCES, "in use")

    monkeypatch.setattr(os, "replace", held)
    with pytest.raises(ReadOnly):
        write_whole(tmp_path / "one", b"words")
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EFBIG, DiskFull),
        (errno.EROFS, ReadOnly),
        (errno.EACCES, ReadOnly),
        (errno.EPERM, ReadOnly),
        (errno.EIO, StorageFailed),
        (errno.ENODEV, StorageFailed),
        (errno.ENOENT, StorageFailed),
    ],
)
def test_what_the_system_says_becomes_an_error_without_a_name_in_it(
    code: int, kind: type[PeerBuddyError]
) -> None:
    secret = "/home/ann/what happened in may"
    with pytest.raises(kind) as caught, kindly():
        raise OSError(code, os.strerror(code), secret)
    assert "ann" not in str(caught.value)


def test_an_error_without_a_number_still_has_a_reason() -> None:
    told = kind_error(OSError("/home/ann/what happened in may"))
    assert isinstance(told, StorageFailed)
    assert told.reason == "OSError"


def test_a_folder_that_is_gone_cannot_be_made_durable(tmp_path: Path) -> None:
    with pytest.raises(OSError):
        sync_folder(tmp_path / "gone")

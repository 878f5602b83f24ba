"""Reading files that may be sealed ones, from folders into which anybody may put anything."""

from __future__ import annotations

import io
import os
import socket
from pathlib import Path

import pytest

from peerbuddy.formats.sealed_files import (
    Look,
    NotPlain,
    NotWhole,
    SealedFolder,
    has_arrived,
    read_whole,
    whole,
)
from peerbuddy.model.errors import StorageFailed

LONGEST = 1000
ONE = "aaaaaaaaaaaaaaaaaaaaaaaaaa.pbuddy"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "shared"
    made.mkdir()
    return made


def names(folder: Path) -> list[str]:
    opened = SealedFolder(folder)
    try:
        return sorted(look.name for look in looks(opened))
    finally:
        opened.close()


def looks(opened: SealedFolder) -> list[Look]:
    return [look for some in opened.looks() for look in some]


# --- one file ---------------------------------------------------------------------------------------


def test_a_plain_file_is_read_whole(folder: Path) -> None:
    (folder / "x").write_bytes(b"a" * LONGEST)
    assert read_whole(folder / "x", LONGEST) == b"a" * LONGEST


def test_one_that_is_too_long_is_not_read(folder: Path) -> None:
    with (folder / "x").open("wb") as file:
        file.truncate(2 * 1024**3)
    with pytest.raises(NotPlain):
        read_whole(folder / "x", 32 * 1024 * 1024)


@pytest.mark.parametrize("kind", ["link", "dangling", "pipe", "socket", "device"])
def test_what_is_no_plain_file_is_never_opened_for_long(folder: Path, kind: str) -> None:
    path = folder / "x"
    listening = socket.socket(socket.AF_UNIX)
    match kind:
        case "link":
            (folder / "real").write_bytes(b"secret")
            path.symlink_to(folder / "real")
        case "dangling":
            path.symlink_to(folder / "nothing")
        case "pipe":
            os.mkfifo(path)
        case "socket":
            listening.bind(str(path))
        case _:
            path.symlink_to("/dev/zero")
    try:
        with pytest.raises(NotPlain):
            read_whole(path, LONGEST)
    finally:
        listening.close()


def test_a_device_itself_is_not_read() -> None:
    with pytest.raises(NotPlain):
        read_whole(Path("/dev/zero"), LONGEST)


def test_what_is_gone_and_a_folder_are_told_with_the_word_of_the_system(folder: Path) -> None:
    with pytest.raises(StorageFailed, match="No such file"):
        read_whole(folder / "x", LONGEST)


def test_a_file_that_lies_about_its_length_is_not_whole(folder: Path) -> None:
    # Files of /proc say that they are empty and go on.
    with pytest.raises(NotWhole):
        read_whole(Path("/proc/self/status"), LONGEST)


class WrittenMeanwhile(io.FileIO):
    """Somebody else writes into it while it is read."""

    def __init__(self, path: Path, begin: int) -> None:
        super().__init__(path)
        self._path, self._begin = path, begin

    def read(self, size: int | None = -1, /) -> bytes | None:
        found = super().read(size)
        with self._path.open("r+b") as other:
            other.seek(self._begin)
            other.write(b"later")
        os.utime(self._path, ns=(1, 1))  # however coarse the clock of the file system is
        return found


@pytest.mark.parametrize("begin", [0, 5, 9])
def test_a_file_that_is_written_while_it_is_read_is_not_whole(folder: Path, begin: int) -> None:
    """Also in its midst, which leaves it as long as it was."""
    (folder / ONE).write_bytes(b"0123456789")
    with WrittenMeanwhile(folder / ONE, begin) as file, pytest.raises(NotWhole):
        whole(file, LONGEST)


# --- a folder ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "arrived"),
    [
        (ONE, True),
        ("from jonas.PBUDDY", True),
        ("from jonas (1).pbuddy", True),
        (f".{ONE}", False),
        (f"{ONE}.part", False),
        (f"{ONE}~", False),
        (f"~{ONE}", False),
        ("a.tmp.pbuddy", False),
        ("a.part.pbuddy", False),
        ("a (conflicted copy 2026-05-03).pbuddy", False),
        ("a.sync-conflict-20260503.pbuddy", False),
        ("card.pbcard", False),
        ("journal.pbbackup", False),
        ("pbuddy", False),
    ],
)
def test_a_name_says_whether_a_file_is_sealed_and_has_arrived(name: str, arrived: bool) -> None:
    assert has_arrived(name) is arrived


def test_a_folder_shows_plain_sealed_files_alone(folder: Path) -> None:
    (folder / ONE).write_bytes(b"a")
    (folder / "below.pbuddy").mkdir()
    os.mkfifo(folder / "pipe.pbuddy")
    (folder / "link.pbuddy").symlink_to(folder / ONE)
    (folder / "zero.pbuddy").symlink_to("/dev/zero")
    (folder / "notes.txt").write_text("no")
    assert names(folder) == [ONE]


def test_two_looks_at_a_file_that_grows_differ(folder: Path) -> None:
    (folder / ONE).write_bytes(b"a")
    opened = SealedFolder(folder)
    (first,) = looks(opened)
    with (folder / ONE).open("ab") as file:
        file.write(b"b")
    (second,) = looks(opened)
    (third,) = looks(opened)
    opened.close()
    assert first != second == third


def test_a_link_to_a_folder_is_not_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(folder)
    with pytest.raises(StorageFailed):
        SealedFolder(tmp_path / "link")


def test_a_folder_that_is_swapped_for_a_link_meanwhile_leads_nowhere_else(
    folder: Path, tmp_path: Path
) -> None:
    (folder / ONE).write_bytes(b"mine")
    opened = SealedFolder(folder)
    (look,) = looks(opened)
    folder.rename(tmp_path / "moved")
    other = tmp_path / "other"
    other.mkdir()
    (other / ONE).write_bytes(b"else")
    folder.symlink_to(other)
    assert opened.read(look, LONGEST) == b"mine"
    opened.close()


def test_a_file_that_is_swapped_for_a_link_meanwhile_is_not_read(folder: Path) -> None:
    (folder / ONE).write_bytes(b"mine")
    (folder / "secret").write_bytes(b"secret")
    opened = SealedFolder(folder)
    (look,) = looks(opened)
    (folder / ONE).unlink()
    (folder / ONE).symlink_to(folder / "secret")
    with pytest.raises(NotPlain):
        opened.read(look, LONGEST)
    opened.close()


def test_no_descriptor_of_a_folder_stays_open(folder: Path) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    opened = SealedFolder(folder)
    list(opened.looks())
    opened.close()
    opened.close()
    assert len(list(Path("/proc/self/fd").iterdir())) == before

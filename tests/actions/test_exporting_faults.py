"""Whatever goes wrong with an export, nothing half-made is found and nothing of others is touched."""

from __future__ import annotations

import errno
import stat
from contextlib import closing
from pathlib import Path

import pytest
from faults import Faults, names

from peerbuddy.actions import exporting, journal
from peerbuddy.model.errors import AlreadyThere, DiskFull, StorageFailed, UnknownFormat
from peerbuddy.model.progress import Progress
from peerbuddy.session import Session
from tests.actions.taking_and_leaving import export, numbered, take
from tests.vault.journal_pages import write

FORMATS = pytest.mark.parametrize("format_", exporting.FORMATS)


@FORMATS
def test_only_the_owner_can_read_it(session: Session, tmp_path: Path, format_: str) -> None:
    session.clean_picture = lambda data: ("image/png", data)
    journal.attach_picture(session, write(session, "x"), "a.png", b"one")
    export(session, tmp_path / "out", format_)
    for path in (tmp_path / "out", *(tmp_path / "out").rglob("*")):
        assert stat.S_IMODE(path.lstat().st_mode) & 0o077 == 0


@FORMATS
def test_what_lies_there_already_is_never_touched(session: Session, tmp_path: Path, format_: str) -> None:
    write(session, "x")
    (tmp_path / "file").write_text("mine")
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    for name in ("file", "folder", "link"):
        with pytest.raises(AlreadyThere):
            export(session, tmp_path / name, format_)
    assert (tmp_path / "file").read_text() == "mine"
    assert not (tmp_path / "nowhere").exists()


def test_a_folder_in_the_way_of_the_unfinished_one_is_not_removed(session: Session, tmp_path: Path) -> None:
    (tmp_path / "out.part").mkdir()
    (tmp_path / "out.part" / "mine").write_text("mine")
    with pytest.raises(AlreadyThere) as refused:
        export(session, tmp_path / "out", "markdown")
    assert refused.value.path == tmp_path / "out.part"
    assert names(tmp_path / "out.part") == ["mine"]


@FORMATS
def test_given_up_it_leaves_nothing(session: Session, tmp_path: Path, format_: str) -> None:
    take(session, numbered(tmp_path / "source.jsonl", 150))
    place = tmp_path / "place"
    place.mkdir()
    with closing(exporting.export_steps(session, place / "out", format=format_)) as steps:
        assert next(steps) == Progress(100, 150)
        assert names(place) != []
    assert names(place) == []


@FORMATS
@pytest.mark.parametrize(("code", "told"), [(errno.ENOSPC, DiskFull), (errno.EIO, StorageFailed)])
def test_a_disk_that_fails_at_any_call_leaves_nothing(
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    format_: str,
    code: int,
    told: type[Exception],
) -> None:
    session.clean_picture = lambda data: ("image/png", data)
    journal.attach_picture(session, write(session, "x"), "a.png", b"one")
    place = tmp_path / "place"
    place.mkdir()
    faults = Faults(monkeypatch)
    export(session, place / "counted", format_)
    before, calls = names(place), faults.calls
    for call in range(1, calls + 1):
        faults.fail(call, code=code)
        with pytest.raises(told):
            export(session, place / "out", format_)
        faults.stop()
        assert names(place) == before


def test_a_place_that_is_not_there_and_a_format_that_is_none_are_told(
    session: Session, tmp_path: Path
) -> None:
    with pytest.raises(StorageFailed):
        export(session, tmp_path / "nowhere" / "out", "markdown")
    with pytest.raises(UnknownFormat):
        export(session, tmp_path / "out", "pdf")

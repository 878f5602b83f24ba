"""Whatever goes wrong with an export, nothing half-made is found and nothing of others is touched."""

from __future__ import annotations

import errno
import shutil
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


def cut_off(session: Session, out: Path) -> Path:
    """`OUT.part` as an export leaves it whose process is killed in its midst."""
    partial, aside = out.with_name("out.part"), out.with_name("aside")
    with closing(exporting.export_steps(session, out, format="markdown")) as steps:
        next(steps)
        shutil.copytree(partial, aside)
    aside.rename(partial)
    return partial


def test_readable_pages_that_a_killed_export_left_go_with_the_next_one(
    session: Session, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    write(session, "one")
    write(session, "another")
    partial = cut_off(session, out)
    assert len(list(partial.glob("*.md"))) == 2
    (partial / "attachments").mkdir()
    (partial / "attachments" / "2026-11-22-00000001-1.png").write_bytes(b"a picture")
    export(session, out, "markdown")
    assert len(names(out)) == len(list(out.glob("*.md"))) == 2
    assert not partial.exists()


@pytest.mark.parametrize(
    "foreign", ["notes.md", "attachments/mine.png", "more/2026-11-22-00000001.md", "link"]
)
def test_beside_anything_of_somebody_else_what_was_left_stays(
    session: Session, tmp_path: Path, foreign: str
) -> None:
    write(session, "a page")
    partial = cut_off(session, tmp_path / "out")
    if foreign == "link":
        (partial / "2026-11-22-00000009.md").symlink_to(tmp_path)
    else:
        (partial / foreign).parent.mkdir(exist_ok=True)
        (partial / foreign).write_text("mine")
    before = sorted(partial.rglob("*"))
    with pytest.raises(AlreadyThere):
        export(session, tmp_path / "out", "markdown")
    assert sorted(partial.rglob("*")) == before


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

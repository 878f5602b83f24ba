"""A vault is made or restored as a whole: nobody ever finds half of one under its name (R8)."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from faults import Faults, contents, names

from peerbuddy.model.errors import AlreadyThere, InUse, PeerBuddyError, StorageFailed
from peerbuddy.vault.lock import Holder, VaultLock
from peerbuddy.vault.making import check_free, made_whole

HOLDER = Holder("the test", datetime(2026, 11, 22, 12, tzinfo=UTC))


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., None]:
    """Fill a folder with one file that a vault may hold."""

    def once(place: Path, *, error: BaseException | None = None, late: BaseException | None = None) -> None:
        with made_whole(place, tmp_path / "run", HOLDER) as made:
            (made.folder / "vault.db").write_bytes(b"all of it")
            if error:
                raise error
            made.settle()
            if late:
                raise late
            made.lock.release()

    return once


def test_it_appears_under_its_name_when_it_is_finished(make: Callable[..., None], tmp_path: Path) -> None:
    make(tmp_path / "vault")
    assert names(tmp_path) == ["run", "vault", "vault/backups", "vault/vault.db"]
    assert (tmp_path / "vault").stat().st_mode & 0o777 == 0o700


def test_folders_on_the_way_are_made(make: Callable[..., None], tmp_path: Path) -> None:
    make(tmp_path / "a" / "b" / "vault")
    assert contents(tmp_path / "a") == {"b/vault/vault.db": b"all of it"}


def test_an_empty_folder_is_taken(make: Callable[..., None], tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    make(tmp_path / "vault")
    assert contents(tmp_path) == {"vault/vault.db": b"all of it"}


@pytest.mark.parametrize("error", [ValueError(), KeyboardInterrupt(), StorageFailed(), OSError(5, "I/O")])
@pytest.mark.parametrize("when", ["error", "late"])
@pytest.mark.parametrize("was_there", [True, False])
def test_what_fails_leaves_nothing(
    make: Callable[..., None], tmp_path: Path, error: BaseException, when: str, was_there: bool
) -> None:
    place = tmp_path / "a" / "vault"
    if was_there:
        place.mkdir(parents=True)
    with pytest.raises(StorageFailed if isinstance(error, OSError) else type(error)):
        make(place, **{when: error})
    assert names(tmp_path) == (["a", "a/vault", "run"] if was_there else ["run"])
    make(place)


def test_a_storage_that_fails_at_any_call_leaves_nothing_or_all(
    make: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "run").mkdir()
    faults = Faults(monkeypatch)
    faults.fail(0)
    make(tmp_path / "counted")
    for step in range(1, faults.calls + 1):
        faults.fail(step)
        try:
            make(tmp_path / "vault")
        except PeerBuddyError:
            assert [n for n in names(tmp_path) if n.startswith("vault")] == [], f"call {step}"
        else:  # the note of the lock is a courtesy
            assert (tmp_path / "vault" / "vault.db").exists()
            (tmp_path / "vault").rename(tmp_path / f"made {step}")


@pytest.mark.parametrize("there", ["a file", "a folder with a letter", "a vault"])
def test_what_is_there_is_never_touched(make: Callable[..., None], tmp_path: Path, there: str) -> None:
    place = tmp_path / "vault"
    if there == "a file":
        place.write_text("dear")
    elif there == "a vault":
        make(place)
    else:
        place.mkdir()
        (place / "letter.txt").write_text("dear")
    before = contents(tmp_path)
    with pytest.raises(AlreadyThere) as caught:
        make(place)
    with pytest.raises(AlreadyThere):
        check_free(place)
    assert caught.value.path == place
    assert contents(tmp_path) == before


def test_what_a_killed_making_left_is_removed_by_the_next_one(
    make: Callable[..., None], tmp_path: Path
) -> None:
    part = tmp_path / "vault.part"
    (part / "backups").mkdir(parents=True)
    for name in ("unfinished", "vault.db", "vault.db-journal", "slots-a.json", "slots-b.json.part"):
        (part / name).write_bytes(b"half of it")
    make(tmp_path / "vault")
    assert contents(tmp_path) == {"vault/vault.db": b"all of it"}


@pytest.mark.parametrize(
    "there", ["a finished vault", "other files", "a link", "a file", "other files beside"]
)
def test_a_folder_of_somebody_else_with_that_name_is_never_emptied(
    make: Callable[..., None], tmp_path: Path, there: str
) -> None:
    part = tmp_path / "vault.part"
    if there == "a finished vault":
        make(part)
    elif there == "a link":
        make(tmp_path / "other vault")
        part.symlink_to(tmp_path / "other vault")
    elif there == "a file":
        part.write_text("dear")
    else:
        part.mkdir()
        (part / "letter.txt").write_text("dear")
        if there.endswith("beside"):
            (part / "unfinished").touch()
            (part / "vault.db").write_bytes(b"half of it")
    before = {name: data for name, data in contents(tmp_path).items() if data in (b"dear", b"all of it")}
    with pytest.raises((AlreadyThere, StorageFailed)):
        make(tmp_path / "vault")
    assert before
    assert before.items() <= contents(tmp_path).items()
    assert not (tmp_path / "vault").exists()


def test_two_processes_cannot_make_the_same_vault(make: Callable[..., None], tmp_path: Path) -> None:
    with made_whole(tmp_path / "vault", tmp_path / "run", HOLDER) as made:
        (made.folder / "vault.db").write_bytes(b"of the first")
        with pytest.raises(InUse) as caught:
            make(tmp_path / "vault")
        assert caught.value.holder.startswith("the test, ")
        made.settle()
        made.lock.release()
    assert contents(tmp_path) == {"vault/vault.db": b"of the first"}


def test_one_that_was_slower_finds_the_vault_of_the_other(make: Callable[..., None], tmp_path: Path) -> None:
    with pytest.raises(PeerBuddyError), made_whole(tmp_path / "vault", tmp_path / "run", HOLDER) as made:
        (made.folder / "vault.db").write_bytes(b"of the slower")
        (tmp_path / "vault").mkdir()
        (tmp_path / "vault" / "vault.db").write_bytes(b"of the faster")
        made.settle()
    assert contents(tmp_path) == {"vault/vault.db": b"of the faster"}


def test_the_lock_goes_with_the_folder_to_its_name(tmp_path: Path) -> None:
    with made_whole(tmp_path / "vault", tmp_path / "run", HOLDER) as made:
        made.settle()
    with pytest.raises(InUse) as caught:
        VaultLock(tmp_path / "vault", tmp_path / "run", HOLDER)
    assert caught.value.holder.startswith("the test, ")
    made.lock.release()
    VaultLock(tmp_path / "vault", tmp_path / "run", HOLDER).release()


def test_a_memory_stick_is_filled_where_it_is(
    make: Callable[..., None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its root cannot be replaced by a folder from beside it."""
    stick = tmp_path / "stick"
    stick.mkdir()
    identity = stick.stat().st_ino
    monkeypatch.setattr(os.path, "ismount", lambda path: Path(path) == stick)
    with pytest.raises(ValueError, match="late"):
        make(stick, late=ValueError("late"))
    assert names(tmp_path) == ["run", "stick"]
    make(stick)
    assert names(stick) == ["backups", "vault.db"]
    assert stick.stat().st_ino == identity

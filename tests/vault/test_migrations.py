"""Bringing a vault up to date: a verified backup first, all of a step or nothing, and never a newer vault."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from peerbuddy.actions import journal, keeping, unlocking
from peerbuddy.model.errors import Damaged, PeerBuddyError, VaultTooNew
from peerbuddy.session import Session
from peerbuddy.vault import backup, migrations, sql
from peerbuddy.vault.sql import Connection
from tests.conftest import MadeVault
from tests.vault import migrating_process, watched_process
from tests.vault.journal_pages import write
from tests.vault.schema_folders import FAILING_STEP, NEXT, SOUND_STEP, mark_of, use, with_step
from tests.vault.watched_process import killing_at


def written(reopen: Callable[[], Session]) -> tuple[Session, list[str]]:
    """A vault with three pages, locked again."""
    session = reopen()
    ids = [write(session, f"page {n}", tags=("t",)) for n in range(3)]
    unlocking.lock(session)
    return session, ids


def by_key(session: Session, path: Path | None = None) -> Connection:
    vault = session.vault
    return sql.open_database(path or vault.place.database, vault.keys.database, vault.slots.db_salt)


def snapshot(*folders: Path) -> dict[Path, bytes | None]:
    """Every folder and file below these, files with what they hold."""
    below = [path for folder in folders for path in (folder, *sorted(folder.rglob("*")))]
    return {path: path.read_bytes() if path.is_file() else None for path in below}


def put_back(before: dict[Path, bytes | None]) -> None:
    for path in [path for path in before if path.is_dir()]:
        shutil.rmtree(path, ignore_errors=True)
    for path, data in before.items():
        path.mkdir() if data is None else path.write_bytes(data)


def altered(reopen: Callable[[], Session], statement: str) -> Session:
    session, _ = written(reopen)
    db = by_key(session)
    db.execute(statement)
    db.close()
    return session


# --- the files --------------------------------------------------------------------------------------


def test_every_step_gives_the_schema_we_know(tmp_path: Path) -> None:
    """After a change of a step that was never released, the value shown here goes to KNOWN_SCHEMAS."""
    marks = {number: mark_of(tmp_path / "scratch.db", up_to=number) for number, _ in migrations.steps()}
    assert marks == migrations.KNOWN_SCHEMAS


def test_steps_are_numbered_from_one_without_a_gap() -> None:
    assert [number for number, _ in migrations.steps()] == list(range(1, migrations.newest() + 1))


def test_every_statement_of_a_step_is_run() -> None:
    for _, script in migrations.steps():
        parts = migrations.statements(script)
        code = [line for line in script.splitlines() if not line.startswith("--")]
        assert "\n".join(parts).split() == "\n".join(code).split()
        assert all(part.rstrip().endswith(";") for part in parts)


def test_every_table_has_a_rowid_and_strict_columns(session: Session) -> None:
    """The check walks by rowid, and the seal's canonical form knows only STRICT's types."""
    rows = session.vault.database.execute("PRAGMA table_list").fetchall()
    ours = [row for row in rows if row[2] == "table" and not row[1].startswith("sqlite_")]
    assert len(ours) >= 15
    assert {(without_rowid, strict) for _, _, _, _, without_rowid, strict in ours} == {(0, 1)}


# --- a step -----------------------------------------------------------------------------------------


def test_an_older_vault_is_brought_up_to_date_with_all_it_holds(
    reopen: Callable[[], Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, ids = written(reopen)
    use(monkeypatch, with_step(tmp_path / "schema", SOUND_STEP))
    session = reopen()
    assert migrations.schema_version(session.vault.database) == NEXT
    assert [journal.read_entry(session, id).text for id in ids] == ["page 0", "page 1", "page 2"]
    assert session.vault.database.execute("SELECT count(*) FROM mood").fetchone() == (3,)
    assert keeping.check(session) == ()
    write(session, "and writing goes on")
    assert keeping.check(session) == ()


def test_before_the_first_step_a_verified_backup_is_made(
    reopen: Callable[[], Session], made: MadeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, ids = written(reopen)
    before = session.vault.place.database.read_bytes()
    use(monkeypatch, with_step(tmp_path / "schema", SOUND_STEP))
    reopen()
    (line,) = backup.listed(made.folder / "backups")
    backup.unpack(backup.opened(line.path), tmp_path / "unpacked.db")
    assert (tmp_path / "unpacked.db").read_bytes() == before
    checked = backup.verify(line.path, session.vault.keys)
    assert (checked.entries, checked.findings) == (len(ids), ())


def test_a_vault_that_is_up_to_date_is_left_alone(reopen: Callable[[], Session], made: MadeVault) -> None:
    written(reopen)
    reopen()
    assert backup.listed(made.folder / "backups") == []


def test_a_step_that_fails_leaves_the_vault_as_it_was(
    reopen: Callable[[], Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, ids = written(reopen)
    before = session.vault.place.database.read_bytes()
    with monkeypatch.context() as later_version:
        use(later_version, with_step(tmp_path / "sound", SOUND_STEP))
        (tmp_path / "sound" / f"{NEXT:04}_next.sql").write_text(FAILING_STEP, "utf-8")
        for _ in range(2):
            with pytest.raises((PeerBuddyError, sql.SqlError)):
                reopen()
            db = by_key(session)
            assert migrations.schema_version(db) == NEXT - 1
            migrations.check_schema(db)
            db.close()
    again = reopen()
    assert [journal.read_entry(again, id).text for id in ids] == ["page 0", "page 1", "page 2"]
    assert keeping.check(again) == ()
    unlocking.lock(again)
    assert len(session.vault.place.database.read_bytes()) == len(before)


def test_without_a_backup_nothing_is_changed(
    reopen: Callable[[], Session], made: MadeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, _ = written(reopen)
    before = session.vault.place.database.read_bytes()
    (made.folder / "backups").rmdir()
    (made.folder / "backups").write_text("in the way")
    use(monkeypatch, with_step(tmp_path / "schema", SOUND_STEP))
    with pytest.raises(PeerBuddyError):
        reopen()
    assert session.vault.place.database.read_bytes() == before


def test_a_damaged_vault_is_not_brought_up_to_date(
    reopen: Callable[[], Session], made: MadeVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is wrong is told, and no backup of it is kept under a name that says it is sound."""
    session = altered(reopen, "UPDATE entry SET body = 'other'")
    before = session.vault.place.database.read_bytes()
    use(monkeypatch, with_step(tmp_path / "schema", SOUND_STEP))
    with pytest.raises(Damaged):
        reopen()
    assert session.vault.place.database.read_bytes() == before
    assert list((made.folder / "backups").iterdir()) == []


@pytest.mark.parametrize(
    "every", [pytest.param(13, id="short"), pytest.param(1, id="long", marks=pytest.mark.long)]
)
def test_a_kill_at_any_instant_of_a_step_loses_nothing(
    reopen: Callable[[], Session],
    made: MadeVault,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    every: int,
) -> None:
    """Whichever side of the step it is on afterwards, the vault is whole and opens."""
    _, ids = written(reopen)
    before = snapshot(made.folder, tmp_path / "home")
    use(monkeypatch, with_step(tmp_path / "schema", SOUND_STEP))
    told = migrating_process.order(made.folder, tmp_path / "home", made.code, tmp_path / "schema")
    whole = watched_process.run(migrating_process.MODULE, told, lambda _: None)
    assert (whole.code, whole.output, whole.errors) == (0, f"{NEXT}\n", "")
    for last in range(0, len(whole.calls), every):
        put_back(before)
        assert watched_process.run(migrating_process.MODULE, told, killing_at(last)).code == -9
        for line in backup.listed(made.folder / "backups"):
            assert line.size > 4096
        session = reopen()
        assert [journal.read_entry(session, id).text for id in ids] == ["page 0", "page 1", "page 2"]
        assert keeping.check(session) == ()
        assert len(backup.listed(made.folder / "backups")) >= 1
        unlocking.lock(session)


# --- what is refused --------------------------------------------------------------------------------


def test_a_newer_vault_is_refused_and_not_a_byte_of_it_is_touched(
    reopen: Callable[[], Session], made: MadeVault, tmp_path: Path
) -> None:
    altered(reopen, f"PRAGMA user_version = {NEXT}")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    with pytest.raises(VaultTooNew):
        reopen()
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


PLANTED = {
    "a trigger": "CREATE TRIGGER planted AFTER INSERT ON entry BEGIN UPDATE entry SET body = ''; END",
    "a view": "CREATE VIEW planted AS SELECT body FROM entry",
    "a table": "CREATE TABLE planted (x)",
    "a virtual table": "CREATE VIRTUAL TABLE planted USING fts5 (x)",
    "an index": "CREATE INDEX planted ON entry (title)",
    "a trigger gone": "DROP TRIGGER entry_changed",
    "a column more": "ALTER TABLE entry ADD COLUMN planted TEXT",
    "no version": "PRAGMA user_version = 0",
    "a version below all": "PRAGMA user_version = -1",
}


@pytest.mark.parametrize("statement", PLANTED.values(), ids=PLANTED.keys())
def test_a_schema_we_did_not_make_is_refused(reopen: Callable[[], Session], statement: str) -> None:
    session = altered(reopen, statement)
    before = session.vault.place.database.read_bytes()
    with pytest.raises(Damaged):
        reopen()
    assert session.vault.place.database.read_bytes() == before

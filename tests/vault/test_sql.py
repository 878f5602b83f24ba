"""SQLCipher opened the one way the format allows; whatever else lies there is told apart and left alone."""

from __future__ import annotations

import secrets
import sqlite3
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from peerbuddy.model import errors
from peerbuddy.vault import sql

KEY, SALT = bytes(range(32)), bytes(range(16))


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "vault.db"
    db = sql.open_database(path, KEY, SALT, create=True)
    db.execute("CREATE TABLE page (text TEXT) STRICT")
    db.execute("INSERT INTO page VALUES ('herons wade in quiet water')")
    db.close()
    return path


def test_a_new_database_is_encrypted_under_the_salt_given(database: Path) -> None:
    data = database.read_bytes()
    assert data[:16] == SALT
    assert b"herons" not in data
    assert b"SQLite" not in data
    assert len(data) % 4096 == 0


def test_it_opens_again_and_reads(database: Path) -> None:
    db = sql.open_database(database, KEY, SALT)
    assert db.execute("SELECT text FROM page").fetchone() == ("herons wade in quiet water",)
    db.close()


def test_a_spoilt_salt_in_the_file_is_no_loss_because_the_slots_hold_it(database: Path) -> None:
    data = database.read_bytes()
    database.write_bytes(bytes(16) + data[16:])
    db = sql.open_database(database, KEY, SALT)
    assert db.execute("SELECT count(*) FROM page").fetchone() == (1,)
    db.close()


@pytest.mark.parametrize(("key", "salt"), [(bytes(32), SALT), (KEY[::-1], SALT), (KEY, bytes(16))])
def test_a_wrong_key_or_salt_opens_nothing_and_says_nothing_on_the_terminal(
    database: Path, capfd: pytest.CaptureFixture[str], key: bytes, salt: bytes
) -> None:
    before = database.read_bytes()
    with pytest.raises(errors.Damaged):
        sql.open_database(database, key, salt)
    assert capfd.readouterr() == ("", "")
    assert database.read_bytes() == before


@pytest.mark.parametrize(("key", "salt"), [(KEY[:31], SALT), (KEY + b"k", SALT), (KEY, SALT[:8]), (b"", b"")])
def test_a_key_of_another_length_is_refused_before_it_is_taken_for_a_passphrase(
    tmp_path: Path, key: bytes, salt: bytes
) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        sql.open_database(tmp_path / "new.db", key, salt, create=True)


def test_the_key_is_in_no_error_text(database: Path) -> None:
    key = secrets.token_bytes(32)
    with pytest.raises(errors.Damaged) as caught:
        sql.open_database(database, key, SALT)
    error: BaseException | None = caught.value
    while error:
        assert key.hex() not in repr(error).lower()
        error = error.__cause__ or error.__context__


@pytest.mark.parametrize(
    "content",
    [b"", b"x", b"xy", bytes(512), b"garbage" * 1000, bytes(4096), secrets.token_bytes(8192)],
    ids=["no byte", "one byte", "two bytes", "512 bytes", "words", "zeros", "noise"],
)
def test_what_is_no_database_of_ours_is_damaged_and_stays_as_it_is(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "vault.db"
    path.write_bytes(content)
    with pytest.raises(errors.Damaged):
        sql.open_database(path, KEY, SALT)
    assert path.read_bytes() == content


def test_a_missing_database_is_damaged_and_none_is_made(tmp_path: Path) -> None:
    with pytest.raises(errors.Damaged):
        sql.open_database(tmp_path / "vault.db", KEY, SALT)
    assert list(tmp_path.iterdir()) == []


def test_a_plain_database_is_named_as_one(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE page (text TEXT)")
    plain.close()
    before = path.read_bytes()
    with pytest.raises(errors.NotEncrypted):
        sql.open_database(path, KEY, SALT)
    assert path.read_bytes() == before


def test_an_old_sqlite_is_refused(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sql, "MINIMUM_SQLITE", (99, 0, 0))
    with pytest.raises(errors.StorageFailed, match="SQLite"):
        sql.open_database(database, KEY, SALT)


def test_a_name_that_looks_like_a_uri_is_only_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    sql.open_database(Path("file:x?mode=memory"), KEY, SALT, create=True).close()
    assert (tmp_path / "file:x?mode=memory").stat().st_size == 0
    assert len(list(tmp_path.iterdir())) == 1


def test_every_setting_is_in_force(database: Path) -> None:
    db = sql.open_database(database, KEY, SALT)
    expected = {
        "journal_mode": "delete",
        "synchronous": 3,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "temp_store": 2,
        "mmap_size": 0,
        "secure_delete": 1,
        "cache_size": -16000,
        "cipher_page_size": "4096",
        "cipher_use_hmac": "1",
        "cipher_memory_security": "0",
    }
    assert {name: sql.setting(db, name) for name in expected} == expected
    assert sql.cipher_is_on(db)
    with pytest.raises(sqlcipher.OperationalError, match="not authorized"):
        db.execute("SELECT load_extension('x')")
    db.close()


def test_a_setting_that_does_not_take_effect_is_an_error(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sql, "_SETTINGS", (("synchronos", "EXTRA", 3),))
    with pytest.raises(errors.StorageFailed, match="synchronos"):
        sql.open_database(database, KEY, SALT)


def test_another_process_that_writes_is_told_as_in_use(database: Path) -> None:
    one, two = sql.open_database(database, KEY, SALT), sql.open_database(database, KEY, SALT)
    one.execute("BEGIN IMMEDIATE")
    with pytest.raises(errors.InUse), sql.kindly():
        two.execute("BEGIN IMMEDIATE")
    one.close()
    two.close()


def test_text_that_is_not_text_is_damage(database: Path) -> None:
    """An older page pasted under the same key can make the rest of a text come from somewhere else."""
    db = sql.open_database(database, KEY, SALT)
    db.execute("UPDATE page SET text = CAST(x'68ff00' AS TEXT)")
    with pytest.raises(errors.Damaged), sql.kindly():
        db.execute("SELECT text FROM page").fetchone()
    db.close()


def test_a_connection_that_was_closed_is_a_storage_failure(database: Path) -> None:
    db = sql.open_database(database, KEY, SALT)
    db.close()
    with pytest.raises(errors.StorageFailed), sql.kindly():
        db.execute("SELECT 1")


def test_a_fault_of_our_own_sql_stays_what_it_is(database: Path) -> None:
    db = sql.open_database(database, KEY, SALT)
    with pytest.raises(sqlcipher.OperationalError, match="no such table"), sql.kindly():
        db.execute("SELECT * FROM pages")
    db.close()

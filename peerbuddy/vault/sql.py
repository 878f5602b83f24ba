"""SQLCipher, opened the one way the vault format allows, and its errors turned into ours.

sqlcipher3 says "file is not a database" for a wrong key, a plain file and garbage alike, takes a key of
the wrong length silently as a passphrase, and opens an empty file as a new database: all of that is
caught here (R21, R26, R28).
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from peerbuddy.model.errors import (
    Damaged,
    DiskFull,
    Interrupted,
    InUse,
    NotEncrypted,
    PeerBuddyError,
    ReadOnly,
    StorageFailed,
)

Connection = sqlcipher.Connection
SqlError = sqlcipher.Error

PLAIN_HEADER = b"SQLite format 3\0"
PAGE_BYTES = 4096
MINIMUM_SQLITE = (3, 51, 3)  # older ones have a bug that could damage a database (sqlite.org/wal.html)

# Set after the key; read back and compared, because a misspelt PRAGMA is silently ignored.
_SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", 3),
    ("foreign_keys", "ON", 1),
    ("trusted_schema", "OFF", 0),
    ("cell_size_check", "ON", 1),
    ("temp_store", "MEMORY", 2),
    ("mmap_size", "0", 0),
    ("secure_delete", "ON", 1),
    ("cache_size", "-16000", -16000),
)
_HEX = b"0123456789abcdef"
# What the driver itself says, without a code of SQLite's. The function is the seal's: it fails only where
# memory ends.
_BY_WORDS: tuple[tuple[str, Callable[[], PeerBuddyError]], ...] = (
    ("Could not decode to UTF-8", Damaged),
    ("Cannot operate on a closed", lambda: StorageFailed("closed")),
    ("user-defined function raised exception", lambda: StorageFailed("out of memory")),
)
_BY_CODE: dict[int, Callable[[], PeerBuddyError]] = {
    5: InUse,  # BUSY
    6: InUse,  # LOCKED
    7: lambda: StorageFailed("out of memory"),
    8: ReadOnly,
    9: Interrupted,
    10: lambda: StorageFailed("disk I/O error"),
    11: Damaged,  # CORRUPT
    13: DiskFull,
    14: lambda: StorageFailed("unable to open database file"),
    26: Damaged,  # NOTADB
}


def open_database(path: Path, key: bytes, salt: bytes, *, create: bool = False) -> Connection:
    """The encrypted database at `path`, with every setting asserted.

    Raises Damaged (zero bytes, truncated, foreign or garbage), NotEncrypted, InUse, StorageFailed.
    """
    _check_file(path, create=create)
    with kindly():
        db = sqlcipher.connect(str(path.absolute()), isolation_level=None, timeout=1.0)
        try:
            db.execute("PRAGMA cipher_log_level = NONE")
            _set_key(db, key, salt)
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
            _apply_settings(db)
        except BaseException:
            db.close()
            raise
    return db


def _check_file(path: Path, *, create: bool) -> None:
    if sqlcipher.sqlite_version_info < MINIMUM_SQLITE:
        raise StorageFailed("SQLite " + sqlcipher.sqlite_version)
    try:
        with path.open("rb") as file:
            start = file.read(PAGE_BYTES)
    except FileNotFoundError:
        start = b""
    except OSError as error:
        raise StorageFailed(error.strerror or "") from error
    if start.startswith(PLAIN_HEADER):
        raise NotEncrypted
    # SQLite takes a file of no byte, and of one byte, for a new database.
    if len(start) < PAGE_BYTES and not create:
        raise Damaged


def _set_key(db: Connection, key: bytes, salt: bytes) -> None:
    """`x'<key><salt>'` in a buffer that is wiped: `PRAGMA key` would leave copies in memory (R28)."""
    text = bytearray(b"x'")
    for byte in key + salt:
        text.append(_HEX[byte >> 4])
        text.append(_HEX[byte & 15])
    text += b"'"
    if len(key) != 32 or len(salt) != 16 or len(text) != 3 + 96:
        raise ValueError("a raw key is 32 bytes and its salt 16")
    db.set_key(text)
    text[:] = bytes(len(text))


def _apply_settings(db: Connection) -> None:
    for name, value, _ in _SETTINGS:
        db.execute(f"PRAGMA {name} = {value}")
    for name, _, expected in _SETTINGS:
        if setting(db, name) != expected:
            raise StorageFailed(f"setting {name}")
    if not cipher_is_on(db):
        raise NotEncrypted


def setting(db: Connection, name: str) -> object:
    row = db.execute(f"PRAGMA {name}").fetchone()
    return row[0] if row else None


def cipher_is_on(db: Connection) -> bool:
    return bool(setting(db, "cipher_version")) and setting(db, "cipher_page_size") == "4096"


def setting_names() -> tuple[str, ...]:
    return tuple(name for name, _, _ in _SETTINGS)


def versions() -> str:
    """What the library says of itself, for the self-check."""
    db = sqlcipher.connect(":memory:")
    try:
        return f"SQLCipher {setting(db, 'cipher_version')}, SQLite {sqlcipher.sqlite_version}"
    finally:
        db.close()


@contextmanager
def kindly() -> Generator[None]:
    try:
        yield
    except sqlcipher.Error as error:
        raise kind_error(error) from error


def kind_error(error: sqlcipher.Error) -> PeerBuddyError | sqlcipher.Error:
    """What the driver says, as one of ours; a fault of our own SQL stays what it is."""
    for beginning, kind in _BY_WORDS:
        if str(error).startswith(beginning):
            return kind()
    kind = _BY_CODE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    return kind() if kind else error

"""The vault, unlocked: one connection, one thread, one transaction at a time."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from peerbuddy.files import kindly, read_plain
from peerbuddy.model.changes import ChangeLog
from peerbuddy.model.errors import DiskFull, PeerBuddyError, ReadOnly, StorageFailed
from peerbuddy.model.rules.letting_go import day_is_believed
from peerbuddy.model.slot import SlotSet
from peerbuddy.model.vault_state import OlderCopy
from peerbuddy.vault import folder as folders
from peerbuddy.vault import migrations, sql
from peerbuddy.vault.lock import VaultLock
from peerbuddy.vault.marks import Marks, mark_file
from peerbuddy.vault.state_seal import StateSeal
from peerbuddy.vault.tables import Tables

CHANGED_SINCE_BACKUP = "changed_since_backup"
BELIEVED_DAY = "believed_day"  # up to which the clock of this computer was followed, as an ordinal
WORTH_A_BACKUP = (
    "entries", "mentions", "strengths", "goals", "guides", "help", "assets", "words",
    "buddies", "agreements", "outbox", "inbox", "lessons", "drafts",
)  # fmt: skip


class Keys(Protocol):
    """The subkeys a vault is opened with, 32 bytes each."""

    @property
    def database(self) -> bytes: ...
    @property
    def slots_mac(self) -> bytes: ...
    @property
    def state_seal(self) -> bytes: ...
    @property
    def outside_marks(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Place:
    """Where a vault lies and what this computer knows of it. `state` holds the marks outside."""

    folder: Path
    state: Path

    @property
    def database(self) -> Path:
        return self.folder / folders.DATABASE


class Vault(Tables):
    """Made by `actions/unlocking.py` from subkeys that a slot gave. Holds `lock` until it is closed."""

    def __init__(self, place: Place, keys: Keys, slots: SlotSet, lock: VaultLock) -> None:
        self.place, self.keys, self.slots, self._lock = place, keys, slots, lock
        self.read_only = not (folders.is_writable(place.folder) and folders.is_writable(place.database))
        self.changes = ChangeLog()
        self.is_open = self._is_let_go = False
        self._open()

    def _open(self) -> None:
        # Opened before the database and closed after it: closing a second descriptor of the file would
        # drop SQLite's own locks on it.
        self._copying = os.open(self.place.database, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            self._db = sql.open_database(self.place.database, self.keys.database, self.slots.db_salt)
        except BaseException:
            os.close(self._copying)
            raise
        self.is_open = True
        try:
            with sql.kindly():
                self._prepare()
        except BaseException:
            self._close()
            raise

    def _prepare(self) -> None:
        migrations.check_schema(self._db)
        self.seal = StateSeal(self._db, self.keys.state_seal)
        self._marks = Marks(
            mark_file(self.place.state, self.slots.vault_id), self.keys.outside_marks, self._db
        )
        self.forget_tables()

    # --- writing ------------------------------------------------------------------------------------

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All or nothing, durable when it returns. Raises DiskFull, ReadOnly or StorageFailed.

        A failed read or write closes the connection and opens it anew from what is on the disk: what
        the system's cache holds after a failed fsync cannot be trusted (R6). Where that fails as well,
        the next transaction tries again.
        """
        if self.read_only:
            raise ReadOnly
        if not self.is_open:
            self._open_again()
        try:
            self._db.execute("BEGIN IMMEDIATE")
            yield
            self._note_for_backup()
            self.seal.before_commit()
            self._db.execute("COMMIT")
        except BaseException as error:
            self._undo(error)
            raise
        self.seal.after_commit()
        self.changes.keep()

    def _note_for_backup(self) -> None:
        """A backup is due from the first change after the last one on."""
        changed = any(self.changes.has_noted(kind) for kind in WORTH_A_BACKUP)
        if changed and not self.settings.get(CHANGED_SINCE_BACKUP):
            self.settings.set(CHANGED_SINCE_BACKUP, "1")

    def _undo(self, error: BaseException) -> None:
        self.changes.undo()
        told = sql.kind_error(error) if isinstance(error, sql.SqlError) else error
        if isinstance(told, ReadOnly) and not self._has_its_name():
            told = StorageFailed("moved")  # SQLite writes to no file whose name now means another
        with suppress(sql.SqlError):
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
        if isinstance(told, StorageFailed):
            with suppress(PeerBuddyError):
                self._open_again()
        else:
            with suppress(sql.SqlError):
                self.seal.forget()
        if told is not error:
            raise told from error

    def _has_its_name(self) -> bool:
        """Whether the file that is open is still the one that lies in the folder."""
        try:
            return os.path.samestat(os.fstat(self._copying), self.place.database.stat())
        except OSError:
            return False

    def _open_again(self) -> None:
        """From what is on the disk now. Raises StorageFailed if that is not the vault that was open."""
        if self._is_let_go:
            raise RuntimeError("the vault is locked")
        before = self.seal.known
        self._close()
        with kindly():
            self._open()
        # A commit that was reported as failed may have reached the disk; anything else is another copy.
        if self.seal.known != before and self.seal.known.counter != before.counter + 1:
            self._close()
            self.seal.known = before
            raise StorageFailed("another file")

    # --- marks outside ------------------------------------------------------------------------------

    def mark(self, today: date) -> OlderCopy | None:
        """Compare with what this computer saved last, then leave a fresh mark on both sides (R24).

        Where nothing can be written the marks stay as they are: a full disk keeps nobody from reading.
        """
        older = self._marks.mismatch(self.seal.known.counter)
        if self.read_only:
            return older
        with suppress(DiskFull, ReadOnly, StorageFailed):
            if self._marks.renew_outside(self.seal.known.counter, today):
                with self.transaction():
                    self._marks.renew_inside()
                    self._follow_clock(today)
                    if older:
                        self.settings.set("older_copy", str(older.day.toordinal()))
        if not self.is_open:
            raise StorageFailed
        return older

    def _follow_clock(self, today: date) -> None:
        """A day that does not go on from the last one is not believed: it must not cost anybody a page."""
        if self.believes(today) and today.toordinal() > self.settings.number(BELIEVED_DAY, 0):
            self.settings.set(BELIEVED_DAY, str(today.toordinal()))

    def believes(self, today: date) -> bool:
        """Whether the clock goes on from the last day on which it was followed."""
        last = self.settings.number(BELIEVED_DAY, 0)
        return day_is_believed(date.fromordinal(last) if last else None, today)

    # --- the file as a whole ------------------------------------------------------------------------

    @property
    def database(self) -> sql.Connection:
        """For the modules of this layer that look at the database as a whole."""
        return self._db

    def file_bytes(self, chunk: int) -> Iterator[bytes]:
        """The database file between two transactions: no journal, all of it on the disk."""
        if self._db.in_transaction:
            raise RuntimeError("a copy is made between transactions")
        start = 0
        while True:
            os.lseek(self._copying, start, os.SEEK_SET)
            if not (data := os.read(self._copying, chunk)):
                return
            yield data
            start += len(data)

    def size(self) -> int:
        return os.fstat(self._copying).st_size

    def interrupt(self) -> None:
        """Stop the statement that runs now. The one method another thread may call."""
        self._db.interrupt()

    # --- closing ------------------------------------------------------------------------------------

    def close(self, today: date | None = None) -> None:
        """Note how far the vault had come, close the database, let go of the lock."""
        if self.is_open:
            if today and not self.read_only:
                with suppress(PeerBuddyError, OSError):  # a lost counter only means a weaker comparison
                    self._marks.note_counter(self.seal.known.counter, today)
            self._close()
        self._is_let_go = True
        self._lock.release()

    def _close(self) -> None:
        if self.is_open:
            self.is_open = False
            self._db.close()
            os.close(self._copying)

    def replace_file(self, slots: SlotSet, keys: Keys, swap: Iterator[None]) -> None:
        """Close, let `swap` put another database file in place, open that one with its own keys."""
        self._close()
        try:
            for _ in swap:
                pass
            self.slots, self.keys = slots, keys
        finally:
            self._open()


def database_salt(folder: Path) -> bytes:
    """The first 16 bytes of the database, or fewer. Read before it is opened, never while it is."""
    try:
        return read_plain(folder / folders.DATABASE, 16)
    except OSError:
        return b""

"""A vault with something in every table, put into a folder with any database file, and what comes of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from peerbuddy.actions import journal, keeping, unlocking
from peerbuddy.actions.telling import told
from peerbuddy.computer import Computer
from peerbuddy.model.errors import Damaged
from peerbuddy.paths import places
from peerbuddy.sealing.passphrase import FLOOR
from peerbuddy.session import Session
from tests.conftest import MadeVault
from tests.vault.journal_pages import write

PAGE = 4096


def text_of(n: int) -> str:
    return f"page {n}\n" + f"herons {n} wade in quiet water, " * (3 + n * 7 % 150)


@dataclass(frozen=True)
class Sound:
    """A locked vault that is whole: its database, and the text of every page by id."""

    made: MadeVault
    database: bytes
    texts: dict[str, str]

    @property
    def pages(self) -> int:
        return len(self.database) // PAGE


def sound_vault(made: MadeVault, folder: Path) -> Sound:
    """Sixty pages, some with versions, tags and pictures, some in the trash."""
    shutil.copytree(made.folder, folder / "vault")
    copy = MadeVault(folder / "vault", made.passphrase, made.code)
    session = open_vault(copy, folder / "home")
    texts: dict[str, str] = {}
    for n in range(60):
        id = write(session, text_of(n), tags=(f"tag {n % 5}",), title=f"title {n}" if n % 3 == 0 else "")
        texts[id] = text_of(n)
    add_the_rest(session, list(texts))
    unlocking.lock(session)
    return Sound(copy, (copy.folder / "vault.db").read_bytes(), texts)


def add_the_rest(session: Session, ids: list[str]) -> None:
    session.sitting = b"another."
    for n in range(0, 60, 10):
        write(session, "earlier words", id=ids[n])
        journal.begin_sitting(session)
        write(session, journal.versions(session, ids[n])[0].text, id=ids[n])
        with session.vault.transaction():
            session.vault.attachments.add(
                ids[n], f"{n:032x}", name="a", kind="image/png", data=bytes(9000 * (n + 1)), now=session.now()
            )
    for id in ids[1::13]:
        journal.trash_entry(session, id)


def open_vault(made: MadeVault, home: Path) -> Session:
    return unlocking.unlock_with_recovery_code(Computer(places(home), kdf=FLOOR), made.folder, made.code)


def verdict(sound: Sound, folder: Path, database: bytes | None, **others: bytes) -> set[str]:
    """What is said of the vault with this database file: the kinds of findings, or "refused" at opening.

    Nothing but one of our errors of damage may come out, and what can be read must be what was written.
    The computer never saw the vault, so only the vault itself can tell.
    """
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(sound.made.folder, folder / "vault")
    path = folder / "vault" / "vault.db"
    path.unlink()
    if database is not None:
        path.write_bytes(database)
    for name, data in others.items():
        (folder / "vault" / name.replace("_", "-", 1)).write_bytes(data)
    made = MadeVault(folder / "vault", sound.made.passphrase, sound.made.code)
    try:
        session = open_vault(made, folder / "home")
    except Exception as error:
        assert isinstance(error, Damaged), repr(error)
        return {"refused"}
    try:
        return {finding.kind for finding in findings(session)} | unreadable(session, sound)
    finally:
        unlocking.lock(session)


def findings(session: Session) -> Iterator[keeping.Finding]:
    try:
        yield from keeping.check(session)
    except Exception as error:
        assert isinstance(told(error), Damaged), repr(error)
        yield keeping.Finding("raised", "", type(error).__name__)


def unreadable(session: Session, sound: Sound) -> set[str]:
    """{"unreadable"} if some page says that it cannot be read. Whatever reads must be as it was written."""
    said: set[str] = set()
    for id, text in sound.texts.items():
        try:
            assert journal.read_entry(session, id).text == text
        except Exception as error:
            if isinstance(error, AssertionError) or not isinstance(told(error), Damaged):
                raise
            said.add("unreadable")
    return said

"""Keeping a vault well: backups that were checked before they count, and the check of the vault itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from peerbuddy.files import kindly
from peerbuddy.model.errors import Damaged, Interrupted, PeerBuddyError
from peerbuddy.model.progress import Progress
from peerbuddy.model.vault_state import BackupDone, BackupLine, Finding
from peerbuddy.session import Session
from peerbuddy.vault import backup, folder, health, rotation, slots
from peerbuddy.vault.vault import CHANGED_SINCE_BACKUP, Keys

CHECK_EVERY = timedelta(days=7)
INTERRUPTED = "interrupted"

_CHECKED = "checked_day"
_BACKED_UP = "backup_day"
_OLDER = "older_copy"


# --- backups ----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PendingBackup:
    """A copy that lies on the disk under its `.part` name and was not looked at yet."""

    partial: Path
    target: Path
    counter: int
    keys: Keys = field(repr=False)


@dataclass(frozen=True, slots=True)
class VerifiedBackup:
    pending: PendingBackup
    entries: int


def back_up_to(session: Session, target: Path) -> BackupDone:
    """A verified backup where the person wants it. Raises AlreadyThere, Damaged, DiskFull, ReadOnly."""
    place = target.absolute()
    verified = verify_backup(_copied(session, place))
    backup.finish(verified.pending.partial, place)
    return BackupDone(place, verified.entries, verified=True)


def copy_backup(session: Session) -> PendingBackup:
    """First part of the daily backup, on the vault thread: 0.3 s for 350 MB. Raises DiskFull, ReadOnly."""
    backups = session.vault.place.folder / folder.BACKUPS
    with kindly():
        backups.mkdir(mode=0o700, exist_ok=True)
    sweep_once(session)
    return _copied(session, backups / backup.new_name(session.today()))


def sweep_once(session: Session) -> None:
    """Remove what an earlier process left half-made; later in a session the pieces may be at work."""
    if not session.has_swept_backups:
        session.has_swept_backups = True
        rotation.sweep(session.vault.place.folder / folder.BACKUPS)


def _copied(session: Session, target: Path) -> PendingBackup:
    vault = session.vault
    counter = vault.seal.known.counter
    return PendingBackup(backup.copy(vault, target), target, counter, vault.keys)


def verify_backup(pending: PendingBackup, goes_on: Callable[[], bool] = lambda: True) -> VerifiedBackup:
    """Second part, on any thread: check all of the copy. A bad one, or one that was not looked at to the end,
    is removed. Raises Damaged, or Interrupted soon after `goes_on` says no: locking does not wait for it."""
    try:
        checked = backup.verify(pending.partial, pending.keys, goes_on)
        if checked.findings:
            raise Damaged
    except BaseException:
        with suppress(OSError):
            pending.partial.unlink()
        raise
    return VerifiedBackup(pending, checked.entries)


def settle_backup(session: Session, verified: VerifiedBackup) -> BackupDone:
    """Last part, on the vault thread: the copy gets its name, then older ones may go (R16)."""
    pending, vault = verified.pending, session.vault
    backup.finish(pending.partial, pending.target)
    rotation.rotate(pending.target, vault_id=vault.slots.vault_id, vault_bytes=vault.size())
    today = session.today().isoformat()
    with vault.transaction():
        vault.settings.set(_CHECKED, today)
        vault.settings.set(_BACKED_UP, today)
        if vault.seal.known.counter == pending.counter:
            vault.settings.remove(CHANGED_SINCE_BACKUP)
    return BackupDone(pending.target, verified.entries, verified=True)


def backups(session: Session) -> tuple[BackupLine, ...]:
    """Those in the vault's own folder, newest first."""
    vault = session.vault
    return tuple(backup.of_vault(vault.place.folder / folder.BACKUPS, vault.slots.vault_id))


def is_backup_due(session: Session) -> bool:
    """Something changed since the last one, and none was made today. Names of files alone say nothing."""
    vault = session.vault
    if vault.read_only or not vault.settings.get(CHANGED_SINCE_BACKUP):
        return False
    return vault.settings.get(_BACKED_UP) != session.today().isoformat() or not backups(session)


# --- the check --------------------------------------------------------------------------------------


def is_check_due(session: Session) -> bool:
    checked = session.vault.settings.get(_CHECKED)
    try:
        return session.today() - date.fromisoformat(checked) >= CHECK_EVERY
    except ValueError:
        return True


def check(session: Session) -> tuple[Finding, ...]:
    """All of it at once, the pages too. An index that does not match is made again from the entries."""
    findings = _slot_findings(session) + _older_findings(session)
    vault = session.vault
    findings += [found for found in health.seal_steps(vault.seal) if found]
    findings += health.pages(vault.database)
    findings += _structure(session, sound=not findings)
    _settle_check(session, findings)
    return tuple(findings)


def health_steps(session: Session) -> Iterator[Progress | tuple[Finding, ...]]:
    """The same in steps for quiet minutes, without the pages: a backup checks those on its copy.

    A sound index is then merged, so that words of what was changed or deleted leave it. When
    `vault.interrupt` stops a step, Progress says INTERRUPTED and the next step tries again. The last value is
    the findings.
    """
    done = 0
    findings = _slot_findings(session)
    for found in health.seal_steps(session.vault.seal):
        findings += [found] if found else []
        done += 1
        yield Progress(done, None, "seal")
    yield Progress(done, None, "structure")
    while True:
        try:
            findings += _structure(session, sound=not findings)
            break
        except Interrupted:
            yield Progress(done, None, INTERRUPTED)
    _settle_check(session, findings)
    if not findings and not session.vault.read_only:
        yield from _merge_index(session, done)
    yield tuple(findings)


def _merge_index(session: Session, done: int) -> Iterator[Progress]:
    first, more = True, True
    while more:
        try:
            with session.vault.transaction():
                more = session.vault.search.merge_step(first=first)
            first = False
            yield Progress(done, None, "index")
        except Interrupted:
            yield Progress(done, None, INTERRUPTED)


def _structure(session: Session, *, sound: bool) -> list[Finding]:
    """Structure and search index. The index holds nothing of its own: where it alone is in doubt, it is
    made again from the entries."""
    db = session.vault.database
    findings = health.structure(db)
    if session.vault.read_only:  # asking the index is a write to SQLite
        return findings
    findings = findings or health.search_index(db)
    if not findings or not sound or any(found.kind != "search" for found in findings):
        return findings
    with session.vault.transaction():
        session.vault.search.rebuild()
    return health.structure(db) or health.search_index(db)


def _slot_findings(session: Session) -> list[Finding]:
    """Both copies were repaired at unlocking where that was possible: what still differs is told."""
    vault = session.vault
    expected = slots.encode(vault.slots, vault.keys.slots_mac)
    findings: list[Finding] = []
    for name in folder.SLOTS:
        try:
            sound = (vault.place.folder / name).read_bytes() == expected
        except OSError:
            sound = False
        if not sound:
            findings.append(Finding("slots", name, "is not the copy that was written"))
    return findings


def _older_findings(session: Session) -> list[Finding]:
    day = session.vault.settings.number(_OLDER, 0)
    if not day:
        return []
    saved = date.fromordinal(day).isoformat()
    return [Finding("older", folder.DATABASE, f"does not contain what this computer saved last, on {saved}")]


def _settle_check(session: Session, findings: list[Finding]) -> None:
    """A check that was told is done for a week, and an older copy is named by one check only."""
    vault = session.vault
    if vault.read_only or any(found.kind != "older" for found in findings):
        return
    with suppress(PeerBuddyError), vault.transaction():
        vault.settings.set(_CHECKED, session.today().isoformat())
        if findings:
            vault.settings.remove(_OLDER)

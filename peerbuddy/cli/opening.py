"""Unlocking a vault for one command, and what a person should hear about it meanwhile."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from peerbuddy.actions import unlocking
from peerbuddy.cli import words
from peerbuddy.cli.asking import WayIn, way_in
from peerbuddy.cli.call import Call, vault_of
from peerbuddy.model.errors import NoVaultHere
from peerbuddy.session import Session


@contextmanager
def unlocked(call: Call) -> Generator[Session]:
    """The vault that was named, opened as the options say, locked again at the end."""
    path = found_vault(call)
    with opened(call, path, way_in(call)) as session:
        yield session


def found_vault(call: Call) -> Path:
    """Before anybody is asked for a passphrase: there is a vault. Raises UsageRefused, NoVaultHere."""
    path = vault_of(call)
    seen = unlocking.look(path)
    if not seen.exists:
        raise NoVaultHere(path)
    if seen.conflict_copies:
        call.console.note(words.conflict_copies(seen.conflict_copies))
    return path


@contextmanager
def opened(call: Call, path: Path, way: WayIn) -> Generator[Session]:
    if way.code:
        session = unlocking.unlock_with_recovery_code(call.computer, path, way.code)
    else:
        session = unlocking.unlock(call.computer, path, way.words)
    try:
        if session.older_copy:
            call.console.note(words.older_copy(session.older_copy.day))
        if session.vault.read_only:
            call.console.note(words.READ_ONLY)
        yield session
    finally:
        unlocking.lock(session)

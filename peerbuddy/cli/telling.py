"""Errors as sentences on the terminal, with the exit code of each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from peerbuddy import log
from peerbuddy.cli import words
from peerbuddy.cli.console import Console
from peerbuddy.cli.refusals import CommandRefused, UsageRefused
from peerbuddy.model.errors import AbsurdKdfFigures, BackupDamaged, Damaged, PeerBuddyError, SlotsDamaged

if TYPE_CHECKING:
    from peerbuddy.cli.call import Call


def tell(error: Exception, console: Console, log_file: Path) -> int:
    """The sentence and the exit code of an error; one that nobody foresaw is noted in the log."""
    if isinstance(error, UsageRefused):
        return _tell_usage(error, console)
    if isinstance(error, CommandRefused):
        console.note(error.sentence)
        return words.FAILED
    from peerbuddy.actions.telling import told

    known = told(error)
    if isinstance(known, PeerBuddyError):
        console.note(words.sentence(known))
        return words.exit_code(known)
    log.note_fault(log_file, error)
    console.note(words.FAULT.format(log=log_file))
    return words.FAILED


def _tell_usage(refused: UsageRefused, console: Console) -> int:
    console.note(refused.sentence)
    if refused.usage:
        console.note(refused.usage)
    return words.USAGE


def tell_damage(error: Damaged, call: Call) -> int:
    """The sentence, then what is safe and what to do: a vault on the disk is never the thing to give up."""
    from peerbuddy.actions.unlocking import look
    from peerbuddy.cli.call import vault_of

    if call.options.command == "restore":
        call.console.note(words.sentence(BackupDamaged()))
        return words.DAMAGED
    call.console.note(words.sentence(error))
    seen = look(vault_of(call))
    may_salvage = call.options.salvage is None and not isinstance(error, SlotsDamaged | AbsurdKdfFigures)
    for line in words.what_to_do(seen.folder, seen.newest_backup, salvage=may_salvage):
        call.console.note(line)
    return words.exit_code(error)

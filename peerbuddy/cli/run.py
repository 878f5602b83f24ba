"""From what was typed to an exit code: every error becomes a sentence, none a traceback."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from peerbuddy import log, paths
from peerbuddy.cli import words
from peerbuddy.cli.arguments import TextWanted, parse
from peerbuddy.cli.console import Console, leave_quietly, system_console
from peerbuddy.cli.options import Options
from peerbuddy.cli.refusals import CommandRefused, UsageRefused
from peerbuddy.model.errors import AbsurdKdfFigures, BackupDamaged, Damaged, PeerBuddyError, SlotsDamaged

if TYPE_CHECKING:
    from peerbuddy.cli.call import Call
    from peerbuddy.computer import Computer

# Opens the window: the computer, a vault if one was named, the descriptor of a process that locked, a file.
OpenWindow = Callable[["Computer", Path | None, int | None, Path | None], int]

# Where each command lies. Read only when it is called: the start of the program stays short.
_COMMANDS = {
    "create": ("ways_in", "create"),
    "passphrase": ("ways_in", "change"),
    "recover": ("ways_in", "recover"),
    "write": ("journal", "write"),
    "list": ("journal", "list_"),
    "show": ("journal", "show"),
    "search": ("journal", "search"),
    "strengths": ("strengths", "list_"),
    "strength": ("strengths", "act"),
    "prompt": ("strengths", "prompt"),
    "goals": ("goals", "goals"),
    "goal": ("goals", "goal"),
    "review": ("goals", "review"),
    "import": ("moving", "import_"),
    "export": ("moving", "export"),
    "backup": ("keeping", "backup"),
    "restore": ("keeping", "restore"),
    "check": ("keeping", "check"),
    "doctor": ("machine", "doctor"),
}


def run(
    arguments: Sequence[str],
    *,
    computer: Computer | None = None,
    console: Console | None = None,
    open_window: OpenWindow | None = None,
) -> int:
    """One command → its exit code. `computer` and `console` are given by tests."""
    own = console is None
    console = console or system_console()
    try:
        try:
            return _parsed(arguments, computer, console, open_window)
        finally:
            console.flush()
    except KeyboardInterrupt:
        console.hint("")
        return words.INTERRUPTED
    except BrokenPipeError:
        if own:
            leave_quietly()
        return words.READER_GONE
    except OSError as error:  # the last of the output did not go out
        if own:
            leave_quietly()
        return _tell(error, console, paths.places().log)


def _parsed(
    arguments: Sequence[str], computer: Computer | None, console: Console, open_window: OpenWindow | None
) -> int:
    try:
        options = parse(arguments)
    except TextWanted as wanted:
        console.text(wanted.text)
        return 0
    except UsageRefused as refused:
        return _tell_usage(refused, console)
    try:
        return _begun(options, computer, console, open_window)
    except BrokenPipeError:
        raise
    except Exception as error:
        return _tell(error, console, (computer.places if computer else paths.places(options.home)).log)


def _begun(
    options: Options, computer: Computer | None, console: Console, open_window: OpenWindow | None
) -> int:
    from peerbuddy.cli.call import Call
    from peerbuddy.computer import this_computer

    program = f"peerbuddy {options.command}" if options.command else "PeerBuddy"
    call = Call(options, computer or this_computer(options.home, program=program), console)
    if options.command is None:
        if open_window is None:
            raise UsageRefused("A command is missing; peerbuddy --help lists them.")
        return open_window(call.computer, options.vault, options.resume_fd, options.given)
    try:
        return _timed(call) if options.timings else _command(options)(call)
    except Damaged as error:
        return _tell_damage(error, call)


def _command(options: Options) -> Callable[[Call], int]:
    module, name = _COMMANDS[str(options.command)]
    return cast("Callable[[Call], int]", getattr(import_module(f"peerbuddy.cli.{module}"), name))


def _timed(call: Call) -> int:
    from peerbuddy.actions.timing import key_derivation_ns

    started, derived = time.perf_counter_ns(), key_derivation_ns()
    try:
        return _command(call.options)(call)
    finally:
        inner = time.perf_counter_ns() - started - (key_derivation_ns() - derived)
        call.console.note(f"inner_ms={inner / 1e6:.1f}")


# --- telling ------------------------------------------------------------------------------------------


def _tell(error: Exception, console: Console, log_file: Path) -> int:
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


def _tell_damage(error: Damaged, call: Call) -> int:
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

"""From what was typed to an exit code: every error becomes a sentence, none a traceback."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from peerbuddy import paths
from peerbuddy.cli.console import Console, leave_quietly, system_console
from peerbuddy.cli.options import Options
from peerbuddy.cli.refusals import TextWanted, UsageRefused
from peerbuddy.cli.window_options import window_options
from peerbuddy.model.errors import Damaged

if TYPE_CHECKING:
    from peerbuddy.cli.call import Call
    from peerbuddy.computer import Computer

# Opens the window: the computer, a vault if one was named, the descriptor of a process that locked, a file.
OpenWindow = Callable[["Computer", Path | None, int | None, Path | None], int]

INTERRUPTED = 130  # as a shell reports a program ended by Ctrl+C,
READER_GONE = 141  # and one that wrote to a pipe nobody reads

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
    "buddy": ("buddies", "buddy"),
    "agreement": ("agreements", "agreement"),
    "seal": ("sharing", "seal"),
    "collect": ("inbox", "collect"),
    "inbox": ("inbox", "inbox"),
    "reply": ("replies", "reply"),
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
        return INTERRUPTED
    except BrokenPipeError:
        if own:
            leave_quietly()
        return READER_GONE
    except OSError as error:  # the last of the output did not go out
        if own:
            leave_quietly()
        return _tell(error, console, paths.places().log)


def _parsed(
    arguments: Sequence[str], computer: Computer | None, console: Console, open_window: OpenWindow | None
) -> int:
    try:
        options = window_options(arguments) or _command_options(arguments)
    except TextWanted as wanted:
        console.text(wanted.text)
        return 0
    except UsageRefused as refused:
        return _tell(refused, console, paths.places().log)
    try:
        return _begun(options, computer, console, open_window)
    except BrokenPipeError:
        raise
    except Exception as error:
        return _tell(error, console, (computer.places if computer else paths.places(options.home)).log)


def _begun(
    options: Options, computer: Computer | None, console: Console, open_window: OpenWindow | None
) -> int:
    from peerbuddy.computer import this_computer

    program = f"peerbuddy {options.command}" if options.command else "PeerBuddy"
    computer = computer or this_computer(options.home, program=program)
    if options.command is None:
        if open_window is None:
            raise UsageRefused("A command is missing; peerbuddy --help lists them.")
        return open_window(computer, options.vault, options.resume_fd, options.given)
    from peerbuddy.cli.call import Call

    call = Call(options, computer, console)
    try:
        return _timed(call) if options.timings else _command(options)(call)
    except Damaged as error:
        from peerbuddy.cli.telling import tell_damage

        return tell_damage(error, call)


def _command_options(arguments: Sequence[str]) -> Options:
    from peerbuddy.cli.arguments import parse

    return parse(arguments)


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


def _tell(error: Exception, console: Console, log_file: Path) -> int:
    from peerbuddy.cli.telling import tell  # the words for every error: read when there is one

    return tell(error, console, log_file)

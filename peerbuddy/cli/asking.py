"""Passphrases and recovery codes: from a descriptor, else asked on the terminal; never an argument (R28)."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field

from peerbuddy.actions.strength import strength
from peerbuddy.cli import words
from peerbuddy.cli.call import Call
from peerbuddy.cli.refusals import CommandRefused, UsageRefused
from peerbuddy.model.errors import BadPassphrase

# Typed letter by letter with separate accents, 1,024 bytes may have come as several times as many.
LONGEST_LINE = 16 * 1024
TRIES = 3


@dataclass(frozen=True, slots=True)
class WayIn:
    """What a vault is opened with: a passphrase, or else a recovery code."""

    words: str = field(default="", repr=False)
    code: str = field(default="", repr=False)


def way_in(call: Call) -> WayIn:
    """The recovery code if only that was given, else the passphrase. Raises UsageRefused, BadPassphrase."""
    if call.options.recovery_code_fd is not None and call.options.passphrase_fd is None:
        return WayIn(code=recovery_code(call))
    return WayIn(words=passphrase(call))


def passphrase(call: Call) -> str:
    if call.options.passphrase_fd is not None:
        return read_line(call.options.passphrase_fd)
    return _asked(call, "Passphrase: ", "--passphrase-fd")


def recovery_code(call: Call) -> str:
    if call.options.recovery_code_fd is not None:
        return read_line(call.options.recovery_code_fd)
    return _asked(call, "Recovery code: ", "--recovery-code-fd")


def first_passphrase(call: Call) -> str:
    """For a new vault: once from a descriptor, twice on a terminal."""
    if call.options.passphrase_fd is not None:
        return _told_if_weak(call, read_line(call.options.passphrase_fd))
    return _told_if_weak(call, _asked_twice(call, "--passphrase-fd"))


def new_passphrase(call: Call) -> Callable[[], str]:
    """In the place of an old one. A descriptor is read at once; a person is asked when the answer is called
    for, so that nobody types a new one twice before hearing that the old one was wrong."""
    if call.options.new_passphrase_fd is not None:
        given = _told_if_weak(call, read_line(call.options.new_passphrase_fd))
        return lambda: given
    if call.console.ask is None:
        raise UsageRefused(words.NO_TERMINAL.format(option="--new-passphrase-fd"))
    return lambda: _told_if_weak(call, _asked_twice(call, "--new-passphrase-fd"))


def read_line(descriptor: int) -> str:
    """What stands before the first LF, one CR before it dropped. Byte by byte, so that what follows on the
    same descriptor stays there. Raises UsageRefused, BadPassphrase."""
    line = bytearray()
    try:
        while (byte := os.read(descriptor, 1)) and byte != b"\n":
            line += byte
            if len(line) > LONGEST_LINE:
                raise BadPassphrase
    except OSError:
        raise UsageRefused(f"File descriptor {descriptor} cannot be read.") from None
    if byte and line.endswith(b"\r"):
        del line[-1]
    try:
        return line.decode()
    except UnicodeDecodeError:
        raise BadPassphrase from None


def _asked(call: Call, question: str, option: str) -> str:
    if call.console.ask is None:
        raise UsageRefused(words.NO_TERMINAL.format(option=option))
    try:
        return call.console.ask(question)
    except UnicodeDecodeError:
        raise BadPassphrase from None
    except EOFError:
        call.console.note("")  # the cursor still stands behind the question
        raise UsageRefused("Nothing was typed.") from None


def _asked_twice(call: Call, option: str) -> str:
    for _ in range(TRIES):
        typed = _asked(call, "New passphrase: ", option)
        if typed and typed == _asked(call, "The same again: ", option):
            return typed
        call.console.note("These two are not the same." if typed else "A passphrase cannot be empty.")
    raise CommandRefused("The passphrase was not typed the same way twice. Nothing was changed.")


def _told_if_weak(call: Call, typed: str) -> str:
    if strength(typed).weak:
        call.console.note(words.EASILY_GUESSED)
    return typed

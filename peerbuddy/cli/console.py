"""What a command talks through: bytes in, bytes out, remarks beside it, and a person at a terminal."""

from __future__ import annotations

import io
import json
import os
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, BinaryIO, TextIO

# Everything a terminal may obey: the C0 and C1 controls but not the line end and the tab.
_OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_BEYOND_ASCII = re.compile("[\x7f-\x9f]")
_CLEAR_LINE = "\r\x1b[K"


def harmless(text: str) -> str:
    """A text that cannot move the cursor or change the terminal: its control characters as pictures."""
    return _OBEYED.sub(lambda found: _picture(ord(found[0])), text)


def _picture(control: int) -> str:
    if control < 0x20:
        return chr(0x2400 + control)
    return "␡" if control == 0x7F else "\ufffd"


@dataclass(slots=True)
class Console:
    """`ask` reads a line from the person without showing it; None where no terminal is."""

    stdin: BinaryIO
    stdout: BinaryIO
    stderr: TextIO
    ask: Callable[[str], str] | None = None
    in_is_terminal: bool = False
    out_is_terminal: bool = False
    err_is_terminal: bool = False

    # --- what was asked for ---------------------------------------------------------------------------

    def text(self, text: str) -> None:
        """As it is into a file or a pipe, byte for byte; made harmless for a terminal."""
        shown = harmless(text) if self.out_is_terminal else text
        self.stdout.write(shown.encode("utf-8", "surrogateescape"))

    def line(self, text: str) -> None:
        self.text(text + "\n")

    def record(self, record: dict[str, Any]) -> None:
        """One JSON object on one line. Undecodable bytes of a path become \\udcXX, which JSON knows."""
        written = _BEYOND_ASCII.sub(
            lambda found: f"\\u{ord(found[0]):04x}", json.dumps(record, ensure_ascii=False)
        )
        self.stdout.write(written.encode("utf-8", "backslashreplace") + b"\n")

    def flush(self) -> None:
        self.stdout.flush()

    # --- remarks --------------------------------------------------------------------------------------

    def note(self, text: str) -> None:
        """A line beside the answer."""
        shown = harmless(text) if self.err_is_terminal else text
        self.stderr.write(shown + "\n")
        self.stderr.flush()

    def hint(self, text: str) -> None:
        """A line only a person at a terminal needs."""
        if self.err_is_terminal:
            self.note(text)

    def progress(self, text: str) -> None:
        """One line that is written over by the next."""
        if self.err_is_terminal:
            self.stderr.write(_CLEAR_LINE + harmless(text))
            self.stderr.flush()

    def end_progress(self) -> None:
        if self.err_is_terminal:
            self.stderr.write(_CLEAR_LINE)
            self.stderr.flush()


# --- the real one -------------------------------------------------------------------------------------


def system_console() -> Console:
    return Console(
        stdin=_bytes_of(sys.stdin, os.O_RDONLY),
        stdout=_bytes_of(sys.stdout, os.O_WRONLY),
        stderr=sys.stderr or io.StringIO(),
        ask=_ask if has_terminal() else None,
        in_is_terminal=_is_terminal(sys.stdin),
        out_is_terminal=_is_terminal(sys.stdout),
        err_is_terminal=_is_terminal(sys.stderr),
    )


def _bytes_of(stream: TextIO | None, flags: int) -> BinaryIO:
    """A standard stream may be closed, or missing altogether in a program without a console."""
    if stream is not None:
        return stream.buffer
    return os.fdopen(os.open(os.devnull, flags), "rb" if flags == os.O_RDONLY else "wb")


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def has_terminal() -> bool:
    """Whether a person can be asked, also while standard input is the text of an entry."""
    try:
        os.close(os.open("CONIN$" if os.name == "nt" else "/dev/tty", os.O_RDWR))
    except OSError:
        return False
    return True


def _ask(question: str) -> str:
    import getpass  # asked for by few commands, and by no window

    return getpass.getpass(question)


def leave_quietly() -> None:
    """Nobody reads our output any more: what is still waiting to be written goes nowhere."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)

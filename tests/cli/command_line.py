"""The command line, called in this process: quick, because a vault is opened by its recovery code."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from peerbuddy.cli.console import Console
from peerbuddy.cli.run import run
from peerbuddy.computer import Computer


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    raw: bytes
    err: str

    @property
    def out(self) -> str:
        return self.raw.decode()

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def json(self) -> Any:
        assert self.raw.count(b"\n") == 1, self.raw
        return json.loads(self.raw)


class Typed:
    """A person at the terminal: answers in this order, and what was asked."""

    def __init__(self, *answers: str) -> None:
        self.left, self.questions = list(answers), []

    def __call__(self, question: str) -> str:
        self.questions.append(question)
        if not self.left:
            raise EOFError
        return self.left.pop(0)


@dataclass(frozen=True)
class Start:
    """How a command is started: what stands ready on descriptors, on standard input, at the terminal."""

    words: str | bytes | None = None
    code: str | None = None
    new: str | None = None
    stdin: bytes = b""
    ask: Callable[[str], str] | None = None
    terminal: bool = False


@dataclass(frozen=True)
class CommandLine:
    """Calls commands on one computer; with a vault and its recovery code, unless told otherwise."""

    computer: Computer
    vault: Path
    code: str
    _open: list[int] = field(default_factory=list)

    def __call__(self, *arguments: str | Path, **start: Any) -> Said:
        """On the vault, opened by its recovery code if no other way in is given."""
        wanted = Start(**start)
        if wanted.words is None and wanted.code is None and wanted.ask is None:
            wanted = replace(wanted, code=self.code)
        return self._run(["--vault", self.vault, *arguments], wanted)

    def bare(self, *arguments: str | Path, **start: Any) -> Said:
        """With nothing added to the arguments but descriptors."""
        return self._run(list(arguments), Start(**start))

    def _run(self, arguments: list[str | Path], start: Start) -> Said:
        for option, secret in (
            ("--passphrase-fd", start.words),
            ("--recovery-code-fd", start.code),
            ("--new-passphrase-fd", start.new),
        ):
            if secret is not None:
                arguments = [option, str(self.descriptor(secret)), *arguments]
        out, err = io.BytesIO(), io.StringIO()
        shown = {f"{name}_is_terminal": start.terminal for name in ("in", "out", "err")}
        console = Console(io.BytesIO(start.stdin), out, err, start.ask, **shown)
        code = run([str(a) for a in arguments], computer=self.computer, console=console)
        return Said(code, out.getvalue(), err.getvalue())

    def descriptor(self, secret: str | bytes) -> int:
        reading, writing = os.pipe()
        os.write(writing, secret.encode() if isinstance(secret, str) else secret)
        os.write(writing, b"\n")
        os.close(writing)
        self._open.append(reading)
        return reading

    def close(self) -> None:
        for descriptor in self._open:
            with suppress(OSError):
                os.close(descriptor)

"""What was asked on the command line, as one value."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


class Options(SimpleNamespace):
    """The defaults of what every command takes stand here, so that an option may come before or after the
    command's name without one place overwriting the other. `action` is the second word of a command."""

    command: str | None = None
    vault: Path | None = None
    json: bool = False
    passphrase_fd: int | None = None
    recovery_code_fd: int | None = None
    new_passphrase_fd: int | None = None
    timings: bool = False
    home: Path | None = None
    resume_fd: int | None = None
    salvage: Path | None = None
    given: Path | None = None

    action: str
    day: date | None
    time: int | None
    title: str
    tags: list[str]
    lines: bool
    first: date | None
    last: date | None
    tag: str | None
    strength: str | None
    limit: int
    id: str
    query: list[str]
    format: str
    dry_run: bool
    path: Path
    out: Path
    folder: Path
    exposed: bool
    what: str
    dial: str | None
    entry: str | None
    another: bool
    wish: str
    kind: str
    moved: str
    line: str
    value: Decimal | None
    state: str
    answers: Path | None
    name: str
    how: str
    words: tuple[str, ...]
    paths: list[Path]
    item: str | None
    kinds: list[str]
    preview: bool
    entries: list[str]
    asked: bool
    keep_names: list[str]
    quietly: bool = False

"""What can be said about a vault: its findings, slots and backups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a check found. `kind`: slots, older, seal, pages, structure, search or entry."""

    kind: str
    where: str
    what: str


class SlotKind(IntEnum):
    PASSPHRASE = 1
    RECOVERY = 2
    DEVICE = 3


@dataclass(frozen=True, slots=True)
class SlotLine:
    """What is shown of a way in. `id` is 32 hex digits."""

    id: str
    kind: SlotKind
    created: date


@dataclass(frozen=True, slots=True)
class BackupLine:
    """A finished, verified backup file. `size` in bytes."""

    path: Path
    day: date
    size: int


@dataclass(frozen=True, slots=True)
class BackupDone:
    path: Path
    entries: int
    verified: bool


@dataclass(frozen=True, slots=True)
class ExportDone:
    """A finished readable copy and how many entries are in it."""

    path: Path
    entries: int


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How much of a damaged vault could be read into a new one.

    `cut_short`: entries of which only the beginning reads. `lost_pages`: pages of 4 KiB that do not read.
    """

    path: Path
    entries: int
    cut_short: int
    lost_pages: int


@dataclass(frozen=True, slots=True)
class OlderCopy:
    """This vault does not hold what this computer saved last, on `day`."""

    day: date


@dataclass(frozen=True, slots=True)
class Check:
    """One thing the self-check looked at. `detail` is plain text without anything personal."""

    name: str
    ok: bool
    detail: str

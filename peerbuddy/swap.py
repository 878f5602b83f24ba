"""Whether memory may reach the disk readable (R61): a best guess, for telling, never for deciding."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path


class Swap(StrEnum):
    NONE = "none"
    ENCRYPTED = "encrypted"
    READABLE = "readable"
    UNKNOWN = "unknown"


def swap(swaps: Path = Path("/proc/swaps"), devices: Path = Path("/sys/block")) -> Swap:
    """The worst of all swap areas. A swap file is as safe as the disk below it: that cannot be told here."""
    try:
        areas = swaps.read_text("utf-8").splitlines()[1:]
    except OSError:  # not Linux
        return Swap.UNKNOWN
    found: set[Swap] = set()
    for line in areas:
        name, kind, *_ = line.split()
        found.add(_area(name, kind, devices))
    for worst in (Swap.READABLE, Swap.UNKNOWN, Swap.ENCRYPTED):
        if worst in found:
            return worst
    return Swap.NONE


def _area(name: str, kind: str, devices: Path) -> Swap:
    device = Path(name).resolve().name
    if device.startswith("zram"):  # compressed memory: it stays in memory
        return Swap.NONE
    if kind != "partition":
        return Swap.UNKNOWN
    try:
        mapped = (devices / device / "dm" / "uuid").read_text("utf-8")
    except OSError:
        return Swap.READABLE
    return Swap.ENCRYPTED if mapped.startswith("CRYPT-") else Swap.UNKNOWN

"""What a freshly started process is told by the one that locked: which vault, where the window stood."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from peerbuddy.paths import Places

MOST_BYTES = 32 * 1024  # fits a pipe that nobody reads yet


@dataclass(frozen=True, slots=True)
class Resume:
    """`window`: x, y, width, height. `places`: where settings and marks lie, as in the process before.
    `deleted`: locking followed on deleting the vault, which is then None."""

    vault: Path | None
    window: tuple[int, int, int, int]
    maximized: bool
    places: Places
    deleted: bool = False


def to_bytes(resume: Resume) -> bytes:
    places = resume.places
    record = {
        "vault": None if resume.vault is None else str(resume.vault),
        "window": resume.window,
        "maximized": resume.maximized,
        "deleted": resume.deleted,
        "places": [str(p) for p in (places.config, places.state, places.runtime, places.documents)],
    }
    return json.dumps(record).encode()


def from_bytes(data: bytes) -> Resume | None:
    """None for what is not such a record: the window then opens as at any start."""
    try:
        record: dict[str, Any] = json.loads(data)
        x, y, width, height = (int(n) for n in record["window"])
        config, state, runtime, documents = (Path(p) for p in record["places"])
        vault = None if record["vault"] is None else Path(record["vault"])
        places = Places(config, state, runtime, documents)
        maximized, deleted = bool(record["maximized"]), bool(record["deleted"])
        return Resume(vault, (x, y, width, height), maximized, places, deleted)
    except (ValueError, KeyError, TypeError):
        return None


def read_from(descriptor: int) -> Resume | None:
    try:
        with os.fdopen(descriptor, "rb") as pipe:
            return from_bytes(pipe.read(MOST_BYTES))
    except OSError:
        return None

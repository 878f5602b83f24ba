"""Slot files as somebody without the key could change them: with a sound checksum and the old MAC."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any


def edit_slots(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    for name in ("slots-a.json", "slots-b.json"):
        path = folder / name
        path.write_bytes(edited(path.read_bytes(), change))


def edited(data: bytes, change: Callable[[dict[str, Any]], None]) -> bytes:
    record = json.loads(data)
    change(record)
    return resealed(record)


def resealed(record: dict[str, Any]) -> bytes:
    """With the checksum that fits; the MAC stays what it was."""
    body = {key: value for key, value in record.items() if key not in ("mac", "sha256")}
    record["sha256"] = hashlib.sha256(line_of(body)).hexdigest()
    return line_of(record)


def line_of(record: dict[str, Any]) -> bytes:
    return json.dumps(record, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"

"""Short ways to take a journal in and to leave with one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from peerbuddy.actions import exporting, importing
from peerbuddy.model.imported import ImportResult
from peerbuddy.model.vault_state import ExportDone
from peerbuddy.session import Session


def lines(path: Path, *records: Mapping[str, object]) -> Path:
    """A journal of JSON lines."""
    path.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    return path


def numbered(path: Path, count: int) -> Path:
    """One of as many pages of one day."""
    return lines(path, *({"date": "2026-08-07", "text": f"page {n}"} for n in range(count)))


def take(session: Session, source: Path, *, dry_run: bool = False) -> ImportResult:
    *_, result = importing.import_steps(session, source, dry_run=dry_run)
    assert isinstance(result, ImportResult)
    return result


def export(
    session: Session, out: Path, format_: str, *, first: date | None = None, last: date | None = None
) -> ExportDone:
    *_, done = exporting.export_steps(session, out, format=format_, first=first, last=last)
    assert isinstance(done, ExportDone)
    return done

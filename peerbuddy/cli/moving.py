"""The commands `import` and `export`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from peerbuddy.actions.exporting import export_steps
from peerbuddy.actions.importing import import_steps
from peerbuddy.cli import words
from peerbuddy.cli.call import Call
from peerbuddy.cli.opening import unlocked
from peerbuddy.cli.refusals import CommandRefused
from peerbuddy.model.imported import ImportResult
from peerbuddy.model.progress import Progress
from peerbuddy.session import Session

MOST_NAMED = 20  # pieces that were left out; --json names all

Result = TypeVar("Result")
Step = TypeVar("Step")


def import_(call: Call) -> int:
    options = call.options
    if not options.path.exists():
        raise CommandRefused(f"There is nothing at {options.path}.")
    with unlocked(call) as session:
        steps = import_steps(session, options.path, format=options.format, dry_run=options.dry_run)
        result = _run(call, _unwatched(session, steps), "entries read")
    if options.json:
        call.console.record(_record(result))
        return 0
    call.console.line(_told(result, dry_run=options.dry_run))
    _name_skipped(call, result)
    if result.added and not options.dry_run:
        call.console.note(f"What it was taken from still lies there, not encrypted: {options.path}")
    return 0


def export(call: Call) -> int:
    options = call.options
    with unlocked(call) as session:
        steps = export_steps(
            session, options.out, format=options.format, first=options.first, last=options.last
        )
        done = _run(call, steps, "entries written")
    if options.json:
        call.console.record({"path": str(done.path), "entries": done.entries})
    else:
        call.console.line(str(done.path))
    call.console.note(f"{words.count_of(done.entries, 'entry', 'entries')}. {words.READABLE}")
    return 0


def _unwatched(session: Session, steps: Iterator[Step]) -> Iterator[Step]:
    """No view waits for what changed: the ids of a long import are let go step by step."""
    for step in steps:
        session.vault.changes.take()
        yield step


def _run(call: Call, steps: Iterator[Progress | Result], what: str) -> Result:
    """Walk a long job; what is not progress is its result."""
    result: Result | None = None
    try:
        for step in steps:
            if not isinstance(step, Progress):
                result = step
            elif not call.options.json:
                of = f" of {step.total:,}" if step.total is not None else ""
                call.console.progress(f"{step.done:,}{of} {what}")
    finally:
        if not call.options.json:
            call.console.end_progress()
    if result is None:
        raise RuntimeError("a long job ended without its result")
    return result


# --- what an import came to -----------------------------------------------------------------------------


def _record(result: ImportResult) -> dict[str, object]:
    return {
        "format": result.format,
        "found": result.found,
        "added": result.added,
        "already_here": result.already_here,
        "skipped": [{"where": piece.where, "why": piece.why} for piece in result.skipped],
        "first_day": result.first_day.isoformat() if result.first_day else None,
        "last_day": result.last_day.isoformat() if result.last_day else None,
    }


def _told(result: ImportResult, *, dry_run: bool) -> str:
    found = words.count_of(result.found, "entry", "entries")
    days = ""
    if result.first_day and result.last_day:
        days = f", {result.first_day.isoformat()} to {result.last_day.isoformat()}"
    added = f"{result.added:,} would be added" if dry_run else f"{result.added:,} added"
    left_out = sum(piece.why not in words.WHY_IN_PART for piece in result.skipped)
    left = f", {left_out:,} left out" if left_out else ""
    return f"{found} found ({result.format}{days}): {added}, {result.already_here:,} already here{left}."


def _name_skipped(call: Call, result: ImportResult) -> None:
    for piece in result.skipped[:MOST_NAMED]:
        call.console.note(words.skipped(piece.where, piece.why))
    more = len(result.skipped) - MOST_NAMED
    if more > 0:
        call.console.note(f"… and {more:,} more; --json names all.")

"""The commands `backup`, `restore` and `check`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from peerbuddy.actions import keeping, restoring, salvaging
from peerbuddy.actions.unlocking import look
from peerbuddy.cli import words
from peerbuddy.cli.asking import way_in
from peerbuddy.cli.call import Call
from peerbuddy.cli.opening import found_vault, opened, unlocked
from peerbuddy.cli.refusals import CommandRefused
from peerbuddy.model.errors import AlreadyThere, Damaged
from peerbuddy.model.vault_state import Finding, Salvaged


def backup(call: Call) -> int:
    with unlocked(call) as session:
        done = keeping.back_up_to(session, call.options.out)
    _tell_copy(call, done.path, done.entries)
    return 0


def restore(call: Call) -> int:
    source, target = call.options.path, call.options.folder
    if not source.is_file():
        raise CommandRefused(f"There is no file at {source}.")
    if look(target).exists:
        raise AlreadyThere(target)
    way = way_in(call)
    if way.code:
        place, entries = restoring.restore_with_code(call.computer, source, target, way.code)
    else:
        place, entries = restoring.restore_backup(call.computer, source, target, way.words)
    _tell_copy(call, place, entries)
    return 0


def _tell_copy(call: Call, path: Path, entries: int) -> None:
    if call.options.json:
        call.console.record({"path": str(path), "entries": entries, "verified": True})
    else:
        call.console.line(f"{path}: {words.count_of(entries, 'entry', 'entries')}, verified")


# --- the check ------------------------------------------------------------------------------------------


def check(call: Call) -> int:
    path = found_vault(call)
    if call.options.salvage is not None:
        return _salvage(call, path, call.options.salvage)
    way = way_in(call)
    try:
        with opened(call, path, way) as session:
            findings = keeping.check(session)
    except Damaged as error:
        _tell_findings(call, [words.finding_of(error)])
        raise
    _tell_findings(call, [asdict(finding) for finding in findings])
    if not findings:
        return 0
    _advise(call, path, findings)
    return words.DAMAGED


def _tell_findings(call: Call, findings: list[dict[str, str]]) -> None:
    if call.options.json:
        call.console.record({"ok": not findings, "findings": findings})
        return
    for finding in findings:
        call.console.line(f"{finding['kind']}  {finding['where']}  {finding['what']}")
    if not findings:
        call.console.line("Everything is as it was saved.")


def _advise(call: Call, path: Path, findings: tuple[Finding, ...]) -> None:
    kinds = {finding.kind for finding in findings}
    if kinds == {"older"}:
        call.console.note("Nothing is broken. Look for conflict copies and backups before you write.")
        return
    seen = look(path)
    for line in words.what_to_do(seen.folder, seen.newest_backup, salvage=kinds != {"slots"}):
        call.console.note(line)


def _salvage(call: Call, source: Path, target: Path) -> int:
    if look(target).exists:
        raise AlreadyThere(target)
    way = way_in(call)
    if way.code:
        saved = salvaging.salvage_with_code(call.computer, source, target, way.code)
    else:
        saved = salvaging.salvage_with_passphrase(call.computer, source, target, way.words)
    if call.options.json:
        call.console.record({**asdict(saved), "path": str(saved.path)})
    else:
        call.console.line(_salvaged(saved))
    return 0


def _salvaged(saved: Salvaged) -> str:
    parts = [words.count_of(saved.entries, "entry", "entries")]
    if saved.cut_short:
        parts.append(f"{saved.cut_short:,} of them only in part")
    lost = words.count_of(saved.lost_pages, "page", "pages")
    parts.append(f"{lost} of the damaged vault did not read" if saved.lost_pages else "every page was read")
    return f"{saved.path}: {', '.join(parts)}"

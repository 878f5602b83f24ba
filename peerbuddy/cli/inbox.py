"""The commands `collect` and `inbox`. Nothing is let go of here: that is shown first, in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from peerbuddy.actions import inbox as verbs
from peerbuddy.actions import receiving
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.packet_sheets import received_sheet
from peerbuddy.cli import words
from peerbuddy.cli.call import Call
from peerbuddy.cli.opening import unlocked
from peerbuddy.cli.sharing_words import sheet_lines
from peerbuddy.model.errors import StorageFailed
from peerbuddy.model.outcome import Collected
from peerbuddy.model.received import Received
from peerbuddy.model.rules.visible_text import shown
from peerbuddy.session import Session

# --- collect ----------------------------------------------------------------------------------------


def collect(call: Call) -> int:
    code = 0
    records: list[dict[str, Any]] = []
    with unlocked(call) as session:
        for path in call.options.paths:
            try:
                for collected in _collected(session, path):
                    records.append(_collected_record(session, collected))
                    if not call.options.json:
                        call.console.line(f"{collected.outcome.value}  {_on_one_line(collected.path)}")
            except StorageFailed as error:
                code = words.FAILED
                call.console.note(words.NOT_READ.format(path=path, reason=error.reason))
    if call.options.json:
        call.console.record({"files": records})
    return code


def _collected(session: Session, path: Path) -> Iterator[Collected]:
    """Of a folder, what lies in it and has arrived; of a link to one nothing."""
    if path.is_dir() and not path.is_symlink():
        for step in receiving.collect_folder(session, path):
            if isinstance(step, receiving.FolderLook):
                yield from step.taken
    else:
        yield receiving.collect_file(session, path)


def _on_one_line(path: Path) -> str:
    """Whoever names a file in a folder that both use is not to write an outcome of their own."""
    return str(path).replace("\r", "\u240d").replace("\n", "\u240a")


def _collected_record(session: Session, collected: Collected) -> dict[str, Any]:
    sender = session.vault.buddies.get(collected.sender).name if collected.sender else None
    return {
        "path": str(collected.path),
        "outcome": collected.outcome.value,
        "packet_id": collected.packet_id or None,
        "from": sender,
        "kind": collected.kind or None,
    }


# --- inbox ------------------------------------------------------------------------------------------


def inbox(call: Call) -> int:
    with unlocked(call) as session:
        if call.options.item is None:
            _list(call, verbs.items(session))
        else:
            wanted = verbs.find_item(session, call.options.item)
            _read(call, session, verbs.open_item(session, wanted.item.id))
        call.console.flush()
    return 0


def _list(call: Call, found: tuple[Received, ...]) -> None:
    if call.options.json:
        call.console.record({"items": [_record(one) for one in found]})
        return
    for one in found:
        call.console.line(f"{one.item.id}  {one.item.made.isoformat()}  {one.buddy.name}  {one.item.kind}")
        for note in _notes(one):
            call.console.hint(note)
    if not found:
        call.console.hint(words.NOTHING_CAME)


def _read(call: Call, session: Session, one: Received) -> None:
    sheet = received_sheet(one, words_of_the_program(session.computer.language))
    if call.options.json:
        call.console.record(_record(one))
    elif sheet is None:
        call.console.line(words.MADE_BY_NEWER)
    else:
        for line in sheet_lines(sheet):
            call.console.line(line)


def _notes(one: Received) -> Iterator[str]:
    if one.is_held:
        yield words.HELD.format(topics=", ".join(map(shown, one.item.held)))
    if one.one_missing:
        yield words.ONE_MISSING


def _record(one: Received) -> dict[str, Any]:
    item = one.item
    return {
        "id": item.id,
        "packet_id": item.packet_id,
        "from": one.buddy.name,
        "kind": item.kind,
        "day": item.made.isoformat(),
        "compared": one.buddy.compared.isoformat() if one.buddy.compared else None,
        "keep_until": item.keep_until.isoformat() if item.keep_until else None,
        "body": verbs.body_as_json(one),
        "place": item.place.value,
        "held": list(item.held) if one.is_held else [],
        "one_missing": one.one_missing,
    }

"""After a restored backup: `buddy ask-again` and `buddy seal-again`."""

from __future__ import annotations

from typing import Any

from peerbuddy.actions import buddies
from peerbuddy.actions import resealing as verbs
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.cli import buddy_words as words
from peerbuddy.cli.call import Call
from peerbuddy.session import Session


def ask_again(call: Call, session: Session) -> None:
    one = buddies.by_name(session, call.options.name)
    made = verbs.ask(session, one.id, call.options.out)
    if call.options.json:
        call.console.record(_record(made))
    else:
        call.console.line(str(made.path))


def seal_again(call: Call, session: Session) -> None:
    one = buddies.by_name(session, call.options.name)
    since = call.options.first
    if since is None:
        asked = verbs.asked_by(session, one.id)
        if asked is None:
            call.console.note(words.NOT_ASKED)
            _answer(call, ())
            return
        since = asked.since
    rows = verbs.sealed_since(session, one.id, since)
    if not rows:
        call.console.note(words.NOTHING_AGAIN)
    _answer(call, tuple(verbs.seal_again(session, row.id, call.options.out) for row in rows))


def _answer(call: Call, made: tuple[SealedFile, ...]) -> None:
    if call.options.json:
        call.console.record({"files": [_record(one) for one in made]})
        return
    for one in made:
        call.console.line(str(one.path))


def _record(made: SealedFile) -> dict[str, Any]:
    return {"path": str(made.path), "packet_id": made.packet_id, "kind": made.kind, "items": made.items}

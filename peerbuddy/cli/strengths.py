"""The commands `strengths`, `strength use` and `prompt`."""

from __future__ import annotations

from typing import Any

from peerbuddy.actions import journal, prompts, strengths, uses
from peerbuddy.cli import words
from peerbuddy.cli.call import Call
from peerbuddy.cli.opening import unlocked
from peerbuddy.cli.refusals import CommandRefused
from peerbuddy.model.strength import Dial, Moment, StrengthLine, evidence


def list_(call: Call) -> int:
    with unlocked(call) as session:
        lines = strengths.list_strengths(session, retired=True)
        found = [(line, uses.moments(session, line.strength.id, limit=0).moments) for line in lines]
    shown = [(line, moments) for line, moments in found if moments or not line.strength.is_retired]
    if call.options.json:
        call.console.record({"strengths": [_record(line, moments) for line, moments in shown]})
        return 0
    for line, moments in shown:
        one = line.strength
        mark = "  front" if line.is_chosen else ""
        call.console.line(f"{one.id}  {one.label}  {one.family.value}{mark}")
        for moment in moments:
            call.console.line(f"    {moment.day.isoformat()}  {moment.evidence.what}")
    return 0


def _record(line: StrengthLine, moments: tuple[Moment, ...]) -> dict[str, Any]:
    one = line.strength
    return {
        "id": one.id,
        "label": one.label,
        "family": one.family.value,
        "front": line.is_chosen,
        "moments": [
            {
                "day": moment.day.isoformat(),
                "what": moment.evidence.what,
                "dial": moment.evidence.dial,
                "source": moment.source.value,
                "id": moment.id,
                "entry": moment.entry,
            }
            for moment in moments
        ],
        "own": one.is_own,
        "retired": one.is_retired,
    }


def act(call: Call) -> int:
    """`use` is the one thing there is to do with a strength on the command line."""
    options = call.options
    dial = Dial(options.dial) if options.dial else None
    evidence(options.id, options.what, dial=dial)  # what is refused is refused before anybody is asked
    with unlocked(call) as session:
        if options.entry is None:
            moment = uses.note_use(session, options.id, options.what, day=options.day, dial=dial)
        else:
            entry = journal.find_entry(session, options.entry)
            moment = uses.put_strength(
                session, entry.id, options.id, options.what, day=options.day, dial=dial
            )
        if options.json:
            call.console.record({"id": moment.id})
        else:
            call.console.line(moment.id)
        call.console.flush()
    return 0


def prompt(call: Call) -> int:
    with unlocked(call) as session:
        offered = prompts.another_prompt(session) if call.options.another else prompts.todays_prompt(session)
    if offered is None:
        raise CommandRefused(words.NO_PROMPT)
    if call.options.json:
        call.console.record(
            {
                "id": offered.id,
                "text": offered.text,
                "strength": offered.strength or None,
                "depth": offered.depth.value,
            }
        )
    else:
        call.console.line(offered.text)
    return 0

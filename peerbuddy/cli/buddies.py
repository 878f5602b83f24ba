"""The command `buddy`."""

from __future__ import annotations

from typing import Any

from peerbuddy.actions import buddies as verbs
from peerbuddy.actions import cards, comparing, me, resealing
from peerbuddy.cli import buddy_words as words
from peerbuddy.cli.call import Call
from peerbuddy.cli.opening import unlocked
from peerbuddy.cli.resealing import ask_again, seal_again
from peerbuddy.model.buddy import WORDS_TO_TYPE, Buddy, Compared
from peerbuddy.session import Session


def buddy(call: Call) -> int:
    step = {
        "card": _card,
        "add": _add,
        "words": _words,
        "confirm": _confirm,
        "list": _list,
        "ask-again": ask_again,
        "seal-again": seal_again,
    }
    with unlocked(call) as session:
        step[call.options.action](call, session)
        call.console.flush()
    return 0


def _card(call: Call, session: Session) -> None:
    given = call.options.name
    if given:
        me.set_my_name(session, given)
    name = "" if me.my_name(session) else words.NAME_UNTIL_ONE_IS_GIVEN
    path = cards.write_my_card(session, call.options.out, call.options.answers, name=name)
    if name:
        call.console.note(words.UNNAMED)
    _answer(call, str(path), {"path": str(path)})


def _add(call: Call, session: Session) -> None:
    added = cards.add_from_file(session, call.options.path)
    for warning in added.warnings:
        call.console.note(words.NAME_WARNINGS[warning])
    one = added.buddy
    if one.compared is None:
        call.console.hint(words.COMPARE_NEXT)
    record = {"name": one.name, "id": one.id, "compared": _day(one)}
    _answer(call, f"{one.id}  {one.name}  {words.compared(one)}", record)


def _words(call: Call, session: Session) -> None:
    one = verbs.by_name(session, call.options.name)
    found = comparing.safety_words(session, one.id)
    if call.options.json:
        call.console.record({"mine": list(found.mine), "theirs": list(found.theirs)})
        return
    for whose, side, digits in (
        (words.MINE, found.mine, found.my_digits),
        (words.THEIRS.format(name=one.name), found.theirs, found.their_digits),
    ):
        call.console.line(f"{whose}: {' '.join(side)}")
        call.console.line(f"{words.IN_DIGITS}: {' '.join(digits)}")


def _confirm(call: Call, session: Session) -> None:
    one = verbs.by_name(session, call.options.name)
    typed: dict[int, str] = dict(zip(WORDS_TO_TYPE, call.options.words, strict=True))
    now = comparing.confirm(session, one.id, typed, Compared(call.options.how))
    record = {"name": now.name, "compared": _day(now), "how": _how(now)}
    _answer(call, f"{now.name}  {words.compared(now)}", record)


def _list(call: Call, session: Session) -> None:
    found = verbs.buddies(session)
    if call.options.json:
        call.console.record({"buddies": [_record(one) for one in found]})
        return
    for one in found:
        call.console.line(f"{one.id}  {one.name}  {words.compared(one)}{words.STANDING[one.standing]}")
    if not found:
        call.console.hint(words.NOBODY_YET)
    for one in resealing.to_be_asked(session):
        call.console.hint(words.RESTORED.format(name=one.name))


def _record(one: Buddy) -> dict[str, Any]:
    return {
        "name": one.name,
        "id": one.id,
        "compared": _day(one),
        "how": _how(one),
        "added": one.added.isoformat(),
        "standing": one.standing.value,
        "reach": one.reach,
    }


def _day(one: Buddy) -> str | None:
    return one.compared.isoformat() if one.compared else None


def _how(one: Buddy) -> str | None:
    return one.how.value if one.how else None


def _answer(call: Call, line: str, record: dict[str, Any]) -> None:
    if call.options.json:
        call.console.record(record)
    else:
        call.console.line(line)

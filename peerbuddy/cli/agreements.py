"""The command `agreement`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from peerbuddy.actions import agreeing, agreement_alone, agreement_drafts, buddies
from peerbuddy.actions import agreements as verbs
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.sealing_packets import SealedFile
from peerbuddy.cli import agreement_words as words
from peerbuddy.cli.call import Call
from peerbuddy.cli.given_json import given_object
from peerbuddy.cli.opening import unlocked
from peerbuddy.cli.pair_folder import folder_of
from peerbuddy.cli.refusals import UsageRefused
from peerbuddy.cli.sharing_words import unknown_field
from peerbuddy.cli.words import day_in_words
from peerbuddy.model.agreement import Agreement
from peerbuddy.model.agreement_kept import Present, Signed
from peerbuddy.model.agreement_record import fields_record, with_fields
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.errors import BadField, UnknownField
from peerbuddy.model.pair_errors import NotAgreed, NothingProposed
from peerbuddy.model.rules.agreement_states import AgreementState
from peerbuddy.model.rules.agreement_text import pages
from peerbuddy.model.rules.visible_text import clean_name
from peerbuddy.model.rules.visible_text import shown as visible
from peerbuddy.session import Session

_OFFERS = {"propose": agreeing.propose, "counter": agreeing.counter, "renew": agreeing.renew}


def agreement(call: Call) -> int:
    with unlocked(call) as session:
        buddy = buddies.by_name(session, call.options.name)
        if call.options.action == "show":
            _show(call, session, buddy)
        else:
            _tell(call, _step(call, session, buddy))
        call.console.flush()
    return 0


# --- steps ----------------------------------------------------------------------------------------------


def _step(call: Call, session: Session, buddy: Buddy) -> SealedFile | None:
    action = call.options.action
    if action == "end" and call.options.quietly:
        agreement_alone.end_quietly(session, buddy.id)
        return None
    folder = folder_of(call.options.out, buddy.folder)
    if action == "accept":
        return agreeing.accept(session, buddy.id, folder)
    if action in ("pause", "end"):
        return _stop(call, session, buddy, folder)
    given = given_object(call)
    note = _note(given) or ""
    words_of_it = _with(_base(session, buddy, action), verbs.present(session, buddy.id).me, given)
    if action == "narrow":
        return agreement_alone.narrow(session, buddy.id, words_of_it, folder, note=note)
    return _OFFERS[action](session, buddy.id, words_of_it, folder, note=note)


def _stop(call: Call, session: Session, buddy: Buddy, folder: Path) -> SealedFile | None:
    given = given_object(call)
    note = _note(given)
    if given:
        raise UsageRefused(unknown_field(UnknownField(min(given), ("note",))))
    if call.options.action == "end":
        return agreement_alone.end(session, buddy.id, folder, note=note or "")
    usual = words_of_the_program(session.computer.language).agreement.pause_text
    return agreement_alone.pause(session, buddy.id, folder, note=usual if note is None else note)


def _note(given: dict[str, Any]) -> str | None:
    """Taken out of what was given."""
    note = given.pop("note", None)
    if note is not None and not isinstance(note, str):
        raise BadField("note")
    return note


def _base(session: Session, buddy: Buddy, action: str) -> Agreement:
    """What the fields that are given stand in."""
    if action == "propose":
        return agreement_drafts.usual(session, buddy.id)
    if action == "counter":
        offered = verbs.present(session, buddy.id).offered
        if offered is None:
            raise NothingProposed
        return replace(offered.agreement, made_on=session.today())
    held = verbs.holding(session, buddy)
    if held is None:
        raise NotAgreed
    return held


def _with(agreement: Agreement, me: bytes, given: dict[str, Any]) -> Agreement:
    try:
        return with_fields(agreement, me, given)
    except UnknownField as error:
        raise UsageRefused(unknown_field(error)) from None


def _tell(call: Call, made: SealedFile | None) -> None:
    if call.options.json:
        call.console.record(_file_record(made))
    elif made:
        call.console.line(str(made.path))
    else:
        call.console.note(words.ENDED_QUIETLY)


def _file_record(made: SealedFile | None) -> dict[str, Any]:
    if made is None:
        return {"path": None}
    return {"path": str(made.path), "packet_id": made.packet_id, "kind": made.kind, "items": made.items}


# --- showing --------------------------------------------------------------------------------------------


def _show(call: Call, session: Session, buddy: Buddy) -> None:
    now = verbs.present(session, buddy.id)
    shown = now.in_force or now.offered
    if call.options.json:
        call.console.record(_record(now, shown))
        return
    if shown is None:
        call.console.hint(words.NOTHING_YET)
        for line in words.told_besides(now):
            call.console.line(line)
        return
    for line in _lines(session, shown.agreement):
        call.console.line(line)
    call.console.line("")
    call.console.line(words.state(now))
    call.console.line(words.signatures(shown))
    if now.offered and now.offered is not shown:
        call.console.line(words.also_offered(now.offered, by_me=now.offered_by_me))
    for line in words.told_besides(now):
        call.console.line(line)
    if now.note:
        call.console.line(visible(now.note))


def _lines(session: Session, agreement: Agreement) -> list[str]:
    """As the pair reads it."""
    book = words_of_the_program(session.computer.language).agreement
    one, other = (clean_name(side.name) for side in agreement.sides)
    made_on = day_in_words(agreement.made_on)
    lines = [book.between.format(one=one, other=other, made_on=made_on), book.purpose]
    for page in pages(book, agreement, day_in_words):
        if page.passages:
            lines += ["", page.title, " ".join(passage.text for passage in page.passages)]
    return lines


def _record(now: Present, shown: Signed | None) -> dict[str, Any]:
    record = {"state": (now.state or AgreementState.DRAFT).value, **_version(now, shown)}
    record |= {"since": now.since.isoformat() if now.since else None, "note": now.note}
    record["due"] = now.due.isoformat() if now.due else None
    if now.offered and now.offered is not shown:
        record["offered"] = _version(now, now.offered)
    return record


def _version(now: Present, signed: Signed | None) -> dict[str, Any]:
    """`by`: who proposed these words."""
    if signed is None:
        return {"hash": "", "fields": {}, "signed": {"me": False, "them": False}}
    return {
        "hash": signed.hash,
        "fields": fields_record(signed.agreement, now.me),
        "signed": {"me": signed.me, "them": signed.them},
        "made_on": signed.agreement.made_on.isoformat(),
        "by": "me" if signed.by_me else "them",
    }

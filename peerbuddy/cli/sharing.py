"""The command `seal`."""

from __future__ import annotations

from dataclasses import replace

from peerbuddy.actions import buddies, journal, page_links
from peerbuddy.actions import sharing_fields as verbs
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.packet_sheets import sheet_of
from peerbuddy.actions.sharing_preview import Draft
from peerbuddy.cli import sharing_words as words
from peerbuddy.cli.call import Call
from peerbuddy.cli.given_json import given_object
from peerbuddy.cli.opening import unlocked
from peerbuddy.cli.pair_folder import folder_of
from peerbuddy.cli.refusals import UsageRefused
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.errors import UnknownField
from peerbuddy.model.packet import PageBody
from peerbuddy.model.rules.given_body import given_fields
from peerbuddy.model.sharing import Preview, Treatment
from peerbuddy.session import Session


def seal(call: Call) -> int:
    with unlocked(call) as session:
        buddy = buddies.by_name(session, call.options.name)
        draft = _draft(call, session)
        kept = tuple(call.options.keep_names)
        preview = verbs.preview_of_fields(session, buddy, draft, asked=call.options.asked, keep_names=kept)
        _tell(call, preview)
        if call.options.preview:
            _show(call, session, preview)
        else:
            _seal(call, session, buddy, preview)
        call.console.flush()
    return 0


def _draft(call: Call, session: Session) -> Draft:
    try:
        given = given_fields(call.options.kind, given_object(call))
    except UnknownField as error:
        raise UsageRefused(words.unknown_field(error)) from None
    draft = Draft(call.options.kind, given.body, given.topics, given.wish_back)
    if not call.options.entries:
        return draft
    if isinstance(given.body, PageBody) and given.body.entries:
        raise UsageRefused(words.ENTRIES_TWICE)
    ids = tuple(dict.fromkeys(journal.find_entry(session, one).id for one in call.options.entries))
    body, pages = verbs.whole_pages(session, ids), verbs.with_taken(session, ids)
    fresh = [until for id in pages if (until := page_links.raw_until(session, id)) is not None]
    if fresh:
        call.console.note(words.fresh(max(fresh)))
    return replace(draft, body=body, touches=verbs.topics_of(session, pages))


def _tell(call: Call, found: Preview) -> None:
    for one in found.people:
        if one.treatment is not Treatment.KEEP:
            call.console.note(words.changed_name(one))


def _show(call: Call, session: Session, preview: Preview) -> None:
    if call.options.json:
        call.console.record(verbs.as_json(preview))
    elif preview.packet is not None:
        sheet = sheet_of(preview.packet, words_of_the_program(session.computer.language))
        for line in words.sheet_lines(sheet):
            call.console.line(line)


def _seal(call: Call, session: Session, buddy: Buddy, preview: Preview) -> None:
    folder = folder_of(call.options.out, buddy.folder)
    if verbs.is_first_ever(session):
        call.console.note(words_of_the_program(session.computer.language).texts.share_is_theirs)
    made = verbs.seal_preview(session, buddy, preview, folder)
    if call.options.json:
        call.console.record(
            {"path": str(made.path), "packet_id": made.packet_id, "kind": made.kind, "items": made.items}
        )
    else:
        call.console.line(str(made.path))

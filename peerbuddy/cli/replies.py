"""The command `reply`."""

from __future__ import annotations

from peerbuddy.actions import inbox, lessons
from peerbuddy.actions import replies as verbs
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.packet_sheets import sheet_of
from peerbuddy.cli import reply_words
from peerbuddy.cli.call import Call
from peerbuddy.cli.given_json import given_object
from peerbuddy.cli.opening import unlocked
from peerbuddy.cli.pair_folder import folder_of
from peerbuddy.cli.reply_arguments import parts_of
from peerbuddy.cli.sharing_words import sheet_lines
from peerbuddy.model.packet import Packet
from peerbuddy.session import Session


def reply(call: Call) -> int:
    options = call.options
    with unlocked(call) as session:
        received = inbox.find_item(session, options.item or "")
        book = words_of_the_program(session.computer.language).replies
        parts = parts_of(given_object(call), options.kinds, book)
        if not lessons.opens_replies(session):
            call.console.note(reply_words.LESSONS_FIRST)
        if options.preview:
            packet = verbs.reply_packet(session, received.item.id, parts, lessons_first=False)
            _preview(call, session, packet)
            return 0
        folder = folder_of(options.out, received.buddy.folder)
        made = verbs.seal_reply(session, received.item.id, parts, folder, lessons_first=False)
        if options.json:
            record = {
                "path": str(made.path), "packet_id": made.packet_id, "kind": made.kind, "items": made.items,
            }  # fmt: skip
            call.console.record(record)
        else:
            call.console.line(str(made.path))
        call.console.flush()
    return 0


def _preview(call: Call, session: Session, packet: Packet) -> None:
    if call.options.json:
        call.console.record(verbs.as_json(packet))
        return
    for line in sheet_lines(sheet_of(packet, words_of_the_program(session.computer.language))):
        call.console.line(line)

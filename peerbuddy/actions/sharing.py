"""Sharing: what could leave, what was ticked of it, the preview, the sealed file, and what a buddy knows.

There is no verb that shares by itself, on a day, or with several at once (H-2, R95).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from peerbuddy.actions import page_links, share_drafts
from peerbuddy.actions.buddies import buddy as find_buddy
from peerbuddy.actions.buddies import earlier_cards
from peerbuddy.actions.sealing_packets import SealedFile, seal_packet
from peerbuddy.actions.sharing_lines import kind_words, left_out_of, lines_of
from peerbuddy.actions.sharing_pages import open_page
from peerbuddy.actions.sharing_preview import Draft, check, preview_of
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.packet import SUMMARY_KINDS, PleaseDeleteBody
from peerbuddy.model.pair_errors import PreviewChanged
from peerbuddy.model.rules.sharing_body import body_of
from peerbuddy.model.sharing import Bench, Choice, LeftOut, Line, Part, Preview, Shared, Source, Written
from peerbuddy.model.text import normalised
from peerbuddy.sealing.payload import from_bytes
from peerbuddy.session import Session
from peerbuddy.vault.outbox import OutboxRow

PLEASE_DELETE = "please_delete"


# --- the bench --------------------------------------------------------------------------------------


def open_bench(session: Session, buddy: str, kind: str, source: Source) -> Bench:
    """What could leave for this buddy in a packet of this kind. Nothing is ticked.

    Raises UnknownBuddy, UnknownId, UnknownGoal, SealedPage, BadField, ContentDamaged.
    """
    whose = find_buddy(session, buddy)
    fresh = [until for id in source.entries if (until := page_links.raw_until(session, id)) is not None]
    before = shared_before(session)
    lines = lines_of(session, kind, source)
    can_change = {line.key for line in lines if line.can_change}
    drafts = share_drafts.written(session, buddy, kind)
    return Bench(
        buddy,
        whose.name,
        kind,
        source,
        lines,
        written={key: text for key, text in drafts.items() if key in can_change},
        topics=topics_of(session, source.entries),
        touches={id: topics_of(session, (id,)) for id in source.entries},
        wish_back=kind_words(session, kind).default_wish,
        raw_until=max(fresh, default=None),
        is_first=whose.uid not in before,
        is_first_ever=not before,
        folder=whose.folder,
    )


def shared_before(session: Session) -> frozenset[bytes]:
    """With whom something was shared."""
    everybody = session.vault.buddies.all()
    return frozenset(one.uid for one in everybody if _shares(session, one))


def _shares(session: Session, buddy: Buddy) -> tuple[OutboxRow, ...]:
    return tuple(row for row in session.vault.outbox.of(buddy.uid) if row.kind in SUMMARY_KINDS)


def topics_of(session: Session, entries: tuple[str, ...]) -> tuple[str, ...]:
    """What the person marked these pages with. The first of two that differ only in case counts."""
    found: dict[str, str] = {}
    for id in entries:
        entry = open_page(session, id).entry
        for name in (*entry.topics, *entry.tags):
            found.setdefault(name.casefold(), name)
    return tuple(found.values())


def preview(session: Session, choice: Choice) -> Preview:
    """What would leave now. Raises as `open_bench`, and BadTag."""
    whose = find_buddy(session, choice.buddy)
    lines = tuple(_as_written(line, choice) for line in lines_of(session, choice.kind, choice.source))
    offered = tuple(line for line in lines if not line.can_change or line.text.strip())
    ticked = tuple(line for line in offered if line.key in choice.ticked)
    draft = Draft(
        choice.kind,
        body_of(choice.kind, ticked, choice.picked, _whole_pages(session, lines, ticked)),
        choice.topics,
        choice.wish_back,
        touches=topics_of(session, tuple(dict.fromkeys(line.entry for line in ticked if line.entry))),
    )
    found = preview_of(session, whose, draft, treated=choice.treated, agreed_to=choice.agreed_to)
    not_included = left_out_of(session, choice.kind, choice.source)
    lines_left_out = len(offered) - len(ticked)
    if lines_left_out:
        not_included.add(LeftOut.LINES)
    in_order = tuple(what for what in LeftOut if what in not_included)
    return replace(found, left_out=in_order, lines_left_out=lines_left_out)


def _as_written(line: Line, choice: Choice) -> Line:
    if not line.can_change or line.key not in choice.written:
        return line
    return replace(line, text=normalised(choice.written[line.key]).strip())


def _whole_pages(session: Session, lines: tuple[Line, ...], ticked: tuple[Line, ...]) -> dict[str, str]:
    """Of each page of which every paragraph is ticked, the text just as it was written."""
    wanted = {line.entry for line in ticked if line.part is Part.TEXT and not line.can_change}
    keys = {line.key for line in ticked}
    cut = {line.entry for line in lines if line.part is Part.TEXT and line.key not in keys}
    return {id: open_page(session, id).text for id in wanted - cut}


# --- leaving ----------------------------------------------------------------------------------------


def share(session: Session, choice: Choice, shown: bytes, folder: Path) -> SealedFile:
    """Seal exactly what was looked at (`shown`: the bytes of the preview) into a new file in this folder.

    Words that were written and did not leave are kept for another time.

    Raises NotAgreed, OffLimits, NothingTicked, BadField; PreviewChanged where something is another by now,
    such as the day or a page; and as `preview` and `seal_packet`.
    """
    found = preview(session, choice)
    check(found)
    if found.data != shown or found.packet is None:
        raise PreviewChanged
    made = seal_packet(session, find_buddy(session, choice.buddy), found.packet, folder)
    stays = {key: "" if key in choice.ticked else text for key, text in choice.written.items()}
    share_drafts.keep(session, Written(choice.buddy, choice.kind, stays))
    return made


# --- what a buddy knows -----------------------------------------------------------------------------


def ledger(session: Session, buddy: str) -> tuple[Shared, ...]:
    """All that was shared with somebody, newest first, with what came back; also from the time before a new
    card of theirs. Raises UnknownBuddy."""
    whose = (find_buddy(session, buddy), *earlier_cards(session, buddy))
    asked = dict(_asked_back(session, whose))
    rows = [row for one in whose for row in reversed(_shares(session, one))]
    return tuple(
        Shared(
            row.id,
            row.kind,
            row.made,
            from_bytes(row.body),
            answers=tuple(item.id for item in session.vault.inbox.answers_to(row.id)),
            asked_back=asked.get(row.packet_id),
        )
        for row in rows
    )


def _asked_back(session: Session, whose: tuple[Buddy, ...]) -> Iterator[tuple[bytes, date]]:
    """Each packet that the buddy was asked to let go of, with the day."""
    for one in whose:
        for row in session.vault.outbox.of(one.uid):
            body = from_bytes(row.body).body if row.kind == PLEASE_DELETE else None
            if isinstance(body, PleaseDeleteBody):
                yield from ((item, row.made) for item in body.items)

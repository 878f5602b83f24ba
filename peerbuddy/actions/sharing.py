"""Sharing: what could leave, what was ticked of it, the preview, the sealed file, and what a buddy knows.

There is no verb that shares by itself, on a day, or with several at once (H-2, R95).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime
from itertools import islice
from pathlib import Path

from peerbuddy.actions import page_links, share_drafts, told_of_me
from peerbuddy.actions.buddies import buddy as find_buddy
from peerbuddy.actions.buddies import earlier_cards
from peerbuddy.actions.sealing_packets import SealedFile, seal_packet
from peerbuddy.actions.sharing_lines import kind_words, left_out_of, lines_of
from peerbuddy.actions.sharing_pages import open_page, topics_of
from peerbuddy.actions.sharing_preview import Draft, check, preview_of
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.packet import SUMMARY_KINDS, PleaseDeleteBody
from peerbuddy.model.pair_errors import PreviewChanged
from peerbuddy.model.rules.sharing_body import body_of
from peerbuddy.model.sharing import Bench, Choice, LeftOut, Line, Part, Preview, Shared, Source, Written
from peerbuddy.model.text import normalised
from peerbuddy.model.thread import NO_END
from peerbuddy.sealing.payload import from_bytes
from peerbuddy.session import Session
from peerbuddy.vault.outbox import OutboxRow

PLEASE_DELETE = "please_delete"
_OF_ME = (*SUMMARY_KINDS, told_of_me.GROUND, told_of_me.ABOUT)  # what a buddy may know
_AT_A_TIME = 30


# --- the bench --------------------------------------------------------------------------------------


def open_bench(session: Session, buddy: str, kind: str, source: Source) -> Bench:
    """What could leave for this buddy in a packet of this kind. Nothing is ticked.

    Raises UnknownBuddy, UnknownId, UnknownGoal, SealedPage, BadField, ContentDamaged.
    """
    whose = find_buddy(session, buddy)
    before = shared_before(session)
    lines = lines_of(session, kind, source)
    own = _once((*source.entries, *(line.entry for line in lines if line.entry)))
    pages = _once((*own, *(id for line in lines for id in line.pages)))
    can_change = {line.key for line in lines if line.can_change}
    drafts = share_drafts.written(session, buddy, kind)
    return Bench(
        buddy,
        whose.name,
        kind,
        source,
        lines,
        written={key: text for key, text in drafts.items() if key in can_change},
        topics=topics_of(session, own),
        own_topics=share_drafts.own_topics(session, buddy, kind, source),
        touches={id: topics_of(session, (id,)) for id in pages},
        wish_back=kind_words(session, kind).default_wish,
        raw_until=_fresh_until(session, lines, own),
        is_first=whose.uid not in before,
        is_first_ever=not before,
        folder=whose.folder,
    )


def _once(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))


def _fresh_until(session: Session, lines: tuple[Line, ...], own: tuple[str, ...]) -> datetime | None:
    """The name of a strength alone is never fresh, whichever page it showed on."""
    worded = (id for line in lines if line.entry or line.can_change for id in line.taken_from)
    fresh = (page_links.raw_until(session, id) for id in _once((*own, *worded)))
    return max((until for until in fresh if until is not None), default=None)


def shared_before(session: Session) -> frozenset[bytes]:
    """With whom something was shared."""
    everybody = session.vault.buddies.all()
    newest = session.vault.outbox.newest
    return frozenset(one.uid for one in everybody if newest(one.uid, limit=1, kinds=SUMMARY_KINDS))


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
        touches=(
            *topics_of(session, _once(id for line in ticked for id in line.pages)),
            *(choice.own_topics if ticked else ()),
        ),
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
    topics = choice.own_topics if any(stays.values()) else ()
    share_drafts.keep(session, Written(choice.buddy, choice.kind, stays, choice.source, topics))
    return made


# --- what a buddy knows -----------------------------------------------------------------------------


def ledger(session: Session, buddy: str, *, after: str = "", limit: int | None = None) -> tuple[Shared, ...]:
    """What was shared with somebody, newest first, with what came back; also from the time before a new card
    of theirs. `after`: a packet; what was shared before it is asked for. `limit`: None for all.

    Raises UnknownBuddy, UnknownId.
    """
    whose = (find_buddy(session, buddy), *earlier_cards(session, buddy))
    rows = tuple(islice(_shares(session, whose, after), limit))
    asked = dict(_asked_back(session, whose, since=min((row.number for row in rows), default=NO_END)))
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


def _shares(session: Session, whose: tuple[Buddy, ...], after: str) -> Iterator[OutboxRow]:
    """A few at a time."""
    outbox = session.vault.outbox
    last = outbox.get(after) if after else None
    uids = [one.uid for one in whose]
    for uid in uids[uids.index(last.buddy) if last else 0 :]:
        below = last.number if last and last.buddy == uid else NO_END
        while rows := outbox.newest(uid, limit=_AT_A_TIME, below=below, kinds=_OF_ME):
            yield from rows
            below = rows[-1].number


def _asked_back(session: Session, whose: tuple[Buddy, ...], *, since: int) -> Iterator[tuple[bytes, date]]:
    """Each packet that the buddy was asked to let go of, with the day; it was asked for after it was made."""
    for one in whose:
        for row in session.vault.outbox.of_kinds(one.uid, (PLEASE_DELETE,), above=since):
            body = from_bytes(row.body).body
            if isinstance(body, PleaseDeleteBody):
                yield from ((item, row.made) for item in body.items)

"""Sharing from fields that were given whole, for scripts: the same checks, the same bytes, the same file."""

from __future__ import annotations

from pathlib import Path

from peerbuddy.actions import agreements, sharing, sharing_pages
from peerbuddy.actions.sealing_packets import SealedFile, seal_packet
from peerbuddy.actions.sharing_pages import open_page
from peerbuddy.actions.sharing_preview import Draft, check, preview_of
from peerbuddy.model.buddy import Buddy
from peerbuddy.model.packet import PageBody, SharedEntry
from peerbuddy.model.sharing import Preview, Treatment
from peerbuddy.sealing import payload
from peerbuddy.session import Session


def whole_pages(session: Session, ids: tuple[str, ...]) -> PageBody:
    """The chosen pages, each with its day, its own title and its text. Raises UnknownId, SealedPage."""
    pages = (open_page(session, id) for id in ids)
    return PageBody(tuple(SharedEntry(one.entry.day, one.entry.title, one.text) for one in pages))


def with_taken(session: Session, ids: tuple[str, ...]) -> tuple[str, ...]:
    """These pages, and those whose words stand in them. Raises UnknownId, SealedPage."""
    taken = (one.entry for id in ids for one in open_page(session, id).taken)
    return tuple(dict.fromkeys((*ids, *taken)))


def topics_of(session: Session, ids: tuple[str, ...]) -> tuple[str, ...]:
    """What the person marked these pages with. Raises UnknownId, SealedPage."""
    return sharing_pages.topics_of(session, ids)


def preview_of_fields(
    session: Session, buddy: Buddy, draft: Draft, *, asked: bool, keep_names: tuple[str, ...] = ()
) -> Preview:
    """`asked`: the buddy was asked first about all they want to be asked about, and said yes.
    `keep_names`: of people on the list, to stand there as they are.

    Raises, in the order of the checks, NotAgreed, OffLimits, NothingTicked, BadField; and BadTag.
    """
    limits = agreements.off_limits(session, buddy) if asked else ()
    agreed_to = frozenset(one.topic for one in limits)
    treated = dict.fromkeys(keep_names, Treatment.KEEP)
    preview = preview_of(session, buddy, draft, treated=treated, agreed_to=agreed_to)
    check(preview)
    return preview


def as_json(preview: Preview) -> dict[str, object]:
    """The body that would be sealed, read from its bytes."""
    return payload.as_json(payload.from_bytes(preview.data))


def seal_preview(session: Session, buddy: Buddy, preview: Preview, folder: Path) -> SealedFile:
    """The very bytes of the preview. Raises as `seal_packet`."""
    return seal_packet(session, buddy, payload.from_bytes(preview.data), folder)


def is_first_ever(session: Session) -> bool:
    """Whether nothing was shared with anybody before."""
    return not sharing.shared_before(session)

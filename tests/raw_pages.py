"""A page that was written in a hard hour, as a guided page leaves it."""

from __future__ import annotations

from peerbuddy.model.page_mark import RAW_FOR, PageMark
from peerbuddy.session import Session


def mark_raw(session: Session, entry: str) -> None:
    now = session.now()
    with session.vault.transaction():
        session.vault.page_links.mark(entry, PageMark.RAW, now, until=now + RAW_FOR)

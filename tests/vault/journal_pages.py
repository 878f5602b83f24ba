"""Short ways to write pages and to look at what a list shows of them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from peerbuddy.actions import journal
from peerbuddy.session import Session

DAY = date(2026, 11, 22)


def write(
    session: Session,
    text: str,
    *,
    id: str = "",
    day: date = DAY,
    time: int | None = None,
    title: str = "",
    tags: tuple[str, ...] = (),
) -> str:
    """Save a page, a new one unless `id` names one, and return its id."""
    id = id or session.computer.new_id()
    return journal.save_entry(session, id, day, text, time=time, title=title, tags=tags).id


def write_many(session: Session, texts: list[str]) -> list[str]:
    """Many pages in one transaction, a day apart, the last one newest."""
    ids = [session.computer.new_id() for _ in texts]
    with session.vault.transaction():
        for n, (id, text) in enumerate(zip(ids, texts, strict=True)):
            page = journal.new_entry(id, date(1660, 1, 1) + timedelta(n), text)
            session.vault.entries.save(page, journal.sitting_of(session))
    return ids


def headings(session: Session, **asked: Any) -> list[str]:
    """What a list shows, from top to bottom."""
    return [line.heading for line in journal.list_entries(session, **asked).lines]


def found(session: Session, query: str) -> set[str]:
    """The ids a search finds."""
    return {hit.id for hit in journal.search(session, query, limit=0).hits}

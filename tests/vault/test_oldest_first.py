"""The journal in the order it was lived."""

from __future__ import annotations

from datetime import date

from peerbuddy.actions import journal
from peerbuddy.session import Session
from peerbuddy.vault.oldest_first import ids_after
from tests.vault.journal_pages import write

END = 1 << 62


def test_pages_come_by_day_and_time_a_stretch_at_a_time_without_the_trash(session: Session) -> None:
    ids = [
        write(session, "x", day=date.max),
        write(session, "x", day=date(1660, 1, 1)),
        write(session, "x", day=date(1660, 1, 1), time=0),
        write(session, "x", day=date(1, 1, 1)),
        write(session, "x", day=date(1700, 1, 1)),
    ]
    journal.trash_entry(session, ids[4])
    first = ids_after(session.vault, 0, END, 2)
    rest = ids_after(session.vault, first[-1][0], END, 2)
    assert [id for _, id in first + rest] == [ids[3], ids[2], ids[1], ids[0]]
    assert ids_after(session.vault, rest[-1][0], END, 2) == []


def test_the_end_is_kept_to(session: Session) -> None:
    write(session, "x", day=date(1660, 1, 1))
    [(pos, _)] = ids_after(session.vault, 0, END, 5)
    assert ids_after(session.vault, 0, pos, 5) == []

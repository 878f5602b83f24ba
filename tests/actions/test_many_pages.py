"""Many pages to the trash and back, step by step."""

from __future__ import annotations

from peerbuddy.actions import journal, many_pages
from peerbuddy.model.progress import Progress
from peerbuddy.session import Session


def written(session: Session, count: int) -> tuple[str, ...]:
    ids = tuple(session.computer.new_id() for _ in range(count))
    for id in ids:
        journal.save_entry(session, id, session.today(), "a page")
    return ids


def test_many_pages_go_and_come_back_a_hundred_at_a_time(session: Session) -> None:
    ids = written(session, 230)
    steps = many_pages.trash_steps(session, ids)
    assert next(steps) == Progress(100, 230)
    assert len(journal.list_trash(session)) == 100  # kept, whatever becomes of the rest
    assert list(steps) == [Progress(200, 230), Progress(230, 230)]
    assert many_pages.count_pages(session) == 0
    assert list(many_pages.restore_steps(session, ids))[-1] == Progress(230, 230)
    assert many_pages.count_pages(session) == 230


def test_what_is_there_already_or_gone_is_passed_over(session: Session) -> None:
    first, second = written(session, 2)
    journal.trash_entry(session, first)
    list(many_pages.trash_steps(session, (first, second, "f" * 32)))
    assert {line.id for line in journal.list_trash(session)} == {first, second}


def test_no_pages_are_no_steps(session: Session) -> None:
    assert list(many_pages.trash_steps(session, ())) == []

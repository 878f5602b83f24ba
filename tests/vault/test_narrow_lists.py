"""Lists and searches limited to what no index knows: attachments and privacy, a step at a time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import count

import pytest

from peerbuddy.actions import journal
from peerbuddy.model.entry import EntryPage, Limits, Privacy
from peerbuddy.session import Session
from peerbuddy.vault import entries, search
from tests.vault.journal_pages import write

SEALED: Limits = {"privacy": Privacy.SEALED}
PICTURED: Limits = {"has_attachment": True}
FIRST = date(2020, 1, 1)


@pytest.fixture
def short_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten entries are looked at in one job instead of thousands."""
    for module in (entries, search):
        monkeypatch.setattr(module, "LOOKED_AT", 10)


@pytest.fixture
def pages(session: Session) -> list[str]:
    """Sixty pages of sixty days, oldest first: every seventeenth sealed, every nineteenth with a picture."""
    numbers = count(1)
    ids: list[str] = []
    for n in range(60):
        tags = ("even",) if n % 2 == 0 else ()
        ids.append(write(session, f"page {n} river", day=FIRST + timedelta(days=n), tags=tags))
        if n % 17 == 0:
            journal.set_privacy(session, ids[-1], Privacy.SEALED)
        if n % 19 == 0:
            with session.vault.transaction():
                session.vault.attachments.add(
                    ids[-1], f"{next(numbers):032x}", name="a", kind="png", data=b"x", now=session.now()
                )
    return ids


def walked(ask: Callable[[int | None], EntryPage]) -> list[str]:
    """All lines, page by page as a window asks for them."""
    found: list[str] = []
    before: int | None = None
    while True:
        page = ask(before)
        found += [line.heading.split()[1] for line in page.lines]
        if not page.more:
            return found
        assert page.next_before is not None
        assert before is None or page.next_before < before
        before = page.next_before


@pytest.mark.usefixtures("short_steps", "pages")
@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        (SEALED, [51, 34, 17, 0]),
        (PICTURED, [57, 38, 19, 0]),
        (SEALED | PICTURED, [0]),
        (SEALED | {"tag": "even"}, [34, 0]),
        (SEALED | {"first": FIRST + timedelta(days=10), "last": FIRST + timedelta(days=34)}, [34, 17]),
        ({"privacy": Privacy.MAY_SHARE}, []),
    ],
)
@pytest.mark.parametrize("limit", [1, 3, 50])
def test_every_page_asked_for_is_met_once_and_in_order(
    session: Session, limits: Limits, expected: list[int], limit: int
) -> None:
    found = walked(lambda before: journal.list_entries(session, before=before, limit=limit, **limits))
    assert found == [str(n) for n in expected]
    everything = journal.list_entries(session, limit=0, **limits)
    assert [line.heading.split()[1] for line in everything.lines] == found
    assert not everything.more


@pytest.mark.usefixtures("short_steps", "pages")
def test_one_job_looks_at_so_many_entries_and_no_further(session: Session) -> None:
    page = journal.list_entries(session, **SEALED)
    assert [line.heading for line in page.lines] == ["page 51 river"]
    assert page.more


@pytest.mark.usefixtures("short_steps", "pages")
@pytest.mark.parametrize(("limits", "expected"), [(SEALED, [51, 34, 17, 0]), (PICTURED, [57, 38, 19, 0])])
@pytest.mark.parametrize("limit", [1, 3, 50])
def test_a_search_within_limits_finds_the_same_as_counting_by_hand(
    session: Session, limits: Limits, expected: list[int], limit: int
) -> None:
    found: list[int] = []
    before: int | None = None
    while True:
        page = journal.search(session, "river", before=before, limit=limit, **limits)
        found += [(hit.day - FIRST).days for hit in page.hits]
        before = page.next_before
        if before is None:
            break
    assert found == expected
    assert journal.search(session, "river", limit=0, **limits).total == len(expected)


def test_scripts_without_spaces_are_searched_within_limits_too(session: Session) -> None:
    sealed = write(session, "日本語の本")
    write(session, "日本語の紙")
    journal.set_privacy(session, sealed, Privacy.SEALED)
    assert [hit.id for hit in journal.search(session, "日本", **SEALED).hits] == [sealed]


def test_titles_keep_to_the_limits(session: Session) -> None:
    sealed = write(session, "text", title="The river")
    write(session, "text", title="The river again", tags=("t",))
    journal.set_privacy(session, sealed, Privacy.SEALED)
    assert [hit.id for hit in journal.search_titles(session, "river", **SEALED)] == [sealed]
    assert [hit.heading for hit in journal.search_titles(session, "river", tag="t")] == ["The river again"]


def test_changed_lines_are_told_only_if_they_lie_within_the_limits(
    session: Session, pages: list[str]
) -> None:
    asked = pages[:20]
    within = journal.lines_of(session, asked, first=FIRST + timedelta(days=3), privacy=Privacy.SEALED)
    assert [line.id for line in within] == [pages[17]]
    tagged = journal.lines_of(session, asked, tag="EVEN", has_attachment=True)
    assert [line.id for line in tagged] == [pages[0]]


def test_tags_are_named_in_order(session: Session) -> None:
    write(session, "one", tags=("walks", "Air"))
    assert session.vault.tags.names() == ("Air", "walks")

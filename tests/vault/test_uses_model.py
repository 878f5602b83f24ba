"""Whatever is done to pages and strengths under them, lists and moments agree, and the seal adds up."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from peerbuddy.actions import journal, uses
from peerbuddy.session import Session

DAY = date(2026, 3, 1)
STRENGTHS = ("hope", "zest")
PAGES = 3


@dataclass
class Page:
    """A page as it must be: where it lies, its day, and what stands under it."""

    id: str
    day: date = DAY
    is_trashed: bool = False
    is_gone: bool = False
    said: dict[str, str] = field(default_factory=dict[str, str])


Step = tuple[str, int, str, int]
STEPS = st.tuples(
    st.sampled_from(["put", "put", "put", "take", "move", "trash", "restore", "empty", "edit"]),
    st.integers(0, PAGES - 1),
    st.sampled_from(STRENGTHS),
    st.integers(0, 5),
)


def do(session: Session, pages: list[Page], step: Step) -> None:
    what, number, strength, n = step
    page = pages[number]
    if what == "empty":
        journal.empty_trash(session)
        for one in pages:
            one.is_gone |= one.is_trashed
        return
    if page.is_gone:
        return
    match what:
        case "put" if not page.is_trashed:
            uses.put_strength(session, page.id, strength, f"What {n}")
            page.said[strength] = f"What {n}"
        case "take" if not page.is_trashed:
            uses.take_strength(session, page.id, strength)
            page.said.pop(strength, None)
        case "move" if not page.is_trashed:
            page.day = DAY + timedelta(n)
            journal.save_entry(session, page.id, page.day, "Text")
        case "edit" if not page.is_trashed:
            journal.save_entry(session, page.id, page.day, f"Text {n}")
        case "trash" if not page.is_trashed:
            journal.trash_entry(session, page.id)
            page.is_trashed = True
        case "restore" if page.is_trashed:
            journal.restore_entry(session, page.id)
            page.is_trashed = False
        case _:
            return


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(STEPS, max_size=25))
def test_moments_lists_and_pages_agree(session: Session, steps: list[Step]) -> None:
    pages = [Page(session.computer.new_id()) for _ in range(PAGES)]
    for page in pages:
        journal.save_entry(session, page.id, page.day, "Text")
    for step in steps:
        do(session, pages, step)

    ours = {page.id for page in pages}
    live = [page for page in pages if not page.is_trashed]
    for strength in STRENGTHS:
        found = uses.moments(session, strength, limit=0).moments
        assert {(one.entry, one.day, one.evidence.what) for one in found if one.entry in ours} == {
            (page.id, page.day, page.said[strength]) for page in live if strength in page.said
        }
        listed = journal.list_entries(session, strength=strength, limit=0).lines
        assert {line.id for line in listed if line.id in ours} == {
            page.id for page in live if strength in page.said
        }
    for page in pages:
        if not page.is_gone:
            kept = journal.read_entry(session, page.id).strengths
            assert {one.strength: one.what for one in kept} == page.said
    assert list(session.vault.seal.walk())[-1]

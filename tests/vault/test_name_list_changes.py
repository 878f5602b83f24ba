"""Whatever is done to a list, every page has what it should, and undo brings all of it back."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from peerbuddy.actions import journal, keeping, mentions
from peerbuddy.model.entry import Entry
from peerbuddy.model.errors import NameTaken, UnknownName
from peerbuddy.model.mention import Kind, Person
from peerbuddy.session import Session

NAMES = st.sampled_from(["a", "b", "c", "d"])
PAGES = [f"{number:032x}" for number in range(1, 5)]
STEPS = st.lists(
    st.tuples(st.just("mark"), st.integers(0, 3), st.lists(NAMES, unique=True, max_size=3))
    | st.tuples(st.sampled_from(["rename", "join"]), NAMES, NAMES)
    | st.tuples(st.just("remove"), NAMES, NAMES),
    max_size=14,
)

Marks = dict[str, frozenset[str]]


def names_of(entry: Entry, kind: Kind) -> frozenset[str]:
    people = tuple(person.name for person in entry.people)
    return frozenset({Kind.PERSON: people, Kind.TOPIC: entry.topics, Kind.TAG: entry.tags}[kind])


def marks(session: Session, kind: Kind) -> Marks:
    return {id: names_of(journal.read_entry(session, id), kind) for id in PAGES}


def mark(session: Session, kind: Kind, id: str, names: tuple[str, ...]) -> None:
    of_kind = {Kind.PERSON: {"people": tuple(map(Person, names))}, Kind.TOPIC: {"topics": names}}
    given_marks = of_kind.get(kind, {"tags": names})
    journal.save_entry(session, id, date(2026, 1, 1), "text", **given_marks)


def replaced(before: Marks, name: str, by: set[str]) -> Marks:
    return {id: (had - {name}) | by if name in had else had for id, had in before.items()}


def do(session: Session, kind: Kind, step: tuple[str, object, object], expected: Marks) -> Marks:
    """What the pages have after it. What takes two or one away is undone and done again."""
    what, one, other = step
    if what == "mark":
        assert isinstance(one, int)
        assert isinstance(other, list)
        mark(session, kind, PAGES[one], tuple(other))
        return expected | {PAGES[one]: frozenset(other)}
    assert isinstance(one, str)
    assert isinstance(other, str)
    if what == "rename":
        mentions.rename_mention(session, kind, one, other)
        return replaced(expected, one, {other})
    for again in (True, False):
        if what == "join":
            undoing = mentions.join_mentions(session, kind, one, into=other)
        else:
            undoing = mentions.remove_mention(session, kind, one)
        if again:
            mentions.put_back_mention(session, undoing)
            assert marks(session, kind) == expected
    return replaced(expected, one, {other} if what == "join" else set())


@pytest.mark.parametrize("kind", list(Kind))
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_every_page_has_what_it_should_and_the_seal_holds(
    session: Session, kind: Kind, steps: list[tuple[str, object, object]]
) -> None:
    for id in PAGES:
        mark(session, kind, id, ())
    for mention in mentions.list_mentions(session, kind):
        mentions.remove_mention(session, kind, mention.name)
    expected: Marks = dict.fromkeys(PAGES, frozenset())
    for step in steps:
        with suppress(NameTaken, UnknownName):
            expected = do(session, kind, step, expected)
        assert marks(session, kind) == expected
    used = {name: sum(name in had for had in expected.values()) for name in "abcd"}
    counted = {m.name: m.pages for m in mentions.list_mentions(session, kind)}
    assert {name: pages for name, pages in counted.items() if pages} == {
        name: pages for name, pages in used.items() if pages
    }
    assert keeping.check(session) == ()

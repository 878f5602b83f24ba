"""How hits are shown: newest first, fifty at a time, counted to a thousand, with the found words marked."""

from __future__ import annotations

from datetime import date

import pytest

from peerbuddy.actions import journal
from peerbuddy.session import Session
from peerbuddy.vault import search as searching
from tests.vault.journal_pages import DAY, found, write, write_many

# --- pages of hits -----------------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["heron", "鷺"])
def test_pages_of_hits_put_together_are_all_hits_newest_first(session: Session, word: str) -> None:
    ids = write_many(session, [f"page {n} {word if n % 3 else 'crow'}" for n in range(40)])
    whole = journal.search(session, word, limit=0)
    assert [hit.id for hit in whole.hits] == [id for n, id in reversed(list(enumerate(ids))) if n % 3]
    assert (whole.total, whole.exact, whole.next_before) == (26, True, None)
    together, page = [], journal.search(session, word, limit=5)
    assert (page.total, page.exact) == (26, True)
    while page.next_before is not None:
        together += page.hits
        page = journal.search(session, word, limit=5, before=page.next_before)
    assert tuple(together) + page.hits == whole.hits


@pytest.mark.parametrize("word", ["heron", "鷺"])
def test_hits_are_counted_up_to_a_thousand(session: Session, word: str) -> None:
    write_many(session, [f"{word} {n}" for n in range(1000)])
    page = journal.search(session, word)
    assert (len(page.hits), page.total, page.exact) == (50, 1000, True)
    write(session, f"one more {word}")
    page = journal.search(session, word)
    assert (len(page.hits), page.total, page.exact) == (50, 1000, False)
    everything = journal.search(session, word, limit=0)
    assert (len(everything.hits), everything.total, everything.exact) == (1001, 1001, True)
    write_many(session, [f"{word} once more {n}" for n in range(60)])
    many = journal.search(session, word, limit=1050)
    assert (len(many.hits), many.total, many.exact) == (1050, 1000, False)
    rest = journal.search(session, word, limit=1050, before=many.next_before)
    assert (len(rest.hits), rest.next_before) == (11, None)
    assert not rest.exact


@pytest.mark.parametrize("word", ["heron", "鷺"])
def test_a_search_keeps_to_the_days_and_the_tag_asked_for(session: Session, word: str) -> None:
    for n in range(1, 10):
        write(session, f"{word} {n}", day=date(2026, 1, n), tags=("Odd",) if n % 2 else ())
    asked = {"first": date(2026, 1, 2), "last": date(2026, 1, 7), "tag": "odd"}
    page = journal.search(session, word, limit=2, **asked)
    rest = journal.search(session, word, before=page.next_before, **asked)
    assert [hit.day.day for hit in page.hits + rest.hits] == [7, 5, 3]
    assert (page.total, page.exact, rest.next_before) == (3, True, None)
    assert journal.search(session, word, tag="unknown").hits == ()
    assert [hit.day.day for hit in journal.search(session, word, last=date(2026, 1, 2)).hits] == [2, 1]


def test_a_search_never_sorts_what_it_finds(session: Session) -> None:
    """Sorting, or ordering by rank, would make a search slower with every page written."""
    statements: list[str] = []
    session.vault.database.set_trace_callback(statements.append)
    journal.search(session, "word")
    session.vault.database.set_trace_callback(None)
    selects = [s for s in statements if s.startswith("SELECT") and "search MATCH" in s]
    plans = [session.vault.database.execute(f"EXPLAIN QUERY PLAN {s}").fetchall() for s in selects]
    assert len(plans) == 2
    assert not [row for plan in plans for row in plan if "TEMP B-TREE" in row[3]]


def test_a_changed_page_is_found_by_its_new_words_only(session: Session) -> None:
    id = write(session, "herons", title="Birds")
    for n in range(5):
        write(session, f"otters {n}", id=id, title="Mammals")
        write(session, f"herons {n}", id=id, title="Birds")
    assert found(session, "otters") == found(session, "mammals") == set()
    assert found(session, "herons birds 4") == {id}
    assert session.vault.database.execute(
        "SELECT count(*) FROM search WHERE search MATCH 'herons'"
    ).fetchone() == (1,)


# --- while typing ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("theat", True), ("theat ", False), ("theat.", False), ("theatre ", True), ("the", True),
        ("th pl", False), ("theatre pl", True), ('"the theat', True), ('"the theat"', False),
        ('"to the theat', True), ("theat*", True),
        ("the-theat", True),
    ],
)  # fmt: skip
def test_while_typing_the_last_word_counts_as_a_beginning(
    session: Session, query: str, expected: bool
) -> None:
    write(session, "to the theatre: a play")
    assert (journal.search(session, query, typing=True).total == 1) is expected


def test_titles_are_offered_for_the_beginning_of_their_words(session: Session) -> None:
    ids = [write(session, "theatre in the text", title=f"The theatre {n}") for n in range(7)]
    write(session, "theatre in the text", title="Something else")
    hits = journal.search_titles(session, "the theat")
    assert [hit.id for hit in hits] == ids[:1:-1]
    assert hits[0].heading == "The theatre 6"
    assert journal.search_titles(session, "text") == ()


# --- snippets ----------------------------------------------------------------------------------------


def marked(session: Session, query: str) -> list[str]:
    (hit,) = journal.search(session, query).hits
    return [hit.snippet[start : start + length] for start, length in hit.marks]


def test_a_snippet_marks_the_found_words_where_they_stand(session: Session) -> None:
    write(session, "one two " * 100 + "\n\n  by Fleet-street\t to the   Théâtre \n\n" + "three four " * 100)
    assert marked(session, "theatre street") == ["street", "Théâtre"]
    assert marked(session, "fleet-street") == ["Fleet-street"]
    (hit,) = journal.search(session, "theatre").hits
    assert "by Fleet-street to the Théâtre three" in hit.snippet
    assert len(hit.snippet.split()) <= 18


def test_a_snippet_begins_near_the_first_found_word(session: Session) -> None:
    write(session, "comfortably " * 30 + "and so to the theatre at last, " + "comfortably " * 30)
    (hit,) = journal.search(session, "theatre").hits
    assert marked(session, "theatre") == ["theatre"]
    assert hit.snippet.startswith("…")
    assert hit.marks[0][0] <= 41


@pytest.mark.parametrize(
    ("text", "snippet"),
    [
        ("# Herons\n\n- [x] see the **heron**\n> and *wade*", "Herons see the heron and wade"),
        ("1. a [heron](https://heron.example/heron) wades", "a heron wades"),
        (
            "at [the pond](https://example.org) `heron` ~~egret~~ snake_case",
            "at the pond heron egret snake_case",
        ),
    ],
)
def test_a_snippet_is_shown_without_the_marks_of_the_page(session: Session, text: str, snippet: str) -> None:
    write(session, text)
    (hit,) = journal.search(session, "heron").hits
    assert hit.snippet == snippet
    assert marked(session, "heron") == ["heron"]


def test_characters_used_as_marks_elsewhere_do_not_confuse_a_snippet(session: Session) -> None:
    write(session, "a \x02b\x03 heron \x02\x03 \ufdd0 c")
    assert marked(session, "heron") == ["heron"]
    (hit,) = journal.search(session, "heron").hits
    assert hit.snippet == "a \x02b\x03 heron \x02\x03 c"


def test_a_hit_in_a_long_text_shows_its_beginning_at_once(session: Session) -> None:
    """snippet() is quadratic: a long text full of the word would take seconds."""
    limit = searching.SNIPPET_UP_TO_BYTES
    short = write(session, "first words\n" + "x" * (limit - 12 - 6) + " heron")
    long = write(session, "first words\nsecond line\n" + "heron " * 200_000)
    hits = {hit.id: hit for hit in journal.search(session, "heron").hits}
    assert [hits[short].snippet[s : s + n] for s, n in hits[short].marks] == ["heron"]
    assert hits[long].snippet.startswith("second line heron heron")
    assert (hits[long].marks, hits[long].heading) == ((), "first words")


# --- the index itself --------------------------------------------------------------------------------


def test_a_rebuilt_index_finds_the_same(session: Session) -> None:
    write(session, "heron")
    journal.trash_entry(session, write(session, "heron in the trash"))
    before = found(session, "heron")
    with session.vault.transaction():
        session.vault.search.rebuild()
    assert found(session, "heron") == before
    assert len(before) == 1


def test_merging_in_steps_comes_to_an_end_and_changes_no_answer(session: Session) -> None:
    for n in range(60):
        write(session, f"heron {n} " + " ".join(f"word{n}x{m}" for m in range(40)))
    before = found(session, "heron")
    for step in range(200):
        with session.vault.transaction():
            if not session.vault.search.merge_step(first=step == 0):
                break
    else:
        pytest.fail("merging does not end")
    assert found(session, "heron") == before


def test_the_query_is_never_stored(session: Session) -> None:
    write(session, "text", day=DAY)
    before = session.vault.seal.known
    journal.search(session, "secret question")
    assert session.vault.seal.known == before

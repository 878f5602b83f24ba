"""Every word of the query, as whole words, without regard to case or accents, newest first."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from peerbuddy.actions import journal
from peerbuddy.session import Session
from peerbuddy.vault import search as searching
from tests.vault.journal_pages import DAY, found, write


def write_many(session: Session, texts: list[str]) -> list[str]:
    """Many pages in one transaction, a day apart, the last one newest."""
    ids = [session.computer.new_id() for _ in texts]
    with session.vault.transaction():
        for n, (id, text) in enumerate(zip(ids, texts, strict=True)):
            page = journal.new_entry(id, date(1660, 1, 1) + timedelta(n), text)
            session.vault.entries.save(page, journal.sitting_of(session))
    return ids


def finds(session: Session, text: str, query: str) -> bool:
    """Whether a page of this text is found by this query."""
    return write(session, text) in found(session, query)


# --- words ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("To the theatre.", "theatre", True),
        ("To the theatres.", "theatre", False),
        ("An amphitheatre.", "theatre", False),
        ("To the THEATRE", "Theatre", True),
        ("Café, naïve, Việt Nam, ΩΜΕΓΑ, Ёлка", "cafe NAIVE viet ωμεγα ёлка", True),
        ("cafe", "café", True),
        ("cafe\u0301", "café", True),
        ("one two three", "three one", True),
        ("one two three", "three four", False),
        ("route 66", "66", True),
        ("rainbows", "rain*", True),
        ("rainbows", "RAI*", True),
        ("rainbows", "bow*", False),
        ("rainbows", "rain", False),
        ("rainbows", "r*", True),
        ("the rain came", "rain*", True),
    ],
)
def test_words_are_whole_and_case_and_accents_do_not_matter(
    session: Session, text: str, query: str, expected: bool
) -> None:
    assert finds(session, text, query) is expected


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("a quiet morning walk", '"quiet morning"', True),
        ("a morning quiet walk", '"quiet morning"', False),
        ("a quiet, morning walk", '"Quiet MORNING"', True),
        ("a quiet morning walk", '"quiet morn"', False),
        ("a quiet morning walk", '"quiet morn"*', True),
        ("a quiet morning walk", '"quiet morning" walk', True),
        ("a quiet morning walk", '"quiet morning', True),
        ("a morning quiet walk", '"quiet morning', False),
        ("a quiet morning walk", '""', False),
        ("a quiet morning walk", '"" walk', True),
        ("a quiet morning walk", '"..." walk', True),
        ("quiet\n\nmorning", '"quiet morning"', True),
    ],
)
def test_quotes_make_a_phrase(session: Session, text: str, query: str, expected: bool) -> None:
    assert finds(session, text, query) is expected


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("by Fleet-street home", "fleet-street", True),
        ("by Fleet street home", "fleet-street", True),
        ("the street and the fleet", "fleet-street", False),
        ("by Fleet-street home", "street", True),
        ("by Fleet-street home", "fleet-str*", True),
        ("my wife's aunt", "wife's", True),
        ("my wife’s aunt", "wife's", True),
        ("my wife's aunt", "wife", True),
        ("my wives aunt", "wife's", False),
        ("s is a letter, wife a word", "wife's", False),
        ("don't", "don’t", True),
        ("mother-in-law", "mother-in-law", True),
        ("in law, mother", "mother-in-law", False),
    ],
)
def test_a_hyphenated_or_possessive_word_is_a_phrase_of_its_parts(
    session: Session, text: str, query: str, expected: bool
) -> None:
    assert finds(session, text, query) is expected


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("pears and apples", "apples,pears", True),
        ("pears and apples", "apples/pears", True),
        ("pears and apples", "(apples) [pears]!", True),
        ("pears and apples", "apples_pears", True),
        ("pears and apples", "apples--pears", True),
        ("pears and apples", "apples — pears", True),
        ("pears and apples", "-apples", True),
        ("pears and apples", "'apples'", True),
        ("pears and apples", "apples😀pears", True),
        ("pears and apples", "apples , ", True),
        ("pears and apples", "app*les", False),
        ("pears and apples", "app*,pear*", True),
        ("pears and apples", "app**", True),
        ("pears and apples", "pears \x00 app\ud800les", False),
        ("pears and apples", "pears\x00apples", True),
        ("هو می\u200cخواهد برود", "می\u200cخواهد", True),
        ("यह हिन्दी है", "हिन्दी", True),
    ],
)
def test_what_is_neither_letter_nor_digit_separates_words(
    session: Session, text: str, query: str, expected: bool
) -> None:
    assert finds(session, text, query) is expected


@pytest.mark.parametrize(
    "query",
    [
        "apples OR figs", "apples NOT pears", "apples AND pears", "NEAR(apples pears)", "NEAR(apples pears, 5)",
        "title:apples", "body:pears", "{title}:apples", "- title : apples", "^apples near", "+apples +near",
    ],
)  # fmt: skip
def test_there_are_no_operators(session: Session, query: str) -> None:
    """Each of these words is looked for as a word, so only a page that has them all is found."""
    write(session, "apples, pears")
    words = " ".join(re.findall(r"\w+", query))
    id = write(session, f"All of it: {words}")
    assert found(session, query) == {id}


@pytest.mark.parametrize(
    "query",
    ["", " ", "\n\t", "*", "**", '"', '""', '"*', "-", "'", "()", "😀", "...", "\x00", "\ud800", "_", "\u0301", "^*"],
)  # fmt: skip
def test_a_query_without_a_letter_or_digit_finds_nothing(session: Session, query: str) -> None:
    write(session, 'text with "quotes", * and 😀 ... _ -')
    for typing in (False, True):
        page = journal.search(session, query, typing=typing)
        assert (page.hits, page.total, page.exact, page.next_before) == ((), 0, True, None)
    assert journal.search_titles(session, query) == ()


@pytest.mark.parametrize("query", ["w " * 20_000, "x" * 1_000_000, '"' + "w " * 20_000 + '"', '" ' * 9_999])
def test_a_pasted_query_of_any_length_is_answered(session: Session, query: str) -> None:
    write(session, "text")
    assert journal.search(session, query).total == 0


@given(query=st.text(max_size=40))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_query_is_an_error(session: Session, query: str) -> None:
    for typing in (False, True):
        journal.search(session, query, typing=typing)
    journal.search_titles(session, query)


# --- against a count by hand ------------------------------------------------------------------------

LETTERS = "abcAÄäéÉñöæßžŽαΩёЁ19"
SEPARATORS = " \n.,-'_/—"
WORDS = st.text(LETTERS, min_size=1, max_size=3)
TEXTS = st.lists(st.tuples(WORDS, st.sampled_from(SEPARATORS)), min_size=1, max_size=12).map(
    lambda pairs: "".join(word + separator for word, separator in pairs)
)


def words_of(text: str) -> list[str]:
    """The words of a text as a person would count them, without case and accents."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return re.findall(r"[^\W_]+", plain)


@given(texts=st.lists(TEXTS, min_size=1, max_size=8), query=st.lists(WORDS, min_size=1, max_size=3))
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_search_finds_what_counting_by_hand_finds(
    session: Session, texts: list[str], query: list[str]
) -> None:
    with session.vault.transaction():
        session.vault.database.execute("DELETE FROM entry")
    ids = write_many(session, texts)
    asked = [words_of(word)[0] for word in query]
    whole = {id for id, text in zip(ids, texts, strict=True) if set(asked) <= set(words_of(text))}
    assert found(session, " ".join(query)) == whole
    beginnings = {
        id
        for id, text in zip(ids, texts, strict=True)
        if all(any(word.startswith(a) for word in words_of(text)) for a in asked)
    }
    assert found(session, " ".join(f"{word}*" for word in query)) == beginnings
    phrases = {
        id for id, text in zip(ids, texts, strict=True) if f" {' '.join(asked)} " in f" {' '.join(words_of(text))} "
    }
    assert found(session, f'"{" ".join(query)}"') == phrases == found(session, "-".join(query))


# --- pages of hits ----------------------------------------------------------------------------------


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
    many = journal.search(session, word, limit=1100)
    assert (len(many.hits), many.next_before) == (1001, None)


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
    assert session.vault.database.execute("SELECT count(*) FROM search WHERE search MATCH 'herons'").fetchone() == (1,)


# --- while typing -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("theat", True), ("theat ", False), ("theat.", False), ("theatre ", True), ("the", True), ("th pl", False),
        ("theatre pl", True), ('"the theat', True), ('"the theat"', False), ('"to the theat', True), ("theat*", True),
        ("the-theat", True),
    ],
)  # fmt: skip
def test_while_typing_the_last_word_counts_as_a_beginning(session: Session, query: str, expected: bool) -> None:
    write(session, "to the theatre: a play")
    assert (journal.search(session, query, typing=True).total == 1) is expected


def test_titles_are_offered_for_the_beginning_of_their_words(session: Session) -> None:
    ids = [write(session, "theatre in the text", title=f"The theatre {n}") for n in range(7)]
    write(session, "theatre in the text", title="Something else")
    hits = journal.search_titles(session, "the theat")
    assert [hit.id for hit in hits] == ids[:1:-1]
    assert hits[0].heading == "The theatre 6"
    assert journal.search_titles(session, "text") == ()


# --- snippets ---------------------------------------------------------------------------------------


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


# --- scripts without spaces -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "query", "expected"),
    [
        ("今日は東京へ行きました", "東京", True),
        ("今日は東京へ行きました", "京都", False),
        ("今日は東京へ行きました", "行きました 今日", True),
        ("今日は東京へ行きました", "今日、東京", True),
        ("今日は東京へ行きました", '"東京へ"', True),
        ("今日は東京へ行きました", '"東京 行"', False),
        ("오늘은 서울에 갔다", "서울", True),
        ("오늘은 한국에 갔다", "하", False),
        ("学习中文", "中文", True),
        ("学习中文", "中文*", True),
        ("かぎ", "がぎ", False),
        ("ﾄｳｷｮｳ ﾀﾞｲｶﾞｸ", "ダイガク", True),
        ("Peter went to 東京 with Ann", "peter 東京", True),
        ("Café 東京", "cafe東京", False),
        ("Café 東京", "CAFE 東京", True),
        ("時々", "々", True),
        ("𠮷野家", "𠮷", True),
    ],
)
def test_scripts_without_spaces_are_searched_by_part(
    session: Session, text: str, query: str, expected: bool
) -> None:
    assert finds(session, text, query) is expected


def test_a_part_is_found_in_titles_and_in_texts_with_nul_or_of_any_length(session: Session) -> None:
    title = write(session, "text", title="東京日記")
    after_nul = write(session, "before\x00東京")
    long = write(session, "x" * 3_000_000 + "東京")
    gone = write(session, "東京")
    journal.trash_entry(session, gone)
    assert found(session, "東京") == {title, after_nul, long}


def test_a_found_part_is_shown_with_what_stands_around_it(session: Session) -> None:
    write(session, "前" * 200 + "\n東京へ\n" + "後" * 200)
    assert marked(session, "東京") == ["東京"]
    (hit,) = journal.search(session, "東京").hits
    assert "前 東京へ 後" in hit.snippet


def test_a_search_by_part_reads_the_journal_in_steps(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "SCAN_STEP", 4)
    ids = write_many(session, [f"鷺 {n}" for n in range(11)])
    assert [hit.id for hit in journal.search(session, "鷺", limit=0).hits] == ids[::-1]


# --- the index itself -------------------------------------------------------------------------------


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
    for _ in range(200):
        with session.vault.transaction():
            if not session.vault.search.merge_step():
                break
    else:
        pytest.fail("merging does not end")
    assert found(session, "heron") == before


def test_the_query_is_never_stored(session: Session) -> None:
    write(session, "text", day=DAY)
    before = session.vault.seal.known
    journal.search(session, "secret question")
    assert session.vault.seal.known == before

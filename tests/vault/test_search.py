"""Every word of the query, as whole words, without regard to case or accents."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from peerbuddy.actions import journal
from peerbuddy.session import Session
from tests.vault.journal_pages import found, write, write_many


def finds(session: Session, text: str, query: str) -> bool:
    """Whether a page of this text is found by this query."""
    return write(session, text) in found(session, query)


# --- words -------------------------------------------------------------------------------------------


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
        "apples OR figs", "apples NOT pears", "apples AND pears", "NEAR(apples pears)",
        "NEAR(apples pears, 5)", "title:apples", "body:pears", "{title}:apples",
        "- title : apples", "^apples near", "+apples +near",
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
    [
        "", " ", "\n\t", "*", "**", '"', '""', '"*', "-", "'", "()", "😀", "...", "\x00", "\ud800", "_",
        "\u0301", "^*",
    ],
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


# --- against a count by hand -------------------------------------------------------------------------

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
        id
        for id, text in zip(ids, texts, strict=True)
        if f" {' '.join(asked)} " in f" {' '.join(words_of(text))} "
    }
    assert found(session, f'"{" ".join(query)}"') == phrases == found(session, "-".join(query))

"""Tags stand beside the text and are compared without case."""

from __future__ import annotations

from datetime import date

import pytest

from peerbuddy.actions import journal
from peerbuddy.model.errors import BadTag
from peerbuddy.session import Session
from peerbuddy.vault import entries
from tests.vault.journal_pages import DAY, found, headings, write


def tags(session: Session, id: str) -> tuple[str, ...]:
    return journal.read_entry(session, id).tags


def test_tags_come_back_in_the_order_given(session: Session) -> None:
    assert tags(session, write(session, "text", tags=("zeal", "awe", "hope"))) == ("zeal", "awe", "hope")


def test_two_spellings_of_a_tag_are_one_and_the_first_stays(session: Session) -> None:
    one = write(session, "one", tags=("Hope", "hope", "HOPE"))
    two = write(session, "two", tags=(" hOPE ",))
    assert (tags(session, one), tags(session, two)) == (("Hope",), ("Hope",))
    assert session.vault.tags.names() == ("Hope",)


@pytest.mark.parametrize(
    ("one", "other"), [("Straße", "STRASSE"), ("café", "CAFE\u0301"), ("İx", "i\u0307X"), ("ΣΑΣ", "σας")]
)
def test_case_is_that_of_every_language_and_accents_are_nfc(session: Session, one: str, other: str) -> None:
    id = write(session, "text", tags=(one, other))
    assert len(tags(session, id)) == 1
    assert headings(session, tag=other) == ["text"]


def test_accents_make_a_different_tag(session: Session) -> None:
    assert tags(session, write(session, "text", tags=("resume", "résumé"))) == ("resume", "résumé")


@pytest.mark.parametrize("bad", ["", "  ", "a,b", "x" * 65])
def test_a_bad_tag_is_refused_and_nothing_is_saved(session: Session, bad: str) -> None:
    with pytest.raises(BadTag):
        write(session, "text", tags=("good", bad))
    assert session.vault.entries.count() == 0
    write(session, "text", tags=("x" * 64,))


def test_saving_replaces_the_tags_of_a_page(session: Session) -> None:
    id = write(session, "text", tags=("a", "b"))
    for wanted in (("b",), ("c", "b"), ("b", "c"), ()):
        write(session, "text", id=id, tags=wanted)
        assert tags(session, id) == wanted
    assert headings(session, tag="a") == []


def test_a_tag_that_no_page_has_any_more_is_offered_no_more(session: Session) -> None:
    one, two = write(session, "one", tags=("a", "b")), write(session, "two", tags=("b",))
    write(session, "one", id=one)
    assert session.vault.tags.names() == ("b",)
    journal.trash_entry(session, two)
    assert session.vault.tags.names() == ("b",)
    journal.empty_trash(session)
    assert session.vault.tags.names() == ()


def test_a_list_of_one_tag_is_the_whole_list_without_the_others(session: Session) -> None:
    for n in range(20):
        write(session, f"page {n}", day=date(2026, 1, 1 + n % 5), tags=("even",) if n % 2 == 0 else ("odd",))
    expected = [h for h in headings(session) if int(h.split()[1]) % 2 == 0]
    assert headings(session, tag="EVEN") == expected
    first = journal.list_entries(session, tag="even", limit=4)
    rest = journal.list_entries(session, tag="even", before=first.lines[-1].pos)
    assert [line.heading for line in first.lines + rest.lines] == expected
    assert (first.more, rest.more) == (True, False)
    some = headings(session, tag="even", first=date(2026, 1, 2), last=date(2026, 1, 3))
    assert some == [
        line.heading for line in journal.list_entries(session, tag="even").lines if 2 <= line.day.day <= 3
    ]
    assert headings(session, tag="unknown") == []


def test_a_tag_that_very_many_pages_have_gives_the_same_list(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(30):
        write(session, f"page {n}", day=date(2026, 1, 1 + n % 7), tags=("t",) if n % 3 else ())
    journal.trash_entry(session, journal.list_entries(session, tag="t").lines[3].id)
    rare = [journal.list_entries(session, tag="t", first=first).lines for first in (None, date(2026, 1, 4))]
    monkeypatch.setattr(entries, "_IS_COMMON", 10)
    assert [journal.list_entries(session, tag="t", first=f).lines for f in (None, date(2026, 1, 4))] == rare


def test_a_word_with_a_hash_in_the_text_is_not_a_tag(session: Session) -> None:
    assert tags(session, write(session, "a #word in the text")) == ()


def test_a_page_with_5_000_tags_is_kept_and_found_by_each(session: Session) -> None:
    many = tuple(f"tag {n}" for n in range(5000))
    id = write(session, "text", tags=many)
    assert tags(session, id) == many
    assert headings(session, tag="Tag 4999") == ["text"]


def test_the_words_of_a_tag_are_not_words_of_the_text(session: Session) -> None:
    write(session, "text", tags=("lighthouse",))
    assert found(session, "lighthouse") == set()


def test_moving_a_page_keeps_its_tags(session: Session) -> None:
    id = write(session, "text", tags=("a",))
    write(session, "text", id=id, day=date(2000, 1, 1), tags=("a",))
    assert headings(session, tag="a", last=DAY) == ["text"]

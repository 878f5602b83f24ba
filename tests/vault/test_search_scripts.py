"""Chinese, Japanese and Korean, which the index does not split into words, are searched by part."""

from __future__ import annotations

import pytest

from peerbuddy.actions import journal
from peerbuddy.session import Session
from peerbuddy.vault import search as searching
from tests.vault.journal_pages import found, write, write_many


def finds(session: Session, text: str, query: str) -> bool:
    """Whether a page of this text is found by this query."""
    return write(session, text) in found(session, query)


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
    (hit,) = journal.search(session, "東京").hits
    assert [hit.snippet[start : start + length] for start, length in hit.marks] == ["東京"]
    assert "前 東京へ 後" in hit.snippet


def test_a_search_by_part_reads_the_journal_in_steps(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "SCAN_STEP", 4)
    ids = write_many(session, [f"鷺 {n}" for n in range(11)])
    assert [hit.id for hit in journal.search(session, "鷺", limit=0).hits] == ids[::-1]

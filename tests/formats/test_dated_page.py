from __future__ import annotations

from datetime import date

import pytest

from peerbuddy.formats import dated_page, front_matter
from peerbuddy.model.imported import FoundEntry, Skipped

DAY = date(2026, 8, 7)


def read(document: str, name: str = "1") -> list[FoundEntry | Skipped]:
    fields, text = front_matter.split(document)
    return list(dated_page.read(fields, text, name, "x"))


def page(document: str, name: str = "1") -> FoundEntry:
    [found] = read(document, name)
    assert isinstance(found, FoundEntry)
    return found


@pytest.mark.parametrize("key", ["date", "Created", "creation date"])
def test_the_day_stands_in_the_front_matter(key: str) -> None:
    assert page(f"---\n{key}: 2026-08-07\n---\nText").day == DAY


def test_the_day_in_the_front_matter_goes_before_the_one_in_the_name() -> None:
    assert page("---\ndate: 2026-08-07\n---\nText", "2020-01-01").day == DAY
    assert page("---\ndate: soon\ncreated: 2026-08-07\n---\nText").day == DAY
    assert page("---\ndate: soon\n---\nText", "2026-08-07").day == DAY


def test_the_day_may_be_in_the_name_of_the_file() -> None:
    assert page("Text", "2026-08-07") == FoundEntry(DAY, None, "", "Text", where="x")
    assert page("Text", "2026_08_07").day == DAY


def test_a_page_without_a_day_is_named_and_not_guessed() -> None:
    assert read("Text") == [Skipped("x", "no-date")]
    assert read("---\ntitle: x\n---\nText") == [Skipped("x", "no-date")]
    assert read("---\ndate: last summer\n---\nText") == [Skipped("x", "bad-date")]


def test_the_time_is_the_one_that_was_written_whatever_its_zone() -> None:
    assert page("---\ndate: 2010-02-02 17:05:32 -04:00\n---\nx").time == 17 * 60 + 5
    assert page("---\ndate: 2010-02-02 23:30:00Z\ntime: 9:15\n---\nx").time == 9 * 60 + 15
    assert read("---\ndate: 2026-08-07\ntime: noon\n---\nx")[0] == Skipped("x", "bad-time")


@pytest.mark.parametrize(
    ("tags", "found"),
    [
        ("[Home, '#work']", ("Home", "work")),
        ("\n  - a b\n  - c,d", ("a b", "c", "d")),
        ("one two three", ("one", "two", "three")),
        ("'#one #two'", ("one", "two")),
        ("one two, three", ("one two", "three")),
        ("", ()),
        ("2024", ("2024",)),
    ],
)
def test_tags_are_a_list_or_a_text_with_commas_or_spaces(tags: str, found: tuple[str, ...]) -> None:
    assert page(f"---\ndate: 2026-08-07\ntags: {tags}\n---\nx").tags == found


def test_a_tag_that_cannot_fit_does_not_cost_the_page() -> None:
    found = read(f"---\ndate: 2026-08-07\ntags: [{'x' * 65}, fine]\n---\nx")
    assert found == [Skipped("x", "bad-tag"), FoundEntry(DAY, None, "", "x", ("fine",), where="x")]


@pytest.mark.parametrize(
    ("document", "name", "title"),
    [
        ("---\ndate: 2026-08-07\ntitle: 'Yes: no'\n---\nx", "a name", "Yes: no"),
        ("---\ndate: 2026-08-07\n---\nx", "Trip to Rome", "Trip to Rome"),
        ("x", "2026-08-07 Trip to Rome", "Trip to Rome"),
        ("# Rome\nx", "2026-08-07 Trip to Rome", ""),
        ("x", "2026-08-07-0123abcd", ""),
        ("x", "2026-08-07 (2)", ""),
    ],
)
def test_a_title_kept_only_in_the_name_is_not_lost(document: str, name: str, title: str) -> None:
    assert page(document, name).title == title


def test_an_id_of_the_source_is_kept_for_knowing_the_page_again() -> None:
    assert page("---\ndate: 2026-08-07\nuid: 13aff87d\n---\nx").source_id == "13aff87d"


def test_the_text_is_every_byte_behind_the_front_matter() -> None:
    assert page("---\ndate: 2026-08-07\n---\n\n\n  x\n---\n\n").text == "\n  x\n---\n\n"
    assert page("---\ntitle: A: b\ndate: 2026-08-07\nbody: |\n\tx\n\ty\n...\n").text == "x\ny"

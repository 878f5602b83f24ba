from __future__ import annotations

from peerbuddy.formats.tags import fitting, listed


def test_a_comma_parts_two_tags_and_case_does_not() -> None:
    assert fitting(["home, Work", "work", " garden "]) == (("home", "Work", "garden"), 0)


def test_an_empty_tag_is_nothing_and_no_fault() -> None:
    assert fitting(["", "  ", ",", None]) == ((), 0)


def test_a_tag_that_cannot_fit_is_counted_and_the_others_stay() -> None:
    assert fitting(["x" * 65, "fine", ["nested"], {"a": 1}, True]) == (("fine",), 4)


def test_a_number_can_be_a_tag() -> None:
    assert fitting([2024, 1.5]) == (("2024", "1.5"), 0)


def test_tags_come_as_a_list_or_as_one_text() -> None:
    assert listed("a,b") == ["a", "b"]
    assert listed(["a"]) == ["a"]
    assert listed(None) == listed({"a": 1}) == []

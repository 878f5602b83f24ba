from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats import front_matter
from peerbuddy.formats.front_matter import joined, quoted, quoted_list, split

ANY_TEXT = st.text(st.characters(exclude_categories=("Cs",)))


def test_fields_are_texts_as_they_were_written() -> None:
    fields, text = split(
        "---\nDate: 2010-02-02 17:05:32 -04:00\ntime: 10:30\nx: no\ny: 007\nz: ~\nq: 'null'\n---\n\nText"
    )
    assert fields == {
        "date": "2010-02-02 17:05:32 -04:00",
        "time": "10:30",
        "x": "no",
        "y": "007",
        "z": "",
        "q": "null",
    }
    assert text == "Text"


def test_one_empty_line_belongs_to_the_front_matter_and_nothing_else_does() -> None:
    for end in ("\n", "\r\n"):
        for text in ("", "Text", "  Text", f"{end}Text{end}{end}", f"---{end}Text"):
            assert split(f"---{end}a: b{end}---{end}{end}{text}") == ({"a": "b"}, text)
    assert split("---\na: b\n---\nText") == ({"a": "b"}, "Text")
    assert split("---\na: b\n---") == ({"a": "b"}, "")
    assert split("\ufeff---\na: b\n...\nText") == ({"a": "b"}, "Text")


@pytest.mark.parametrize(
    "text",
    ["", "Text", "--- \nText", "---\nJust a line\n---\nText", "----\na: b\n---\nx", "x\n---\na: b\n---\n"],
)
def test_a_text_that_only_looks_like_it_has_none(text: str) -> None:
    assert split(text) == ({}, text)


def test_what_is_no_yaml_is_read_line_by_line() -> None:
    fields, _ = split(
        '---\ntitle: Rome: the "first" day\n'
        "tags:\n  - a\n  - 'b'\nmore: [x, \"y\"]\ndate: '2010-02-02'\n---\n"
    )
    assert fields == {
        "title": 'Rome: the "first" day',
        "tags": ["a", "b"],
        "more": ["x", "y"],
        "date": "2010-02-02",
    }


def test_a_text_kept_inside_the_front_matter_is_found() -> None:
    fields, text = split("---\ntitle: A: b\ntags: x, y\nbody: |\n\tOne\n\n\t\tTwo: three\n...\n")
    assert fields == {"title": "A: b", "tags": "x, y", "body": "One\n\n\tTwo: three"}
    assert text == ""


@pytest.mark.parametrize(
    "hostile",
    [
        "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]",
        "a: &a {k: v}\nb: {<<: [*a, *a, *a]}",
        "a: !!python/object/apply:os.system [id]",
        "a: " + "[" * 50_000,
        "a: " + "- " * 50_000,
        "? [x]\n: y",
        "a: &a [*a]",
        "%YAML 9.9\n---\na: b",
        "\x01: \x02",
    ],
)
def test_hostile_yaml_makes_nothing_but_texts_and_lists(hostile: str) -> None:
    def plain(value: object, depth: int = 0) -> bool:
        if isinstance(value, list):
            return depth > 5 or all(plain(v, depth + 1) for v in value)
        if isinstance(value, dict):
            return all(plain(v, depth + 1) for v in value.values())
        return isinstance(value, str)

    fields, _ = split(f"---\n{hostile}\n---\nText")
    assert plain(fields)


def test_maps_merged_into_maps_do_not_grow() -> None:
    lines = ["a0: &a0 {x: y, z: w}"]
    lines += [f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}]}}" for n in range(1, 30)]
    fields, _ = split("---\n" + "\n".join(lines) + "\n---\n")
    assert len(fields) == 30


def test_what_is_written_once_and_meant_many_times_stays_as_it_is_written() -> None:
    """Ten lines would stand for a text of ten thousand million letters as soon as one asks for it."""
    lines = ["a0: &a0 [x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    fields, text = split("---\n" + "\n".join([*lines, "date: *a9", "title: 'Rose * & co'"]) + "\n---\nText")
    assert (fields["date"], fields["title"], text) == ("*a9", "Rose * & co", "Text")
    assert split("---\ntitle: 'Rose * & co'\nb: c*\n---\n")[0] == {"title": "Rose * & co", "b": "c*"}


@given(ANY_TEXT, st.lists(ANY_TEXT, max_size=4), ANY_TEXT)
def test_what_is_written_is_read_again(title: str, tags: list[str], text: str) -> None:
    document = joined([("title", quoted(title)), ("tags", quoted_list(tuple(tags)))], text)
    assert split(document) == ({"title": title, "tags": tags}, text)


@given(ANY_TEXT)
def test_other_yaml_readers_read_the_same(text: str) -> None:
    assert yaml.load(f"x: {quoted(text)}\n", yaml.SafeLoader) == {"x": text}
    assert "\n" not in quoted(text)


@given(st.text())
def test_no_text_at_all_is_a_fault(text: str) -> None:
    split(f"---\n{text}\n---\n")
    front_matter.split(text)

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats.txt2tags import pictures_in, to_markdown


@pytest.mark.parametrize(
    ("written", "markdown"),
    [
        ("plain words", "plain words"),
        ("a **bold** word", "a **bold** word"),
        ("an //italic// word", "an *italic* word"),
        ("--gone-- and __under__", "~~gone~~ and __under__"),
        ("**bold and //both//**", "**bold and *both***"),
        ("``//code//``", "`//code//`"),
        ('""//raw//""', "//raw//"),
        ("see http://x.org/a//b and //that//", "see http://x.org/a//b and *that*"),
        ("a -- b -- c // d // e", "a -- b -- c // d // e"),
        ("1990--2000--2010", "1990~~2000~~2010"),
        ("=== Work ===", "### Work"),
        ("= A //b// =", "# A *b*"),
        ("++ Two ++", "## Two"),
        ("== Two ==[label]", "## Two"),
        ("a = b = c", "a = b = c"),
        ("- one\n  - two\n+ first\n+ second", "- one\n  - two\n1. first\n1. second"),
        ("1 + 1", "1 + 1"),
        ("one\\\\\ntwo\\\\ three", "one\ntwo\nthree"),
        ("\\\\server\\share", "\\\\server\\share"),
        ("Title\n====================\nText", "Title\n\n---\nText"),
        ('[the web ""http://x.org""]', "[the web](http://x.org)"),
        ('[""http://x.org""]', "[http://x.org](http://x.org)"),
        ('[a file ""file:///home/me/a b.txt""]', "[a file](<file:///home/me/a b.txt>)"),
        ('[""/home/me/lake"".png]', "![lake](/home/me/lake.png)"),
        ('[""/home/me/lake"".png?50]', "![lake](/home/me/lake.png)"),
        ("```\n**as it is**\n```\n//not//", "```\n**as it is**\n```\n*not*"),
        ('"""\n**as it is**\n"""\n//not//', "**as it is**\n*not*"),
    ],
)
def test_marks_become_those_of_markdown(written: str, markdown: str) -> None:
    assert to_markdown(written) == markdown


def test_pictures_are_counted() -> None:
    assert pictures_in('[""a"".png] [b ""c""]\n[""d"".jpg]') == 2


@pytest.mark.parametrize(
    "unit", ["//a ", "--a ", "**a ", "[a ", '""', '[""', "``", "  ", "=", "\\\\", "http://", "+ ", "= a "]
)
def test_a_text_of_nothing_but_beginnings_takes_no_time(unit: str) -> None:
    began = time.process_time()
    to_markdown(unit * (100_000 // len(unit)))
    assert time.process_time() - began < 5


@given(st.text(alphabet='/-*_="[]`\\+ \nabc:.', max_size=200) | st.text())
def test_any_text_keeps_its_words(text: str) -> None:
    words = "".join(c for c in text if c.isalnum())
    assert "".join(c for c in to_markdown(text) if c.isalnum()).replace("1", "") == words.replace("1", "")

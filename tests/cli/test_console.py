from __future__ import annotations

import io
import json
import unicodedata
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.cli.console import Console, harmless

MOVES = "red \x1b[31mred\x1b[2J \x9b1A \x07 back\b\b over\rwritten \x7f end"


def console(*, terminal: bool = False) -> Console:
    return Console(
        io.BytesIO(), io.BytesIO(), io.StringIO(), out_is_terminal=terminal, err_is_terminal=terminal
    )


def printed(talk: Console) -> bytes:
    assert isinstance(talk.stdout, io.BytesIO)
    return talk.stdout.getvalue()


@given(st.text())
def test_a_harmless_text_has_no_control_but_line_end_and_tab(text: str) -> None:
    shown = harmless(text)

    assert not any(unicodedata.category(c) == "Cc" and c not in "\n\t" for c in shown)
    assert len(shown) == len(text)


def test_words_of_every_script_stay_as_they_are() -> None:
    text = "Grüße\tשלום 日本語 🦢\n"

    assert harmless(text) == text


def test_a_text_cannot_move_the_cursor_of_a_terminal() -> None:
    talk = console(terminal=True)

    talk.text(MOVES)
    talk.note(MOVES)

    assert printed(talk).decode() == harmless(MOVES)
    assert "\x1b" not in talk.stderr.getvalue()  # type: ignore[attr-defined]


def test_a_file_gets_every_byte_as_it_is() -> None:
    talk = console()

    talk.text(MOVES + "é\u2028\U0001f9a2")

    assert printed(talk) == (MOVES + "é\u2028\U0001f9a2").encode()


@given(st.dictionaries(st.text(st.characters()), st.text(st.characters()) | st.integers() | st.booleans()))
def test_a_record_is_one_line_of_json_that_reads_back(record: dict[str, Any]) -> None:
    talk = console()

    talk.record(record)

    line = printed(talk)
    assert line.count(b"\n") == 1
    assert json.loads(line) == record


@pytest.mark.parametrize("control", ["\x1b", "\x7f", "\x9b", "\x00"])
def test_a_record_holds_no_raw_control(control: str) -> None:
    talk = console()

    talk.record({"text": f"a{control}b"})

    assert control.encode() not in printed(talk)


def test_progress_is_shown_to_a_person_only() -> None:
    person, file = console(terminal=True), console()

    for talk in (person, file):
        talk.progress("500 read")
        talk.end_progress()
        talk.hint("a hint")

    assert file.stderr.getvalue() == ""  # type: ignore[attr-defined]
    assert person.stderr.getvalue() == "\r\x1b[K500 read\r\x1b[Ka hint\n"  # type: ignore[attr-defined]

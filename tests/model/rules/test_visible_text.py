"""Names and texts of somebody else: nothing in them hides, turns around, or looks like another name."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.model.rules.visible_text import (
    MAX_NAME_LETTERS,
    NameWarning,
    clean_name,
    is_mixed,
    isolated,
    look_alike,
    shown,
    warnings_of,
)

TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
ROOMLESS = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u3164\ufe00\U000e0041\U000e0100"
CONTROLS = "\x00\x07\x1b\x7f\x85\x9b\u2028\u2029"
ORDINARY = (
    "Ana", "Jürgen", "Zoë", "Nguyễn Thị Hương", "Мария Ивановна", "Ελένη", "محمد", "נועה", "山田花子",
    "김민준", "ประภาส", "O'Brien", "Mei-Lin", "Rosa M.", "R2", "Łukasz", "अनन्या", "Ўткир",
)  # fmt: skip


@pytest.mark.parametrize("name", ORDINARY)
def test_a_name_as_people_have_them_stays_and_warns_of_nothing(name: str) -> None:
    assert clean_name(name) == unicodedata.normalize("NFC", name)
    assert warnings_of(name, ()) == ()


@pytest.mark.parametrize("hidden", TURNING + ROOMLESS + CONTROLS)
def test_what_hides_in_a_name_is_taken_out_and_said(hidden: str) -> None:
    for name in (f"Mu{hidden}m", f"{hidden}Mum", f"Mum{hidden}"):
        assert clean_name(name) == "Mum"
        assert warnings_of(name, ["Mum"]) == (NameWarning.CLEANED, NameWarning.LIKE_ANOTHER)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Аna", "Ana"),
        ("ANA", "ana"),
        ("Ana ", "Ana"),
        ("Anа", "Ana"),
        ("Αna", "Ana"),
        ("Jonás", "Jonas"),
        ("Paυl", "Paul"),
        ("Rоsа", "Rosa"),
        ("Ｒｏｓａ", "Rosa"),
        ("𝐑osa", "Rosa"),
        ("R0sa", "Rosa"),
        ("lnge", "Inge"),
        ("Torn", "Tom"),
        ("Сосо", "Coco"),
    ],
)
def test_names_that_look_alike_are_told(name: str, other: str) -> None:
    assert look_alike(name, other)
    assert NameWarning.LIKE_ANOTHER in warnings_of(name, ["somebody", other])


@pytest.mark.parametrize(
    ("name", "other"), [("Ana", "Anja"), ("Rosa", "Rose"), ("山田", "山口"), ("김", "이")]
)
def test_names_that_differ_are_left_alone(name: str, other: str) -> None:
    assert not look_alike(name, other)


@pytest.mark.parametrize("name", ["Pаul", "Rοsa", "Ana Мария", "Աna"])
def test_scripts_that_nobody_writes_together_are_told(name: str) -> None:
    assert is_mixed(name)


@pytest.mark.parametrize("name", ["山田Taro", "김 Kim", "ひらがなカタカナ漢字", "Zoë 2"])
def test_scripts_that_are_written_together_are_not(name: str) -> None:
    assert not is_mixed(name)


@given(st.text(max_size=200))
def test_a_clean_name_is_short_on_one_line_and_clean(text: str) -> None:
    name = clean_name(text)
    assert clean_name(name) == name
    assert len(name) <= MAX_NAME_LETTERS
    assert not set(name) & set(TURNING + ROOMLESS + CONTROLS + "\n\t")
    name.encode()


@given(st.text(alphabet=st.sampled_from("a\u0301\u0489\u202e\u200d\ufe0f\n\t\x07é"), max_size=200))
def test_a_text_of_somebody_else_cannot_turn_around_or_pile_up(text: str) -> None:
    seen = shown(text)
    assert "\u202e" not in seen
    assert "\x07" not in seen
    assert "\u0489" * 9 not in seen
    assert seen.count("\n") == text.count("\n")
    assert shown(seen) == seen


def test_what_turns_a_text_around_is_named_where_it_stood() -> None:
    assert shown("see \u202etxt.exe\r\nnext\u200b line") == "see ⟨U+202E⟩txt.exe\nnext line"


def test_a_text_full_of_them_does_not_become_many_times_as_long() -> None:
    seen = shown("\u202e" * 20_000)
    assert len(seen) < 22_000
    assert seen.startswith("⟨U+202E⟩" * 100)
    assert seen.endswith("\ufffd" * 100)


def test_words_that_need_a_joiner_and_faces_of_two_signs_stay() -> None:
    for text in ("می\u200cخواهم", "👩\u200d🌾 ❤\ufe0f"):
        assert shown(text) == text


def test_a_name_in_a_sentence_stands_by_itself() -> None:
    assert isolated("נועה") == "\u2068נועה\u2069"


def test_no_hidden_character_passes_in_any_name() -> None:
    """Some six hundred names that are not what they seem."""
    for name in ORDINARY:
        whole = unicodedata.normalize("NFC", name)
        for hidden in TURNING + ROOMLESS + CONTROLS:
            middle = len(whole) // 2
            seeming = f"{whole[:middle]}{hidden}{whole[middle:]}"
            assert clean_name(seeming) == whole, ascii(seeming)
            assert set(warnings_of(seeming, [name])) >= {NameWarning.CLEANED, NameWarning.LIKE_ANOTHER}

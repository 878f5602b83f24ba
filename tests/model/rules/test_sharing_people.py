"""Names of other people in what is to leave: found as whole words, and treated as was decided."""

from __future__ import annotations

import pytest

from peerbuddy.model.mention import Person, Role
from peerbuddy.model.rules.sharing_people import Names, initials
from peerbuddy.model.sharing import FoundPerson, Treatment

MUM = Person("Mum", Role.CARED_FOR, ("Mother",))
DELE = Person("Dele", Role.FRIEND)
LIA = Person("Lia Marie", Role.CHILD)


def treated(text: str, **by_name: Treatment) -> str:
    return Names((MUM, DELE, LIA), by_name).treat(text)


def test_a_child_and_somebody_cared_for_are_shortened_without_being_asked() -> None:
    assert treated("Mum and Lia Marie slept, Dele did not.") == "M. and L. M. slept, Dele did not."


def test_whoever_is_treated_otherwise_is() -> None:
    text = "Mum rang Dele."
    assert treated(text, Mum=Treatment.KEEP, Dele=Treatment.REMOVE) == "Mum rang …."
    assert treated(text, Mum=Treatment.REMOVE, Dele=Treatment.INITIALS) == "… rang D."


@pytest.mark.parametrize(
    ("text", "leaves"),
    [
        ("mum's tea", "M.'s tea"),
        ("MUM!", "M.!"),
        ("my mother said", "my M. said"),
        ("Mummy and maximum stay", "Mummy and maximum stay"),
        ("(Mum)", "(M.)"),
        ("That was Mum.", "That was M."),
        ("Mum... slept", "M.... slept"),
        ("Mum_x", "Mum_x"),
    ],
)
def test_a_name_is_found_as_a_whole_word_in_any_case(text: str, leaves: str) -> None:
    assert treated(text) == leaves


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Weiß", "Weiß slept."),
        ("Weiß", "WEISS slept."),
        ("Weiß", "weiss slept."),
        ("İpek", "İpek slept."),
        ("Zo\u00eb", "Zoe\u0308 slept."),
        ("Zoe\u0308", "Zo\u00eb slept."),
    ],
)
def test_a_name_is_found_however_its_letters_are_written(name: str, text: str) -> None:
    assert Names((Person(name, Role.CHILD),), {}).treat(text) == f"{name[0]}. slept."


def test_a_longer_name_goes_before_a_shorter_one_within_it() -> None:
    names = Names((Person("Ann", Role.CHILD), Person("Ann Lee", Role.CHILD)), {})
    assert names.treat("Ann Lee and Ann") == "A. L. and A."


def test_everybody_who_is_named_is_said_once_in_the_order_of_the_text() -> None:
    found = Names((MUM, DELE, LIA), {"Dele": Treatment.REMOVE}).found(["Dele saw Mum.", "Mother, Dele."])
    assert found == (
        FoundPerson("Dele", "…", Treatment.REMOVE),
        FoundPerson("Mum", "M.", Treatment.INITIALS),
    )


def test_an_empty_list_finds_nobody() -> None:
    names = Names((), {})
    assert names.found(["Mum"]) == ()
    assert names.treat("Mum") == "Mum"


@pytest.mark.parametrize(
    ("name", "short"),
    [("anna", "A."), ("Émile Zola", "É. Z."), ("“Bo”", "B."), ("…", "…"), ("李 雷", "李. 雷.")],
)
def test_initials(name: str, short: str) -> None:
    assert initials(name) == short

"""Words I use: what the program says in the person's own words (S-16)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from peerbuddy.actions import assets, guides, wording
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.content.library import BOOKS
from peerbuddy.model.asset import LifeArea
from peerbuddy.session import Session


def test_own_words_stand_where_the_program_says_the_term(session: Session) -> None:
    said = wording.where_said(session)
    assert said["slip"] == ("Slip and start again", "after-a-slip")
    assert said["recovery"] == ("recovery",)
    wording.set_own_word(session, "recovery", "my road")
    wording.set_own_word(session, "slip", "my slip")
    assert assets.area_names(session)["recovery"] == "my road"
    assert guides.guide_of(session, "T-6").title == "My slip and start again"
    own = wording.changed_words(session)
    assert wording.in_own_words("after-a-slip, slippery", own) == "after-a-my slip, slippery"
    assert wording.in_own_words("Recovery begins", own) == "My road begins"
    wording.set_own_word(session, "recovery", "")
    assert assets.area_names(session)["recovery"] == "recovery"


def test_an_area_named_by_hand_keeps_that_name(session: Session) -> None:
    assets.save_area(session, LifeArea("recovery", "staying well"))
    wording.set_own_word(session, "recovery", "my road")
    assert assets.area_names(session)["recovery"] == "staying well"


def test_no_other_word_of_the_program_holds_a_term_that_could_be_changed(session: Session) -> None:
    """Else it would have to be shown in own words too (S-16)."""
    library = words_of_the_program()
    shown = {text for texts in wording.where_said(session).values() for text in texts}
    books = [getattr(library, name) for name in BOOKS if name != "insights"]
    keys = wording.word_keys(session)
    holding = {
        text for text in texts_in(books) if any(re.search(rf"\b{key}\b", text, re.IGNORECASE) for key in keys)
    }
    assert holding - shown - set(keys) == set()


def texts_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for one in value:
            yield from texts_in(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name))

"""The room of buddies in a language nobody speaks: what is not marked would stay English everywhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from peerbuddy.actions import buddies, comparing
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model.buddy import Compared
from peerbuddy.model.rules.visible_text import NameWarning
from peerbuddy.ui.buddies import said
from peerbuddy.ui.buddies.holding import DETAILS, END, END_QUIETLY, LEDGER, PAUSE, PUSHES, WORDS
from peerbuddy.ui.buddies.room import BuddiesRoom
from peerbuddy.ui.buddies.words_page import DIGITS, WordsPage
from tests.pairs import Two
from tests.ui.buddies import made_up
from tests.ui.buddies.conftest import Enter
from tests.ui.opened_window import settle
from tests.ui.pseudo_language import OWN, left_plain, spoken, untranslated


@pytest.fixture
def room(qapp: QApplication, strangers: Two, enter: Enter) -> Iterator[BuddiesRoom]:
    made_up.pair(strangers)
    made_up.exchange(strangers)
    with spoken(qapp):
        yield enter(strangers.ana, strangers.ana.buddy_id)


def own_words() -> list[str]:
    """Of two people, and what stands within a longer line in the language of its file."""
    library = words_of_the_program()
    kinds = [kind.label for kind in library.replies.kinds]
    titles = [one.title for one in (*library.summaries.kinds, *library.summaries.others)]
    pushing = library.agreement.when_somebody_pushes
    signs = [f"•  {line}" for line in pushing.signs]
    return [*kinds, *titles, *signs, *pushing.words, *made_up.OWN]


def assert_all_marked(*own: str) -> None:
    settle()
    found = untranslated((*OWN, *own_words(), *own))
    assert found == [], "\n".join(found)


def test_one_person_and_everything_that_is_asked(room: BuddiesRoom) -> None:
    assert_all_marked()
    for row in (LEDGER, PUSHES, DETAILS):
        room.view.holding.rows[row].click()
        assert_all_marked()
        room.behind.close()
    for way in (PAUSE, END, END_QUIETLY):
        room.view.holding.ways[way].click()
        assert_all_marked(words_of_the_program().agreement.pause_text)
        room.behind.close()
    for step in ("block", "take-away"):
        room._act(step)
        assert_all_marked()


def test_the_safety_words_and_what_differs(room: BuddiesRoom) -> None:
    room.view.holding.rows[WORDS].click()
    page = room.behind.page
    assert isinstance(page, WordsPage)
    page.typed[0].setText("zzzzzzzzzz")
    tiles = [tile.text() for tile in (*page.mine.tiles, *page.theirs.tiles) if tile.word]
    assert_all_marked(*tiles, "zzzzzzzzzz")
    page.form.buttons[DIGITS].click()
    assert_all_marked("zzzzzzzzzz")
    page.they_differ.click()
    assert_all_marked()


def test_pairing(room: BuddiesRoom) -> None:
    for page in (
        room.pairing.ask_which_way,
        room.pairing.ask_for_card,
        room.pairing.show_my_card,
        room.pairing.tell_what_it_is,
    ):
        page()
        assert_all_marked()
    room.pairing.take(b"no card")
    assert_all_marked()


def test_whatever_can_stand_under_a_name(room: BuddiesRoom, strangers: Two) -> None:
    session = strangers.ana.session
    for other in buddies.buddies(session):
        room.open_buddy(other.id)
        assert_all_marked()
        buddies.block(session, other.id)
        room.enter(other.id)
        assert_all_marked()
    words = comparing.safety_words(session, strangers.ana.buddy_id).theirs
    for how in Compared:
        known = comparing.confirm(session, strangers.ana.buddy_id, {1: words[0], 2: words[1]}, how)
        assert left_plain(said.compared(known, session.today())) in ([], ["Wed", "Nov"])
    assert [one for one in NameWarning if left_plain(said.warning(one))] == []

"""Two people compare their safety words."""

from __future__ import annotations

import pytest

from peerbuddy.actions import comparing
from peerbuddy.model.buddy import WORDS_A_SIDE, Compared
from peerbuddy.model.pair_errors import UnknownBuddy, WordsDiffer
from tests.pairs import Two, exchange_cards, strangers

__all__ = ["strangers"]


@pytest.fixture
def met(first_vault, tmp_path, clock):
    pair = strangers(first_vault, tmp_path, clock)
    exchange_cards(pair)
    yield pair
    pair.close()


def test_what_one_reads_out_stands_on_the_screen_of_the_other(two: Two) -> None:
    ana, ben = two.ana, two.ben
    for_ana = comparing.safety_words(ana.session, ana.buddy_id)
    for_ben = comparing.safety_words(ben.session, ben.buddy_id)
    assert for_ana.mine == for_ben.theirs
    assert for_ana.theirs == for_ben.mine
    assert for_ana.my_digits == for_ben.their_digits
    assert len(for_ana.mine) == 8
    assert len(for_ana.my_digits) == 6
    assert for_ana.mine != for_ana.theirs


def test_before_comparing_it_is_not_known_whose_card_it_is(met: Two) -> None:
    assert (met.ana.buddy.compared, met.ana.buddy.how) == (None, None)


@pytest.mark.parametrize("how", list(Compared))
def test_the_day_and_the_way_are_kept(met: Two, how: Compared) -> None:
    words = comparing.safety_words(met.ana.session, met.ana.buddy_id).theirs
    typed = {3: f" {words[2].upper()} ", 8: words[7]}
    now = comparing.confirm(met.ana.session, met.ana.buddy_id, typed, how)
    assert (now.compared, now.how) == (met.clock().date(), how)
    assert met.ana.buddy == now


def test_any_other_word_changes_nothing(met: Two) -> None:
    session, id = met.ana.session, met.ana.buddy_id
    words = comparing.safety_words(session, id)
    wrong = (
        {},
        {2: words.theirs[1]},
        {2: words.theirs[1], 6: ""},
        {2: words.theirs[1], 6: words.theirs[1]},
        {2: words.mine[1], 6: words.mine[5]},
        {0: words.theirs[-1], 2: words.theirs[1]},
        {2: words.theirs[1], 9: words.theirs[0]},
        {2: words.theirs[1], 6: words.theirs[5] + "s"},
    )
    for typed in wrong:
        with pytest.raises(WordsDiffer):
            comparing.confirm(session, id, typed, Compared.VOICE)
    assert met.ana.buddy.compared is None


def test_the_digits_do_as_well(met: Two) -> None:
    digits = comparing.safety_words(met.ana.session, met.ana.buddy_id).their_digits
    typed = {1: digits[0], 6: digits[5]}
    assert comparing.confirm(met.ana.session, met.ana.buddy_id, typed, Compared.VIDEO).compared


def test_two_different_places_are_drawn_and_each_comes_up() -> None:
    drawn = {comparing.two_places() for _ in range(2000)}
    assert all(1 <= first < second <= WORDS_A_SIDE for first, second in drawn)
    assert len(drawn) == 28


def test_nobody_with_this_id_is_said(two: Two) -> None:
    with pytest.raises(UnknownBuddy):
        comparing.safety_words(two.ana.session, "0" * 32)

"""A strength that a buddy noticed becomes a moment only when its owner says so (E-3)."""

from __future__ import annotations

import pytest

from peerbuddy.actions import noticing, strengths, uses
from peerbuddy.model.packet import ReplyKind
from peerbuddy.model.pair_errors import UnknownItem
from peerbuddy.model.reply import Noticed
from peerbuddy.model.strength import UseSource
from peerbuddy.model.strength_errors import EvidenceMissing, UnknownStrength
from tests.answering import answered, asked, part, trained
from tests.pairs import Two

SEEN = part(ReplyKind.STRENGTH, moment="You rang\nher at night.", strength="Kindness", mattered="She slept.")


@pytest.fixture
def answer(two: Two) -> str:
    """The id of what came back to Ana: a thank-you and a strength."""
    trained(two)
    return answered(two, asked(two), SEEN, part(ReplyKind.HEAR, heard="Long nights."))


def is_noticed(two: Two, strength: str = "kindness") -> bool:
    return strengths.read_strength(two.ana.session, strength).is_noticed


def test_e3_nothing_comes_of_it_by_itself(two: Two, answer: str) -> None:
    (one,) = noticing.noticed_view(two.ana.session, answer).noticed
    assert (one.part, one.strength, one.mattered, one.choice) == (1, "kindness", "She slept.", None)
    assert noticing.as_sentence(one) == "You rang her at night."
    assert not is_noticed(two)
    assert uses.moments(two.ana.session, "kindness").moments == ()


def test_e3_kept_it_is_a_moment_noticed_by_somebody_else(two: Two, answer: str) -> None:
    moment = noticing.keep_as_moment(two.ana.session, answer, 1, "kindness", "I rang her at night.")
    assert (moment.source, moment.evidence.what) == (UseSource.BUDDY, "I rang her at night.")
    assert is_noticed(two)
    assert noticing.noticed_view(two.ana.session, answer).noticed[0].choice is Noticed.KEPT


def test_what_was_noticed_is_made_safe_to_look_at(two: Two) -> None:
    trained(two)
    texts = {"moment": "You\u202e stayed.", "strength": "Pati\u200bence", "mattered": "\u2066It"}
    said = answered(two, asked(two), part(ReplyKind.STRENGTH, **texts))
    (one,) = noticing.noticed_view(two.ana.session, said).noticed
    assert (one.moment, one.label, one.mattered) == ("You⟨U+202E⟩ stayed.", "Patience", "⟨U+2066⟩It")


def test_the_owner_may_see_another_strength_in_it(two: Two, answer: str) -> None:
    noticing.keep_as_moment(two.ana.session, answer, 1, "love", "I rang her at night.")
    assert is_noticed(two, "love")
    assert not is_noticed(two)


def test_let_be_it_stays_in_the_answer_alone_and_can_be_kept_after_all(two: Two, answer: str) -> None:
    noticing.let_be(two.ana.session, answer, 1)
    assert noticing.noticed_view(two.ana.session, answer).noticed[0].choice is Noticed.LET_BE
    assert not is_noticed(two)
    noticing.keep_as_moment(two.ana.session, answer, 1, "kindness", "I rang her.")
    assert is_noticed(two)


def test_a_moment_stays_when_the_answer_is_let_go(two: Two, answer: str) -> None:
    noticing.keep_as_moment(two.ana.session, answer, 1, "kindness", "I rang her.")
    with two.ana.session.vault.transaction():
        two.ana.session.vault.inbox.remove(answer)
    assert is_noticed(two)


def test_a_moment_that_is_taken_out_again_leaves_the_answer_as_it_is(two: Two, answer: str) -> None:
    moment = noticing.keep_as_moment(two.ana.session, answer, 1, "kindness", "I rang her.")
    uses.remove_use(two.ana.session, moment.id)
    assert not is_noticed(two)
    assert len(noticing.noticed_view(two.ana.session, answer).noticed) == 1


def test_all_that_buddies_noticed_in_answers_that_were_opened(two: Two, answer: str) -> None:
    ((received, one),) = noticing.noticed_by_buddies(two.ana.session)
    assert (received.item.id, one.label) == (answer, "kindness")


def test_what_is_to_be_let_go_is_no_longer_among_it(two: Two, answer: str) -> None:
    yesterday = two.ana.session.today().toordinal() - 1
    two.ana.session.vault.database.execute("UPDATE inbox SET keep_until = ?", (yesterday,))
    assert noticing.noticed_by_buddies(two.ana.session) == ()
    assert len(noticing.noticed_view(two.ana.session, answer).noticed) == 1


@pytest.mark.parametrize(
    ("place", "strength", "what", "error"),
    [
        (0, "kindness", "x", UnknownItem),
        (2, "kindness", "x", UnknownItem),
        (1, "no such one", "x", UnknownStrength),
        (1, "kindness", " ", EvidenceMissing),
    ],
)
def test_what_cannot_become_a_moment(
    two: Two, answer: str, place: int, strength: str, what: str, error: type[Exception]
) -> None:
    with pytest.raises(error):
        noticing.keep_as_moment(two.ana.session, answer, place, strength, what)
    assert noticing.noticed_view(two.ana.session, answer).noticed[0].choice is None

"""What look-backs read of the vault, and what they make of it only once."""

from __future__ import annotations

from datetime import timedelta

from peerbuddy.actions import guides, journal, reviews, uses
from peerbuddy.model.entry import Privacy
from peerbuddy.model.guide import Answer, Pick
from peerbuddy.session import Session
from tests.actions.guide_runs import TODAY, answered
from tests.conftest import Clock


def test_the_lines_of_the_month_are_those_of_its_pages_without_their_marks(session: Session) -> None:
    text = "# The stairs\n\n- [x] sang\n> quoted\n\n  xylophone  \n---"
    journal.save_entry(session, "a" * 32, TODAY, text)
    journal.save_entry(session, "b" * 32, TODAY - timedelta(31), "too long ago")
    lines = reviews.lines_of_the_month(session)
    assert [line.text for line in lines] == ["The stairs", "sang", "quoted", "xylophone", "---"]
    assert {(line.entry, line.day) for line in lines} == {("a" * 32, TODAY)}


def test_no_line_of_a_sealed_page_is_offered(session: Session) -> None:
    journal.save_entry(session, "a" * 32, TODAY, "nobody reads this")
    with session.vault.transaction():
        session.vault.entries.set_privacy("a" * 32, Privacy.SEALED)
    assert reviews.lines_of_the_month(session) == ()


def test_all_three_look_backs_are_listed(session: Session) -> None:
    assert [one.id for one in reviews.list_look_backs(session)] == ["weekly", "monthly", "turning_point"]


def test_a_moment_that_was_looked_back_at_is_not_made_a_second_time(session: Session) -> None:
    journal.save_entry(session, "a" * 32, TODAY, "The stairs")
    uses.put_strength(session, "a" * 32, "humor", "We sang.", day=TODAY)
    picks = (Pick("humor", "Humor", "more", "We sang."), Pick("zest", "Zest", "right", "Walked home."))
    finished = guides.finish(session, answered(session, "weekly", strengths=Answer(picks=picks)))
    assert finished.entry is not None
    assert finished.strengths == ("zest",)
    assert "We sang." in journal.read_entry(session, finished.entry.id).text


def test_half_an_if_then_keeps_its_words(session: Session) -> None:
    finished = guides.finish(session, answered(session, "weekly", plan=Answer(cue="the kettle boils")))
    assert finished.entry is not None
    assert finished.plan is None
    assert "the kettle boils" in journal.read_entry(session, finished.entry.id).text


def test_what_was_answered_on_a_card_that_is_not_due_any_more_is_on_the_page(
    session: Session, clock: Clock
) -> None:
    """Two look-backs of a month side by side: the first that is finished had the card."""
    first = answered(session, "monthly", cards=Answer(text="all are right"))
    second = answered(session, "monthly", cards=Answer(text="one has moved"))
    guides.finish(session, first)
    assert "cards" not in {card.key for card in guides.guide_of(session, "monthly").cards}
    kept = guides.guide_of(session, "monthly", answered=second.answers)
    assert "cards" in {card.key for card in kept.cards}
    clock.move(days=1)
    finished = guides.finish(session, second)
    assert finished.entry is not None
    assert "one has moved" in journal.read_entry(session, finished.entry.id).text

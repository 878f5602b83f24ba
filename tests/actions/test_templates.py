"""Which guided pages are offered, and in whose words."""

from __future__ import annotations

from datetime import timedelta

import pytest

from peerbuddy.actions import (
    goals,
    guides,
    journal,
    reviews,
    switches,
    templates,
    uses,
    wording,
)
from peerbuddy.model.errors import BadField
from peerbuddy.model.goal import GoalFields, GoalState
from peerbuddy.model.guide import Answer
from peerbuddy.model.switch import Switch
from peerbuddy.session import Session
from tests.actions.guide_runs import TODAY, answered
from tests.conftest import Clock


def test_the_free_page_is_offered_only_when_switched_on(session: Session) -> None:
    assert "T-5" not in [one.id for one in templates.list_templates(session)]
    switches.turn(session, Switch.FREE_PAGE, on=True)
    assert "T-5" in [one.id for one in templates.list_templates(session)]


def test_three_free_pages_about_one_topic_show_another_door_once(session: Session, clock: Clock) -> None:
    for n in range(3):
        assert templates.repeat_door(session) is None
        entry = guides.finish(session, answered(session, "T-5", page=Answer(text=f"Page {n}."))).entry
        assert entry
        journal.save_entry(
            session, entry.id, entry.day, f"Page {n}.", title=entry.title, topics=("Grief" if n else "grief",)
        )
        clock.move(days=2)
    door = templates.repeat_door(session)
    assert door is not None
    assert "different door" in door.text
    templates.close_repeat_door(session)
    assert templates.repeat_door(session) is None
    clock.move(days=30)
    assert templates.repeat_door(session) is None


def test_a_title_has_the_persons_own_word(session: Session) -> None:
    wording.set_own_word(session, "slip", "detour")
    assert guides.guide_of(session, "T-6").title == "Detour and start again"
    wording.set_own_word(session, "slip", "")
    assert guides.guide_of(session, "T-6").title == "Slip and start again"
    with pytest.raises(BadField):
        wording.set_own_word(session, "weather", "rain")
    wording.set_own_word(session, "recovery", "my road")
    assert wording.changed_words(session) == {"recovery": "my road"}


def test_what_a_look_back_reads_of_the_week(session: Session, clock: Clock) -> None:
    goals.make_goal(session, "a" * 32, GoalFields(wish="sing"), state=GoalState.ACTIVE)
    uses.note_use(session, "zest", "I danced in the kitchen.", day=TODAY - timedelta(7))
    uses.note_use(session, "zest", "I danced on the stairs.", day=TODAY - timedelta(6))
    assert [one.evidence.what for one in reviews.moments_of_the_week(session)] == ["I danced on the stairs."]
    assert [line.id for line in reviews.goals_to_look_at(session)] == ["a" * 32]
    assert reviews.goals_to_thank(session) == ()
    goals.change_state(session, "a" * 32, GoalState.REACHED)
    assert [line.id for line in reviews.goals_to_thank(session)] == ["a" * 32]
    clock.move(days=40)
    assert reviews.goals_to_thank(session) == ()

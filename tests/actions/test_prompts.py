"""The prompt of today, another one, none, and one's own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from peerbuddy.actions import journal, prompts, switches, unlocking
from peerbuddy.model.errors import BadPrompt, UnknownId
from peerbuddy.model.prompt import Depth
from peerbuddy.model.switch import Switch
from peerbuddy.session import Session
from tests.conftest import Clock

Reopen = Callable[[], Session]


def test_the_prompt_of_today_stays_also_after_locking(reopen: Reopen) -> None:
    session = reopen()
    first = prompts.todays_prompt(session)
    unlocking.lock(session)
    assert first is not None
    assert prompts.todays_prompt(reopen()) == first


def test_asking_again_writes_nothing(session: Session) -> None:
    prompts.todays_prompt(session)
    session.vault.changes.take()
    prompts.todays_prompt(session)
    assert not session.vault.changes.take()


def test_another_one_becomes_the_one_of_today(session: Session) -> None:
    first = prompts.todays_prompt(session)
    other = prompts.another_prompt(session)
    assert first != other == prompts.todays_prompt(session)


def test_no_prompt_lasts_until_tomorrow_or_until_another_is_asked_for(session: Session, clock: Clock) -> None:
    prompts.no_prompt(session)
    assert prompts.todays_prompt(session) is None
    other = prompts.another_prompt(session)
    assert other is not None and prompts.todays_prompt(session) == other
    prompts.no_prompt(session)
    clock.move(days=1)
    assert prompts.todays_prompt(session) not in (None, other)


def test_sixty_days_without_the_same_one_twice_in_fourteen(session: Session, clock: Clock) -> None:
    seen: list[str] = []
    for _ in range(60):
        one = prompts.todays_prompt(session)
        assert one is not None and one.depth != Depth.DEEP
        assert one.id not in seen[-13:]
        seen.append(one.id)
        clock.move(days=1)
    assert session.vault.database.execute("SELECT count(*) FROM prompt_shown").fetchone()[0] <= 15


def test_a_deep_one_comes_when_it_is_asked_for_and_goes_after_a_heavy_page(session: Session) -> None:
    deep = prompts.another_prompt(session, deep=True)
    assert deep is not None and deep.depth == Depth.DEEP
    assert prompts.todays_prompt(session) == deep
    journal.save_entry(session, session.computer.new_id(), session.today(), "Hard.", tags=("Heavy",))
    lighter = prompts.todays_prompt(session)
    assert lighter is not None and lighter.depth != Depth.DEEP


def test_a_deep_one_is_not_the_suggestion_after_ten_in_the_evening(session: Session, clock: Clock) -> None:
    prompts.another_prompt(session, deep=True)
    clock.move(hours=10)
    late = prompts.todays_prompt(session)
    assert late is not None and late.depth != Depth.DEEP


def test_own_prompts_stand_in_the_same_rotation(session: Session) -> None:
    own = prompts.save_prompt(session, session.computer.new_id(), " What did the  herons do? ", author="Ann")
    assert (own.text, own.is_own, own.author) == ("What did the herons do?", True, "Ann")
    offered = {one.id for _ in range(22) if (one := prompts.another_prompt(session))}
    assert own.id in offered
    assert prompts.another_prompt(session) is None

    changed = prompts.save_prompt(session, own.id, "And the owls?", depth=Depth.DEEP, strength="hope")
    assert prompts.own_prompts(session) == (changed,)
    prompts.remove_prompt(session, own.id)
    assert prompts.own_prompts(session) == ()
    with pytest.raises(UnknownId):
        prompts.remove_prompt(session, own.id)


@pytest.mark.parametrize("text", ["", " \n ", "x" * 301])
def test_an_own_prompt_is_one_to_three_hundred_characters(session: Session, text: str) -> None:
    with pytest.raises(BadPrompt):
        prompts.save_prompt(session, session.computer.new_id(), text)
    assert prompts.own_prompts(session) == ()


def test_a_vault_that_cannot_be_written_has_a_prompt_all_the_same(session: Session) -> None:
    session.vault.read_only = True
    first = prompts.todays_prompt(session)
    assert first is not None
    assert prompts.todays_prompt(session) == first


def test_where_none_is_wanted_none_is_offered_until_one_is_asked_for(session: Session) -> None:
    assert prompts.offered_prompt(session) == prompts.todays_prompt(session)
    switches.turn(session, Switch.PROMPTS, on=False)
    assert prompts.offered_prompt(session) is None
    assert prompts.another_prompt(session) is not None

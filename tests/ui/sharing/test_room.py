"""Before the bench: with whom, what kind, from where; and what comes after it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from peerbuddy.actions import goals, journal, uses
from peerbuddy.model.entry import Privacy
from peerbuddy.model.goal import GoalFields, GoalState
from peerbuddy.model.packet import SUMMARY_KINDS
from peerbuddy.ui.sharing.done import Done
from peerbuddy.ui.sharing.steps import DoorsStep, PagesStep
from peerbuddy.ui.sharing.wanted import ShareWanted
from tests.pairs import Two
from tests.ui.sharing.conftest import Sharing, sharing_of, words_on


def doors(one: Sharing) -> DoorsStep:
    assert isinstance(one.room.shown, DoorsStep)
    return one.room.shown


def test_one_buddy_is_not_asked_for_and_every_kind_is_a_door(ana: Sharing) -> None:
    ana.room.enter(ShareWanted())
    assert list(doors(ana).doors) == list(SUMMARY_KINDS)
    ana.click(doors(ana).doors["celebrate"])
    assert ana.bench.kind.key == "celebrate"
    assert ana.bench.bench.name == "Ben"


def test_with_nobody_to_share_with_it_says_so(qtbot: QtBot, two: Two) -> None:
    ana = sharing_of(qtbot, two.ana)
    ana.room.enter(ShareWanted())
    assert list(doors(ana).doors) == ["buddies"]
    assert "Sharing begins once an agreement with somebody holds." in words_on(doors(ana))
    ana.click(doors(ana).doors["buddies"])
    assert ana.went == [("buddies", None)]


def test_from_a_page_only_what_it_can_become_is_offered(ana: Sharing) -> None:
    entry = ana.write_entry("Rain.")
    ana.open(entries=(entry,), back=("journal", entry))
    assert list(doors(ana).doors) == ["page", "weekly", "ask", "celebrate", "been_there"]
    ana.click(doors(ana).back)
    assert ana.went == [("journal", entry)]


def test_back_from_a_later_question_is_the_question_before(ana: Sharing) -> None:
    ana.open(back=("buddies", None))
    ana.click(doors(ana).doors["goal"])
    assert not doors(ana).doors  # no goals yet
    ana.click(doors(ana).back)
    assert list(doors(ana).doors) == list(SUMMARY_KINDS)
    ana.click(doors(ana).doors["page"])
    assert isinstance(ana.room.shown, PagesStep)
    ana.click(ana.room.shown.back)
    assert ana.went == []
    ana.click(doors(ana).back)
    assert ana.went == [("buddies", ana.who.buddy_id)]


def test_from_a_moment_and_from_a_goal(ana: Sharing) -> None:
    moment = uses.note_use(ana.session, "kindness", "I sat with him.")
    ana.open(moment=moment.id)
    assert list(doors(ana).doors) == ["weekly", "celebrate"]
    goal = goals.make_goal(ana.session, "a" * 32, GoalFields(wish="Sing"), state=GoalState.ACTIVE)
    ana.open("goal")
    ana.click(doors(ana).doors[goal.id])
    assert ana.line(f"wish:{goal.id}").text() == "Sing"


def test_only_pages_that_may_be_shared_are_listed_and_none_is_ticked(ana: Sharing) -> None:
    mine, may = ana.write_entry("Mine."), ana.write_entry("Rain.", "A walk")
    journal.set_privacy(ana.session, may, Privacy.MAY_SHARE)
    ana.open("page")
    step = ana.room.shown
    assert isinstance(step, PagesStep)
    assert list(step.pages) == [may]
    assert mine not in step.pages
    assert not step.go_on.isEnabled()
    ana.click(step.pages[may].title)
    ana.click(step.go_on)
    assert ana.bench.side.lines.ticked() == ()
    assert f"{may}:title" in ana.bench.side.lines.lines


def test_with_no_page_that_may_be_shared_it_says_how(ana: Sharing) -> None:
    ana.open("page")
    assert isinstance(ana.room.shown, PagesStep)
    assert "No page is marked “may share”." in words_on(ana.room.shown)


def test_after_it_one_goes_back_or_shares_something_else(ana: Sharing) -> None:
    for _ in range(2):
        ana.open("light")
        ana.tick("text", "Still here.")
        ana.ask.answers.append(ana.who.folder)
        ana.click(ana.bench.foot.save)
        if ana.room.bench is not None:
            ana.click(ana.bench.foot.first.pair.take)
        assert isinstance(ana.room.shown, Done)
    done = ana.room.shown
    assert isinstance(done, Done)
    ana.click(done.more)
    assert list(doors(ana).doors) == list(SUMMARY_KINDS)
    ana.room.enter(None)
    assert list(doors(ana).doors) == list(SUMMARY_KINDS)


def test_another_room_and_back_leave_the_bench_as_it_was(ana: Sharing) -> None:
    ana.open("celebrate")
    ana.tick("happened", "The letter came.")
    ana.room.leave()
    ana.room.enter(None)
    assert ana.bench.side.lines.ticked() == ("happened",)

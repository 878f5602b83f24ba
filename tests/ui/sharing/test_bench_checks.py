"""The checks of the bench: names, boundaries, fresh words, what is too long; what each of them offers."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import (
    agreements,
    journal,
    mentions,
    people,
    uses,
)
from peerbuddy.model.entry import Privacy
from peerbuddy.model.mention import Kind, Role
from peerbuddy.ui.sharing.wanted import ShareWanted
from tests import pairs
from tests.pairs import Two
from tests.raw_pages import mark_raw
from tests.ui.opened_window import settle
from tests.ui.sharing.conftest import Sharing, sharing_of, words_on


def test_a_name_of_the_people_list_becomes_initials_and_can_be_kept(ana: Sharing) -> None:
    mentions.add_mention(ana.session, Kind.PERSON, "Mum")
    people.set_role(ana.session, "Mum", Role.CARED_FOR)
    ana.open("light")
    ana.tick("text", "Mum slept.")
    assert "“Mum” is on your people list and becomes “M.”." in ana.notes()
    assert "M. slept." in ana.bench.pane.paper.text()
    ana.click(ana.bench.side.checks.change["Mum"])
    choice = ana.bench.side.checks.choice
    assert choice is not None
    ana.click(choice.buttons["keep"])
    assert "Mum slept." in ana.bench.pane.paper.text()


def test_a_topic_that_was_left_out_offers_its_ways(qtbot: QtBot, two: Two) -> None:
    pairs.agree(two, off_limits=["alcohol", {"topic": "faith", "level": "ask_first"}])
    ben = sharing_of(qtbot, two.ben)
    entry = ben.write_entry("Rain.", topics=("faith",))
    other = ben.write_entry("Tea.")
    ben.open("page", entries=(entry, other))
    ben.tick(f"{entry}:text:0")
    ben.tick(f"{other}:text:0")
    checks = ben.bench.side.checks
    assert "Ana would like to be asked before something about “faith”." in ben.notes()
    assert not ben.bench.foot.save.isEnabled()
    ben.click(checks.ways["out:faith"])
    assert ben.bench.side.lines.ticked() == (f"{other}:text:0",)
    assert ben.bench.foot.save.isEnabled()
    ben.tick(f"{entry}:text:0")
    ben.click(checks.ways["yes:faith"])
    assert ben.bench.foot.save.isEnabled()


def test_taking_a_topic_out_takes_the_moment_of_such_a_page_with_it(qtbot: QtBot, two: Two) -> None:
    pairs.agree(two, off_limits=["alcohol"])
    ben = sharing_of(qtbot, two.ben)
    entry = ben.write_entry("Rain.", topics=("alcohol",))
    moment = uses.put_strength(ben.session, entry, "humor", "The table laughed.")
    ben.open("celebrate", moment=moment.id)
    ben.tick("matters", "We were all there.")
    ben.tick(f"happened:{moment.id}")
    assert "Ana asked to leave out “alcohol”." in ben.notes()
    assert not ben.bench.foot.save.isEnabled()
    ben.press_way("out:alcohol")
    assert ben.bench.side.lines.ticked() == ("matters",)
    assert ben.bench.foot.save.isEnabled()


def test_asking_first_is_a_light_note_of_its_own(qtbot: QtBot, two: Two) -> None:
    pairs.agree(two, off_limits=["alcohol"])
    ben = sharing_of(qtbot, two.ben)
    entry = ben.write_entry("Rain.", topics=("alcohol",))
    ben.open("page", entries=(entry,))
    assert ben.bench.side.unticked.isVisible()
    ben.tick(f"{entry}:text:0")
    assert "yes:alcohol" not in ben.bench.side.checks.ways
    ben.click(ben.bench.side.checks.ways["ask:alcohol"])
    assert ben.bench.kind.key == "light"
    assert "May I bring you something about alcohol?" in ben.line("text").text()
    assert not ben.bench.side.unticked.isVisible()  # the question is


def test_what_was_typed_waits_while_the_buddy_is_asked_first(qtbot: QtBot, two: Two) -> None:
    pairs.agree(two, off_limits=[{"topic": "faith", "level": "ask_first"}])
    ben = sharing_of(qtbot, two.ben)
    ben.open("ask", back=("today", None))
    ben.tick("text", "Long nights.")
    ben.type_topic("Faith")
    ben.click(ben.bench.side.checks.ways["ask:Faith"])
    assert ben.bench.kind.key == "light"
    ben.click(ben.bench.foot.leave)
    ((room, wanted),) = ben.went
    assert room == "share"
    ben.room.enter(wanted)  # what was on the bench is there again, and nothing of it is ticked
    settle()
    assert ben.bench.kind.key == "ask"
    assert ben.line("text").text() == "Long nights."
    assert ben.bench.side.lines.ticked() == ()
    assert list(ben.bench.side.topics.pills.buttons) == ["Faith"]
    assert ben.bench.choice().topics == ()
    ben.tick("text")
    assert "Ana would like to be asked before something about “Faith”." in ben.notes()
    ben.click(ben.bench.foot.leave)
    assert ben.went[-1] == ("today", None)


def test_after_a_yes_the_bench_says_what_was_asked_and_agreed(qtbot: QtBot, two: Two) -> None:
    pairs.agree(two, off_limits=[{"topic": "faith", "level": "ask_first"}])
    ben = sharing_of(qtbot, two.ben)
    ben.open("light")
    ben.tick("text", "Still here.")
    assert "No topic here is off-limits for Ana." in ben.notes()
    ben.type_topic("faith")
    ben.press_way("yes:faith")
    assert "You asked Ana about “faith”, and they said yes." in ben.notes()
    assert "No topic here is off-limits" not in ben.notes()
    assert ben.bench.foot.save.isEnabled()
    ben.press_way("not-yet:faith")
    assert "Ana would like to be asked before something about “faith”." in ben.notes()
    assert not ben.bench.foot.save.isEnabled()
    ben.press_way("out:faith")
    assert "No topic here is off-limits for Ana." in ben.notes()
    assert ben.bench.side.topics.pills.buttons == {}
    assert ben.bench.foot.save.isEnabled()


def test_a_question_that_waits_already_is_not_asked_twice_and_hides_no_other(qtbot: QtBot, two: Two) -> None:
    pairs.agree(two, off_limits=[{"topic": one, "level": "ask_first"} for one in ("faith", "money")])
    ben = sharing_of(qtbot, two.ben)
    for topic in ("faith", "faith", "money"):
        ben.room.wanted = ShareWanted(ben.who.buddy_id, "ask")
        ben.room._ask_first(topic)
        settle()
        assert ben.line("text").is_ticked()
        assert ben.line("text").text().count(f"about {topic}?") == 1
        ben.bench.leave()


def test_the_focus_stays_with_what_was_answered(qtbot: QtBot, two: Two) -> None:
    pairs.agree(two, off_limits=[{"topic": "faith", "level": "ask_first"}])
    ben = sharing_of(qtbot, two.ben)
    ben.open("light")
    ben.tick("text", "Still here.")
    ben.type_topic("faith")
    checks = ben.bench.side.checks
    for key, after in (("yes", "not-yet"), ("not-yet", "yes")):
        checks.ways[f"{key}:faith"].setFocus()
        ben.qtbot.keyClick(checks.ways[f"{key}:faith"], Qt.Key.Key_Space)
        ben.qtbot.waitUntil(lambda after=after: f"{after}:faith" in checks.ways)
        settle()
        assert checks.ways[f"{after}:faith"].hasFocus()


def test_a_topic_that_was_typed_counts_once_the_field_is_left(qtbot: QtBot, two: Two) -> None:
    pairs.agree(two, off_limits=["alcohol"])
    ben = sharing_of(qtbot, two.ben)
    ben.open("light")
    ben.tick("text", "Still here.")
    ben.bench.side.topics.new.setFocus()
    ben.qtbot.keyClicks(ben.bench.side.topics.new, "alcohol")
    ben.bench.foot.leave.setFocus()
    ben.qtbot.waitUntil(ben.bench.is_settled)
    assert ben.bench.choice().topics == ("alcohol",)
    assert not ben.bench.foot.save.isEnabled()


def test_fresh_words_can_be_held_or_shared_today(ana: Sharing) -> None:
    entry = ana.write_entry("It is a lot.")
    mark_raw(ana.session, entry)
    ana.open("ask", entries=(entry,), back=("journal", entry))
    ana.tick(f"text:{entry}:0")
    assert "These words are fresh. Hold them until tomorrow?" in ana.notes()
    hold = ana.bench.side.checks.hold
    assert hold is not None
    ana.click(hold.refuse)
    assert "fresh" not in ana.notes()
    ana.open("ask", entries=(entry,), back=("journal", entry))
    hold = ana.bench.side.checks.hold
    assert hold is not None
    ana.click(hold.take)
    assert ana.went == [("journal", entry)]
    assert ana.room.bench is None


def test_without_an_agreement_it_says_so_and_leads_there(qtbot: QtBot, two: Two) -> None:
    ana = sharing_of(qtbot, two.ana)
    ana.open("light")
    ana.tick("text", "Still here.")
    assert not agreements.may_share(two.ana.session, two.ana.buddy)
    assert "There is no agreement with Ben that holds today" in ana.notes()
    assert not ana.bench.foot.save.isEnabled()
    ana.click(ana.bench.side.checks.ways["agreement"])
    assert ana.went == [("agreement", two.ana.buddy_id)]


def test_what_is_too_long_is_named(ana: Sharing) -> None:
    entry = ana.write_entry("a" * 1150 + "\n\n" + "b" * 1150)
    ana.open("ask", entries=(entry,))
    ana.tick(f"text:{entry}:0")
    ana.tick(f"text:{entry}:1")
    assert "“What’s going on” holds 1,200 characters at most." in ana.notes()
    assert not ana.bench.foot.save.isEnabled()


def test_a_very_long_page_is_on_the_bench_at_once(ana: Sharing) -> None:
    """As many lines as can be looked through, none of them longer than can be shown."""
    entry = ana.write_entry("\n\n".join("many words " * 40 for _ in range(500)))
    ana.open("page", entries=(entry,))
    lines = ana.bench.side.lines.lines
    assert len(lines) <= 110
    assert max(len(line.said.text()) for line in lines.values()) < 2_000
    ana.click(ana.bench.side.lines.starters[0])
    assert "“Text” holds 20,000 characters at most." in ana.notes()
    ana.open("ask", entries=(entry,))
    assert len(ana.bench.side.lines.lines) <= 30


def test_what_is_only_hard_gets_a_soft_hint(ana: Sharing) -> None:
    ana.open("weekly")
    ana.tick("heavy", "Rain.")
    assert "Add one thing that held?" in ana.notes()
    assert ana.bench.foot.save.isEnabled()


def test_a_sealed_page_is_told_and_not_shown(ana: Sharing) -> None:
    entry = ana.write_entry("Rain.")
    journal.set_privacy(ana.session, entry, Privacy.SEALED)
    ana.open("page", entries=(entry,))
    assert ana.room.bench is None
    assert "This page is sealed, so it stays here." in words_on(ana.room.notice)

"""The bench: nothing is ticked, each tick shows at once, the checks speak, and only then a file is saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import (
    agreements,
    buddies,
    inbox,
    journal,
    mentions,
    page_links,
    people,
    share_drafts,
    sharing,
)
from peerbuddy.model.entry import Privacy
from peerbuddy.model.mention import Kind, Role
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import Wish
from peerbuddy.ui.sharing.done import Done
from peerbuddy.ui.sharing.halves import FIRST, SECOND
from peerbuddy.ui.sharing.wanted import ShareWanted
from tests import pairs
from tests.pairs import Two
from tests.ui.opened_window import settle
from tests.ui.sharing.conftest import Sharing, sharing_of, words_on


def files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.pbuddy"))


def save(one: Sharing) -> Path:
    """Through the first question, into a folder."""
    before = set(files(one.who.folder))
    one.ask.answers.append(one.who.folder)
    one.click(one.bench.foot.save)
    one.click(one.bench.foot.first.pair.take)
    (made,) = set(files(one.who.folder)) - before
    return made


# --- ticking ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "kind", ["weekly", "ask", "celebrate", "light", "mirror", "been_there", "growth", "page"]
)
def test_nothing_is_ticked_and_nothing_can_be_saved(ana: Sharing, kind: str) -> None:
    entry = ana.write_entry("Rain.\n\nTea.")
    ana.open(kind, entries=(entry,))
    assert ana.bench.side.lines.ticked() == ()
    assert not any(line.is_ticked() for line in ana.bench.side.lines.lines.values())
    assert not ana.bench.foot.save.isEnabled()
    assert ana.bench.foot.save.text() == "Nothing ticked"
    assert "What you tick stands here" in ana.bench.pane.paper.text()


def test_a_tick_shows_at_once_and_goes_again(ana: Sharing) -> None:
    entry = ana.write_entry("Rain.\n\nTea.", title="A day")
    ana.open("page", entries=(entry,))
    ana.tick(f"{entry}:text:1")
    assert "Tea." in ana.bench.pane.paper.text()
    assert "Rain." not in ana.bench.pane.paper.text()
    assert ana.bench.foot.save.isEnabled()
    assert "the lines not ticked" in ana.bench.pane.not_included.text()
    ana.tick(f"{entry}:text:1")
    assert "Tea." not in ana.bench.pane.paper.text()
    assert not ana.bench.foot.save.isEnabled()


def test_the_whole_line_is_to_press(ana: Sharing) -> None:
    entry = ana.write_entry("Rain.")
    ana.open("page", entries=(entry,))
    ana.click(ana.line(f"{entry}:text:0").said)
    assert ana.line(f"{entry}:text:0").is_ticked()


def test_all_paragraphs_are_ticked_with_one_press(ana: Sharing) -> None:
    entry = ana.write_entry("Rain.\n\n\n\nTea.")
    ana.open("page", entries=(entry,))
    ana.click(ana.bench.side.lines.starters[0])
    assert ana.bench.side.lines.ticked() == (f"{entry}:text:0", f"{entry}:text:1")


def test_what_is_written_stands_in_the_preview_once_it_is_ticked(ana: Sharing) -> None:
    ana.open("weekly")
    ana.tick("good_moment", "Tea with Dele.")
    assert "Tea with Dele." in ana.bench.pane.paper.text()
    ana.tick("good_moment")
    assert "Tea with Dele." not in ana.bench.pane.paper.text()
    assert "Tea with Dele." in words_on(ana.line("good_moment"))


def test_a_beginning_is_put_into_the_line_with_the_wish_that_goes_with_it(ana: Sharing) -> None:
    ana.open("ask")
    fold = ana.bench.side.lines.starters
    ana.bench.side.lines.starters[-1].parentWidget().show()
    ana.click(fold[-1])
    assert ana.line("text").text().startswith("Here is what I've tried")
    assert Wish.IDEAS in ana.bench.choice().wish_back


def test_wishes_and_labels_leave_as_they_are_chosen(ana: Sharing) -> None:
    entry = ana.write_entry("Rain.", topics=("caring",))
    ana.open("ask", entries=(entry,))
    assert ana.bench.choice().topics == ()
    assert ana.bench.choice().wish_back == (Wish.HEAR,)
    ana.click(ana.bench.side.topics.pills.buttons["caring"])
    ana.qtbot.keyClicks(ana.bench.side.topics.new, "Nights")
    ana.qtbot.keyClick(ana.bench.side.topics.new, Qt.Key.Key_Return)
    ana.click(ana.bench.side.wishes.buttons["questions"])
    assert ana.bench.choice().topics == ("caring", "Nights")
    ana.tick(f"text:{entry}:0")
    assert "caring" in ana.bench.pane.paper.text()
    assert "questions" in ana.bench.pane.paper.text()


def test_the_third_size_opens_help_now_and_stands_in_no_packet(ana: Sharing) -> None:
    ana.open("ask")
    size = ana.bench.side.lines.options["size"]
    assert size.key() == "listen"
    ana.click(size.buttons["now"])
    assert ana.went == [("help", None)]
    assert size.key() == "listen"
    assert ana.bench.head.help.isVisible()
    assert "A file can wait unopened for days" in ana.bench.head.slow.text()


# --- leaving ----------------------------------------------------------------------------------------


def test_what_was_shown_is_what_the_buddy_has(ana: Sharing, agreed: Two) -> None:
    ana.open("celebrate")
    ana.tick("happened", "The letter came.")
    shown = ana.bench.preview
    assert shown is not None
    path = save(ana)
    collected = pairs.receiving.collect_file(agreed.ben.session, path)
    assert collected.outcome is Outcome.TAKEN
    received = next(
        one for one in inbox.items(agreed.ben.session) if one.item.packet_id == collected.packet_id
    )
    assert received.item.body == shown.data
    assert isinstance(ana.room.shown, Done)
    assert "It’s on its way only when you hand it over." in words_on(ana.room.shown).replace("'", "’")
    assert path.name in words_on(ana.room.shown)


def test_before_the_first_share_two_things_are_said_and_only_once(ana: Sharing) -> None:
    ana.open("light")
    ana.tick("text", "Still here.")
    ana.click(ana.bench.foot.save)
    assert files(ana.who.folder) == [] or not ana.ask.asked
    assert "prove it came from you" in ana.bench.foot.first.means.text()
    assert ana.bench.foot.first.question.text() == "Could I bear it if the wrong person read this?"
    ana.click(ana.bench.foot.first.pair.refuse)
    assert ana.bench.foot.first.isHidden()
    assert ana.ask.asked == []
    save(ana)
    ana.open("light")
    ana.tick("text", "Still here.")
    ana.ask.answers.append(ana.who.folder)
    ana.click(ana.bench.foot.save)
    assert isinstance(ana.room.shown, Done)


def test_into_the_folder_of_the_pair_without_a_dialog(ana: Sharing, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    buddies.set_folder(ana.session, ana.who.buddy_id, folder)
    ana.open("light")
    ana.tick("text", "Still here.")
    assert ana.bench.foot.save.text() == "Save into your folder"
    ana.click(ana.bench.foot.save)
    ana.click(ana.bench.foot.first.pair.take)
    assert len(files(folder)) == 1
    assert ana.ask.asked == []


def test_after_a_change_nothing_leaves_that_was_not_looked_at(ana: Sharing) -> None:
    entry = ana.write_entry("Rain.")
    ana.open("page", entries=(entry,))
    ana.tick(f"{entry}:text:0")
    journal.save_entry(ana.session, entry, ana.session.today(), "Another text.")
    before = files(ana.who.folder)
    ana.ask.answers.append(ana.who.folder)
    ana.click(ana.bench.foot.save)
    ana.click(ana.bench.foot.first.pair.take)
    assert files(ana.who.folder) == before
    assert "Look at it once more" in words_on(ana.room.notice)
    assert "Another text." in ana.bench.pane.paper.text()


# --- the checks -------------------------------------------------------------------------------------


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


def test_fresh_words_can_be_held_or_shared_today(ana: Sharing) -> None:
    entry = ana.write_entry("It is a lot.")
    page_links.mark_raw(ana.session, entry)
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
    assert "“What's going on” holds 1,200 characters at most." in ana.notes()
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


# --- words that have not left -----------------------------------------------------------------------


def test_words_are_kept_when_the_bench_is_left_and_nothing_is_ticked_then(ana: Sharing) -> None:
    ana.open("ask")
    ana.tick("text", "Long nights.")
    ana.click(ana.bench.foot.leave)
    assert ana.went == [("buddies", ana.who.buddy_id)]
    ana.open("ask")
    assert ana.line("text").text() == "Long nights."
    assert ana.bench.side.lines.ticked() == ()


def test_locking_keeps_words_that_are_not_kept_yet(ana: Sharing) -> None:
    ana.open("ask")
    ana.tick("text", "Long nights.")
    (unsaved,) = ana.room.unsaved()
    unsaved.verb(ana.session, *unsaved.arguments)
    assert share_drafts.written(ana.session, ana.who.buddy_id, "ask") == {"text": "Long nights."}
    assert "Long nights." in unsaved.as_page.text


def test_what_left_is_not_there_again(ana: Sharing) -> None:
    ana.open("celebrate")
    ana.tick("happened", "The letter came.")
    save(ana)
    ana.open("celebrate")
    assert ana.line("happened").text() == ""
    assert len(sharing.ledger(ana.session, ana.who.buddy_id)) == 1


# --- by keyboard, and in a narrow window ------------------------------------------------------------


def test_escape_leaves_and_ctrl_down_leads_to_the_preview(ana: Sharing) -> None:
    ana.open("light")
    ana.tick("text", "Still here.")
    ana.qtbot.keyClick(ana.line("text").box, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    ana.qtbot.waitUntil(ana.bench.pane.paper.hasFocus)
    ana.qtbot.keyClick(ana.bench.pane.paper, Qt.Key.Key_Escape)
    assert ana.went == [("buddies", ana.who.buddy_id)]


def test_in_a_narrow_window_one_half_is_shown_with_a_switch(ana: Sharing) -> None:
    ana.open("light")
    ana.room.resize(812, 600)
    settle()
    halves = ana.bench.halves
    assert halves.switch.isVisible()
    assert ana.bench.side.isVisible()
    assert not ana.bench.pane.isVisible()
    halves.switch.buttons[SECOND].click()
    assert ana.bench.pane.isVisible()
    halves.switch.buttons[FIRST].click()
    ana.room.resize(1190, 800)
    settle()
    assert ana.bench.side.isVisible()
    assert ana.bench.pane.isVisible()


def test_every_control_has_a_name(ana: Sharing) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit

    entry = ana.write_entry("Rain.\n\nTea.", title="A day")
    for kind in ("page", "ask", "growth"):
        ana.open(kind, entries=(entry,))
        for control in ana.room.findChildren(QAbstractButton):
            assert control.accessibleName() or control.text(), control
        for field in (*ana.room.findChildren(QLineEdit), *ana.room.findChildren(QTextEdit)):
            assert field.accessibleName(), field


def test_a_wanted_bench_for_somebody_unknown_is_told(ana: Sharing) -> None:
    ana.room.enter(ShareWanted("ff" * 16, "light"))
    assert words_on(ana.room.notice)

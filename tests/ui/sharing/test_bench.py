"""The bench: nothing is ticked, each tick shows at once, the checks speak, and only then a file is saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from peerbuddy.actions import (
    buddies,
    inbox,
    journal,
    share_drafts,
    sharing,
)
from peerbuddy.model.outcome import Outcome
from peerbuddy.model.packet import Wish
from peerbuddy.ui.sharing.done import Done
from tests import pairs
from tests.pairs import Two
from tests.ui.sharing.conftest import Sharing, words_on


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
    body = fold[-1].parentWidget()
    assert body is not None
    body.show()
    ana.click(fold[-1])
    assert ana.line("text").text().startswith("Here is what I’ve tried")
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

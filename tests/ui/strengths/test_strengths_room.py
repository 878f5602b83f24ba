"""The front set as a ring, all strengths as a list, one of one's own, and what can be said of each."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from peerbuddy.actions import strengths
from peerbuddy.computer import Computer
from peerbuddy.model.strength import Family, FrontSet, Mark, Pattern, Strength
from peerbuddy.session import Session
from peerbuddy.ui.parts.source_mark import Shown
from peerbuddy.ui.strengths.left_column import ALL
from peerbuddy.ui.strengths.room import StrengthsRoom
from peerbuddy.ui.strengths.strength_list import marks_of
from tests.conftest import Clock
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle
from tests.ui.strengths.conftest import FRONT

Note = Callable[..., object]


def found(session: Session, id: str) -> Strength:
    return strengths.find_strength(session, id)


def again(room: StrengthsRoom) -> None:
    """What was written elsewhere is read when the room is entered."""
    room.enter()
    settle()
    settle()  # what was told of it is read once more


def listed(room: StrengthsRoom) -> list[str]:
    model = room.left.all.model
    return [model.index(row).data() for row in range(model.rowCount())]


# --- the front set ----------------------------------------------------------------------------------


@pytest.mark.usefixtures("with_front")
def test_the_front_set_stands_in_a_ring_by_the_alphabet_and_says_when_it_was_chosen(
    room: StrengthsRoom,
) -> None:
    ring = room.left.front.ring
    names = [node.accessibleName() for node in ring.nodes]
    assert names == ["Bravery", "Gratitude", "Honesty", "Humor", "Kindness", "Persistence"]
    assert not any(character.isdigit() for name in names for character in name)
    assert "22" in ring.middle.text()
    places = [node.geometry() for node in ring.nodes]
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[:n])
    assert all(ring.rect().contains(place) for place in places)


@pytest.mark.usefixtures("with_front")
def test_arrows_walk_round_the_ring_and_enter_opens(qtbot: QtBot, room: StrengthsRoom) -> None:
    ring = room.left.front.ring
    ring.nodes[0].setFocus()
    qtbot.keyClick(ring.nodes[0], Qt.Key.Key_Left)
    assert ring.nodes[-1].hasFocus()
    qtbot.keyClick(ring.nodes[-1], Qt.Key.Key_Right)
    qtbot.keyClick(ring.nodes[0], Qt.Key.Key_Down)
    assert ring.nodes[1].hasFocus()
    assert room.page.id() == "bravery"
    qtbot.keyClick(ring.nodes[1], Qt.Key.Key_Return)
    assert room.page.head.name.text() == "Gratitude"
    assert [node.isChecked() for node in ring.nodes] == [False, True, False, False, False, False]


@pytest.mark.usefixtures("with_front")
def test_tab_follows_what_is_to_be_read(
    qtbot: QtBot, session: Session, note: Note, room: StrengthsRoom
) -> None:
    note("bravery", "said it")
    again(room)
    ring, page = room.left.front.ring, room.page
    room.left.shown.focus_chosen()
    seen = []
    for _ in range(11):
        qtbot.keyClick(room.focusWidget() or room, Qt.Key.Key_Tab)
        seen.append(room.focusWidget())
    line = page.moments.lines[0]
    assert seen == [
        ring.nodes[0], room.left.front.again, room.left.front.stories, room.left.front.cards,
        page.head.add, *page.head.switches.values(), line.change, line.remove, page.new_way.offer.take,
    ]  # fmt: skip


def test_tab_goes_from_the_switch_to_what_it_shows_and_then_to_the_page(
    qtbot: QtBot, session: Session, room: StrengthsRoom
) -> None:
    room.open_strength("zest")
    room.page.add_moment()
    room.left.turn_to(ALL)
    settle()
    room.left.shown.focus_chosen()
    seen = []
    for _ in range(8):
        qtbot.keyClick(room.focusWidget() or room, Qt.Key.Key_Tab)
        seen.append(room.focusWidget())
    every, form = room.left.all, room.page.form
    first, *_ = form.dial.buttons.values()
    assert seen == [every.finder, every.list, every.add, *room.page.head.switches.values(), form.what, first]


@pytest.mark.usefixtures("with_front")
def test_where_there_is_no_room_for_a_ring_it_is_a_list_and_nothing_overlaps(
    session: Session, room: StrengthsRoom
) -> None:
    ring = room.left.front.ring
    ring.resize(220, 500)
    places = [node.geometry() for node in ring.nodes]
    assert [place.top() for place in places] == sorted(place.top() for place in places)
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[:n])


def test_seven_with_long_names_have_room_in_the_ring(session: Session, room: StrengthsRoom) -> None:
    long = [
        strengths.add_strength(session, f"{letter} strength with quite a long name").id for letter in "abcd"
    ]
    strengths.choose_front(session, frozenset({*long, "beauty", "love_of_learning", "zest"}))
    again(room)
    ring = room.left.front.ring
    ring.resize(460, 360)
    places = [node.geometry() for node in ring.nodes]
    assert len(places) == 7
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[:n])


def test_without_a_front_set_nothing_is_wanting_and_one_can_be_chosen_by_hand(
    qtbot: QtBot, session: Session, room: StrengthsRoom
) -> None:
    front = room.left.front
    assert front.empty.isVisible()
    assert not front.ring.isVisible()
    front.by_hand.click()
    choosing = room.choosing
    for id in ("hope", "zest", "love", "fairness"):
        qtbot.keyClick(choosing.words.buttons[id], Qt.Key.Key_Space)
    assert not choosing.keep.isEnabled()
    assert "Five to seven" in choosing.why.text()
    choosing.words.buttons["humor"].click()
    choosing.keep.click()
    settle()
    assert strengths.front_set(session) is not None
    assert [node.strength.id for node in front.ring.nodes] == ["fairness", "hope", "humor", "love", "zest"]
    assert not front.earlier.isVisible()


@pytest.mark.usefixtures("with_front")
def test_a_set_never_has_more_than_seven_and_leaving_changes_nothing(
    session: Session, room: StrengthsRoom
) -> None:
    room.choose_by_hand()
    buttons = room.choosing.words.buttons
    assert {id for id, made in buttons.items() if made.isChecked()} == FRONT
    buttons["hope"].click()
    assert not buttons["zest"].isEnabled()
    assert "Seven" in room.choosing.why.text()
    room.choosing.leave.click()
    front = strengths.front_set(session)
    assert front is not None
    assert front.strengths == FRONT


@pytest.mark.usefixtures("with_front")
def test_looking_at_the_set_again_offers_three_ways(room: StrengthsRoom) -> None:
    front = room.left.front
    front.again.click()
    assert front.menu is not None
    assert [one.text() for one in front.menu.actions()] == [
        "Choose them by hand", "Card sort and pairs", "Three stories",
    ]  # fmt: skip
    front.menu.actions()[0].trigger()
    front.menu.close()
    assert room.choosing.isVisible()


def test_an_earlier_set_can_be_looked_at_beside_the_one_that_counts(
    session: Session, clock: Clock, room: StrengthsRoom
) -> None:
    strengths.choose_front(session, FRONT)
    clock.move(days=40)
    strengths.choose_front(session, frozenset({"hope", "zest", "love", "fairness", "humor"}))
    again(room)
    room.left.front.earlier.click()
    both = room.then_and_now
    assert {node.strength.id for node in both.then.nodes} == FRONT
    assert [node.strength.id for node in both.now.nodes] == ["fairness", "hope", "humor", "love", "zest"]
    both.then.nodes[0].click()
    assert room.page.id() == "bravery"
    assert room.page.isVisible()


# --- all of them ------------------------------------------------------------------------------------


def test_all_are_listed_by_family_with_ones_own_among_them(session: Session, room: StrengthsRoom) -> None:
    strengths.add_strength(session, "Patience", family=Family.COURAGE)
    strengths.add_strength(session, "Calm")
    again(room)
    room.left.turn_to(ALL)
    names = listed(room)
    assert names.index("Courage") < names.index("Patience") < names.index("Humanity")
    assert names[-2:] == ["Own", "Calm"]
    assert len([name for name in names if name not in _families()]) == 26


def _families() -> set[str]:
    return {"Wisdom and knowledge", "Courage", "Humanity", "Justice", "Temperance", "Transcendence", "Own"}


def test_the_filter_looks_at_names_other_names_and_in_short(qtbot: QtBot, room: StrengthsRoom) -> None:
    room.left.turn_to(ALL)
    finder = room.left.all.finder
    qtbot.keyClicks(finder, "cARE")
    assert "Kindness" in listed(room)
    assert "Curiosity" not in listed(room)
    qtbot.keyClick(finder, Qt.Key.Key_Return)
    assert room.page.isVisible()
    qtbot.keyClick(finder, Qt.Key.Key_Escape)
    assert "Curiosity" in listed(room)
    qtbot.keyClicks(finder, "nothing is called so")
    assert room.left.all.none.isVisible()


def test_the_markers_of_a_row_are_told_in_words(session: Session, note: Note, room: StrengthsRoom) -> None:
    note("kindness", "soup for the neighbours")
    note("kindness", "and again on Friday")
    strengths.choose_front(session, FRONT)
    room.left.turn_to(ALL)
    again(room)
    model = room.left.all.model
    row = model.index(model.row_of("kindness"))
    told = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Kindness, chosen by me, shows in my entries"
    line = model.line(row.row())
    assert line is not None
    assert marks_of(line) == [Shown.CHOSEN, Shown.ENTRIES]


def test_a_retired_strength_stands_apart_and_can_come_back(session: Session, room: StrengthsRoom) -> None:
    room.left.turn_to(ALL)
    room.open_strength("zest")
    room.page.retire.click()
    settle()
    assert listed(room)[-1] == "Zest"
    assert listed(room)[-2].startswith("Retired")
    assert room.page.head.retired.isVisible()
    assert "no picker" in room.notice.text()
    room.page.retire.click()
    settle()
    assert not found(session, "zest").is_retired
    assert listed(room).index("Zest") < listed(room).index("Humanity")


def test_retiring_is_undone_from_the_notice(qtbot: QtBot, session: Session, room: StrengthsRoom) -> None:
    room.open_strength("zest")
    room.page.retire.click()
    room.notice.focus_first_way()
    undo = room.notice._ways[0]
    qtbot.keyClick(undo, Qt.Key.Key_Space)
    assert not found(session, "zest").is_retired


# --- words ------------------------------------------------------------------------------------------


def test_a_strength_of_ones_own_is_added_and_opened(
    qtbot: QtBot, session: Session, room: StrengthsRoom
) -> None:
    room.left.turn_to(ALL)
    room.left.all.add.click()
    form = room.own
    assert form.name.hasFocus()
    qtbot.keyClicks(form.name, "Mending things " + "x" * 60)
    assert len(form.name.text()) == 40
    form.name.setText("Mending")
    qtbot.keyClicks(form.in_short, "making it whole again")
    qtbot.keyClicks(form.too_much, "hoarding broken things")
    form.look.hues[1].click()
    form.look.patterns[Pattern.PLAIN].setFocus()
    qtbot.keyClick(form.look.patterns[Pattern.PLAIN], Qt.Key.Key_Right)
    form.keep.click()
    settle()
    one = found(session, room.page.id())
    said = (one.label, one.in_short, one.too_much, one.hue, one.pattern, one.family)
    assert said == (
        "Mending",
        "making it whole again",
        "hoarding broken things",
        1,
        Pattern.STRIPES,
        Family.OWN,
    )
    assert room.page.head.name.text() == "Mending"
    assert "Mending" in listed(room)


def test_a_starter_is_added_with_one_press_and_offered_no_more(session: Session, room: StrengthsRoom) -> None:
    room.add_own()
    starter = next(one for one in room.own.starters if one.text() == "Listening")
    starter.click()
    settle()
    assert room.page.head.name.text() == "Listening"
    room.add_own()
    assert not starter.isVisible()


def test_a_name_is_the_only_thing_needed(session: Session, room: StrengthsRoom) -> None:
    room.add_own()
    room.own.in_short.setText("something without a name")
    room.own.keep.click()
    assert room.own.isVisible()
    assert "name is needed" in room.own.hint.text()
    assert len(strengths.strengths(session)) == 24


def test_what_is_half_typed_of_a_new_strength_waits_and_is_kept_by_locking(
    session: Session, room: StrengthsRoom
) -> None:
    room.add_own()
    room.own.name.setText("Mending")
    room.open_strength("zest")
    room.leave()
    (words,) = room.unsaved()
    room.add_own()
    assert room.own.name.text() == "Mending"
    words.verb(session, *words.arguments, **words.named)
    assert "Mending" in {one.label for one in strengths.strengths(session).values()}


def test_any_strength_can_have_other_words_and_its_own_ones_back(
    session: Session, room: StrengthsRoom
) -> None:
    room.open_strength("humor")
    room.page.change.click()
    room.changing.name.setText("Silliness")
    room.changing.keep.click()
    settle()
    assert room.page.head.name.text() == "Silliness"
    assert room.page.head.in_short.text() == "Making the heavy liftable"
    room.page.change.click()
    room.changing.own_words.click()
    assert found(session, "humor").label == "Humor"


def test_changed_words_are_kept_when_another_strength_is_opened(
    session: Session, room: StrengthsRoom
) -> None:
    room.open_strength("humor")
    room.page.change.click()
    room.changing.name.setText("Silliness")
    room.open_strength("zest")
    settle()
    assert found(session, "humor").label == "Silliness"
    assert room.page.head.name.text() == "Zest"
    assert room.page.isVisible()


# --- one strength -----------------------------------------------------------------------------------


def test_the_three_switches_are_set_by_the_person_alone(
    qtbot: QtBot, session: Session, note: Note, room: StrengthsRoom
) -> None:
    for day in ("2026-11-01", "2026-11-02", "2026-11-03"):
        note("zest", "sang on the stairs", day)
    room.open_strength("zest")
    switches = room.page.head.switches
    assert not any(switch.isChecked() for switch in switches.values())
    qtbot.keyClick(switches[Mark.GIVES_ME_ENERGY], Qt.Key.Key_Space)
    assert found(session, "zest").marks == {Mark.GIVES_ME_ENERGY}
    settle()
    switches[Mark.GIVES_ME_ENERGY].toggle()
    assert found(session, "zest").marks == frozenset()


def test_a_leaving_note_stands_where_a_strength_has_one(room: StrengthsRoom) -> None:
    room.open_strength("perseverance")
    assert "when to leave" in room.page.leaving.text()
    assert room.page.leaving.isVisible()
    room.open_strength("zest")
    assert not room.page.leaving.frame.isVisible()
    assert room.page.range.too_much.text() == "overrunning others"


def test_the_front_set_is_said_on_the_page_of_a_strength_in_it(session: Session, room: StrengthsRoom) -> None:
    room.open_strength("zest")
    assert not room.page.moments.chosen.isVisible()
    front: FrontSet = strengths.choose_front(session, frozenset({*list(FRONT)[:5], "zest"}))
    again(room)
    assert front.strengths >= {"zest"}
    assert room.page.moments.chosen.isVisible()


# --- ways to find them ------------------------------------------------------------------------------


def test_the_card_sort_opens_in_place_of_the_room_and_says_where_it_was_left(
    qtbot: QtBot, session: Session, room: StrengthsRoom
) -> None:
    doors = room.left.front
    assert "Begun" not in doors.cards.accessibleDescription()
    qtbot.keyClick(doors.cards, Qt.Key.Key_Return)
    way = room.ways.shown()
    assert way is not None
    assert not room.left.isVisible()
    way.left.emit()
    settle()
    assert room.left.isVisible()
    assert "Begun" in doors.cards.accessibleDescription()
    assert "Begun" not in doors.stories.accessibleDescription()


def test_a_front_set_that_was_found_stands_in_the_ring(session: Session, room: StrengthsRoom) -> None:
    room.left.turn_to(ALL)
    room.left.front.cards_wanted.emit()
    way = room.ways.shown()
    assert way is not None
    strengths.choose_front(session, FRONT)
    way.done.emit()
    settle()
    assert room.left.front.ring.isVisible()
    assert room.ways.unsaved() == ()


def test_stories_stay_as_they_are_while_a_strength_is_looked_at(room: StrengthsRoom) -> None:
    room.left.front.stories_wanted.emit()
    told = room.ways.shown()
    room.enter("zest")
    assert room.page.isVisible()
    assert room.page.id() == "zest"
    room.left.front.stories_wanted.emit()
    assert room.ways.shown() is told


def test_a_vault_that_cannot_be_written_is_only_read(note: Note, room: StrengthsRoom) -> None:
    note("zest", "sang on the stairs")
    room.set_read_only()
    room.left.turn_to(ALL)
    room.open_strength("zest")
    settle()
    page, line = room.page, room.page.moments.lines[0]
    writing = (page.head.add, page.change, page.retire, line.change, line.remove, room.left.all.add)
    assert not any(way.isEnabled() for way in (*writing, *page.head.switches.values()))
    assert line.moment.evidence.what == "sang on the stairs"


# --- answers that come later ------------------------------------------------------------------------


@pytest.mark.usefixtures("with_front")
def test_another_strength_comes_forward_although_the_one_in_sight_is_read_again_meanwhile(
    qtbot: QtBot, computer: Computer, session: Session
) -> None:
    jobs = InlineJobs(computer, session, delivery=Qt.ConnectionType.QueuedConnection)
    room = StrengthsRoom(computer, jobs)
    qtbot.addWidget(room)
    room.show()
    room.enter("kindness")
    qtbot.waitUntil(lambda: room.page.id() == "kindness")
    room.enter("honesty")
    qtbot.waitUntil(lambda: room.page.id() == "honesty")


def test_a_long_word_in_a_name_is_broken_and_not_cut(room: StrengthsRoom, session: Session) -> None:
    long = strengths.add_strength(session, "Unbeirrtweitermachenundwollenwieimmer")
    again(room)
    room.open_strength(long.id)
    settle()
    name = room.page.head.name
    assert name.text().replace("\u200b", "") == long.label
    room.resize(560, 800)
    settle()
    assert name.height() > name.fontMetrics().height() * 3 // 2

"""Walking a guided page: in any order where none is fixed, by keys alone, help at each step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTextEdit

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model.guide import LOOK_BACKS
from peerbuddy.ui.guides.asked import in_path, title_and_lead
from peerbuddy.ui.guides.faces import FACES
from tests.actions.guide_runs import IDS
from tests.ui.guides.conftest import Hands
from tests.ui.opened_window import OpenedWindow

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def test_every_kind_of_field_of_the_content_has_a_card_of_its_own() -> None:
    library = words_of_the_program()
    books = (*library.templates.templates, library.look_backs.weekly, library.look_backs.monthly)
    used = {card.field for book in books for card in book.steps}
    assert used == set(FACES) == set(library.templates.fields)
    assert len({FACES[field] for field in used}) == len(used)


def test_the_end_of_every_guide_is_reached_by_one_key(hands: Hands) -> None:
    for id in IDS:
        flow = hands.open(id)
        seen = [flow.card.key]
        while flow.run.card + 1 < len(flow.guide.cards):
            hands.qtbot.keyClick(hands.face.first or flow.next, Qt.Key.Key_Return, CONTROL)
            seen.append(flow.card.key)
        assert seen == [card.key for card in flow.guide.cards]
        assert (flow.guide.id in LOOK_BACKS) == (flow.leave.text() == "Leave it here")


def test_arrows_with_alt_go_back_and_on(hands: Hands) -> None:
    flow = hands.open("T-1")
    seen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left):
        hands.qtbot.keyClick(flow.focusWidget(), key, ALT)
        seen.append(flow.card.key)
    assert seen == ["why", "my_part", "why", "scene", "scene"]


def test_enter_with_control_leaves_no_line_behind(hands: Hands) -> None:
    flow = hands.open("T-1")
    hands.type("tea")
    hands.qtbot.keyClick(flow.focusWidget(), Qt.Key.Key_Return, CONTROL)
    assert flow.run.answers["scene"].text == "tea"
    assert flow.card.key == "why"


def test_a_fixed_order_lets_nobody_go_ahead(hands: Hands) -> None:
    flow = hands.open("T-4")
    flow.path.setCurrentRow(4)
    assert flow.card.key == "wish"
    assert not flow.path.item(2).flags() & Qt.ItemFlag.ItemIsEnabled
    hands.click(flow.skip)
    assert flow.card.key == "best"
    flow.path.setCurrentRow(0)
    assert flow.card.key == "wish"


def test_a_card_looked_at_is_ticked_also_when_it_was_skipped(hands: Hands) -> None:
    flow = hands.open("weekly")
    hands.click(flow.next)
    hands.click(flow.skip)
    told = [flow.path.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(3)]
    assert [one.endswith("looked at") for one in told] == [True, True, False]


def test_what_is_answered_cannot_be_skipped_by_mistake(hands: Hands) -> None:
    flow = hands.open("T-1")
    assert flow.skip.isVisible()
    hands.type("tea")
    assert not flow.skip.isVisible()
    edit = hands.face.first
    assert isinstance(edit, QTextEdit)
    edit.clear()
    assert flow.skip.isVisible()


def test_a_card_can_be_skipped_in_its_own_words(hands: Hands) -> None:
    flow = hands.open("T-3")
    hands.go_to("friend_words")
    assert flow.skip.text() == "Kind words feel wrong today"


def test_the_path_names_cards_shortly() -> None:
    assert in_path("Arrive: one slow breath, or skip.") == "Arrive"
    assert in_path("Next time [moment], then I will …") == "Next time"
    assert in_path("Strengths you used this week. How did the amount fit?") == "Strengths you used this week"
    assert title_and_lead("What was heavy? One or two sentences.") == (
        "What was heavy?",
        "One or two sentences.",
    )
    assert title_and_lead("word " * 30) == ("", ("word " * 30).strip())


def test_in_a_narrow_window_the_path_comes_when_it_is_asked_for(hands: Hands) -> None:
    flow = hands.open("weekly")
    assert flow.path.isVisible()
    hands.room.resize(700, 600)
    assert not flow.path.isVisible()
    hands.click(flow.all_cards)
    assert flow.path.isVisible()
    flow.path.setCurrentRow(3)
    assert not flow.path.isVisible()
    assert flow.card.key == "heavy"


# --- in the window ----------------------------------------------------------------------------------


def test_help_is_one_step_away_and_leads_back_to_the_words(in_window: Hands, window: OpenedWindow) -> None:
    flow = in_window.open("T-3")
    in_window.type("tired")
    in_window.click(flow.help)
    assert window.window.help_now.place is not None
    window.window.help_now.leave()
    assert in_window.flow is flow
    assert window.window.rooms.in_sight() is in_window.room
    assert flow.run.answers["now"].text == "tired"


def test_the_rail_shows_where_one_came_from_and_leads_back_there(
    in_window: Hands, window: OpenedWindow
) -> None:
    rooms, rail = window.window.rooms, window.window._pages.rail
    rooms.go("settings")
    in_window.open("weekly")
    rooms.go("guide", "weekly")
    assert rail.pages["settings"].isChecked()
    in_window.click(rail.pages["settings"])
    assert rooms.in_sight() is rooms.made["settings"]


def test_tab_goes_from_the_words_of_a_card_to_its_ways_on(hands: Hands) -> None:
    flow = hands.open("T-1")
    assert flow.focusWidget() is hands.face.first
    flow.back.setEnabled(True)
    for after in (flow.back, flow.skip, flow.next):
        hands.qtbot.keyClick(flow.window().focusWidget(), Qt.Key.Key_Tab)
        assert flow.window().focusWidget() is after

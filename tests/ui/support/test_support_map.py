"""The support map: names on rings and in a list, added, changed and taken off with a way back."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions import helping
from peerbuddy.computer import Computer
from peerbuddy.model.help_plan import MapEntry, Ring
from peerbuddy.session import Session
from peerbuddy.ui.insights.left_column import MAP
from peerbuddy.ui.insights.room import InsightsRoom
from peerbuddy.ui.style import current
from peerbuddy.ui.support.map_form import MapForm
from peerbuddy.ui.support.map_view import LIST, MapView
from peerbuddy.ui.support.ring_name import RingName
from peerbuddy.ui.support.rings import Rings
from tests.ui.inline_jobs import InlineJobs
from tests.ui.insights.noted import PEOPLE, draw_map
from tests.ui.opened_window import settle


@pytest.fixture
def room(qtbot: QtBot, computer: Computer, inline: InlineJobs) -> InsightsRoom:
    made = InsightsRoom(computer, inline)
    qtbot.addWidget(made)
    made.resize(1190, 800)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    made.enter()
    return made


@pytest.fixture
def drawn(session: Session, room: InsightsRoom) -> MapView:
    """With the people of `noted`."""
    draw_map(session)
    room.enter(MAP)
    settle()
    settle()
    return room.map


def form_of(view: MapView) -> MapForm:
    assert view.form is not None
    assert view.currentWidget() is view.form
    return view.form


def names_on(view: MapView) -> list[str]:
    return sorted(name.entry.name for name in view.rings.shown_names())


def press(qtbot: QtBot, view: MapView, widget: object) -> None:
    widget.setFocus()  # type: ignore[attr-defined]
    qtbot.keyClick(widget, Qt.Key.Key_Space)
    settle()


# --- adding, changing, taking off -------------------------------------------------------------------


def test_the_first_name_is_written_by_keys_and_stands_in_both(
    qtbot: QtBot, room: InsightsRoom, session: Session
) -> None:
    press(qtbot, room.map, room.left.buttons[MAP])
    view = room.map
    assert view.blank.isVisible()
    press(qtbot, view, view._blank_new)
    form = form_of(view)
    qtbot.keyClicks(form.name, "Ade")
    qtbot.keyClicks(form.good_for, "laughing")
    form.ring.buttons[Ring.PEERS.value].setFocus()
    qtbot.keyClick(form.ring.buttons[Ring.PEERS.value], Qt.Key.Key_Space)
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    settle()
    (kept,) = helping.support_map(session)
    assert (kept.ring, kept.name, kept.good_for) == (Ring.PEERS, "Ade", "laughing")
    assert view.blank.isHidden()
    assert names_on(view) == ["Ade"]
    assert kept.id in view.list.change


def test_a_form_that_was_left_empty_leaves_nothing(
    qtbot: QtBot, room: InsightsRoom, session: Session
) -> None:
    room.open(MAP)
    press(qtbot, room.map, room.map._blank_new)
    qtbot.keyClick(form_of(room.map), Qt.Key.Key_Escape)
    assert helping.support_map(session) == ()
    assert room.map.currentWidget() is room.map.front


def test_add_in_a_ring_begins_in_that_ring(qtbot: QtBot, drawn: MapView) -> None:
    press(qtbot, drawn, drawn.list.add[Ring.SERVICES])
    assert form_of(drawn).ring.key() == Ring.SERVICES.value


def test_a_name_on_its_ring_opens_to_be_changed(qtbot: QtBot, drawn: MapView, session: Session) -> None:
    ade = next(name for name in drawn.rings.names if name.entry.name == "Ade")
    assert ade.accessibleName() == "Ade, Peers"
    assert ade.accessibleDescription() == "laughing about it"
    ade.setFocus()
    qtbot.keyClick(ade, Qt.Key.Key_Return)
    form = form_of(drawn)
    form.name.selectAll()
    qtbot.keyClicks(form.name, "Ade and Bo")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    assert "Ade and Bo" in [entry.name for entry in helping.support_map(session)]
    assert "Ade and Bo" in names_on(drawn)


@pytest.mark.parametrize("from_form", [True, False])
def test_what_is_taken_off_can_be_put_back(
    qtbot: QtBot, drawn: MapView, session: Session, from_form: bool
) -> None:
    mum = next(entry for entry in helping.support_map(session) if entry.name == "Mum")
    if from_form:
        press(qtbot, drawn, drawn.list.change[mum.id])
        press(qtbot, drawn, form_of(drawn).remove)
    else:
        press(qtbot, drawn, drawn.list.remove[mum.id])
    assert mum not in helping.support_map(session)
    assert "Mum" not in names_on(drawn)
    assert "Mum" in drawn.notice.text()
    press(qtbot, drawn, drawn.window().focusWidget())
    assert mum in helping.support_map(session)
    assert "Mum" in names_on(drawn)


# --- never a word lost ------------------------------------------------------------------------------


def test_words_that_are_typed_are_saved_on_leaving_the_room(
    qtbot: QtBot, drawn: MapView, room: InsightsRoom, session: Session
) -> None:
    press(qtbot, drawn, drawn.new)
    qtbot.keyClicks(form_of(drawn).name, "Respite")
    (unsaved,) = room.unsaved()
    assert unsaved.as_page.text == "Respite"
    assert unsaved.arguments[0].name == "Respite"
    room.leave()
    assert "Respite" in [entry.name for entry in helping.support_map(session)]
    assert room.unsaved() == ()


def test_another_question_does_not_lose_the_form(
    qtbot: QtBot, drawn: MapView, room: InsightsRoom, session: Session
) -> None:
    press(qtbot, drawn, drawn.new)
    qtbot.keyClicks(form_of(drawn).good_for, "a quiet hour")
    press(qtbot, drawn, room.left.buttons["IN-1"])
    assert "a quiet hour" in [entry.name for entry in helping.support_map(session)]


# --- rings and list ---------------------------------------------------------------------------------


def test_all_names_stand_on_the_rings_and_in_the_list(drawn: MapView) -> None:
    assert names_on(drawn) == sorted(name for _, name, _ in PEOPLE)
    assert len(drawn.list.change) == len(PEOPLE)
    assert drawn.crowded.isHidden()


def test_arrows_walk_from_name_to_name(qtbot: QtBot, drawn: MapView) -> None:
    first = drawn.rings.shown_names()[0]
    reached, edge = {first}, [first]
    while edge:
        here = edge.pop()
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            here.setFocus()
            qtbot.keyClick(here, key)
            there = drawn.window().focusWidget()
            if there not in reached:
                reached.add(there)  # type: ignore[arg-type]
                edge.append(there)  # type: ignore[arg-type]
    assert reached == set(drawn.rings.shown_names())


@pytest.mark.parametrize("count", [5, 30, 200])
def test_names_never_stand_over_each_other_and_the_rest_is_in_the_list(qtbot: QtBot, count: int) -> None:
    rings, told = Rings(), []
    qtbot.addWidget(rings)
    rings.crowded.connect(told.append)
    rings.resize(520, 560)
    of = tuple(Ring)
    rings.show_entries(
        tuple(MapEntry(f"{n:032x}", of[n % 5], f"Somebody {n} " * (1 + n % 3)) for n in range(count))
    )
    rings.show()
    places = [name.geometry() for name in rings.shown_names()]
    assert len(places) >= min(count, 12)
    assert [pair for pair in combinations(places, 2) if pair[0].intersects(pair[1])] == []
    assert all(rings.rect().contains(place) for place in places)
    assert told[-1] is (len(places) < count)


def test_in_a_narrow_window_it_is_rings_or_list(qtbot: QtBot, drawn: MapView) -> None:
    assert drawn.shown.isHidden()
    assert drawn.list.isVisible()
    drawn.window().resize(900, 700)
    settle()
    assert drawn.rings.isVisible()
    assert not drawn.list.isVisible()
    drawn.shown.focus_chosen()
    qtbot.keyClick(drawn.window().focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(drawn.window().focusWidget(), Qt.Key.Key_Space)
    assert drawn.shown.key() == LIST
    assert drawn.list.isVisible()
    assert not drawn.rings.isVisible()


def test_the_middle_has_a_ground_of_its_own(qtbot: QtBot) -> None:
    rings = Rings()
    qtbot.addWidget(rings)
    rings.resize(520, 560)
    image = rings.grab().toImage()
    centre = rings.rect().center()
    assert image.pixelColor(centre) == QColor(current().accent_bg)
    assert image.pixelColor(centre.x(), 40) == QColor(current().surface)


def test_in_a_vault_that_is_only_read_nothing_can_be_changed(
    qtbot: QtBot, session: Session, room: InsightsRoom
) -> None:
    draw_map(session)
    room.set_read_only()
    room.enter(MAP)
    settle()
    view = room.map
    assert not view.new.isEnabled()
    assert not any(way.isEnabled() for way in (*view.list.change.values(), *view.list.remove.values()))
    qtbot.keyClick(view.rings.names[0], Qt.Key.Key_Return)
    assert view.form is None


def test_what_is_shown_over_a_name_is_the_very_text(qtbot: QtBot) -> None:
    """Qt would take it for HTML, and open the file that it names."""
    ground = QWidget()
    qtbot.addWidget(ground)
    name = RingName(MapEntry("1", Ring.PEERS, "Ade", "<img src='/tmp/x.png'> & rest"), ground)
    told = QTextDocument()
    told.setHtml(name.toolTip())
    assert told.toPlainText() == "<img src='/tmp/x.png'> & rest"

"""The whole window in a language nobody speaks: what is not marked would stay English in every language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from peerbuddy.actions import doctor, goal_plans, goals, journal, spelling, switches
from peerbuddy.actions import today as verbs
from peerbuddy.actions.insights import SHOWN
from peerbuddy.computer import Computer
from peerbuddy.model.goal import GoalFields, GoalState, Rhythm
from peerbuddy.model.plan import Plan
from peerbuddy.model.switch import Switch
from peerbuddy.model.today import Nudge, NudgeKind
from peerbuddy.model.vault_state import Check
from peerbuddy.ui import keys
from peerbuddy.ui.ask import close_all_questions
from peerbuddy.ui.guides.room import GuideRoom
from peerbuddy.ui.insights.left_column import MAP
from peerbuddy.ui.insights.room import InsightsRoom
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.language import own_name
from peerbuddy.ui.promises.page import PromisesPage
from peerbuddy.ui.settings.page import SettingsPage
from peerbuddy.ui.style import Look
from peerbuddy.ui.today import said
from tests.actions.guide_runs import IDS
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.insights import noted
from tests.ui.opened_window import OpenedWindow, enter, settle
from tests.ui.pseudo_language import CIPHERS, OWN, left_plain, pseudo, spoken, untranslated
from tests.ui.small_shelf import SmallShelf
from tests.ui.test_locking import unlock
from tests.ui.test_rescue import damage

# Locks, or asks the system for a file.
ENDING = {"quit", "lock", "picture"}
# What the content says, and where: it is there to be said otherwise.
TERMS = ("recovery", "slip", "after-a-slip", "Slip and start again")
OWN_OF_ACTIONS = ("Menu", "Inter", "Source Serif")


@pytest.fixture
def speaking(qapp: QApplication, look: Look) -> Iterator[None]:
    """Before anything is made that shows words."""
    with spoken(qapp):
        yield


@pytest.fixture
def opened(
    qtbot: QtBot, speaking: None, locked: OpenedWindow, made: MadeVault, computer: Computer
) -> OpenedWindow:
    """Unlocked, with some pages."""
    unlock(qtbot, locked, made)
    for n, text in enumerate(("# Heading\n\nthe garden", "walk #tansy", "garden\n\nwalk")):
        day = date(2026, 11, 22) - timedelta(days=40 * n)
        locked.jobs.run(journal.save_entry, f"{200 + n:032x}", day, text, tags=("tansy",) if n else ())
    settle()
    return locked


@pytest.fixture
def page(opened: OpenedWindow) -> JournalPage:
    assert opened.window.journal is not None
    return opened.window.journal


@pytest.fixture
def set_up(opened: OpenedWindow) -> SettingsPage:
    opened.window.rooms.go("settings")
    page = opened.window.settings_page
    assert page is not None
    return page


def assert_all_marked(*own: str) -> None:
    settle()
    found = untranslated((*OWN, *own))
    assert found == [], "\n".join(found)


# --- the test itself --------------------------------------------------------------------------------


def test_a_text_that_was_not_translated_is_found(qtbot: QtBot, speaking: None) -> None:
    label = QLabel("Never marked")
    label.setToolTip(pseudo("Marked") + " and mixed")
    qtbot.addWidget(label)
    assert len(untranslated()) == 2
    assert left_plain(pseudo("{n} pages of {place}").format(n=3, place="walk"), ("walk",)) == []
    assert left_plain(pseudo("Kept as {kind}").format(kind="plain words")) == ["plain", "words"]
    assert len(pseudo("Settings")) > 1.3 * len("Settings")


# --- locked -----------------------------------------------------------------------------------------


@pytest.mark.usefixtures("speaking")
def test_the_door_and_what_it_says(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, tmp_path: Path
) -> None:
    page = locked.window.unlock_page
    assert_all_marked()
    enter(qtbot, page, "not a code", by_code=True)
    assert_all_marked()
    page.door._way.click()
    enter(qtbot, page, "not the passphrase")
    assert_all_marked()
    page.show_vault(tmp_path / "vault")
    page.show_choice()
    page.choice.show_vaults((made.folder,))
    assert_all_marked()


@pytest.mark.usefixtures("speaking")
def test_damage_and_rescue(qtbot: QtBot, locked: OpenedWindow, made: MadeVault) -> None:
    damage(made)
    page = locked.window.unlock_page
    enter(qtbot, page, made.code, by_code=True)
    assert page.currentWidget() is page.rescuing.damage
    assert_all_marked()
    page.rescuing.damage.salvage_button.click()
    assert page.currentWidget() is page.rescuing.rescue
    enter_code = page.rescuing.rescue
    enter_code._way.click()
    qtbot.keyClicks(enter_code.form.code, made.code)
    qtbot.keyClick(enter_code.form.code, Qt.Key.Key_Return)
    assert_all_marked("vault")


@pytest.mark.usefixtures("speaking")
def test_the_first_run(qtbot: QtBot, locked: OpenedWindow, made: MadeVault) -> None:
    locked.window.unlock_page.create_wanted.emit()
    page = locked.window.create_page
    assert page is not None
    for number in range(len(page._in_order())):
        page._show_step(number)
        assert_all_marked()
    page.prove(made.code)
    assert_all_marked(*made.code.split("-"))
    page.code.cover()
    assert_all_marked(*made.code.split("-"))


# --- the journal ------------------------------------------------------------------------------------


def test_the_journal_and_what_opens_in_it(qtbot: QtBot, page: JournalPage) -> None:
    assert_all_marked()
    page.open_page(f"{200:032x}")
    assert_all_marked()
    page.editor.open_finder()
    page.editor.finder.line.setText("garden")
    assert_all_marked()
    page.editor.finder.close_up()
    page.editor.read.setChecked(True)
    assert_all_marked()
    page.editor.read.setChecked(False)
    page.editor.text.insertPlainText("walk ")
    assert_all_marked()
    page.editor.saving.save()
    assert_all_marked()


def test_search_with_filters_and_the_calendar(qtbot: QtBot, page: JournalPage) -> None:
    page.pane.focus_find()
    qtbot.keyClicks(page.pane.finder, "garden")
    qtbot.waitUntil(lambda: page.pane.found.model().rowCount() > 0)
    assert_all_marked()
    page.pane.finder.setText("never written")
    assert_all_marked("never written")
    page.pane.finder.clear()
    page.pane.day_button.click()
    assert_all_marked()


def test_versions_trash_and_many_pages(page: JournalPage) -> None:
    page.open_page(f"{201:032x}")
    page.editor.text.insertPlainText("walk ")
    page.editor.saving.save()
    page.foot.versions_wanted.emit()
    assert_all_marked()
    page._show_journal()
    page._trash(f"{201:032x}")
    assert_all_marked()
    page.open_trash()
    assert_all_marked()
    page._show_journal()
    page.pane.list.selectAll()
    assert_all_marked()


def test_the_menu_of_a_word(page: JournalPage) -> None:
    marks = page.editor.spelling_marks
    marks.suggest()
    assert_all_marked()
    page.editor.spelling.shelf = SmallShelf(en_GB="the garden")
    page._jobs.run(spelling.choose_dictionaries, ("en_GB",))
    page.editor.text.insertPlainText("the gaate")
    marks.suggest()
    assert_all_marked()
    marks._show_menu(page.editor.text.cursorRect().center())
    assert_all_marked()
    assert marks.menu is not None
    marks.menu.close()


def test_every_room_of_the_rail(opened: OpenedWindow) -> None:
    for name in opened.window.rooms._makers:
        opened.window.rooms.go(name)
        assert_all_marked()


def test_every_card_of_every_guided_page(opened: OpenedWindow) -> None:
    opened.jobs.run(switches.turn, Switch.FREE_PAGE, on=True)
    rooms = opened.window.rooms
    for guide in IDS:
        rooms.go("guide", guide)
        room = rooms.made["guide"]
        assert isinstance(room, GuideRoom)
        assert room.flow is not None
        for _ in range(len(room.flow.guide.cards) - 1):
            assert_all_marked()
            room.flow.go_on()
        assert_all_marked()
    assert room.flow is not None
    room.flow.leaving.ask()
    assert_all_marked()
    rooms.go("guide")
    assert_all_marked()


def test_today_and_all_it_can_say(opened: OpenedWindow) -> None:
    for n, state in enumerate((GoalState.ACTIVE, GoalState.ACTIVE, GoalState.RESTING)):
        id, fields = f"{n}" * 32, GoalFields(wish="walk", rhythm=Rhythm.DAILY, areas=("body",))
        opened.jobs.run(goals.make_goal, id, fields, state=GoalState.ACTIVE)
        if state is GoalState.RESTING:
            opened.jobs.run(goals.change_state, id, state, wake=date(2026, 11, 22))
    opened.jobs.run(goal_plans.save_plan, Plan("6" * 32, "the garden", "the walk", goal="0" * 32))
    opened.window.rooms.go("today")
    today = opened.window.today
    assert today is not None
    today.leave_me.opener.click()
    assert_all_marked()
    nudges = [Nudge(kind, "1" * 32, "walk", date(2026, 11, 22)) for kind in NudgeKind]
    assert [one for one in nudges if left_plain(said.why(one, date(2026, 11, 22)))] == []
    today.nudge.off.click()
    assert_all_marked()
    for until in (date(2026, 11, 22), date(2026, 11, 30), None):
        opened.jobs.run(verbs.leave_me_be, until=until)
        assert_all_marked()


def test_every_insight_and_the_support_map(opened: OpenedWindow) -> None:
    opened.window.rooms.go("insights")
    opened.jobs.run(noted.note_all)
    room = opened.window.rooms.made["insights"]
    assert isinstance(room, InsightsRoom)
    for id in (*SHOWN, MAP):
        room.open(id)
        assert_all_marked(*noted.own_words())
    room.map.add_new()
    assert_all_marked(*noted.own_words())
    room.open("IN-1")
    room.page.hide_it.click()
    assert_all_marked(*noted.own_words())


def test_the_palette_and_the_shortcuts(opened: OpenedWindow) -> None:
    pages = opened.window._pages
    pages.show_palette()
    assert_all_marked()
    pages.show_shortcuts()
    assert_all_marked()
    pages._close_overlays()
    wrong = [a.id for a in keys.actions() if left_plain(a.name) or left_plain(a.group)]
    assert wrong == []


def test_whatever_an_action_brings_up(opened: OpenedWindow, page: JournalPage, ask: AskFromList) -> None:
    """Also those that are added to the list after this was written."""
    ask.answers = [False] * 20
    page.open_page(f"{200:032x}")
    for action in [one.action.id for one in keys.bound(opened.window) if one.action.id not in ENDING]:
        opened.window.rooms.go("journal")
        bound = {one.action.id: one for one in keys.bound(opened.window)}
        if action in bound:
            bound[action].do()
            assert_all_marked(*OWN_OF_ACTIONS)
            opened.window._pages._close_overlays()
            close_all_questions(opened.window)


@pytest.mark.usefixtures("speaking")
def test_the_page_of_locking(opened: OpenedWindow) -> None:
    opened.window.lock()
    assert_all_marked()


# --- settings ---------------------------------------------------------------------------------------


def test_every_section_of_the_settings(set_up: SettingsPage) -> None:
    assert set_up.names.count() >= 6
    for row in range(set_up.names.count()):
        set_up.names.setCurrentRow(row)
        assert_all_marked(*dictionary_names(set_up), *TERMS)


def dictionary_names(page: SettingsPage) -> tuple[str, ...]:
    """A language is called what its speakers call it."""
    return tuple(own_name(tag) for tag in page.language.ticks)


def test_how_it_keeps_its_word(set_up: SettingsPage) -> None:
    set_up.choose(set_up.about)
    set_up.about.promises.click()
    page = set_up.about.currentWidget()
    assert isinstance(page, PromisesPage)
    assert_all_marked()
    assert len(page.ways) >= 25


def test_the_self_check_tells_all_it_found_in_the_language(set_up: SettingsPage, computer: Computer) -> None:
    set_up.choose(set_up.about)
    found = tuple(doctor.checks(computer))
    told = []
    for ok in (True, False):
        set_up.about._checked(tuple(Check(one.name, ok=ok, detail=one.detail) for one in found))
        told += [label.text() for label in set_up.about.found.findChildren(QLabel)]
    settings = next(one.detail for one in found if one.name == "database settings")
    assert_all_marked(settings, *CIPHERS, *dictionary_names(set_up))
    assert len(told) > 10


def test_a_dry_run_is_told(set_up: SettingsPage, tmp_path: Path) -> None:
    source = tmp_path / "garden.jsonl"
    source.write_text('{"day": "2026-11-01", "text": "walk"}\n{"text": "garden"}\n')
    set_up.choose(set_up.moving)
    set_up.moving.taking_in._look(source)
    assert "[" in set_up.moving.taking_in.preview.text()
    assert_all_marked("garden.jsonl", *dictionary_names(set_up))
    set_up.moving.taking_in._begin()
    assert_all_marked("garden.jsonl", *dictionary_names(set_up))

"""The Goals room in a language nobody speaks: what is not marked would stay English in every language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.computer import Computer
from peerbuddy.session import Session
from peerbuddy.ui.goals.page import GoalsPage
from tests.ui.ask_from_list import AskFromList
from tests.ui.goals import made_up
from tests.ui.goals.conftest import Enter
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle
from tests.ui.pseudo_language import OWN, spoken, untranslated


@pytest.fixture
def page(qapp: QApplication, session: Session, room: Enter) -> Iterator[GoalsPage]:
    made_up.fill(session)
    with spoken(qapp):
        yield room(made_up.CHAPTER)


def words_of_the_content() -> list[str]:
    """What stands within a longer line, in the language of its file."""
    library = words_of_the_program()
    areas = library.words.life_areas
    book = library.goals
    cues = list(book.if_then.cue_of)
    kinds = [one.label.capitalize() for one in book.plan_kinds]
    choices = (book.kinds, book.measures, book.stretch, book.whose, book.rhythms, book.check_in.moved)
    labels = [one.label for options in (*choices, book.check_in.plan_met) for one in options]
    strengths = [one.label for one in library.strengths.strengths]
    return [*areas, *(area.replace("&", "&&") for area in areas), *kinds, *labels, *cues, *strengths]


def assert_all_marked() -> None:
    settle()
    found = untranslated((*OWN, *made_up.OWN, *words_of_the_content()))
    assert found == [], "\n".join(found)


def test_a_goal_and_everything_that_is_asked_about_it(page: GoalsPage) -> None:
    assert_all_marked()
    for verb in list(page.open.view.head.verbs.values()):
        verb.trigger()
        assert_all_marked()
    page.open.view.looks.change["f" * 32].click()
    assert_all_marked()
    page.open.view.looks.remove["f" * 32].click()
    assert_all_marked()
    page.open.plans.begin()
    assert_all_marked()


def test_the_form_with_all_its_parts(page: GoalsPage) -> None:
    page.edit()
    form = page.forms.form
    assert form is not None
    for fold in form.folds:
        fold.set_open(True)
    for kind in form.measure.kind.buttons.values():
        kind.click()
        assert_all_marked()
    page.new_goal()
    assert_all_marked()


def test_the_list_of_every_state(page: GoalsPage) -> None:
    for state in page.pane.states.buttons.values():
        state.click()
        assert_all_marked()


def test_a_room_without_goals(
    qapp: QApplication, qtbot: QtBot, computer: Computer, inline: InlineJobs, ask: AskFromList
) -> None:
    with spoken(qapp):
        made = GoalsPage(computer, inline, ask)
        qtbot.addWidget(made)
        made.show()
        made.enter()
        assert_all_marked()

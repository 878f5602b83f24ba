"""Pages look as they did when somebody last looked at them: pictures compared with those in `pictures/`.

`--remake-pictures` renews them (docs/testing.md).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.actions import goal_plans, goals, helping, journal, pocket_card, strengths, uses
from peerbuddy.computer import Computer
from peerbuddy.model.goal import GoalFields, GoalState, Link, LinkKind, Rhythm
from peerbuddy.model.help_plan import CardPart, HelpPerson, OwnHelpCard
from peerbuddy.model.plan import Plan
from peerbuddy.model.settings import LocalSettings
from peerbuddy.model.strength import Dial, Mark, UseSource
from peerbuddy.model.whose_device import Whose
from peerbuddy.ui.insights.left_column import MAP
from peerbuddy.ui.main_window import MainWindow
from peerbuddy.ui.style import Look, wear
from tests.conftest import MadeVault
from tests.ui.ask_from_list import AskFromList
from tests.ui.goals import made_up as made_up_goals
from tests.ui.inline_jobs import InlineJobs
from tests.ui.insights import noted
from tests.ui.opened_window import OpenedWindow, settle
from tests.ui.test_first_run import begin, make, prove
from tests.ui.test_locking import unlock

PICTURES = Path(__file__).parent / "pictures"
SIZE = (1280, 800)
# Letters are drawn a little differently by other versions of FreeType: blocks of 8 x 8 pixels are compared by
# their mean colour, and a few may differ.
BLOCK = 8
ALIKE = 24  # of 255, for one colour of a block
MOST_BLOCKS = 0.01

BACK_STEP = (
    "# The back step\n\nMum slept until six. I sat on the back step with tea and heard the gate across the"
    " road, then the first bus. For ten minutes *nobody needed me*.\n\nI said **thank you** before I said"
    " what was missing.\n\n- [x] Ring the respite service\n- [ ] Ask about the second Sunday in December"
)
PAGES = (
    (date(2026, 11, 22), BACK_STEP),
    (date(2026, 11, 21), "# What I told the nurse\n\nI said the nights are long. She didn’t hurry me."),
    (date(2026, 11, 19), "Two left slippers\n\nWe looked for an hour. We laughed until tea."),
    (date(2026, 10, 3), "Form, third try"),
)
FRONT = frozenset({"bravery", "gratitude", "honesty", "humor", "kindness", "perseverance"})
KIND_MOMENTS = (
    (date(2026, 11, 18), "You asked how my meeting went before a word about your night.", UseSource.BUDDY),
    (date(2026, 11, 13), "Took hers up with ours, and stayed as long as she wanted.", UseSource.QUICK),
)
SWIMMING = GoalFields(
    wish="Swim on Sundays",
    rhythm=Rhythm.WEEKDAYS,
    weekdays=(6,),
    areas=("body",),
    links=(Link(LinkKind.STRENGTH, "self_regulation"),),
)

NUMBERS = (
    OwnHelpCard(
        "7" * 32, CardPart.EMERGENCY, "Emergency services", "Ambulance, fire, police.", number="112",
        checked=date(2026, 11, 2),
    ),
    OwnHelpCard(
        "8" * 32, CardPart.LINES, "Carers’ line", "About caring for someone at home.", number="01632 960 144",
        hours="Mon to Fri", checked=date(2026, 3, 4),
    ),
)  # fmt: skip


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest, qapp: QApplication, look: Look) -> Iterator[str]:
    qapp.setCursorFlashTime(0)  # else the cursor is in every other picture
    wearing = Look(qapp, "light")
    wear(LocalSettings(theme=request.param))
    yield request.param
    wearing.deleteLater()
    Look(qapp, "light").deleteLater()


@pytest.fixture
def remake(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--remake-pictures"))


def picture(window: MainWindow) -> QImage:
    window.resize(*SIZE)
    settle()
    return window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)


def differing(shown: QImage, expected: QImage) -> float:
    """The share of blocks in which two pictures of one size differ."""
    assert shown.size() == expected.size()
    a, b = means(shown), means(expected)
    unlike = [max(abs(a[i + n] - b[i + n]) for n in range(3)) > ALIKE for i in range(0, len(a), 3)]
    return sum(unlike) / len(unlike)


def means(image: QImage) -> bytes:
    smaller = image.scaled(
        image.width() // BLOCK,
        image.height() // BLOCK,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_RGB888)
    assert smaller.bytesPerLine() == 3 * smaller.width()  # else there would be gaps between the rows
    return bytes(smaller.constBits())


def compare(shown: QImage, name: str, *, remake: bool, beside: Path) -> None:
    place = PICTURES / f"{name}.png"
    if remake:
        shown.save(str(place))
    share = differing(shown, QImage(str(place)).convertToFormat(QImage.Format.Format_RGB888))
    if share > MOST_BLOCKS:
        seen = beside / f"{name}.png"
        shown.save(str(seen))
        raise AssertionError(f"{share:.1%} of {name} look different: compare {seen} with {place}")


def test_the_unlock_page(locked: OpenedWindow, theme: str, remake: bool, tmp_path: Path) -> None:
    locked.window.unlock_page.door._place.setText("/home/ngozi/Journal")  # not that of this run
    compare(picture(locked.window), f"unlock-{theme}", remake=remake, beside=tmp_path)


def test_the_journal(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, theme: str, remake: bool, tmp_path: Path
) -> None:
    unlock(qtbot, locked, made)
    for number, (day, text) in enumerate(PAGES, start=100):
        locked.jobs.run(journal.save_entry, f"{number:032x}", day, text)
    page = locked.window.journal
    assert page is not None
    page.pane.timeline.start_at(None)
    page.open_page(f"{100:032x}")
    page.editor.text.setFocus()
    compare(picture(locked.window), f"journal-{theme}", remake=remake, beside=tmp_path)


def test_today(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, theme: str, remake: bool, tmp_path: Path
) -> None:
    unlock(qtbot, locked, made)
    swim = "5" * 32
    locked.jobs.run(goals.make_goal, swim, SWIMMING, state=GoalState.ACTIVE)
    plan = Plan("6" * 32, "it is Sunday and Dele is at the door", "take the bag from the hook", goal=swim)
    locked.jobs.run(goal_plans.save_plan, plan)
    locked.window.rooms.go("today")
    today = locked.window.today
    assert today is not None
    qtbot.keyClicks(today.quick.text, BACK_STEP.split("\n")[2])
    today.quick.saving.save()
    compare(picture(locked.window), f"today-{theme}", remake=remake, beside=tmp_path)


def test_the_strengths(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, theme: str, remake: bool, tmp_path: Path
) -> None:
    unlock(qtbot, locked, made)
    locked.jobs.run(journal.save_entry, f"{100:032x}", *PAGES[0])
    quiet = "Let her sleep, and kept the kitchen quiet until half past six."
    said = {"dial": Dial.RIGHT, "area": "family"}
    locked.jobs.run(uses.put_strength, f"{100:032x}", "kindness", quiet, **said)
    for day, what, source in KIND_MOMENTS:
        locked.jobs.run(uses.note_use, "kindness", what, day=day, source=source)
    locked.jobs.run(strengths.set_mark, "kindness", Mark.FEELS_LIKE_ME, on=True)
    locked.jobs.run(strengths.choose_front, FRONT)
    locked.window.rooms.go("strengths", "kindness")
    compare(picture(locked.window), f"strengths-{theme}", remake=remake, beside=tmp_path)


def test_help_now_while_locked(
    locked: OpenedWindow, computer: Computer, theme: str, remake: bool, tmp_path: Path
) -> None:
    pocket_card.write(computer.places, ("Rosa, next door: ring twice", "Breathe out first"))
    locked.window.help_now.show()
    compare(picture(locked.window), f"help-locked-{theme}", remake=remake, beside=tmp_path)


def test_help_now(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, theme: str, remake: bool, tmp_path: Path
) -> None:
    unlock(qtbot, locked, made)
    for card in NUMBERS:
        locked.jobs.run(helping.save_card, card)
    say = "It’s one of those evenings. Could you talk for ten minutes?"
    locked.jobs.run(helping.save_person, HelpPerson("9" * 32, "Rosa", "01632 960 012", say))
    locked.jobs.run(helping.blank_plan, then=partial(locked.jobs.run, helping.save_plan))
    locked.window.help_now.show()
    settle()  # what was read comes in, and takes its room
    compare(picture(locked.window), f"help-{theme}", remake=remake, beside=tmp_path)


def test_a_goal(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, theme: str, remake: bool, tmp_path: Path
) -> None:
    unlock(qtbot, locked, made)
    locked.jobs.run(made_up_goals.fill)
    locked.window.rooms.go("goals", made_up_goals.CHAPTER)
    picture(locked.window)  # the cards find their heights one after the other
    compare(picture(locked.window), f"goal-{theme}", remake=remake, beside=tmp_path)


def test_no_goal(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, theme: str, remake: bool, tmp_path: Path
) -> None:
    unlock(qtbot, locked, made)
    locked.jobs.run(goals.make_goal, "1" * 32, GoalFields("Learn to swim"))
    locked.window.rooms.go("goals")
    compare(picture(locked.window), f"goals-empty-{theme}", remake=remake, beside=tmp_path)


@pytest.mark.parametrize(
    ("insight", "name"), [("IN-1", "insights"), ("IN-6", "goal-path"), (MAP, "support-map")]
)
def test_an_insight_and_the_support_map(
    qtbot: QtBot,
    locked: OpenedWindow,
    made: MadeVault,
    theme: str,
    remake: bool,
    tmp_path: Path,
    insight: str,
    name: str,
) -> None:
    unlock(qtbot, locked, made)
    locked.jobs.run(noted.note_all)
    locked.window.rooms.go("insights", insight)
    picture(locked.window)  # both sides find their room one after the other
    compare(picture(locked.window), f"{name}-{theme}", remake=remake, beside=tmp_path)


def test_how_it_keeps_its_word(
    qtbot: QtBot, locked: OpenedWindow, made: MadeVault, theme: str, remake: bool, tmp_path: Path
) -> None:
    unlock(qtbot, locked, made)
    locked.window.rooms.go("settings")
    settings = locked.window.settings_page
    assert settings is not None
    settings.choose(settings.about)
    settings.about.promises.click()
    compare(picture(locked.window), f"promises-{theme}", remake=remake, beside=tmp_path)


def test_whose_device_it_is(
    qtbot: QtBot,
    computer: Computer,
    ask: AskFromList,
    open_window: Callable[..., OpenedWindow],
    theme: str,
    remake: bool,
    tmp_path: Path,
) -> None:
    opened = open_window(InlineJobs(computer), ask)
    page = begin(qtbot, opened)
    make(qtbot, page)
    prove(qtbot, page)
    qtbot.keyClick(page.device.answers[Whose.LOOKED_AT], Qt.Key.Key_Space)
    compare(picture(opened.window), f"whose-device-{theme}", remake=remake, beside=tmp_path)


def test_another_theme_or_a_missing_part_is_noticed(locked: OpenedWindow, theme: str) -> None:
    before = picture(locked.window)
    other = "dark" if theme == "light" else "light"
    assert differing(before, before) == 0
    locked.window.unlock_page.door.form.setVisible(False)
    assert differing(picture(locked.window), before) > MOST_BLOCKS
    locked.window.unlock_page.door.form.setVisible(True)
    wear(LocalSettings(theme=other))
    assert differing(picture(locked.window), before) > 0.9

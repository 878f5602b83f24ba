"""One step to the bench from a page, a goal and a guided page; and nothing of it where there is nobody."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from peerbuddy.actions import buddies, goals, journal, uses
from peerbuddy.model.entry import Privacy
from peerbuddy.model.goal import GoalFields, GoalState
from peerbuddy.session import Session
from peerbuddy.ui.goals.page import GoalsPage
from peerbuddy.ui.guides.choice_face import ChoiceFace
from peerbuddy.ui.guides.room import GuideRoom
from peerbuddy.ui.jobs import Opened
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.room import Room
from peerbuddy.ui.sharing.wanted import ShareWanted
from peerbuddy.ui.strengths.room import StrengthsRoom
from tests.pairs import Person, Two
from tests.ui.ask_from_list import AskFromList
from tests.ui.guides.conftest import Hands
from tests.ui.inline_jobs import InlineJobs
from tests.ui.opened_window import settle

OPENED = Opened(read_only=False, older_copy=None)


def journal_of(qtbot: QtBot, who: Person) -> tuple[JournalPage, list[tuple[str, object]]]:
    page = JournalPage(who.computer, InlineJobs(who.computer, who.session), AskFromList())
    return page, shown(qtbot, page, lambda: page.begin(OPENED))


def shown(qtbot: QtBot, room: Room, begin: object) -> list[tuple[str, object]]:
    went: list[tuple[str, object]] = []
    room.go_wanted.connect(lambda name, what: went.append((name, what)))
    qtbot.addWidget(room)
    room.resize(1190, 800)
    room.show()
    begin()  # pyright: ignore[reportCallIssue]
    settle()
    return went


def entry_of(session: Session) -> str:
    id = session.computer.new_id()
    journal.save_entry(session, id, session.today(), "Rain.")
    return id


def test_from_a_page_that_is_saved_first(qtbot: QtBot, two: Two) -> None:
    page, went = journal_of(qtbot, two.ana)
    id = entry_of(two.ana.session)
    page.open_page(id)
    settle()
    qtbot.keyClicks(page.editor.text, "Tea. ")
    assert page.foot.share.isVisible()
    page.foot.share.click()
    assert went == [("share", ShareWanted(entries=(id,), back=("journal", id)))]
    assert journal.read_entry(two.ana.session, id).text.startswith("Tea. ")


def test_a_sealed_page_cannot_be_shared_from(qtbot: QtBot, two: Two) -> None:
    page, _ = journal_of(qtbot, two.ana)
    id = entry_of(two.ana.session)
    page.open_page(id)
    settle()
    page.foot.levels[Privacy.SEALED].click()
    assert not page.foot.share.isEnabled()
    page.foot.levels[Privacy.MINE].click()
    assert page.foot.share.isEnabled()


def test_where_there_is_nobody_nothing_speaks_of_sharing(
    qtbot: QtBot, page: JournalPage, session: Session
) -> None:
    page.open_page(entry_of(session))
    settle()
    assert page.foot.share.isHidden()


def test_it_comes_and_goes_with_the_buddy(qtbot: QtBot, two: Two) -> None:
    page, _ = journal_of(qtbot, two.ana)
    page.open_page(entry_of(two.ana.session))
    settle()
    assert page.foot.share.isVisible()
    jobs = page._jobs
    jobs.run(buddies.block, two.ana.buddy_id)
    settle()
    assert page.foot.share.isHidden()
    jobs.run(buddies.begin_again, two.ana.buddy_id)
    settle()
    assert page.foot.share.isVisible()


def test_from_a_goal(qtbot: QtBot, two: Two) -> None:
    ana = two.ana
    goal = goals.make_goal(ana.session, "a" * 32, GoalFields(wish="Sing"), state=GoalState.ACTIVE)
    page = GoalsPage(ana.computer, InlineJobs(ana.computer, ana.session), AskFromList())
    went = shown(qtbot, page, lambda: page.enter(goal.id))
    assert page.open.share.isVisible()
    page.open.share.click()
    assert went == [("share", ShareWanted(kind="goal", goal=goal.id, back=("goals", goal.id)))]


def test_from_a_moment_of_a_strength(qtbot: QtBot, two: Two) -> None:
    ana = two.ana
    moment = uses.note_use(ana.session, "kindness", "I sat with him.")
    room = StrengthsRoom(ana.computer, InlineJobs(ana.computer, ana.session))
    went = shown(qtbot, room, lambda: room.enter("kindness"))
    (line,) = room.page.moments.lines
    assert line.share is not None
    line.share.click()
    assert went == [("share", ShareWanted(moment=moment.id, back=("strengths", "kindness")))]


def guides_of(qtbot: QtBot, who: Person) -> Hands:
    room = GuideRoom(who.computer, InlineJobs(who.computer, who.session), OPENED)
    qtbot.addWidget(room)
    room.resize(1190, 800)
    room.show()
    return Hands(qtbot, room)


def test_a_good_moment_a_look_back_and_a_hard_day_lead_to_the_bench(qtbot: QtBot, two: Two) -> None:
    hands = guides_of(qtbot, two.ana)
    for guide, card, told, answer, kind in (
        ("T-1", "after", "scene", "celebrate", "celebrate"),
        ("weekly", "share", "good_moment", "weekly_page", "weekly"),
        ("T-3", "company", "now", "ask_a_buddy", "ask"),
    ):
        hands.open(guide)
        hands.go_to(told)
        hands.type("The letter came.")
        face = hands.go_to(card)
        assert isinstance(face, ChoiceFace)
        assert face.alone.isHidden()
        hands.click(face.options.buttons[answer])
        made = hands.finish()
        if made is None or made.share != kind:  # a last word is said before
            assert hands.room.ending.on.text() == "To what you could share"
            hands.click(hands.room.ending.on)
            made = hands.made[-1]
        assert made.share == kind

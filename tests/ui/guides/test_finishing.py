"""The end of a guided page: one page of the journal with what it made, or nothing at all."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from peerbuddy.actions import (
    check_ins,
    goal_plans,
    goals,
    insights,
    journal,
    page_links,
    switches,
    uses,
    wording,
)
from peerbuddy.actions.guides import under_way
from peerbuddy.model.check_in import CheckIn, Moved
from peerbuddy.model.entry import Privacy
from peerbuddy.model.goal import GoalFields, GoalKind, GoalState
from peerbuddy.model.plan import PlanKind
from peerbuddy.model.strength import Dial
from peerbuddy.model.switch import Switch
from peerbuddy.session import Session
from peerbuddy.ui.guides.choice_face import ChecklistFace, ChoiceFace, DialFace
from peerbuddy.ui.guides.goals_face import GoalListFace
from peerbuddy.ui.guides.plan_face import IfThenFace, RehearseFace
from peerbuddy.ui.guides.strengths_face import StrengthsFace
from peerbuddy.ui.parts.labels import PlainLabel
from tests.ui.guides.conftest import Hands, session_of
from tests.ui.opened_window import OpenedWindow, settle


def test_a_good_moment_becomes_one_page(hands: Hands, session: Session) -> None:
    hands.open("T-1")
    hands.type("We sang on the stairs.")
    hands.click(hands.flow.next)
    hands.type("The lift was broken.")
    made = hands.finish()
    assert made is not None
    assert made.told == "Kept. The page is in your journal."
    entry = journal.read_entry(session, made.id)
    assert entry.title == "A good moment, kept"
    assert "We sang on the stairs." in entry.text
    assert "The lift was broken." in entry.text
    assert entry.template == "T-1"
    assert under_way(session) == ()
    assert hands.room.flow is None


def test_nothing_answered_saves_nothing_and_says_that_this_is_an_answer(
    hands: Hands, session: Session
) -> None:
    hands.open("T-1")
    assert hands.finish() is None
    assert hands.room.ending.said.text() == "Nothing today. That is an answer, too."
    assert journal.list_entries(session).lines == ()
    hands.click(hands.room.ending.on)
    assert hands.left == 1


def test_a_hard_day_ends_with_its_landing_before_the_page_is_shown(hands: Hands) -> None:
    hands.open("T-3")
    hands.type("Heavy.")
    assert hands.finish() is None
    assert "one you hear" in hands.room.ending.landing.text()
    hands.click(hands.room.ending.on)
    assert len(hands.made) == 1


def test_a_strength_in_action_is_a_moment_with_its_dial(hands: Hands, session: Session) -> None:
    hands.open("T-2")
    hands.go_to("did")
    hands.type("I asked first.")
    face = hands.go_to("strength")
    assert isinstance(face, StrengthsFace)
    hands.click(face.strengths.finder.opener)
    picker = face.strengths.finder.picker
    assert picker is not None
    hands.type("kind", picker.line)
    hands.qtbot.keyClick(picker.line, Qt.Key.Key_Return)
    dial = hands.go_to("dial")
    assert isinstance(dial, DialFace)
    hands.click(dial.options.buttons["more"])
    made = hands.finish()
    assert made is not None
    (evidence,) = uses.strengths_of_page(session, made.id)
    assert (evidence.strength, evidence.what, evidence.dial) == ("kindness", "I asked first.", Dial.MORE)


def test_a_card_that_is_needed_is_shown_again_and_nothing_is_lost(hands: Hands, session: Session) -> None:
    hands.open("T-2")
    hands.type("At the door.")
    assert hands.finish() is None
    assert hands.flow.card.key == "did"
    assert "still open" in hands.flow.notice.text()
    assert hands.flow.run.answers["situation"].text == "At the door."
    assert journal.list_entries(session).lines == ()


def test_a_wish_becomes_a_goal_with_a_plan_that_was_pictured(hands: Hands, session: Session) -> None:
    flow = hands.open("T-4")
    for words in ("Sing again", "The kitchen is loud", "I feel watched", "Hum first"):
        hands.type(words)
        hands.click(flow.next)
    plan = hands.face
    assert isinstance(plan, IfThenFace)
    hands.type("later", plan.plan.cue)
    assert plan.plan.hint.text() == "Which moment exactly?"
    plan.plan.cue.selectAll()
    hands.type("the door is shut", plan.plan.cue)
    hands.type("sing one line", plan.plan.action)
    assert plan.plan.hint.isHidden()
    hands.click(flow.next)
    rehearse = hands.face
    assert isinstance(rehearse, RehearseFace)
    assert "the door is shut" in rehearse.sentence.text()
    hands.click(rehearse.done)
    hands.click(flow.next)
    choice = hands.face
    assert isinstance(choice, ChoiceFace)
    hands.click(choice.options.buttons["goal"])
    made = hands.finish()
    assert made is not None
    assert made.goal is not None
    goal = goals.read_goal(session, made.goal)
    assert (goal.fields.wish, goal.obstacles[0].text) == ("Sing again", "I feel watched")
    assert goal.plans[0].rehearsed is not None


def test_a_free_page_is_sealed_and_can_be_let_go_for_good(hands: Hands, session: Session) -> None:
    switches.turn(session, Switch.FREE_PAGE, on=True)
    for key, kept in (("keep", True), ("burn", False)):
        hands.made.clear()
        hands.open("T-5")
        hands.go_to("page")
        hands.type("All of it.")
        choice = hands.go_to("after")
        assert isinstance(choice, ChoiceFace)
        hands.click(choice.options.buttons[key])
        assert hands.flow.next.text() == ("Finish" if kept else "Let it go for good")
        made = hands.finish()
        assert (made is not None) == kept
        if made is not None:
            assert journal.read_entry(session, made.id).privacy is Privacy.SEALED
            assert page_links.raw_until(session, made.id) is not None
    assert len(journal.list_entries(session).lines) == 1
    assert hands.room.ending.said.text().startswith("It is gone for good.")


def test_the_weekly_look_back_rests_a_goal_when_it_is_finished_and_not_before(
    hands: Hands, session: Session
) -> None:
    goals.make_goal(session, "a" * 32, GoalFields(wish="Sing"), state=GoalState.ACTIVE)
    hands.open("weekly")
    face = hands.go_to("goals")
    assert isinstance(face, GoalListFace)
    hands.click(face.decisions["a" * 32].buttons["rest"])
    assert goals.read_goal(session, "a" * 32).state is GoalState.ACTIVE
    assert hands.finish() is not None
    assert goals.read_goal(session, "a" * 32).state is GoalState.RESTING


def test_a_turning_point_can_rest_all_goals_at_once(hands: Hands, session: Session) -> None:
    for letter in "ab":
        goals.make_goal(session, letter * 32, GoalFields(wish=f"Sing {letter}"), state=GoalState.ACTIVE)
    hands.open("turning_point")
    hands.type("A new job.")
    face = hands.go_to("goals")
    assert isinstance(face, GoalListFace)
    hands.click(face.rest_all)
    assert hands.finish() is not None
    resting = goals.list_goals(session, states=(GoalState.RESTING,))
    assert len(resting) == 2


def test_been_there_keeps_its_parts(hands: Hands, session: Session) -> None:
    hands.open("T-8")
    hands.type("A year at home.")
    face = hands.go_to("check")
    assert isinstance(face, ChecklistFace)
    hands.qtbot.keyClick(face.ticks["no_harm"], Qt.Key.Key_Space)
    made = hands.finish()
    assert made is not None
    run = session.vault.guides.of_entry(made.id)
    assert run is not None
    assert run.answers["lived"].text == "A year at home."
    assert [pick.id for pick in run.answers["check"].picks] == ["no_harm"]


def test_half_an_if_then_is_no_plan_and_its_words_stay_on_the_page(hands: Hands, session: Session) -> None:
    hands.open("weekly")
    face = hands.go_to("plan")
    assert isinstance(face, IfThenFace)
    hands.type("the kettle boils", face.plan.cue)
    made = hands.finish()
    assert made is not None
    assert "the kettle boils" in journal.read_entry(session, made.id).text
    assert goal_plans.loose_plans(session) == ()


# --- in the window ----------------------------------------------------------------------------------


def test_the_page_opens_in_the_journal_and_undo_puts_it_in_the_trash(
    in_window: Hands, window: OpenedWindow
) -> None:
    in_window.open("T-1")
    in_window.type("Tea on the step.")
    made = in_window.finish()
    settle()
    assert made is not None
    page = window.window.journal
    assert page is not None
    assert window.window.rooms.in_sight() is page
    assert page.editor.id() == made.id
    assert page.notice.text() == made.told
    undo = next(one for one in page.notice.findChildren(QPushButton) if one.text() == "Undo")
    in_window.click(undo)
    assert journal.list_entries(session_of(window)).lines == ()
    assert len(journal.list_trash(session_of(window))) == 1


def test_a_slip_is_written_and_what_was_lived_stays(hands: Hands, session: Session) -> None:
    """W-4, up to the insight that no slip takes anything from."""
    goals.make_goal(
        session, "a" * 32, GoalFields(wish="Evenings without", kind=GoalKind.KEEP), state=GoalState.ACTIVE
    )
    for number, moved in enumerate((Moved.STAYED, Moved.LITTLE)):
        day = session.today() - timedelta(number + 1)
        check_ins.check_in(session, CheckIn(f"{number + 7:032x}", "a" * 32, moved, day=day))
    before = insights.lived_my_way(session, "a" * 32)
    hands.open("T-6")
    hands.type("On Tuesday at the station, alone, after the call.")
    hands.go_to("held")
    hands.type("I rang Rosa before the second one.")
    hands.go_to("stands")
    assert "Days so far: 2." in "\n".join(one.text() for one in hands.face.findChildren(PlainLabel))
    hands.go_to("next_time")
    assert isinstance(hands.face, IfThenFace)
    hands.type("the call ends badly", hands.face.plan.cue)
    hands.type("walk to the river", hands.face.plan.action)
    made = hands.finish()
    assert made is not None
    assert page_links.raw_until(session, made.id) is not None
    (plan,) = goal_plans.loose_plans(session)
    assert plan.kind is PlanKind.AFTER_SLIP
    assert insights.lived_my_way(session, "a" * 32) == before


def test_the_title_of_a_guide_has_the_own_word_of_the_person(hands: Hands, session: Session) -> None:
    wording.set_own_word(session, "slip", "stumble")
    flow = hands.open("T-6")
    assert flow.name.text() == "Stumble and start again"


def test_a_page_that_is_let_go_is_not_kept_by_locking_meanwhile(hands: Hands, session: Session) -> None:
    hands.open("T-5")
    hands.go_to("page")
    hands.type("All of it.")
    choice = hands.go_to("after")
    assert isinstance(choice, ChoiceFace)
    hands.click(choice.options.buttons["burn"])
    assert len(hands.room.unsaved()) == 1  # nobody said yet that this is the end
    kept: list[object] = []
    hands.flow.finish_wanted.connect(lambda: kept.extend(hands.room.unsaved()))
    hands.finish()
    assert kept == []
    assert under_way(session) == ()

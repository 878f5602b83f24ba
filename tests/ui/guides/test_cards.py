"""Each kind of card: what is answered on it is there again after walking away, and stands on the page."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt

from peerbuddy.actions import assets, check_ins, goals, helping, journal, page_links, strengths, uses
from peerbuddy.model.asset import Help
from peerbuddy.model.check_in import CheckIn, Moved
from peerbuddy.model.goal import GoalFields, GoalState
from peerbuddy.model.guide import Answer, Pick
from peerbuddy.model.help_plan import CardPart, HelpPerson, MapEntry, OwnHelpCard, Ring
from peerbuddy.session import Session
from peerbuddy.ui.guides.choice_face import ChoiceFace
from peerbuddy.ui.guides.goals_face import GoalListFace
from peerbuddy.ui.guides.lines_face import AreasFace, LandingFace
from peerbuddy.ui.guides.looking_face import HelpCardsFace, LookingFace, MapFace, ProofFace, ThenNowFace
from peerbuddy.ui.guides.people_face import PeopleFace, WhatHelpsFace
from peerbuddy.ui.guides.pick_lines_face import PickLinesFace
from peerbuddy.ui.guides.week_strengths import StrengthListFace
from peerbuddy.ui.guides.words_face import TextFace
from peerbuddy.ui.parts.door import Door
from peerbuddy.ui.parts.labels import PlainLabel
from tests.ui.guides.conftest import Hands

TODAY = date(2026, 11, 22)


def shown_on(hands: Hands) -> str:
    return "\n".join(one.text() for one in hands.face.findChildren(PlainLabel) if one.isVisible())


def away_and_back(hands: Hands, key: str) -> Answer:
    """Another card, then the same one made anew; its answer as the card itself gives it."""
    before = hands.flow.run.answers[key]
    other = next(card.key for card in hands.flow.guide.cards if card.key != key)
    hands.go_to(other)
    hands.go_to(key)
    assert hands.face.answer() == before
    return before


def test_strengths_of_the_week_stand_with_their_line_and_take_a_dial(hands: Hands, session: Session) -> None:
    entry = session.computer.new_id()
    journal.save_entry(session, entry, TODAY, "# The stairs\n\nWe sang.")
    uses.put_strength(session, entry, "humor", "We sang on the stairs.", day=TODAY)
    hands.open("weekly")
    face = hands.go_to("strengths")
    assert isinstance(face, StrengthListFace)
    assert "We sang on the stairs." in shown_on(hands)
    assert "from “The stairs”" in shown_on(hands)
    assert face.answer() == Answer()
    hands.click(face.used["humor"].dial.buttons["more"])
    assert away_and_back(hands, "strengths").picks == (
        Pick("humor", "Humor", "more", "We sang on the stairs."),
    )
    made = hands.finish()
    assert made is not None
    assert "- Humor (more than helped): We sang on the stairs." in journal.read_entry(session, made.id).text
    assert uses.strengths_of_page(session, made.id) == ()  # that moment is there already


def test_a_strength_that_is_not_listed_is_added_with_its_sentence(hands: Hands, session: Session) -> None:
    hands.open("weekly")
    face = hands.go_to("strengths")
    assert isinstance(face, StrengthListFace)
    hands.click(face.finder.opener)
    assert face.finder.picker is not None
    hands.type("zest", face.finder.picker.line)
    hands.qtbot.keyClick(face.finder.picker.line, Qt.Key.Key_Return)
    hands.type("Walked the long way home.", face.used["zest"].said)
    hands.click(face.used["zest"].dial.buttons["right"])
    away_and_back(hands, "strengths")
    made = hands.finish()
    assert made is not None
    (evidence,) = uses.strengths_of_page(session, made.id)
    assert (evidence.strength, evidence.what) == ("zest", "Walked the long way home.")


def test_an_added_strength_can_be_taken_out_again(hands: Hands) -> None:
    hands.open("weekly")
    face = hands.go_to("strengths")
    assert isinstance(face, StrengthListFace)
    for name in ("zest", "hope"):
        hands.click(face.finder.opener)
        assert face.finder.picker is not None
        hands.type(name, face.finder.picker.line)
        hands.qtbot.keyClick(face.finder.picker.line, Qt.Key.Key_Return)
        hands.type(f"Some {name}.", face.used[name].said)
    hands.click(face.used["zest"].remove)
    assert hands.flow.run.answers["strengths"].picks == (Pick("hope", "Hope", "", "Some hope."),)


def test_people_are_picked_or_named_also_several_at_once(hands: Hands, session: Session) -> None:
    helping.save_person(session, HelpPerson("a" * 32, "Rosa"))
    hands.open("weekly")
    face = hands.go_to("people")
    assert isinstance(face, PeopleFace)
    (pill,) = face.people.pills.buttons.values()
    hands.click(pill)
    hands.type("Jonas, Amara", face.people.line)
    hands.type("They listened.", face.text)
    away_and_back(hands, "people")
    made = hands.finish()
    assert made is not None
    entry = journal.read_entry(session, made.id)
    assert {person.name for person in entry.people} == {"Rosa", "Jonas", "Amara"}
    assert "They listened." in entry.text


def test_what_helps_comes_from_the_own_shelf_or_is_written(hands: Hands, session: Session) -> None:
    assets.save_help(session, Help("a" * 32, "Tea with Rosa"))
    hands.open("T-3")
    face = hands.go_to("next_hour")
    assert isinstance(face, WhatHelpsFace)
    assert len(face.things.pills.buttons) > 1
    hands.click(next(iter(face.things.pills.buttons.values())))
    hands.type("the long way home", face.things.line)
    hands.qtbot.keyClick(face.things.line, Qt.Key.Key_Return)
    answer = away_and_back(hands, "next_hour")
    assert [pick.label for pick in answer.picks] == ["Tea with Rosa", "the long way home"]


def test_the_three_senses_have_a_line_each(hands: Hands) -> None:
    hands.open("T-5")
    face = hands.go_to("landing")
    assert isinstance(face, LandingFace)
    hands.type("the gate", face.lines["see"])
    hands.type("wool", face.lines["feel"])
    assert [pick.said for pick in away_and_back(hands, "landing").picks] == ["the gate", "wool"]


def test_each_life_area_has_words_of_its_own(hands: Hands, session: Session) -> None:
    hands.open("monthly")
    face = hands.go_to("areas")
    assert isinstance(face, AreasFace)
    assert set(face.lines) == {area.key for area in assets.list_areas(session)}
    hands.type("sleeping better", face.lines["body"])
    away_and_back(hands, "areas")
    made = hands.finish()
    assert made is not None
    assert "Body & health: sleeping better" in journal.read_entry(session, made.id).text


def test_three_lines_of_the_month_are_chosen_and_none_of_a_sealed_page(
    hands: Hands, session: Session
) -> None:
    journal.save_entry(session, "a" * 32, TODAY, "# One\n\n- [ ] two\n\nthree\n\nxylophone")
    journal.save_entry(session, "b" * 32, TODAY, "sealed")
    with session.vault.transaction():
        session.vault.entries.set_privacy("b" * 32, journal.read_entry(session, "b" * 32).privacy.SEALED)
    hands.open("monthly")
    face = hands.go_to("page_of_month")
    assert isinstance(face, PickLinesFace)
    texts = [face.list.item(row).text().split("\n")[0] for row in range(face.list.count())]
    assert texts == ["One", "two", "three", "xylophone"]
    for row in (0, 1, 3):
        face.list.setCurrentRow(row)
        hands.qtbot.keyClick(face.list, Qt.Key.Key_Space)
    assert not face.list.item(2).flags() & Qt.ItemFlag.ItemIsEnabled
    assert [pick.said for pick in away_and_back(hands, "page_of_month").picks] == ["One", "two", "xylophone"]


def test_goals_that_ended_get_a_thank_you(hands: Hands, session: Session) -> None:
    goals.make_goal(session, "a" * 32, GoalFields(wish="Sing"), state=GoalState.ACTIVE)
    goals.change_state(session, "a" * 32, GoalState.REACHED)
    hands.open("monthly")
    face = hands.go_to("goals")
    assert isinstance(face, GoalListFace)
    assert face.decisions == {}
    hands.type("for the stairs", face.thanks["a" * 32])
    assert away_and_back(hands, "goals").picks == (Pick("a" * 32, "Sing", said="for the stairs"),)


def test_the_proof_page_opens_its_pages_and_waits(hands: Hands, session: Session) -> None:
    journal.save_entry(session, "a" * 32, TODAY, "# The winter")
    page_links.mark_overcame(session, "a" * 32)
    hands.open("T-3")
    assert isinstance(hands.go_to("carried_before"), ProofFace)
    (door,) = hands.face.findChildren(Door)
    hands.click(door)
    assert hands.went == [("journal", "a" * 32)]
    assert hands.flow.card.key == "carried_before"


def test_what_stands_is_shown_and_never_falls(hands: Hands, session: Session) -> None:
    goals.make_goal(session, "a" * 32, GoalFields(wish="Sing"), state=GoalState.ACTIVE)
    look = CheckIn("b" * 32, "a" * 32, Moved.LITTLE, day=TODAY)
    check_ins.check_in(session, look)
    hands.open("T-6")
    hands.go_to("stands")
    before = shown_on(hands)
    assert "Sing" in before
    check_ins.check_in(session, replace(look, id="c" * 32, moved=Moved.BACK))
    hands.go_to("facts")
    hands.go_to("stands")
    assert shown_on(hands) == before


def offered_on(face: ChoiceFace) -> list[str]:
    return [key for key, answer in face.options.buttons.items() if not answer.isHidden()]


def test_choosing_people_or_help_opens_help_now(hands: Hands) -> None:
    hands.open("T-3")
    face = hands.go_to("company")
    assert isinstance(face, ChoiceFace)
    assert offered_on(face) == ["my_people", "help_now", "not_now"]
    hands.click(face.options.buttons["my_people"])
    assert hands.went == [("help", None)]


def test_sharing_ends_with_not_now_while_there_is_nobody(hands: Hands) -> None:
    for guide, card, offered in (("weekly", "share", ["not_now"]), ("T-1", "after", ["keep", "not_now"])):
        hands.open(guide)
        face = hands.go_to(card)
        assert isinstance(face, ChoiceFace)
        assert offered_on(face) == offered
        hands.click(face.options.buttons["not_now"])
        assert hands.finish() is None  # nothing else was answered


def test_help_cards_are_looked_at_and_called_correct(hands: Hands, session: Session) -> None:
    card = OwnHelpCard("a" * 32, CardPart.LINES, "The surgery", number="01 23")
    helping.save_card(session, card)
    hands.open("monthly")
    face = hands.go_to("cards")
    assert isinstance(face, HelpCardsFace)
    assert "worth checking again" in shown_on(hands)
    hands.click(face.checks["a" * 32])
    assert [one.checked for one in helping.own_cards(session)] == [TODAY]


def test_the_map_and_the_front_set_are_shown(hands: Hands, session: Session) -> None:
    helping.save_map_entry(session, MapEntry("a" * 32, Ring.CLOSE, "Rosa"))
    strengths.choose_front(session, frozenset(("humor", "kindness", "hope", "zest", "leadership")))
    hands.open("monthly")
    face = hands.go_to("map")
    assert isinstance(face, MapFace)
    assert "Rosa" in shown_on(hands)
    hands.click(face.way)
    assert hands.went == [("insights", "support-map")]
    assert isinstance(hands.go_to("then_now"), ThenNowFace)
    assert "Hope · Humor · Kindness" in shown_on(hands)


def test_words_beside_what_is_shown_are_kept(hands: Hands) -> None:
    for guide, key in (
        ("monthly", "then_now"),
        ("monthly", "boundaries"),
        ("monthly", "map"),
        ("T-8", "terms"),
    ):
        hands.open(guide)
        face = hands.go_to(key)
        assert isinstance(face, LookingFace)
        assert face.text is not None
        hands.type("my words", face.text)
        assert away_and_back(hands, key) == Answer("my words")


def test_the_bell_is_soft_rings_once_and_can_be_switched_off(hands: Hands) -> None:
    hands.open("T-5")
    face = hands.go_to("page")
    assert isinstance(face, TextFace)
    assert face.bell is not None
    assert face.bell.minutes == 15
    for _ in range(14):
        face.bell.timer.timeout.emit()
    assert face.bell.line.text() == ""
    hands.go_to("need")
    face = hands.go_to("page")  # it goes on counting there
    assert isinstance(face, TextFace)
    assert face.bell is not None
    face.bell.timer.timeout.emit()
    assert "15 minutes" in face.bell.line.text()
    assert not face.bell.timer.isActive()
    hands.qtbot.keyClick(face.bell.switch, Qt.Key.Key_Space)
    assert face.bell.line.text() == ""
    assert not face.bell.timer.isActive()


def test_the_heavy_card_of_a_look_back_has_a_hint_after_three_minutes(hands: Hands) -> None:
    hands.open("weekly")
    face = hands.go_to("heavy")
    assert isinstance(face, TextFace)
    assert face.bell is not None
    assert face.bell.minutes == 3


def test_where_else_can_become_an_if_then(hands: Hands) -> None:
    hands.open("T-2")
    face = hands.go_to("where_else")
    assert isinstance(face, TextFace)
    assert face.plan is not None
    assert not face.plan.isVisible()
    hands.click(face.to_plan)
    hands.type("she rings on Sunday", face.plan.cue)
    hands.type("let her finish", face.plan.action)
    answer = away_and_back(hands, "where_else")
    assert (answer.cue, answer.action) == ("she rings on Sunday", "let her finish")

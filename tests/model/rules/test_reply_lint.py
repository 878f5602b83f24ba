"""Notes in the margin: each rule on its golden sentences (E-1), where it is silent, what it offers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model.packet import ReplyField, ReplyKind, ReplyPart, Wish
from peerbuddy.model.reply_words import LintRule
from peerbuddy.model.rules.reply_lint import MarginNote, Reading, margin_notes

WORDS = words_of_the_program()
BOOK = WORDS.reply_lint
RULES = {rule.id: rule for rule in BOOK.rules}
ALONE = Reading()


def part(kind: ReplyKind, *texts: str) -> ReplyPart:
    return ReplyPart(kind, tuple(ReplyField("heard", text) for text in texts))


def of(rule: str, text: str, kind: ReplyKind = ReplyKind.HEAR, reading: Reading = ALONE) -> list[MarginNote]:
    kind = RULES[rule].only_in or kind
    return [one for one in margin_notes((part(kind, text),), BOOK, reading) if one.rule == rule]


GOLDEN = [(rule, text) for rule in BOOK.rules for text in rule.flag]
QUIET = [(rule, text) for rule in BOOK.rules for text in rule.passes]


def test_the_golden_list_is_whole() -> None:
    patterned = [rule for rule in BOOK.rules if rule.id <= "RL-09"]
    assert [rule.id for rule in BOOK.rules] == [f"RL-{n:02}" for n in range(1, 13)]
    assert all(len(rule.flag) >= 5 and len(rule.passes) >= 3 for rule in patterned)
    assert len(GOLDEN) >= 40
    assert len(QUIET) >= 20


@pytest.mark.parametrize(("rule", "text"), GOLDEN, ids=lambda value: getattr(value, "id", value))
def test_e1_a_golden_sentence_gets_its_note(rule: LintRule, text: str) -> None:
    assert of(rule.id, text), text
    assert of(rule.id, f"I hear you. {text.replace(chr(39), chr(8217))}"), "after another sentence, curly"


@pytest.mark.parametrize(("rule", "text"), QUIET, ids=lambda value: getattr(value, "id", value))
def test_e1_a_neutral_sentence_gets_none(rule: LintRule, text: str) -> None:
    assert margin_notes((part(rule.only_in or ReplyKind.HEAR, text),), BOOK, Reading()) == ()


def test_what_the_forms_themselves_say_gets_no_note() -> None:
    """All model sentences of the kinds pass RL-01 to RL-08."""
    for kind in WORDS.replies.kinds:
        said = [kind.header, *(one.start for one in kind.fields), *(one.label for one in kind.fields)]
        said += [text for field in kind.fields for text in field.starters]
        said += [option.label for field in kind.fields for option in field.options]
        notes = margin_notes((part(kind.key, *said),), BOOK, Reading())
        assert [one for one in notes if one.rule <= "RL-08"] == []


def test_the_model_answers_of_the_lessons_get_no_note() -> None:
    for lesson in WORDS.lessons.lessons:
        models = (*lesson.compare.models, lesson.looks.strong.text)
        assert margin_notes((part(ReplyKind.HEAR, *models),), BOOK, Reading()) == (), lesson.id


def test_advice_is_no_advice_where_ideas_were_asked_for() -> None:
    assert of("RL-01", "Have you tried yoga?")
    assert not of("RL-01", "Have you tried yoga?", reading=Reading(wishes=(Wish.IDEAS,)))


def test_a_name_the_sender_gave_themselves_is_no_diagnosis() -> None:
    theirs = Reading(their_text="I am depressed again, that is the word for it.")
    assert not of("RL-04", "You are depressed, as you write.", reading=theirs)
    assert of("RL-04", "You are bipolar.", reading=theirs)


def test_but_after_good_news_is_marked_only_there() -> None:
    text = "Great, but what about rent?"
    assert of("RL-09", text)
    assert not [n for n in margin_notes((part(ReplyKind.HEAR, text),), BOOK, Reading()) if n.rule == "RL-09"]


def test_somebody_else_is_named() -> None:
    reading = Reading(names=("Mira", "Dr. Falk"))
    assert [note.start for note in of("RL-10", "I thought of mira at once.", reading=reading)] == [13]
    assert of("RL-10", "Ask Dr. Falk", reading=reading)
    assert of("RL-10", "He told me about that.")
    assert not of("RL-10", "Admirable, that.", reading=reading)


def story(text: str, *others: ReplyPart) -> tuple[ReplyPart, ...]:
    fields = (ReplyField("heard", "Long nights."), ReplyField("story", text))
    return (ReplyPart(ReplyKind.NEAR, fields), *others)


def test_an_own_story_larger_than_all_else_without_saying_back_what_was_heard() -> None:
    long = "When my mother was ill I sat up with her for weeks."
    rules = [note.rule for note in margin_notes(story(long), BOOK, Reading())]
    assert rules == ["RL-11"]
    assert margin_notes(story(long, part(ReplyKind.HEAR, "Nights without sleep.")), BOOK, Reading()) == ()
    assert margin_notes(story("Me too."), BOOK, Reading()) == ()


def test_a_third_question_is_one_too_many() -> None:
    wonder = part(ReplyKind.WONDER, "What was it like? And then?", "Who was there?")
    (note,) = margin_notes((wonder,), BOOK, Reading())
    assert (note.rule, note.field, wonder.fields[1].text[note.start : note.end]) == (
        "RL-12",
        1,
        "Who was there?",
    )
    assert margin_notes((part(ReplyKind.WONDER, "What was it like? And then?"),), BOOK, Reading()) == ()


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("I hear you. You should ring the service before Thursday. Yes.",
         "I hear you. What would it be like to ring the service before Thursday? Yes."),
        ("Have you tried yoga?", "What has been on your mind about it?"),
        ("You should", "What has been on your mind about it?"),
        ("At least you have a job.\nSo much work.", "I can hear that this is heavy.\nSo much work."),
    ],
)  # fmt: skip
def test_another_wording_takes_the_place_of_the_sentence_alone(text: str, after: str) -> None:
    (note,) = margin_notes((part(ReplyKind.HEAR, text),), BOOK, Reading())
    assert text[: note.first] + note.better + text[note.last :] == after
    assert margin_notes((part(ReplyKind.HEAR, after),), BOOK, Reading()) == ()


def test_the_words_that_are_meant_are_marked() -> None:
    text = "Well. Just stop thinking. You should rest."
    marked = {text[note.start : note.end] for note in of("RL-01", text)}
    assert marked == {"Just stop", "You should"}


@given(st.text(alphabet="Ijust stop.you’'shoudhavmeal?!…\n", max_size=300))
def test_every_note_lies_within_its_text(text: str) -> None:
    for note in margin_notes((part(ReplyKind.GLAD, text),), BOOK, Reading(names=("me",))):
        assert 0 <= note.first <= note.start < note.end <= len(text)
        assert note.start < note.last <= len(text)

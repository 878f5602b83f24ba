"""German notes in the margin: rules of their own, each on its own golden sentences (E-1)."""

from __future__ import annotations

import pytest

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model.packet import ReplyField, ReplyKind, ReplyPart, Wish
from peerbuddy.model.reply_words import LintRule
from peerbuddy.model.rules.reply_lint import MarginNote, Reading, margin_notes

WORDS = words_of_the_program("de")
BOOK = WORDS.reply_lint
ENGLISH = {rule.id: rule for rule in words_of_the_program().reply_lint.rules}
RULES = {rule.id: rule for rule in BOOK.rules}
ALONE = Reading()


def notes(text: str, kind: ReplyKind = ReplyKind.HEAR, reading: Reading = ALONE) -> tuple[MarginNote, ...]:
    return margin_notes((ReplyPart(kind, (ReplyField("heard", text),)),), BOOK, reading)


def found(text: str, kind: ReplyKind = ReplyKind.HEAR, reading: Reading = ALONE) -> list[str]:
    return [note.rule for note in notes(text, kind, reading)]


GOLDEN = [(rule, text) for rule in BOOK.rules for text in rule.flag]
QUIET = [(rule, text) for rule in BOOK.rules for text in rule.passes]


def test_every_rule_is_there_and_silent_where_the_english_one_is() -> None:
    assert BOOK.language == "de"
    assert list(RULES) == list(ENGLISH)
    for rule in BOOK.rules:
        other = ENGLISH[rule.id]
        assert (rule.only_in, rule.off_if_wish, rule.at_most) == (
            other.only_in,
            other.off_if_wish,
            other.at_most,
        )
        assert rule.silent_for_their_words == other.silent_for_their_words
        assert bool(rule.pattern) == bool(other.pattern)
        assert bool(rule.rephrase) == bool(other.rephrase)
        assert rule.note != other.note
        assert rule.why != other.why


def test_the_golden_list_is_whole() -> None:
    patterned = [rule for rule in BOOK.rules if rule.id <= "RL-09"]
    assert all(len(rule.flag) >= 5 and len(rule.passes) >= 3 for rule in patterned)
    assert len(GOLDEN) >= 50
    assert len(QUIET) >= 30


@pytest.mark.parametrize(("rule", "text"), GOLDEN, ids=lambda value: getattr(value, "id", value))
def test_e1_a_golden_sentence_gets_its_note(rule: LintRule, text: str) -> None:
    kind = rule.only_in or ReplyKind.HEAR
    assert rule.id in found(text, kind)
    assert rule.id in found(f"Ich höre dich. {text}", kind), "after another sentence"


@pytest.mark.parametrize(("rule", "text"), QUIET, ids=lambda value: getattr(value, "id", value))
def test_e1_a_neutral_sentence_gets_none(rule: LintRule, text: str) -> None:
    assert found(text, rule.only_in or ReplyKind.HEAR) == []


@pytest.mark.parametrize(
    "text",
    [
        "Du hast dreimal angerufen, und es kam niemand. Ich stelle mir vor, das war bitter. Stimmt das?",
        "Du musst mir nicht antworten, und heute musst du gar nichts.",
        "Was hat dir damals geholfen? Wie kam es dazu?",
        "Ich weiß nicht, wie es dir geht, und ich möchte es gern hören.",
        "Es ist immer noch schwer, schreibst du, und trotzdem warst du dort.",
    ],
)
def test_good_answers_get_none(text: str) -> None:
    assert found(text) == []


def test_what_the_forms_themselves_say_gets_no_note() -> None:
    for kind in WORDS.replies.kinds:
        said = [kind.header, *(one.start for one in kind.fields), *(one.label for one in kind.fields)]
        said += [text for field in kind.fields for text in field.starters]
        said += [option.label for field in kind.fields for option in field.options]
        part = ReplyPart(kind.key, tuple(ReplyField("heard", text) for text in said))
        assert [note for note in margin_notes((part,), BOOK, ALONE) if note.rule <= "RL-08"] == []


def test_the_model_answers_of_the_lessons_get_no_note() -> None:
    for lesson in WORDS.lessons.lessons:
        for text in (*lesson.compare.models, lesson.looks.strong.text):
            assert found(text) == []


def test_advice_is_no_advice_where_ideas_were_asked_for() -> None:
    assert found("Hast du schon mal Yoga probiert?") == ["RL-01"]
    assert found("Hast du schon mal Yoga probiert?", reading=Reading(wishes=(Wish.IDEAS,))) == []


def test_a_name_the_sender_gave_themselves_is_no_diagnosis() -> None:
    theirs = Reading(their_text="Ich bin wieder depressiv, das ist das Wort dafür.")
    assert found("Du bist depressiv, wie du schreibst.", reading=theirs) == []
    assert found("Du bist süchtig.", reading=theirs) == ["RL-04"]


def test_but_after_good_news_is_marked_only_there() -> None:
    text = "Schön, aber was ist mit der Miete?"
    assert found(text, ReplyKind.GLAD) == ["RL-09"]
    assert found(text) == []


def test_somebody_else_is_named() -> None:
    assert found("Er hat mir davon erzählt.") == ["RL-10"]
    assert found("Du hast mir davon erzählt.") == []
    assert found("Ich dachte gleich an Mira.", reading=Reading(names=("Mira",))) == ["RL-10"]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Ich höre dich. Du solltest vor Donnerstag beim Amt anrufen. Ja.",
         "Ich höre dich. Wie wäre es, wenn du vor Donnerstag beim Amt anrufen würdest? Ja."),
        ("Vielleicht solltest du mit ihr reden.", "Wie wäre es, wenn du mit ihr reden würdest?"),
        # What would not be a sentence any more inside the frame is asked in another way.
        ("Du solltest mit ihr reden, bevor es spät wird.", "Was ist dir dazu durch den Kopf gegangen?"),
        ("Du musst zum Amt.", "Was ist dir dazu durch den Kopf gegangen?"),
        ("Das solltest du lassen.", "Was ist dir dazu durch den Kopf gegangen?"),
        ("Du solltest", "Was ist dir dazu durch den Kopf gegangen?"),
        ("Wenigstens hast du Arbeit.\nSo viel Arbeit.", "Ich höre, dass das schwer ist.\nSo viel Arbeit."),
    ],
)  # fmt: skip
def test_another_wording_takes_the_place_of_the_sentence_alone(text: str, after: str) -> None:
    (note,) = notes(text)
    assert text[: note.first] + note.better + text[note.last :] == after
    assert notes(after) == ()


def test_every_other_wording_gets_no_note_itself() -> None:
    for rule in BOOK.rules:
        if rule.rephrase:
            assert found(rule.rephrase.text, rule.only_in or ReplyKind.HEAR) == []

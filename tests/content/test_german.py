"""The German content: whole, built as the English one, in its own words, and of the same tone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from statistics import median
from typing import Any, cast

import pytest
from hypothesis import given, settings

from peerbuddy.actions.content import same_topics, words_of_the_program
from peerbuddy.model.agreement import Agreement
from peerbuddy.model.asset import MAX_AREA, MAX_WORD
from peerbuddy.model.help_plan import MAX_TITLE
from peerbuddy.model.lesson import MAX_LINE
from peerbuddy.model.page_mark import MAX_FEELING
from peerbuddy.model.prompt import MAX_PROMPT_LENGTH
from peerbuddy.model.rules.agreement_text import pages
from peerbuddy.model.rules.boundary import touched
from peerbuddy.model.rules.if_then import Hint, hint_words, hints
from peerbuddy.model.strength import MAX_NAME_LENGTH
from peerbuddy.paths import resources
from tests.content.test_tone import sentences
from tests.model.agreement_values import agreements

CONTENT = resources() / "content"
FILES = sorted(path.name for path in (CONTENT / "en").iterdir())
GERMAN = words_of_the_program("de")
# Keys, and notes for whoever builds a page: they are the same in every language and shown to nobody.
SAME = re.compile(
    r"(^|\.)(id|key|family|strength|field|type|depth|makes|privacy|fits|then|what|mark|sets|uses|of|when"
    r"|form|holds|offers|needs_wish|only_in|off_if_wish|deep_never_suggested_after|language)$"
    r"|\b(contexts|measures|links|states|default_wish|kind_for_wish|preselected|transitions|gate\.lessons"
    r"|every_plot_has|worry_about_someone|country_fields)\b(?!.*\.label$)"
    r"|^replies\.json:order|^goals\.json:fields\[\d+\]\.default$|^look_backs\.json:rules|^templates\.json:(fields|.*\.also)"
)
# Words that German has in the same letters, and what is no word.
ALIKE = {"Fairness", "Humor", "Person", "Partner", "Rhythm", "Messenger", "Stick", "Name", "warm", "{value}"}
OWN_LISTS = re.compile(
    r"^goals\.json:if_then\.checks\[\d\]\.words"
)  # words of the language, as many as it has
FILLED_IN = (r"\{\w+\}", r"\[", r"\]", r"\*")


def load(language: str, name: str) -> Any:
    return json.loads((CONTENT / language / name).read_text("utf-8"))


def side_by_side(english: Any, german: Any, place: str) -> Iterator[tuple[str, Any, Any]]:
    """(place, English, German) of every value that is neither list nor object."""
    if OWN_LISTS.match(place):
        return
    assert type(english) is type(german), place
    if isinstance(english, dict):
        mine, other = cast("dict[str, Any]", english), cast("dict[str, Any]", german)
        assert list(mine) == list(other), place
        for key in mine:
            yield from side_by_side(
                mine[key], other[key], f"{place}.{key}" if place[-1] != ":" else place + key
            )
    elif isinstance(english, list):
        assert len(cast("list[Any]", english)) == len(german), place
        pairs = zip(cast("list[Any]", english), german, strict=True)
        for number, (one, two) in enumerate(pairs):
            yield from side_by_side(one, two, f"{place}[{number}]")
    else:
        yield place, english, german


BUILT_ALIKE = [name for name in FILES if name not in ("tone.json", "reply_lint.json")]


def both() -> list[tuple[str, Any, Any]]:
    return [
        three
        for name in BUILT_ALIKE
        for three in side_by_side(load("en", name), load("de", name), f"{name}:")
    ]


def written() -> list[tuple[str, str]]:
    """(place, German text)."""
    return [(place, german) for place, _, german in translated()]


def translated() -> list[tuple[str, str, str]]:
    return [three for three in both() if isinstance(three[1], str) and three[1] and not SAME.search(three[0])]


# --- whole --------------------------------------------------------------------------------------------


def test_there_are_the_same_files() -> None:
    assert sorted(path.name for path in (CONTENT / "de").iterdir()) == FILES


def test_keys_numbers_and_notes_are_the_same() -> None:
    met = both()
    assert len(met) > 2_000
    kept = [three for three in met if not isinstance(three[1], str) or SAME.search(three[0])]
    assert [(place, mine, other) for place, mine, other in kept if mine != other] == []


def test_every_text_is_in_german() -> None:
    texts = translated()
    assert len(texts) > 1_000
    assert [(place, mine) for place, mine, other in texts if mine == other and mine not in ALIKE] == []
    assert [place for place, _, other in texts if not other.strip()] == []


@pytest.mark.parametrize("filled_in", FILLED_IN)
def test_what_is_filled_in_stands_in_both(filled_in: str) -> None:
    differing = [
        (place, mine, other)
        for place, mine, other in translated()
        if sorted(re.findall(filled_in, mine)) != sorted(re.findall(filled_in, other))
    ]
    assert differing == []


def test_no_english_is_left_in_a_german_text() -> None:
    english = re.compile(
        r"\b(?:the|and|you|your|with|of|is|are|what|not|this|page|goal|strengths)\b", re.IGNORECASE
    )
    assert [(place, text) for place, text in written() if english.search(text)] == []


# --- how it is written ----------------------------------------------------------------------------------


def test_quotes_and_dashes_are_german() -> None:
    wrong = re.compile(r"[\"'‘’]|“[^„]*”|\s-\s|\w…")
    assert [(place, text) for place, text in written() if wrong.search(text)] == []
    for place, text in written():
        assert text.count("„") == text.count("“"), place


def test_it_says_du_and_never_sie() -> None:
    """Within a sentence a capital Sie, Ihnen or Ihr would address somebody formally."""
    formal = re.compile(r"(?<=[a-zäöüß,;] )(?:Sie|Ihnen|Ihre?[nmrs]?|Du|Dich|Dir|Deine?[nmrs]?)\b")
    assert [(place, text) for place, text in written() if formal.search(text)] == []


RULES: dict[str, Any] = load("de", "tone.json")


def any_of(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)


BANNED, CLAIMS = any_of(RULES["TONE-1"]["words"]), any_of(RULES["TONE-6"]["words"])
# Whoever made a file knows nothing of its way (H-4).
PRETENDING = any_of(
    ["gesendet", "abgeschickt", "zugestellt", "verspätet", "zu spät", "gelesen von", "angekommen bei"]
)


def german_texts() -> list[tuple[str, str]]:
    """With what stands beside the patterns of the notes."""
    rules = GERMAN.reply_lint.rules
    notes = [(rule.id, text) for rule in rules for text in (rule.note, rule.why)]
    better = [(rule.id, rule.rephrase) for rule in rules if rule.rephrase]
    others = [(id, text) for id, one in better for text in (one.label, one.text, one.frame)]
    return [*written(), *notes, *others]


@pytest.mark.parametrize(
    "pattern", [BANNED, CLAIMS, PRETENDING, re.compile("!")], ids=["tone-1", "6", "h-4", "2"]
)
def test_the_tone_is_that_of_everything_else(pattern: re.Pattern[str]) -> None:
    texts = german_texts()
    assert len(texts) > 1_100
    assert [(place, text) for place, text in texts if pattern.search(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Deine Serie",
        "Du solltest schreiben",
        "Das hast du verpasst",
        "nur noch 3",
        "Diagnose",
        "3 Punkte",
        "Versagt",
    ],
)
def test_the_scan_finds_what_it_is_to_find(text: str) -> None:
    assert BANNED.search(text)


def test_short_sentences() -> None:
    counted = sentences(german_texts())
    assert median(words for _, words in counted) <= RULES["TONE-3"]["median_words_at_most"]
    assert [part for part, words in counted if words > RULES["TONE-3"]["words_at_most"]] == []


# --- what it is put into ----------------------------------------------------------------------------------


def test_what_can_be_taken_over_fits_where_it_goes() -> None:
    words, strengths, summaries = GERMAN.words, GERMAN.strengths, GERMAN.summaries
    fits: tuple[tuple[tuple[str, ...], int], ...] = (
        (words.topics, 64),
        (words.life_areas, MAX_AREA),
        (words.own_words, MAX_WORD),
        (tuple(word for group in words.feelings.groups for word in group.words), MAX_FEELING),
        (strengths.starters, MAX_NAME_LENGTH),
        (tuple(one.label for one in strengths.strengths), MAX_NAME_LENGTH),
        (tuple(one.in_short for one in strengths.strengths), strengths.limits["in_short"]),
        (tuple(one.new_way for one in strengths.strengths), 200),
        (tuple(one.text for one in GERMAN.prompts.prompts), MAX_PROMPT_LENGTH),
        (GERMAN.shelf.what_helps, 140),
        (tuple(one.title for one in GERMAN.help.plan.sections), MAX_TITLE),
        (summaries.light_notes, 280),
        (GERMAN.goals.promise_lines, 280),
        (tuple(one for lesson in GERMAN.lessons.lessons for one in lesson.one_line.examples), MAX_LINE),
        ((GERMAN.agreement.pause_text, GERMAN.replies.gentler), 500),
    )
    for texts, most in fits:
        assert [text for text in texts if len(text) > most] == []
        assert len(set(texts)) == len(texts)


def test_nothing_to_press_grows_far_beyond_the_english_one() -> None:
    """Room in rows of choices: up to twelve letters more, or half as long again."""
    pressed = re.compile(
        r"\b(options|wishes|dial|energy|went_to|measures|stretch|rhythms|states|kinds)\[\d+\]\.label$"
    )
    labels = [three for three in translated() if pressed.search(three[0])]
    assert len(labels) > 80
    assert [three for three in labels if len(three[2]) > max(len(three[1]) + 12, len(three[1]) * 1.5)] == []


def test_lessons_keep_their_length() -> None:
    for lesson in load("de", "lessons.json")["lessons"]:
        assert len(" ".join(_strings(lesson)).split()) <= GERMAN.lessons.words_at_most


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        inside = cast("dict[str, Any] | list[Any]", value)
        for one in inside.values() if isinstance(inside, dict) else inside:
            yield from _strings(one)


def test_own_words_stand_where_the_program_says_them() -> None:
    """What can have another word is one that is said: a title of a guide, an area."""
    assert GERMAN.words.own_words[0] in GERMAN.words.life_areas
    (slip,) = (one for one in GERMAN.templates.templates if one.title_word)
    assert slip.title_word in slip.title


@pytest.mark.parametrize(
    ("cue", "action", "found"),
    [
        ("später", "die Schuhe anziehen", (Hint.VAGUE,)),
        ("irgendwann demnächst", "die Schuhe anziehen", (Hint.VAGUE,)),
        ("ich nach Hause komme", "keine Nachrichten lesen", (Hint.NEGATED,)),
        ("ich nach Hause komme", "das Telefon nicht öffnen", (Hint.NEGATED,)),
        ("ich nach Hause komme", "die Schuhe ausziehen und Tee kochen", (Hint.DOUBLE,)),
        ("ich nach Hause komme", "die Hundeleine nehmen", ()),
    ],
)
def test_soft_checks_of_a_plan_know_german_words(cue: str, action: str, found: tuple[Hint, ...]) -> None:
    assert hints(cue, action, hint_words(GERMAN.goals)) == found


@given(agreements)
@settings(max_examples=40, deadline=None)
def test_an_agreement_can_be_read_in_german_with_every_page(agreement: Agreement) -> None:
    german = pages(GERMAN.agreement, agreement, date.isoformat)
    english = pages(words_of_the_program().agreement, agreement, date.isoformat)
    assert [[one.part for one in page.passages] for page in german] == [
        [one.part for one in page.passages] for page in english
    ]
    assert all(passage.text for page in german for passage in page.passages)
    assert german != english


def test_every_topic_is_known_as_the_same_in_both_languages() -> None:
    """A line that one of two buddies drew in German holds for what the other one labels in English."""
    same, english = same_topics(), words_of_the_program().words.topics
    assert len(set(same.values())) == len(english)
    for one, other in zip(english, GERMAN.words.topics, strict=True):
        assert touched((one,), (other,), same) == (one,)
        assert touched((other,), tuple(set(english) - {one}), same) == ()

"""The words of replies, notes and lessons: whole, of the tone of everything else, silent where none are."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from peerbuddy.content.library import Library
from peerbuddy.model.errors import ContentDamaged
from peerbuddy.model.packet import ReplyKind, Wish
from peerbuddy.paths import resources
from tests.content.test_library import set_key, spoil
from tests.content.test_tone import BANNED, CLAIMS, RULES, sentences

SHIPPED = Library(resources() / "content")
# Whoever made a file knows nothing of its way.
NEVER_SAID = re.compile(r"\b(?:sent|delivered|seen|read by|late)\b", re.IGNORECASE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(resources() / "content", tmp_path / "content")
    return tmp_path / "content"


def shown() -> Iterator[str]:
    """What the scan of all texts passes over: fields of replies, and what stands beside patterns."""
    for kind in SHIPPED.replies.kinds:
        yield from (kind.label, kind.hint, kind.header)
        for field in kind.fields:
            yield from (field.label, field.start, *field.starters, *(one.label for one in field.options))
    for rule in SHIPPED.reply_lint.rules:
        yield from (rule.note, rule.why)
        if rule.rephrase:
            yield from (rule.rephrase.label, rule.rephrase.text, rule.rephrase.frame)
    for lesson in SHIPPED.lessons.lessons:
        for scene in lesson.practice.scenes:
            yield from scene.answers.values()


def test_they_have_the_tone_of_everything_else() -> None:
    texts = list(filter(None, shown()))
    assert len(texts) > 100
    for pattern in (BANNED, CLAIMS, NEVER_SAID, re.compile("!")):
        assert [text for text in texts if pattern.search(text)] == []
    counted = sentences([("", text) for text in texts])
    assert [part for part, words in counted if words > RULES["TONE-3"]["words_at_most"]] == []


def test_every_wish_and_every_kind_has_its_words() -> None:
    book = SHIPPED.replies
    assert {kind.key for kind in book.kinds} == set(ReplyKind)
    assert [kind.id for kind in book.kinds] == [f"RK-{n}" for n in range(1, 11)]
    assert set(book.kind_for_wish) == set(Wish)
    assert [kind.key for kind in book.kinds if kind.needs_wish] == [ReplyKind.IDEAS]
    assert [kind.key for kind in book.kinds if kind.alone] == ["low_room", "worried", "repair"]


def test_a_language_without_patterns_of_its_own_has_no_notes(folder: Path) -> None:
    (folder / "xx").mkdir()
    assert Library(folder, "xx").reply_lint.rules == ()
    assert len(Library(folder, "en").reply_lint.rules) == 12
    assert Library(folder, "xx").problems() == ()


def test_a_pattern_that_is_none_is_named(folder: Path) -> None:
    error = spoil(folder, "reply_lint", set_key("rules", 2, "pattern", to="("))
    assert (error.file.endswith("reply_lint.json"), error.where) == (True, "RL-03")


def test_a_scene_without_an_answer_to_every_choice_is_named(folder: Path) -> None:
    path = folder / "en/lessons.json"
    content = json.loads(path.read_text("utf-8"))
    del content["lessons"][1]["practice"]["scenes"][0]["answers"]["today"]
    path.write_text(json.dumps(content), "utf-8")
    with pytest.raises(ContentDamaged) as caught:
        assert Library(folder).lessons
    assert caught.value.where == "L6.garden: today"


def test_a_kind_without_its_place_is_named(folder: Path) -> None:
    error = spoil(folder, "replies", set_key("order", 0, to=["hear"]))
    assert error.where == "order: thanks"

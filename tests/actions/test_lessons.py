"""Two pages before the first answers: what opens them, what is kept of practising, and that it stays here."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, cast

import pytest

from peerbuddy.actions import lessons, replies
from peerbuddy.actions.content import words_of_the_program
from peerbuddy.model.errors import BadField, UnknownId
from peerbuddy.model.lesson import LessonNotes, LessonState
from peerbuddy.model.packet import ReplyKind, ReplyPart
from peerbuddy.paths import resources
from peerbuddy.session import Session
from tests.answering import asked
from tests.pairs import Two

BOOK = words_of_the_program().lessons


def state(session: Session, id: str) -> LessonState:
    return lessons.lesson(session, id)[1].state


def test_g1_both_lessons_open_the_other_replies(session: Session) -> None:
    assert not lessons.opens_replies(session)
    lessons.looked_through(session, "L1")
    assert not lessons.opens_replies(session)
    lessons.looked_through(session, "L6")
    assert lessons.opens_replies(session)


def test_comparable_training_opens_them_too_and_takes_nothing_back(session: Session) -> None:
    lessons.keep_practice(session, LessonNotes("L1", practice=(("", "Long nights. Is that it?"),)))
    lessons.declare(session)
    assert lessons.opens_replies(session)
    assert (state(session, "L1"), state(session, "L6")) == (LessonState.PRACTISED, LessonState.DECLARED)


def test_looking_again_at_what_was_practised_changes_nothing(session: Session) -> None:
    notes = lessons.keep_practice(
        session, LessonNotes("L6", practice=(("garden", "I hear you."),), choices=(("garden", "reply"),))
    )
    assert notes.state is LessonState.PRACTISED
    assert lessons.looked_through(session, "L6") == notes


def test_a_line_taken_along_stands_beside_every_answer(two: Two) -> None:
    lessons.keep_practice(two.ben.session, LessonNotes("L1", line=" Hear first. "))
    assert lessons.lines_taken(two.ben.session) == ("Hear first.",)
    assert state(two.ben.session, "L1") is LessonState.NOT_YET
    assert replies.compose(two.ben.session, asked(two)).lines == ("Hear first.",)


def test_what_was_practised_is_there_after_the_next_unlock(two: Two) -> None:
    kept = lessons.keep_practice(
        two.ben.session,
        LessonNotes("L6", practice=(("calm", "I'm calling you."),), choices=(("calm", "today"),)),
    )
    assert lessons.lesson(two.ben.open_again(), "L6")[1] == kept


def test_g2_what_was_practised_leaves_with_no_reply(two: Two) -> None:
    said = "zwetschgenknoedel"
    lessons.keep_practice(two.ben.session, LessonNotes("L1", practice=(("", said),), line=said))
    packet = replies.reply_packet(two.ben.session, asked(two), (ReplyPart(ReplyKind.THANKS),))
    assert said not in json.dumps(replies.as_json(packet))


def test_a_lesson_that_is_none_and_a_line_that_is_too_long(session: Session) -> None:
    with pytest.raises(UnknownId):
        lessons.looked_through(session, "L9")
    with pytest.raises(BadField):
        lessons.keep_practice(session, replace(LessonNotes("L1"), line="x" * 141))


# --- the words --------------------------------------------------------------------------------------


def test_g3_each_lesson_has_at_most_nine_hundred_words_and_says_why_in_sixty_to_ninety() -> None:
    for lesson in json.loads((resources() / "content/en/lessons.json").read_text("utf-8"))["lessons"]:
        assert sum(len(text.split()) for text in _texts(lesson)) <= BOOK.words_at_most, lesson["id"]
        assert 60 <= sum(len(text.split()) for text in lesson["why"]) <= 90


def test_both_lessons_are_whole() -> None:
    assert [one.id for one in BOOK.lessons] == ["L1", "L6"]
    hearing, worry = BOOK.lessons
    assert 60 <= len(hearing.practice.message.split()) <= 80
    assert len(worry.practice.scenes) == 4
    assert {scene.fits for scene in worry.practice.scenes} == {"reply", "today", "emergency"}
    assert worry.resources is not None
    assert worry.resources.none
    assert "can’t judge a real situation" in worry.practice.note


def _texts(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [text for one in cast("list[Any]", value) for text in _texts(one)]
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        return [
            text for key, one in fields.items() if key not in ("id", "key", "fits") for text in _texts(one)
        ]
    return []

"""How answering looks (see test_reference_pictures)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from peerbuddy.model.packet import ReplyKind
from tests.ui.opened_window import settle
from tests.ui.replies.conftest import Answering
from tests.ui.test_reference_pictures import compare, remake, theme

__all__ = ["remake", "theme"]  # fixtures
Begin = Callable[..., Answering]


def picture(shown: QWidget) -> QImage:
    shown.resize(736, 800)
    for _ in range(8):
        settle()  # the cards find their heights one after the other
    return shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)


def test_a_reply_with_a_note_in_its_margin(
    answering: Begin, theme: str, remake: bool, tmp_path: Path
) -> None:
    hands = answering()
    hands.edit(ReplyKind.HEAR, "heard").set_words("Less the waking than lying there afterwards, listening.")
    hands.choose(ReplyKind.WONDER)
    hands.edit(ReplyKind.WONDER, "questions").set_words("What is it like when your sister is there?")
    hands.edit(ReplyKind.WONDER, "questions", 1).insertPlainText("You should ring the service again.")
    hands.composer.setFocus()
    compare(picture(hands.composer), f"reply-{theme}", remake=remake, beside=tmp_path)


def test_before_the_first_reply(answering: Begin, theme: str, remake: bool, tmp_path: Path) -> None:
    hands = answering(with_lessons=False)
    compare(picture(hands.composer), f"reply-lessons-{theme}", remake=remake, beside=tmp_path)


def test_what_leaves(answering: Begin, theme: str, remake: bool, tmp_path: Path) -> None:
    hands = answering()
    hands.edit(ReplyKind.HEAR, "heard").set_words("Less the waking than lying there afterwards, listening.")
    hands.press(hands.composer.desk.look)
    hands.composer.setFocus()
    compare(picture(hands.composer), f"reply-leaves-{theme}", remake=remake, beside=tmp_path)

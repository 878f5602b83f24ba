"""One packet as it is read: plain text whatever stands in it, and all of it for a screen reader."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.packet_sheets import sheet_of
from peerbuddy.model.packet import (
    AskBody,
    Body,
    GoalBody,
    Head,
    Packet,
    PageBody,
    ReplyBody,
    ReplyKind,
    ReplyPart,
    SharedEntry,
    SharedStrength,
    Wish,
)
from peerbuddy.ui.parts.paper import Paper
from peerbuddy.ui.style import Look
from tests.ui.opened_window import settle

DAY = date(2026, 11, 22)


def paper_with(qtbot: QtBot, kind: str, body: Body, sender: str = "Ana", *topics: str) -> Paper:
    paper = Paper()
    qtbot.addWidget(paper)
    head = Head(DAY, sender, "Ben", topics, (Wish.HEAR,), date(2027, 2, 20))
    paper.show_sheet(sheet_of(Packet(kind, head, body), words_of_the_program()))
    paper.resize(560, 700)
    paper.show()
    settle()
    return paper


def test_it_says_who_what_when_and_every_line(qtbot: QtBot, look: Look) -> None:
    body = AskBody(text="Long nights.", leaning_on=("my sister",))
    paper = paper_with(qtbot, "ask", body, "Ana", "caring")
    assert paper.text().splitlines() == [
        "Ana",
        "Ask for support · just listen",
        "22 Nov 2026",
        "A file can wait unopened for days. If you need someone now, open Help now.",
        "What’s going on",
        "Long nights.",
        "What I’m leaning on already",
        "my sister",
        "Would do me good:",
        "be heard",
        "Topics:",
        "caring",
        "To be let go by 20 Feb 2027",
    ]
    assert paper.accessibleDescription() == paper.text()
    assert paper.accessibleName()


def test_a_day_a_yes_and_the_strengths_of_a_page(qtbot: QtBot, look: Look) -> None:
    paper = paper_with(qtbot, "goal", GoalBody(talk_it_through=True, look_again=DAY))
    assert "Shall we talk the plan through?" in paper.text()
    assert "Sunday, 22 November 2026" in paper.text()
    entry = SharedEntry(DAY, "A walk", "Rain.", (SharedStrength("Zest", "I walked on."),))
    lines = paper_with(qtbot, "page", PageBody((entry,))).text().splitlines()
    assert lines[3:7] == ["Sunday, 22 November 2026 · A walk", "Zest", "I walked on.", "Rain."]


def test_a_reply_of_one_kind_without_words_says_its_kind(qtbot: QtBot, look: Look) -> None:
    body = ReplyBody(bytes(16), (ReplyPart(ReplyKind.THANKS),))
    assert "Thank you for trusting me" in paper_with(qtbot, "reply", body).text()


@pytest.mark.parametrize("place", ["sender", "topic", "title", "text", "strength"])
def test_html_and_links_stand_there_as_they_were_written(
    qtbot: QtBot, look: Look, tmp_path: Path, place: str
) -> None:
    """R86: nothing is opened, nothing is bold, every character is to be read."""
    bad = f'<img src="{tmp_path}/x.png"><b>b</b><a href="https://example.org">a</a>'
    said = {name: bad if name == place else "x" for name in ("sender", "topic", "title", "text", "strength")}
    entry = SharedEntry(DAY, said["title"], said["text"], (SharedStrength(said["strength"], said["text"]),))
    paper = paper_with(qtbot, "page", PageBody((entry,)), said["sender"][:64], said["topic"])
    assert bad[:40] in paper.text()
    for label in paper.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert not label.openExternalLinks()


def test_a_word_without_end_is_broken_and_the_paper_stays_as_wide(qtbot: QtBot, look: Look) -> None:
    paper = paper_with(qtbot, "ask", AskBody(text="x" * 1200))
    assert paper.width() <= 560
    assert "x" * 1200 in paper.text()


def test_an_empty_sheet_says_why(qtbot: QtBot, look: Look) -> None:
    paper = paper_with(qtbot, "ask", AskBody(text="Long nights."))
    paper.show_nothing("Nothing yet.")
    assert paper.text() == paper.accessibleDescription() == "Nothing yet."

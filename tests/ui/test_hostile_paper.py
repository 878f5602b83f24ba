"""What others wrote is shown letter by letter: nothing is followed, loaded or hidden, however long (R86)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import process_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from peerbuddy.actions.content import words_of_the_program
from peerbuddy.actions.packet_sheets import sheet_of
from peerbuddy.model.packet import Head, Packet, PageBody, SharedEntry, SharedStrength
from peerbuddy.sealing.payload import from_bytes
from peerbuddy.ui.parts.long_words import LongWords
from peerbuddy.ui.parts.paper import Paper
from tests.kept.sealed_bodies import HEAD, everywhere, packed
from tests.kept.sealed_valid import HOSTILE_TEXTS
from tests.ui.drawn_pictures import drawn
from tests.ui.opened_files import watching

SHOWN = ("page", "weekly", "goal", "ask", "celebrate", "light", "mirror", "been_there", "growth", "reply")


@pytest.fixture
def paper(qtbot: QtBot) -> Iterator[Paper]:
    window = QWidget()
    column = QVBoxLayout(window)
    made = Paper()
    column.addWidget(made)
    qtbot.addWidget(window)
    window.resize(600, 700)
    yield made


def show(paper: Paper, packet: Packet) -> None:
    paper.show_sheet(sheet_of(packet, words_of_the_program("en")))
    paper.window().show()
    paper.window().grab()


@pytest.mark.parametrize("kind", SHOWN)
@pytest.mark.parametrize("text", HOSTILE_TEXTS)
def test_it_is_plain_text_in_every_field(paper: Paper, kind: str, text: str) -> None:
    words = HOSTILE_TEXTS[text]
    head = {**HEAD, "sender": words, "recipient": words, "topics": [words]}
    show(paper, from_bytes(packed(kind, everywhere(words)[kind], head)))
    labels = paper.findChildren(QLabel)
    assert labels
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    assert not any(label.openExternalLinks() for label in labels)
    assert not paper.findChildren(QTextEdit)
    if text == "html":
        assert words in paper.text()


@pytest.mark.parametrize(
    "words",
    ['<img src="{path}">', "![]({path})", '<a href="file://{path}">x</a>', "![x](file://{path})", "{path}"],
)
def test_no_file_that_it_names_is_opened(paper: Paper, tmp_path: Path, words: str) -> None:
    canary = tmp_path / "c.png"
    canary.write_bytes(drawn())
    text = words.format(path=canary)
    entry = SharedEntry(None, text[:200], text, (SharedStrength(text[:64], text),))
    with watching(canary) as watch:
        canary.read_bytes()
        assert watch.was_opened()
        show(paper, Packet("page", Head(date(2026, 11, 22)), PageBody((entry,))))
        assert not watch.was_opened()


@pytest.mark.parametrize(
    "text",
    ["n\n" * 10_000, "\n" * 20_000, "n" * 20_000, "🐦" * 20_000, "\u202e" * 20_000, "مرحبا " * 3_333],
    ids=["lines", "empty-lines", "one-word", "birds", "turned", "right-to-left"],
)
def test_the_longest_page_there_can_be_does_not_hold_up_the_window(paper: Paper, text: str) -> None:
    page = PageBody((SharedEntry(None, "t" * 200, text),) * 10)
    began = process_time()
    show(paper, Packet("page", Head(date(2026, 11, 22)), page))
    assert process_time() - began < 5
    boxes = paper.findChildren(LongWords)
    assert len(boxes) == 10
    assert all(box.isReadOnly() for box in boxes)
    assert "t" * 200 in paper.text()


def test_a_long_page_of_a_person_is_no_box(paper: Paper) -> None:
    text = "The nights are long again, and at six the light came.\n" * 300
    show(paper, Packet("page", Head(date(2026, 11, 22)), PageBody((SharedEntry(None, "", text),))))
    assert paper.findChildren(LongWords) == []
    assert text.strip() in paper.text()


def test_every_word_of_a_full_sheet_is_there_and_can_be_copied(paper: Paper) -> None:
    text = "The nights are long again, and at six the light came.\n" * 300
    page = PageBody(tuple(SharedEntry(None, f"Night {n}", text) for n in range(10)))
    show(paper, Packet("page", Head(date(2026, 11, 22)), page))
    box = paper.findChildren(LongWords)[0]
    assert box.toPlainText() == text
    box.selectAll()
    assert box.textCursor().selectedText().replace("\u2029", "\n") == text
    assert [f"Night {n}" in paper.text() for n in range(10)] == [True] * 10

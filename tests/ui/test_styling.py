"""Markdown is styled as it is written; the text keeps every mark, and styling is no change to it."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QTextCharFormat
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerbuddy.ui import style
from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.journal.page_text import PageText
from peerbuddy.ui.journal.saving import SaveState
from peerbuddy.ui.journal.text.styling import LARGEST_STYLED
from peerbuddy.ui.style import Look
from peerbuddy.ui.tokens import DARK, LIGHT
from tests.ui.opened_window import settle


@pytest.fixture
def text(qtbot: QtBot, look: Look) -> PageText:
    made = PageText()
    qtbot.addWidget(made)
    made.show()
    return made


def styled(text: PageText, line: int = 0) -> list[tuple[str, QTextCharFormat]]:
    """The pieces of a line that look unlike plain text."""
    block = text.document().findBlockByNumber(line)
    units = block.text().encode("utf-16-le")
    return [
        (
            units[2 * span.start : 2 * (span.start + span.length)].decode("utf-16-le"),
            QTextCharFormat(span.format),
        )
        for span in block.layout().formats()
    ]


def looks(text: PageText, words: str, line: int = 0) -> QTextCharFormat:
    return next(look for piece, look in styled(text, line) if piece == words)


def colour(look: QTextCharFormat) -> QColor:
    return look.foreground().color()


def test_each_mark_of_markdown_has_its_look(text: PageText) -> None:
    text.load("plain **bold** *italic* ~~gone~~ `code` #tag [words](https://example.org) \\* ***both***")
    assert looks(text, "bold").fontWeight() == QFont.Weight.DemiBold
    assert looks(text, "italic").fontItalic()
    assert looks(text, "gone").fontStrikeOut()
    assert "monospace" in looks(text, "`code`").fontFamilies()
    assert colour(looks(text, "#tag")) == QColor(LIGHT.accent)
    assert looks(text, "words").fontUnderline()
    assert colour(looks(text, "](https://example.org)")) == QColor(LIGHT.text3)
    both = looks(text, "both")
    assert (both.fontWeight(), both.fontItalic()) == (QFont.Weight.DemiBold, True)
    assert not any("plain" in piece for piece, _ in styled(text))


def test_the_stop_after_an_address_is_not_part_of_it(text: PageText) -> None:
    text.load("See https://example.org/a, or not.")
    assert looks(text, "https://example.org/a").fontUnderline()


def test_marks_inside_marks_keep_both_looks(text: PageText) -> None:
    text.load("**bold with *italic* inside**")
    inner = looks(text, "italic")
    assert (inner.fontWeight(), inner.fontItalic()) == (QFont.Weight.DemiBold, True)


def test_headings_tasks_and_quotes(text: PageText) -> None:
    text.load("# One\n## Two\n- [x] done\n- [ ] open\n> said\nplain")
    size = QTextCharFormat.Property.FontPixelSize
    assert looks(text, "One").intProperty(size) > looks(text, "Two", 1).intProperty(size) > 17
    assert colour(looks(text, "- [x] ", 2)) == QColor(LIGHT.accent)
    assert colour(looks(text, "done", 2)) == QColor(LIGHT.text2)
    assert [piece for piece, _ in styled(text, 3)] == ["- [ ] "]
    assert colour(looks(text, "said", 4)) == QColor(LIGHT.text2)
    assert styled(text, 5) == []


def test_a_fence_runs_until_it_is_closed(text: PageText) -> None:
    text.load("````py\n**x**\n```\n````\n**y**")
    assert [piece for piece, _ in styled(text, 1)] == ["**x**"]
    assert [piece for piece, _ in styled(text, 2)] == ["```"]
    assert looks(text, "y", 4).fontWeight() == QFont.Weight.DemiBold


def test_what_is_typed_into_a_fence_restyles_what_follows(qtbot: QtBot, text: PageText) -> None:
    text.load("\n**y**")
    qtbot.keyClicks(text, "```")
    assert [piece for piece, _ in styled(text, 1)] == ["**y**"]


@pytest.mark.parametrize("plain", ["2 * 3 * 4", "snake_case_name", "a#b", "#1", "a ** b", "` alone"])
def test_what_only_resembles_a_mark_stays_plain(text: PageText, plain: str) -> None:
    text.load(plain)
    assert styled(text) == []


def test_an_emoji_before_a_mark_does_not_shift_the_look(text: PageText) -> None:
    text.load("😀😀 **bold**")
    assert looks(text, "bold").fontWeight() == QFont.Weight.DemiBold


def test_another_theme_changes_the_colours_and_not_the_page(
    page: JournalPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.keyClicks(page.editor.text, "some #tag")
    page.editor.saving.save()
    monkeypatch.setattr(style, "_current", DARK)  # as the look does before it repaints everything
    QApplication.sendEvent(page.editor.text, QEvent(QEvent.Type.PaletteChange))
    settle()
    assert colour(looks(page.editor.text, "#tag")) == QColor(DARK.accent)
    assert page.editor.saving.state is SaveState.SAVED
    page.editor.text.undo()
    assert page.editor.text.exact_text() == ""


def test_a_huge_page_stays_plain_and_the_next_one_is_styled(text: PageText) -> None:
    text.load("**bold**\n" + "words and words\n" * (LARGEST_STYLED // 16))
    settle()
    assert styled(text) == []
    text.load("**bold**")
    assert styled(text) != []


@pytest.mark.parametrize("mark", ["*", "_", "`", "[", "**a ", "~~a", "](", "#a", "> ", "\\"])
def test_a_line_of_nothing_but_marks_does_not_hang_the_window(text: PageText, mark: str) -> None:
    """Looked at again from each mark it would take minutes; the test would not end."""
    text.load(mark * (19_000 // len(mark)))
    text.insertPlainText("x")
    assert text.exact_text().startswith("x")


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text("*_`~[]()#>-+ \\!1.ax\n\t😀é", max_size=80))
def test_any_marks_are_styled_within_their_line_and_kept_exactly(text: PageText, words: str) -> None:
    text.load(words)
    assert text.exact_text() == words
    block = text.document().firstBlock()
    while block.isValid():
        ends = [span.start + span.length for span in block.layout().formats()]
        assert max(ends, default=0) <= block.length() - 1
        block = block.next()

"""What comes from the web becomes clean Markdown; nothing of its looks, nothing loaded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from peerbuddy.ui.journal.page import JournalPage
from peerbuddy.ui.journal.page_text import PageText

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WEB = (
    "<html><body><!--StartFragment--><h2>Bread</h2><p>Take <b>strong</b> flour, see "
    "<a href='https://example.org/a'>here</a>.</p><ul><li>salt</li><li>water</li></ul>"
    "<img src='http://127.0.0.1:9/x.png' alt=''><!--EndFragment--></body></html>"
)
PLAIN = "Bread\n\nTake strong flour, see here.\n\n    • salt\n    • water\n"
MARKDOWN = "## Bread\n\nTake **strong** flour, see [here](https://example.org/a).\n\n- salt\n- water"


@pytest.fixture
def text(qtbot: QtBot, page: JournalPage) -> PageText:
    with qtbot.waitActive(page):
        page.activateWindow()
    return page.editor.text


def copied(html: str, plain: str) -> QMimeData:
    made = QMimeData()
    made.setHtml(html)
    if plain:
        made.setText(plain)
    return made


def test_a_piece_of_a_web_page_is_pasted_as_markdown(qtbot: QtBot, text: PageText) -> None:
    QGuiApplication.clipboard().setMimeData(copied(WEB, PLAIN))
    qtbot.keyClick(text, Qt.Key.Key_V, CONTROL)
    assert text.exact_text() == MARKDOWN
    text.undo()
    assert text.exact_text() == ""


def test_it_can_be_pasted_as_plain_text(qtbot: QtBot, text: PageText) -> None:
    QGuiApplication.clipboard().setMimeData(copied(WEB, PLAIN))
    qtbot.keyClick(text, Qt.Key.Key_V, CONTROL | SHIFT)
    assert text.exact_text() == PLAIN


def test_what_is_dropped_is_treated_alike(text: PageText) -> None:
    carried = copied(WEB, PLAIN)  # the event does not keep it
    dropped = QDropEvent(
        QPointF(40, 40), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    text.dropEvent(dropped)
    assert text.exact_text() == MARKDOWN


@pytest.mark.parametrize(
    ("html", "plain"),
    [
        ("<div><span style='color:red'>if</span> x:</div><div>    return</div>", "if x:\n    return"),
        ("<b>seen</b><span style='display:none'> and hidden</span>", "seen"),
        ("<b>" * 400_000, "many tags"),
    ],
)
def test_plain_text_counts_where_the_html_says_other_things(text: PageText, html: str, plain: str) -> None:
    text.insertFromMimeData(copied(html, plain))
    assert text.exact_text() == plain


def test_html_alone_is_taken_too(text: PageText) -> None:
    alone = copied("<p>only <i>this</i></p>", "")
    assert text.canInsertFromMimeData(alone)
    text.insertFromMimeData(alone)
    assert text.exact_text() == "only *this*"


def test_scripts_and_styles_do_not_come_along(text: PageText) -> None:
    text.insertFromMimeData(copied("<style>p{}</style><p><b>a</b></p><script>alert(1)</script>", "a"))
    assert text.exact_text() == "**a**"

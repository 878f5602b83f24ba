"""What a page is read as, and what a piece of the web becomes in it."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from peerbuddy.actions.page_forms import pasted_text, says_words


def test_marks_of_the_web_become_marks_of_the_text() -> None:
    html = "<p>so <strong>bold</strong></p><ol><li>one</li><li>two</li></ol>"
    assert pasted_text(html, "so bold\n 1. one\n 2. two\n") == "so **bold**\n\n1. one\n2. two"


def test_words_without_marks_stay_as_their_plain_text() -> None:
    assert pasted_text("<p>just   words</p>", "just   words") == "just   words"


def test_words_that_were_not_copied_do_not_come_along() -> None:
    assert pasted_text("<b>seen</b><i hidden>unseen</i>", "seen") == "seen"


def test_a_picture_of_the_web_leaves_its_words_and_no_address() -> None:
    html = "<p><b>a</b> <img src='https://example.org/track.png' alt='a bridge'></p>"
    assert pasted_text(html, "a") == "**a** a bridge"


@given(html=st.text("<>/abip='\"&; \n", max_size=200), plain=st.text(max_size=50))
@example(html="<p" * 500, plain="")
def test_any_html_gives_a_text(html: str, plain: str) -> None:
    assert isinstance(pasted_text(html, plain), str)


def test_a_picture_of_the_web_says_no_words_and_a_table_does() -> None:
    assert not says_words("<img src='https://example.org/x.png' alt='x'>", "https://example.org/x.png")
    assert says_words("<table><tr><td>7</td></tr></table>", "7")
    assert says_words("", "words")
    assert not says_words("", " ")

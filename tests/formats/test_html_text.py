from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats.html_text import to_markdown
from peerbuddy.formats.html_tree import is_html


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<p>One<br>Two<br/></p><p></p>", "One\nTwo"),
        ("<div>One</div><div><br></div><div>Two</div><div>Three</div>", "One\n\nTwo\nThree"),
        (
            "<p>a <strong>bold </strong>and <em>slanted</em> <s>gone</s></p>",
            "a **bold** and *slanted* ~~gone~~",
        ),
        ("<h2>A <b>b</b></h2><p>c</p>", "## A **b**\n\nc"),
        ("<ul><li>a</li><li><p>b</p><ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c"),
        ("<ol><li>a<li>b</ol>", "1. a\n2. b"),
        ('<ul><li data-checked="true"><p>a</p></li><li data-checked="false">b</li></ul>', "- [x] a\n- [ ] b"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("<pre><code>a  b\n  c</code></pre>", "```\na  b\n  c\n```"),
        ("use <code>a * b</code> here", "use `a * b` here"),
        ("<p>a</p><hr><p>b</p>", "a\n\n---\n\nb"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a | b\nc"),
        ('<a href="https://x.org">web</a>', "[web](https://x.org)"),
        ('<a href="https://x.org">https://x.org</a>', "https://x.org"),
        ('<a href="javascript:x()">web</a>', "web (javascript:x())"),
        ("<p>  a \n  b&nbsp;c &amp; d &lt;3</p>", "a b c & d <3"),
        ("<p>I <3 <Anna> & you</p>", "I <3 <Anna> & you"),
        ("<style>x{}</style><script>y()</script><!-- z --><p>a</p>", "a"),
        ('<img src="x.png" alt="lake">', "![lake](x.png)"),
        ("no tags at all", "no tags at all"),
        ("<p>never <b>closed", "never **closed**"),
    ],
)
def test_html_becomes_markdown(html: str, markdown: str) -> None:
    assert to_markdown(html) == markdown


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("<p>a", True),
        ("a<br/>b", True),
        ("a &amp; b", True),
        ("I <3 you", False),
        ("<Anna> & <b", False),
        ("", False),
    ],
)
def test_words_of_a_person_are_not_taken_for_html(text: str, is_one: bool) -> None:
    assert is_html(text) is is_one


@pytest.mark.parametrize(
    "unit",
    ["<", "<a ", "<!--", "<p>", "<b><i>", "<ul><li>", "</p>", "<script>", "<!", "<?", "<a b='", "&", "&#"],
)
def test_a_text_of_nothing_but_beginnings_takes_no_time(unit: str) -> None:
    began = time.process_time()
    html = unit * (200_000 // len(unit))
    to_markdown(html)
    is_html(html)
    assert time.process_time() - began < 5


@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<ul>", "<li>", "</ul>", "<b>", "</b>", "<br>", "<pre>", "<a href='5'>", "<td>"]
        )
        | st.text(alphabet="abc xyz\n")
    )
)
def test_no_word_is_lost_however_the_tags_stand(parts: list[str]) -> None:
    words = "".join(part for part in parts if not part.startswith("<"))
    kept = to_markdown("".join(parts))
    assert [c for c in kept if c.isalpha()] == [c for c in words if c.isalpha()]


@given(st.text(alphabet="<>/!-&;#abp='\" \n") | st.text())
def test_any_text_is_read(text: str) -> None:
    to_markdown(text)

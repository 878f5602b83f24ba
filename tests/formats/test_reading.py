from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerbuddy.formats.reading import LONGEST_RENDERED, to_html

TAGS = {
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "em",
    "strong",
    "s",
    "ul",
    "ol",
    "li",
    "blockquote",
    "pre",
    "code",
    "hr",
    "br",
    "a",
    "img",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
}
ATTRIBUTES = {
    "a": {"href", "title", "rel"},
    "img": {"src", "alt", "title"},
    "ol": {"start"},
    "code": {"class"},
    "th": {"align"},
    "td": {"align"},
}


class Strict(HTMLParser):
    """Notes what would run, load or lead somewhere it must not."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.wrong: list[str] = []
        self.links: list[str] = []
        self.pictures: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS or {name for name, _ in attrs} - ATTRIBUTES.get(tag, set()):
            self.wrong.append(f"{tag} {attrs}")
        values = dict(attrs)
        if tag == "a":
            self.links.append(values.get("href") or "")
        if tag == "img":
            self.pictures.append(values.get("src") or "")

    def handle_decl(self, decl: str) -> None:
        self.wrong.append(decl)

    def handle_comment(self, data: str) -> None:
        self.wrong.append(data)

    unknown_decl = handle_pi = handle_comment


def picture(id: str) -> str | None:
    return "data:image/png;base64,AA==" if id == "ab" else None


def test_markdown_is_shown_as_markdown() -> None:
    html = to_html(
        "# One\n\n*two* **three** ~~four~~ `five`\n\n- [ ] six\n- [x] seven\n\n|a|b|\n|-|:-:|\n|1|2|"
    )
    for piece in ("<h1>One</h1>", "<em>two</em>", "<s>four</s>", "<li>☐ six</li>", "<li>☑ seven</li>"):
        assert piece in html
    assert '<td align="center">2</td>' in html
    assert not Strict(html).wrong


def test_lines_end_where_they_were_ended() -> None:
    assert to_html("one\ntwo") == "<p>one<br />\ntwo</p>\n"


def test_raw_html_is_shown_and_does_nothing() -> None:
    html = to_html("<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> <!-- x --> <b>&amp;</b>")
    assert not Strict(html).wrong
    assert "&lt;script&gt;" in html


@pytest.mark.parametrize(
    "address",
    ["https://example.org/a?b=c#d", "http://example.org", "mailto:a@example.org", "HTTPS://example.org"],
)
def test_web_and_mail_addresses_are_links_that_tell_nothing(address: str) -> None:
    html = to_html(f"[words]({address}) <{address}>")
    assert Strict(html).links == [address] * 2
    assert html.count('rel="noreferrer noopener"') == 2


HOSTILE = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "vbscript:x",
    "data:text/html,x",
    "file:///etc/passwd",
    "//host/x",
    r"\\host\share",
    "ftp://host",
    "page.md",
    "#part",
    "attachment:ab",
    "/etc/passwd",
    "smb://host/x",
    "ms-word:x",
    "java\tscript:x",
    "&#106;avascript:x",
    "x:https://example.org",
    "",
]


@pytest.mark.parametrize("address", HOSTILE)
def test_nothing_else_is_a_link(address: str) -> None:
    html = to_html(f"[words]({address}) [words](<{address}>) <{address}>\n\n[r]\n\n[r]: <{address}>")
    strict = Strict(html)
    assert (strict.links, strict.wrong) == ([], [])
    assert "words" in html


@pytest.mark.parametrize("address", [*HOSTILE, "https://example.org/x.png", "data:image/png;base64,AA=="])
def test_a_picture_from_anywhere_else_is_words_and_an_address(address: str) -> None:
    strict = Strict(html := to_html(f"![words](<{address}>) ![words]({address})", lambda _id: None))
    assert (strict.pictures, strict.wrong) == ([], [])
    assert "words" in html


def test_a_picture_of_the_vault_is_shown() -> None:
    html = to_html('![the *lake*](attachment:ab "at noon") ![gone](attachment:cd)', picture)
    assert Strict(html).pictures == ["data:image/png;base64,AA=="]
    assert 'alt="the lake"' in html
    assert "gone (attachment:cd)" in html


def test_a_picture_may_be_a_link_and_a_link_may_hold_one() -> None:
    html = to_html("[![x](attachment:ab)](https://example.org) [![y](https://e.org/y)](file:///y)", picture)
    strict = Strict(html)
    assert (len(strict.pictures), strict.links) == (1, ["https://example.org"])
    assert "y (https://e.org/y) (file:///y)" in html


def test_what_takes_too_long_to_render_is_shown_as_it_was_typed() -> None:
    assert to_html("*" * LONGEST_RENDERED + "<b>").startswith("<pre>***")
    assert to_html("*" * LONGEST_RENDERED + "<b>").endswith("&lt;b&gt;</pre>\n")


@pytest.mark.parametrize(
    "piece",
    ["[", "![", "*a_", "<", ">", "- ", "[a](", "**a ", "|", "~~a", "&", "\\", "`a``", "<a ", "(", "1. "],
)
def test_text_made_to_be_slow_is_shown_all_the_same(piece: str) -> None:
    assert not Strict(to_html(piece * 5000)).wrong


MARKS = st.sampled_from(
    [
        "[",
        "](",
        ")",
        "![",
        "<",
        ">",
        "javascript:",
        "https://a.b",
        "attachment:ab",
        "`",
        "*",
        "_",
        "\n",
        "|",
        "-",
        '"',
        "'",
        "&#x6a;",
        "\\",
        " ",
        "[x]: ",
        "onload=",
        "<script>",
        "\t",
    ]
)


@given(st.lists(MARKS | st.text(max_size=3), max_size=25))
def test_no_text_at_all_runs_or_loads_anything(parts: list[str]) -> None:
    strict = Strict(to_html("".join(parts), picture))
    assert strict.wrong == []
    assert all(link.lower().startswith(("http://", "https://", "mailto:")) for link in strict.links)
    assert set(strict.pictures) <= {"data:image/png;base64,AA=="}

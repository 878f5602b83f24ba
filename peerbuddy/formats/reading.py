"""Markdown as safe HTML, the one place: for the reading view and for the readable export.

What comes out loads nothing: raw HTML is shown as it was typed, only pictures of the vault become pictures,
only web and mail addresses become links (R87).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any

from peerbuddy.model.picture import OWN_SCHEME

if TYPE_CHECKING:  # slow: read when the first page is rendered
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

# Rendering takes seconds for each million characters, so what is longer is shown as it was typed.
LONGEST_RENDERED = 200_000
# Characters from which a piece of a page is given on by itself.
PIECE = 4_000

# The id of a picture → the address it is shown from; None if there is no such picture.
PictureAddress = Callable[[str], str | None]

_LINK = re.compile(r"(?:https?://|mailto:)[^\s\x00-\x1f]+", re.IGNORECASE)
_TASK = re.compile(r"\[([ xX])\] ")
_BOXES = {" ": "☐ ", "x": "☑ ", "X": "☑ "}


def _no_picture(_id: str) -> str | None:
    return None


def to_html(text: str, picture: PictureAddress = _no_picture, *, gone: str = "") -> str:
    """A piece of HTML for the inside of a page. Line breaks are kept where they were typed.

    Where a picture of the vault is not there, `gone` stands behind its words, else its address.
    """
    if len(text) <= LONGEST_RENDERED:
        try:
            return _parser().render(text, {"picture": picture, "gone": gone})
        except RecursionError:  # nested beyond all reason
            pass
    return f"<pre>{escape(text)}</pre>\n"


def html_pieces(text: str, picture: PictureAddress = _no_picture, *, size: int = PIECE) -> Iterator[str]:
    """The same a few paragraphs at a time, each piece whole by itself: for what stays awake meanwhile."""
    if len(text) <= LONGEST_RENDERED:
        env = {"picture": picture}
        try:
            tokens = _parser().parse(text, env)
        except RecursionError:
            pass
        else:
            yield from (
                _parser().renderer.render(some, _parser().options, env) for some in _groups(tokens, size)
            )
            return
    yield from (f"<pre>{escape(some)}</pre>\n" for some in _stretches(text, size))


def _groups(tokens: Sequence[Token], size: int) -> Iterator[Sequence[Token]]:
    group: list[Token] = []
    length = 0
    for token in tokens:
        group.append(token)
        length += len(token.content)
        if length >= size and token.level == 0 and token.nesting <= 0:
            yield group
            group, length = [], 0
    if group:
        yield group


def _stretches(text: str, size: int) -> Iterator[str]:
    """Cut at the end of a line where there is one."""
    start = 0
    while start < len(text):
        line_end = text.find("\n", start + size, start + 2 * size)
        end = line_end if line_end >= 0 else start + 2 * size
        yield text[start:end]
        start = end + (line_end >= 0)


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False, "breaks": True}).enable(["table", "strikethrough"])
    parser.validateLink = _any_address  # judged below, where links can be told from pictures
    parser.core.ruler.push("only_safe", _keep_only_safe)
    return parser


def _any_address(url: str) -> bool:
    return bool(url)


def _keep_only_safe(state: StateCore) -> None:
    picture: PictureAddress = state.env["picture"]
    gone: str = state.env.get("gone", "")
    for n, token in enumerate(state.tokens):
        if token.type in ("th_open", "td_open"):
            _align_without_style(token)
        elif token.type == "inline" and token.children:
            if n >= 2 and state.tokens[n - 2].type == "list_item_open":
                _show_box(token.children[0])
            token.children = list(_safe(token.children, picture, gone))


def _align_without_style(token: Token) -> None:
    """A `style` would need leave of the export's policy, which gives none."""
    style = str(token.attrs.pop("style", ""))
    if style:
        token.attrs["align"] = style.removeprefix("text-align:")


def _show_box(first: Token) -> None:
    if first.type == "text" and (match := _TASK.match(first.content)):
        first.content = _BOXES[match[1]] + first.content[match.end() :]


def _safe(tokens: Sequence[Token], picture: PictureAddress, gone: str) -> Iterator[Token]:
    dropped: list[str | None] = []
    for token in tokens:
        if token.type == "link_open":
            address = str(token.attrs.get("href", ""))
            good = _LINK.fullmatch(address) is not None
            dropped.append(None if good else "" if token.markup == "autolink" else address)
            if good:
                token.attrs["rel"] = "noreferrer noopener"
                yield token
        elif token.type == "link_close":
            address = dropped.pop()
            if address is None:
                yield token
            elif address:
                yield _text(f" ({address})")
        elif token.type == "image":
            yield _picture(token, picture, gone)
        else:
            yield token


def _picture(token: Token, picture: PictureAddress, gone: str) -> Token:
    address = str(token.attrs.get("src", ""))
    is_own = address.startswith(OWN_SCHEME)
    shown_from = picture(address.removeprefix(OWN_SCHEME)) if is_own else None
    if shown_from is None and is_own and gone:
        words = "".join(child.content for child in token.children or ())
        return _text(f"{words} [{gone}]".lstrip())
    if shown_from is None:
        return _text(f"{token.content} ({address})")
    attributes: dict[str, Any] = {"src": shown_from, "alt": ""}
    token.attrs = attributes
    return token


def _text(content: str) -> Token:
    from markdown_it.token import Token

    return Token("text", "", 0, content=content)

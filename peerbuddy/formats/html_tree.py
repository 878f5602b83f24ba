"""HTML as a tree of its tags and texts, as far as a text needs it. Nothing is loaded and nothing is run."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

SPANS = frozenset({
    "a", "abbr", "b", "big", "br", "cite", "code", "del", "em", "font", "i", "img", "input", "ins", "label",
    "mark", "s", "small", "span", "strike", "strong", "sub", "sup", "tt", "u",
})  # fmt: skip
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BLOCKS = HEADINGS | {
    "article", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "figcaption", "figure",
    "form", "hr", "html", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
}  # fmt: skip
_UNSEEN = {"script", "style", "head", "title", "template"}
_EMPTY = {"br", "col", "hr", "img", "input"}
_KNOWN = SPANS | BLOCKS | _UNSEEN | _EMPTY
# These end by themselves where another begins, if nobody wrote their end.
_ENDED_BY = {"p": BLOCKS, "li": {"li"}, "tr": {"tr"}, "td": {"td", "th", "tr"}, "th": {"td", "th", "tr"}}
_DEEPEST = 60

_TAG = re.compile(r"</?([a-z][a-z0-9]{0,9})(?:[ \t\r\n][^<>]{0,2000})?/?>", re.IGNORECASE)
# What HTMLParser would look for the end of, once for each, through all that follows: comments and open tags.
_ASIDE = re.compile(r"<[!?][^<>]*>")
_NO_TAG = re.compile(r"<(?!/?[a-zA-Z][^<>]*>)")
_ENTITY = re.compile(r"&(?:nbsp|amp|lt|gt|quot|apos|#\d{1,7});")


@dataclass(slots=True)
class Node:
    tag: str
    attributes: dict[str, str] = field(default_factory=dict[str, str])
    inside: list[Node | str] = field(default_factory=list["Node | str"])
    # Whether a block stands in it, so that it is no part of a line.
    holds_blocks: bool = False


def is_html(text: str) -> bool:
    """Whether a text holds a tag that HTML knows: `I <3 you` and `<Anna>` are the words of a person."""
    if any(match[1].lower() in _KNOWN for match in _TAG.finditer(text)):
        return True
    return _ENTITY.search(text) is not None


def tree(html: str) -> Node:
    """Any text gives one; what is no HTML stays text."""
    reader = _Reader()
    reader.feed(_NO_TAG.sub("&lt;", _ASIDE.sub("", html)))
    reader.close()
    return reader.root


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("body")
        self._open = [self.root]
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _KNOWN:
            self.handle_data(self.get_starttag_text() or "")
        elif tag in _UNSEEN:
            self._unseen += 1
        elif not self._unseen:
            while len(self._open) > 1 and tag in _ENDED_BY.get(self._open[-1].tag, ()):
                self._open.pop()
            self._begin(Node(tag, {name: value or "" for name, value in attrs}))

    def _begin(self, node: Node) -> None:
        if node.tag in BLOCKS:
            for above in reversed(self._open):
                if above.holds_blocks:
                    break
                above.holds_blocks = True
        if node.tag in _EMPTY:
            self._open[-1].inside.append(node)
        elif len(self._open) < _DEEPEST:
            self._open[-1].inside.append(node)
            self._open.append(node)

    def handle_endtag(self, tag: str) -> None:
        if tag not in _KNOWN:
            self.handle_data(f"</{tag}>")
        elif tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif not self._unseen and any(node.tag == tag for node in self._open[1:]):
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not self._unseen and data:
            self._open[-1].inside.append(data)

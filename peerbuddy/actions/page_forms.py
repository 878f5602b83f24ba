"""What the web gives to the clipboard, as the text of a page."""

from __future__ import annotations

from collections.abc import Iterator

from peerbuddy.formats.html_text import to_markdown
from peerbuddy.formats.html_tree import BLOCKS, Node, tree

# What is longer is taken as plain text: a person waits for it.
LONGEST_PASTED_HTML = 1_000_000

_SAYS_NOTHING = {"body", "html", "div", "p", "article", "main", "section"}
_MARKED = (BLOCKS - _SAYS_NOTHING) | {"a", "b", "strong", "i", "em", "s", "strike", "del", "code", "tt"}


def pasted_text(html: str, plain: str) -> str:
    """What to put in for a piece of a web page: Markdown where that says more than its plain text.

    The plain text counts when the HTML says other words than it or marks nothing: what is hidden in a page
    does not come along, and what an editor of code put there keeps its blanks.
    """
    if not html or len(html) > LONGEST_PASTED_HTML:
        return plain
    root = tree(html)
    says_the_same = not plain.strip() or _letters(plain) == _letters(" ".join(_texts(root)))
    marks_something = any(node.tag in _MARKED for node in _nodes(root))
    if says_the_same and (marks_something or not plain):
        return to_markdown(html, lambda _address, words: words)
    return plain


def says_words(html: str, plain: str) -> bool:
    """Whether what is offered as a piece of the web, or as plain text, says anything in words."""
    if html and len(html) <= LONGEST_PASTED_HTML:
        return any(map(str.strip, _texts(tree(html))))
    return bool(plain.strip())


def _nodes(root: Node) -> Iterator[Node]:
    for inner in root.inside:
        if isinstance(inner, Node):
            yield inner
            yield from _nodes(inner)


def _texts(root: Node) -> Iterator[str]:
    for inner in root.inside:
        if isinstance(inner, Node):
            yield from _texts(inner)
        else:
            yield inner


def _letters(text: str) -> str:
    """Without the bullets and numbers a browser writes before the items of a list."""
    return "".join(filter(str.isalpha, text))

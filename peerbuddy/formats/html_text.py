"""HTML that another program kept a text in, as Markdown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from peerbuddy.formats.html_tree import BLOCKS, HEADINGS, Node, tree

# The address of a picture and the words for it → what stands in the text instead.
TakePicture = Callable[[str, str], str]
# What kind of block a text is, which tells how far it stands from the next, and the text.
_Block = tuple[str, str]

_LINE, _PART, _LIST = "line", "part", "list"
_MARKS = {"b": "**", "strong": "**", "i": "*", "em": "*", "s": "~~", "strike": "~~", "del": "~~"}
_CODE = {"code", "tt"}
_SPACE = re.compile(r"[ \t\r\n\f]+")
_SPACES = re.compile(r" {2,}|\u00a0")
_LINK = re.compile(r"(?:https?://|mailto:)[^\s<>]+", re.IGNORECASE)


def to_markdown(html: str, take_picture: TakePicture | None = None) -> str:
    """`take_picture` is asked for each picture; without it, its words and its address stand in the text."""
    return _Writer(take_picture or _as_address).text(tree(html))


def _as_address(address: str, words: str) -> str:
    return f"![{words}]({address})"


class _Writer:
    def __init__(self, take_picture: TakePicture) -> None:
        self._take_picture = take_picture

    def text(self, node: Node, *, in_item: bool = False) -> str:
        written = ""
        before = ""
        for kind, text in self._blocks(node.inside):
            close = before == kind == _LINE or (in_item and kind == _LIST)
            written += ("" if not before else "\n" if close else "\n\n") + text
            before = kind
        return written.strip("\n")

    # --- blocks -------------------------------------------------------------------------------------

    def _blocks(self, nodes: list[Node | str]) -> Iterator[_Block]:
        line: list[Node | str] = []
        for node in nodes:
            if isinstance(node, str) or not (node.tag in BLOCKS or node.holds_blocks):
                line.append(node)
                continue
            yield from self._paragraph(line)
            line = []
            yield from self._block(node)
        yield from self._paragraph(line)

    def _paragraph(self, nodes: list[Node | str], kind: str = _PART) -> Iterator[_Block]:
        text = self._line(nodes)
        if text:
            yield kind, text

    def _block(self, node: Node) -> Iterator[_Block]:
        if node.tag in HEADINGS:
            words = self._line(node.inside).replace("\n", " ")
            yield from [(_PART, f"{'#' * int(node.tag[1])} {words}")] if words else []
        elif node.tag == "hr":
            yield _PART, "---"
        elif node.tag in ("ul", "ol"):
            yield _LIST, "\n".join(self._items(node))
        elif node.tag == "pre":
            yield _PART, f"```\n{_plain(node).strip(chr(10))}\n```"
        elif node.tag == "blockquote":
            yield _PART, "\n".join(f"> {line}".rstrip() for line in self.text(node).split("\n"))
        elif node.tag == "tr":
            cells = (self.text(cell).replace("\n", " ") for cell in node.inside if isinstance(cell, Node))
            yield _LINE, " | ".join(cells)
        elif node.tag in ("div", "dt", "dd", "li") and not node.holds_blocks:
            # An empty one is an empty line that somebody typed.
            yield _LINE, self._line(node.inside)
        else:
            yield from self._blocks(node.inside)

    def _items(self, node: Node) -> Iterator[str]:
        number = 1
        for item in node.inside:
            if isinstance(item, str):
                if item.strip():
                    yield self._line([item])
                continue
            mark = f"{number}. " if node.tag == "ol" else "- "
            number += 1
            text = self.text(item, in_item=True) if item.tag == "li" else self.text(Node("li", {}, [item]))
            yield mark + _task(item) + text.replace("\n", "\n" + " " * len(mark))

    # --- what stands in a line ----------------------------------------------------------------------

    def _line(self, nodes: list[Node | str]) -> str:
        text = _SPACES.sub(" ", self._spans(nodes))
        return "\n".join(line.strip() for line in text.split("\n")).strip("\n")

    def _spans(self, nodes: list[Node | str]) -> str:
        return "".join(_SPACE.sub(" ", node) if isinstance(node, str) else self._span(node) for node in nodes)

    def _span(self, node: Node) -> str:
        if node.tag == "br":
            return "\n"
        if node.tag == "img":
            words = _SPACE.sub(" ", node.attributes.get("alt", ""))
            return self._take_picture(node.attributes.get("src", ""), words)
        if node.tag in _CODE:
            return _marked(_plain(node), "`")
        words = self._spans(node.inside)
        return (
            _link(words, node.attributes.get("href", ""))
            if node.tag == "a"
            else _marked(words, _MARKS.get(node.tag, ""))
        )


def _marked(text: str, mark: str) -> str:
    """Spaces at the rims of a mark stand outside of it, or Markdown would not see it as one."""
    words = text.strip()
    if not words or not mark:
        return text
    start = text.index(words)
    return f"{text[:start]}{mark}{words}{mark}{text[start + len(words) :]}"


def _link(text: str, address: str) -> str:
    words = text.strip()
    if not address or words in (address, address.removeprefix("mailto:")):
        return text
    return f"[{words}]({address})" if _LINK.fullmatch(address) else f"{text} ({address})"


def _plain(node: Node) -> str:
    return "".join(
        inner if isinstance(inner, str) else "\n" if inner.tag == "br" else _plain(inner)
        for inner in node.inside
    )


def _task(item: Node) -> str:
    """How the editor of Mini Diarium keeps a task that can be ticked."""
    ticked = item.attributes.get("data-checked")
    return "" if ticked is None else "[x] " if ticked == "true" else "[ ] "

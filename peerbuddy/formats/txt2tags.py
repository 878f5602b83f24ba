"""The txt2tags marks that RedNotebook writes, as Markdown. What is no mark stays as it was typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_HEADING = re.compile(r"[ \t]*(={1,5}|\+{1,5})(?=[^=+])[ \t]*(.*?[^=+ \t])[ \t]*\1(?:\[[\w-]*\])?[ \t]*")
_RULE = re.compile(r"[ \t]*[-=_]{20,}[ \t]*")
_NUMBERED = re.compile(r"^([ \t]*)\+ (?=\S)")
_FENCE = "```"
_RAW = '"""'
_BREAK = re.compile(r"(?<![ \t])[ \t]*\\\\(?:[ \t]+|$)")

# The first that fits at a place wins; what stands inside of an address or of a monospaced piece is no mark.
# How long a piece may be is bounded, so that marks without an end do not cost the square of the text.
_INLINE = re.compile(
    r"``(?P<code>[^`\n]+)``"
    r'|""(?P<raw>[^"\n]+)""'
    r'|\[""(?P<picture>[^"\n]+)""(?P<ending>\.\w+)[^\]\n]*\]'
    r'|\[(?P<words>[^"\[\]\n]*?)[ ]?""(?P<address>[^"\n]+)""\]'
    r"|(?P<url>\b(?:https?|ftp|file|mailto):[^\s\]\"]+)"
    r"|\*\*(?=\S)(?P<bold>[^\n]{0,1000}?\S\**)\*\*"
    r"|(?<!:)//(?=[^\s/])(?P<italic>[^\n]{0,1000}?[^\s/])//(?!/)"
    r"|(?<!-)--(?=[^\s-])(?P<strike>[^\n]{0,1000}?[^\s-])--(?!-)"
)
_MOST_NESTED = 8
_LONGEST_LINE = 100_000  # longer than anything typed: looking for the end of each mark would take minutes


def to_markdown(text: str) -> str:
    return "\n".join(_lines(text.split("\n")))


def pictures_in(text: str) -> int:
    """How many pictures the text names. They lie outside of the journal."""
    return sum(match["picture"] is not None for match in _INLINE.finditer(text))


def _lines(lines: list[str]) -> Iterator[str]:
    verbatim = ""  # the mark that ends the block
    before = ""
    for line in lines:
        if verbatim or line.rstrip() in (_FENCE, _RAW):
            is_mark = line.rstrip() == (verbatim or line.rstrip())
            if is_mark:
                verbatim = "" if verbatim else line.rstrip()
            if not (is_mark and line.rstrip() == _RAW):
                yield line
        elif _RULE.fullmatch(line):
            # Below a line of text it would make that line a heading.
            yield from ("", "---") if before.strip() else ("---",)
        elif len(line) <= _LONGEST_LINE and (match := _HEADING.fullmatch(line)):
            yield f"{'#' * len(match[1])} {_inline(match[2])}"
        else:
            yield _BREAK.sub("\n", _inline(_NUMBERED.sub(r"\g<1>1. ", line, count=1))).removesuffix("\n")
        before = line


def _inline(line: str, depth: int = 0) -> str:
    if depth > _MOST_NESTED or len(line) > _LONGEST_LINE:
        return line
    return _INLINE.sub(lambda match: _span(match, depth + 1), line)


def _span(match: re.Match[str], depth: int) -> str:
    """`**bold**` is the same in both; `__underlined__` has no like, and there stands for strong words."""
    kind = match.lastgroup if match.lastgroup != "ending" else "picture"
    found = match[kind] if kind else ""
    inside: dict[str, Callable[[], str]] = {
        "code": lambda: f"`{found}`",
        "raw": lambda: found,
        "url": lambda: found,
        "picture": lambda: _picture(found, match["ending"]),
        "address": lambda: f"[{_inline(match['words'], depth) or found}]({_address(found)})",
        "bold": lambda: f"**{_inline(found, depth)}**",
        "italic": lambda: f"*{_inline(found, depth)}*",
        "strike": lambda: f"~~{_inline(found, depth)}~~",
    }
    return inside[kind]() if kind else match[0]


def _picture(path: str, ending: str) -> str:
    name = path.replace("\\", "/").rpartition("/")[2]
    return f"![{name}]({_address(path + ending)})"


def _address(address: str) -> str:
    return f"<{address}>" if re.search(r"[\s()]", address) else address

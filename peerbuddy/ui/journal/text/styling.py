"""Markdown styled while it is written. Only how it looks changes: the text keeps every mark."""

from __future__ import annotations

import re

from PySide6.QtGui import QSyntaxHighlighter, QTextDocument

from peerbuddy.ui.journal.text.line_heads import LineHead, line_head
from peerbuddy.ui.journal.text.line_styles import LineStyles, Look, Span
from peerbuddy.ui.journal.text.utf16 import as_counted

# Styling a page costs half a millisecond for each thousand characters: a larger one stays plain.
LARGEST_STYLED = 1024 * 1024
# A paragraph is styled anew at each key in it.
LONGEST_STYLED_LINE = 20_000

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:[ \t]+|$)")
# Each alternative ends at the first character that may end it, so a line is never read twice over. Possessive
# repeats of a single character only: of a group, Python 3.11 before 3.11.5 gets them wrong.
_INLINE = re.compile(
    r"""
      (?P<escaped>\\[\\`*_~\#\[\]()>!+.-])
    | (?<!`)(?P<tick>`++)(?P<code>[^`]++)(?P=tick)(?!`)
    | (?P<open>!?\[)(?P<label>[^\[\]]*+)(?P<address>\]\([^()\s]*+\))
    | (?P<url>\bhttps?://[^\s<>]+(?<![.,;:!?)]))
    | (?P<both>\*\*\*)(?=\S)(?P<both_text>[^*]++)(?<=\S)\*\*\*
    | (?P<bold>\*\*)(?=\S)(?P<bold_text>[^*]*+(?:\*(?!\*)[^*]*+)*)(?<=\S)\*\*
    | (?P<italic>\*)(?=[^\s*])(?P<italic_text>[^*]++)(?<=\S)\*(?!\*)
    | (?<!\w)(?P<bold_>__)(?=\S)(?P<bold__text>[^_]++)(?<=\S)__(?!\w)
    | (?<!\w)(?P<italic_>_)(?=[^\s_])(?P<italic__text>[^_]++)(?<=\S)_(?!\w)
    | (?P<strike>~~)(?=\S)(?P<strike_text>[^~]++)(?<=\S)~~
    | (?<![\w\#&/])(?P<tag>\#[^\W\d_]\w*+(?:[-/]\w++)*)
    """,
    re.VERBOSE,
)
_SPANS = {
    "both": (Span.BOLD | Span.ITALIC),
    "bold": Span.BOLD,
    "italic": Span.ITALIC,
    "bold_": Span.BOLD,
    "italic_": Span.ITALIC,
    "strike": Span.STRIKE,
}


class Styling(QSyntaxHighlighter):
    """Each line by itself; the state of a line is the fence it stands in: its length, below 0 for `~`."""

    def __init__(self, document: QTextDocument, styles: LineStyles) -> None:
        super().__init__(document)
        self._styles = styles

    def attach(self, document: QTextDocument) -> None:
        """At once: by itself Qt would wait, and not style what is put in meanwhile."""
        self.setDocument(document)
        self.rehighlight()

    def set_styles(self, styles: LineStyles) -> None:
        if (styles.tokens, styles.size) == (self._styles.tokens, self._styles.size):
            return
        self._styles = styles
        if self.document() is not None:
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if len(text) > LONGEST_STYLED_LINE:
            self.setCurrentBlockState(0)
            return
        text = as_counted(text)
        fence = max(self.previousBlockState(), 0)
        if fence or text.lstrip(" ")[:3] in ("```", "~~~"):
            after = _fence_after(text, fence)
            self.setCurrentBlockState(after)
            if fence or after:
                self._style(0, len(text), Look.CODE)
                return
        else:
            self.setCurrentBlockState(0)
        self._style_line(text)

    def _style_line(self, text: str) -> None:
        if heading := _HEADING.match(text):
            level = min(len(heading[1]), 4)
            look = (Look.HEADING_1, Look.HEADING_2, Look.HEADING_3, Look.HEADING_4)[level - 1]
            self._style(0, len(text), look)
            self._style(0, heading.end(), look, Span.MARK)
            self._style_inline(text, heading.end(), len(text), look)
            return
        head = line_head(text)
        look = _look_of(head)
        if look is not Look.PLAIN:
            self._style(0, len(text), look)
        if head.quote:
            self._style(0, len(head.quote), Look.QUOTE, Span.MARK)
        start = len(head.text)
        if head.is_list:
            self._style(len(head.quote), start - len(head.quote), Look.ITEM)
        self._style_inline(text, start, len(text), look)

    def _style_inline(self, text: str, start: int, end: int, look: Look, outside: Span = Span.NONE) -> None:
        for found in _INLINE.finditer(text, start, end):
            kind = found.lastgroup or ""
            if kind.endswith("_text"):
                self._style_span(text, found, kind.removesuffix("_text"), look, outside)
            elif kind == "code":
                self._style(found.start(), len(found[0]), look, outside | Span.CODE)
            elif kind == "address":
                self._style(found.start(), len(found[0]), look, outside | Span.MARK)
                self._style(*_place(found, "label"), look, outside | Span.LINK)
            elif kind == "escaped":
                self._style(found.start(), 1, look, outside | Span.MARK)
            else:
                span = Span.LINK if kind == "url" else Span.TAG
                self._style(found.start(), len(found[0]), look, outside | span)

    def _style_span(self, text: str, found: re.Match[str], kind: str, look: Look, outside: Span) -> None:
        start, end = found.span(kind + "_text")
        inside = outside | _SPANS[kind]
        self._style(found.start(), len(found[0]), look, outside | Span.MARK)
        self._style(start, end - start, look, inside)
        if inside != outside:
            self._style_inline(text, start, end, look, inside)

    def _style(self, start: int, length: int, look: Look, span: Span = Span.NONE) -> None:
        if length:
            self.setFormat(start, length, self._styles.format(look, span))


def _place(found: re.Match[str], group: str) -> tuple[int, int]:
    start, end = found.span(group)
    return start, end - start


def _look_of(head: LineHead) -> Look:
    if head.box[:3] in ("[x]", "[X]"):
        return Look.DONE
    return Look.QUOTE if head.quote else Look.PLAIN


def _fence_after(text: str, fence: int) -> int:
    """The fence the next line stands in: twice its length, one more for `~`; 0 for none."""
    match = _FENCE.fullmatch(text)
    if not match:
        return fence
    marks, rest = match[1], match[2]
    kind = 2 * len(marks) + (marks[0] == "~")
    if not fence:
        return 0 if "`" in rest and marks[0] == "`" else kind
    closes = kind % 2 == fence % 2 and kind >= fence and not rest.strip()
    return 0 if closes else fence

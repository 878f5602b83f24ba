"""The one normalisation every text goes through on its way in, and what lists show of it."""

from __future__ import annotations

import re
import unicodedata

MAX_TEXT_BYTES = 16 * 1024 * 1024
HEADING_LENGTH = 80

_LINE_ENDS = re.compile("\r\n|[\r\u2029\ufdd0\ufdd1]")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_BLOCK_MARK = re.compile(r"(?:#{1,6}|>|[-*+](?: \[[ xX]\])?|\d{1,9}[.)])(?:\s+|$)")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_OWN_ADDRESS = "](attachment:"
_PICTURE_ADDRESS = re.compile(r"\]\(attachment:[0-9a-f]{32}\)")
_SPAN_MARK = re.compile(r"(?<!\\)(\*\*|__|~~|`+|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w))")
_ACCENT = re.compile("[\u0300-\u036f]")
_WORD = re.compile(r"\w+(?:['’\-]\w+)*")


def normalised(text: str) -> str:
    """The text as it is kept from here on, byte for byte: normalising it again changes nothing.

    CRLF, CR, U+2029 and U+FDD0/1 (Qt's own line ends) become LF, byte-order marks before it are dropped,
    NUL and lone surrogates, which SQLite's text functions and UTF-8 cannot carry, become U+FFFD.
    """
    return without_unstorable(_LINE_ENDS.sub("\n", text.lstrip("\ufeff")))


def without_unstorable(text: str) -> str:
    return _UNSTORABLE.sub("\ufffd", text)


def one_line(text: str) -> str:
    return " ".join(normalised(text).replace("\ufeff", "").split())


def heading_of(title: str, text: str) -> str:
    """What lists show: the own title, else the first non-empty line without its Markdown marks."""
    if title.strip():
        return _cut(" ".join(title.split()))
    for line in _lines(text):
        plain = without_marks(line[:1000])
        if plain:
            return _cut(plain)
    return ""


def _cut(line: str) -> str:
    """At most 80 characters, ending with a whole word where one ends in the second half."""
    if len(line) <= HEADING_LENGTH:
        return line
    end = line.rfind(" ", HEADING_LENGTH // 2, HEADING_LENGTH + 1)
    return line[: end if end > 0 else HEADING_LENGTH].rstrip()


def opening_of(text: str, after: str = "", length: int = 160) -> str:
    """The words that follow the heading `after`, on one line: the rest of its line, then what is below."""
    words: list[str] = []
    size = 0
    for line in _lines(text[: 20 * length]):
        plain = without_marks(line[:1000])
        if not words and _cut(plain) == after:
            plain, after = plain[len(after) :].strip(), ""
        if not plain:
            continue
        words.append(plain)
        size += len(plain) + 1
        if size > length:
            break
    return " ".join(words)[:length].rstrip()


def without_marks(line: str) -> str:
    line = line.strip()
    while match := _BLOCK_MARK.match(line):
        line = line[match.end() :].lstrip()
    # Most lines hold neither, and looking for the pattern costs more than all else a list shows of an entry.
    if "](" in line:
        line = _LINK.sub(r"\1", line)
    if any(mark in line for mark in "*_~`"):
        line = _SPAN_MARK.sub("", line)
    return " ".join(line.split())


def _lines(text: str):
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield text[start:end]
        start = end + 1


def count_words(text: str) -> int:
    """Of a picture that is named in the text only the words for it count."""
    if _OWN_ADDRESS in text:
        text = _PICTURE_ADDRESS.sub("]", text)
    return _WORD.subn("", text)[1]  # counts without a step in Python for each word


def folded(text: str) -> str:
    """For comparing without regard to case or accents.

    As in the search index, only the accents of Latin, Greek and Cyrillic letters go: a Japanese or Korean
    letter that differs in a mark is another letter.
    """
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", _ACCENT.sub("", decomposed))

"""The YAML before a Markdown text: read with nothing but texts, lists and maps, written so that YAML agrees.

It stands between two lines `---`. One empty line after it belongs to it; every byte behind that is the text.
"""

from __future__ import annotations

import re
from typing import cast

from peerbuddy.formats import yaml_texts

LONGEST = 4 * 1024 * 1024  # thousands of tags fit

Fields = dict[str, object]

_START = re.compile(r"\ufeff?---[ \t]*\r?\n")
_END = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r?\n(?:\r?\n)?|\Z)", re.MULTILINE)
_FIELD = re.compile(r"([^\W\d][\w -]*?)[ \t]*:(?:[ \t]+(.*))?")
_ITEM = re.compile(r"[ \t]*-[ \t]+(.*)")
_BLOCKS = {"|", "|-", "|+", ">", ">-"}
_QUOTES = {'"': '\\"', "\\": "\\\\"}


# --- reading ----------------------------------------------------------------------------------------


def split(document: str) -> tuple[Fields, str]:
    """The fields by their keys in lower case, and the text. Without front matter: nothing, and all of it."""
    start = _START.match(document)
    end = _END.search(document, start.end(), start.end() + LONGEST) if start else None
    if not start or not end:
        return {}, document
    source = document[start.end() : end.start()]
    found = _fields(source)
    # A text may begin with a line across the page, which looks the same.
    return (found, document[end.end() :]) if found or not source.strip() else ({}, document)


def _fields(source: str) -> Fields:
    """What is no YAML, or repeats itself, is read line by line, so that no page is lost for a colon."""
    if yaml_texts.repeats_itself(source):
        return _by_line(source)
    try:
        found = yaml_texts.loaded(source)
    except ValueError:
        return _by_line(source)
    if not isinstance(found, dict):
        return {}
    return {str(key).strip().lower(): value for key, value in cast("Fields", found).items()}


def _by_line(source: str) -> Fields:
    """`key: value`; below a key without a value, lines `- item`; below `key: |`, lines set in by a tab."""
    lines: dict[str, list[str]] = {}
    key = ""
    for line in source.splitlines():
        if match := _FIELD.fullmatch(line):
            key = match[1].lower()
            lines[key] = [(match[2] or "").strip()]
        elif key:
            lines[key].append(line)
    return {key: _value(first, rest) for key, (first, *rest) in lines.items()}


def _value(first: str, rest: list[str]) -> object:
    if first in _BLOCKS:
        return "\n".join(line.removeprefix("\t") for line in rest).rstrip("\n")
    if first in yaml_texts.NOTHING:
        return [_unquoted(match[1]) for line in rest if (match := _ITEM.fullmatch(line))]
    if first.startswith("[") and first.endswith("]"):
        return [_unquoted(piece) for piece in first[1:-1].split(",")]
    return _unquoted(first)


def _unquoted(text: str) -> str:
    text = text.strip()
    return text[1:-1] if len(text) >= 2 and text[0] == text[-1] and text[0] in "'\"" else text


# --- writing ----------------------------------------------------------------------------------------


def quoted(text: str) -> str:
    """A text as YAML and JSON readers both take it, on one line whatever is in it."""
    return '"' + "".join(_QUOTES.get(c) or (c if c.isprintable() else _escaped(c)) for c in text) + '"'


def _escaped(c: str) -> str:
    code = ord(c)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def quoted_list(texts: tuple[str, ...]) -> str:
    return "[" + ", ".join(quoted(text) for text in texts) + "]"


def joined(fields: list[tuple[str, str]], text: str) -> str:
    """A document that `split` takes apart into the same fields and the very same text."""
    lines = "".join(f"{key}: {value}\n" for key, value in fields)
    return f"---\n{lines}---\n\n{text}"

"""A readable copy as one HTML page that loads nothing and runs nothing, even if a text asks for it (R89)."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from html import escape

from peerbuddy.formats.picture_kinds import media_type_of
from peerbuddy.formats.reading import to_html
from peerbuddy.model.entry import AttachmentLine, Entry, show_time

ReadPicture = Callable[[str], bytes]

_STYLE = """
:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif; }
article { margin: 0 0 3rem; overflow-wrap: anywhere; }
h2 { margin: 0; font-size: 1.25rem; }
.about { margin: 0; font: .85rem/1.6 sans-serif; opacity: .7; }
pre { white-space: pre-wrap; }
code, pre { font-family: monospace; font-size: .9em; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: .2rem solid; }
table { border-collapse: collapse; }
th, td { padding: .1rem .6rem; border: 1px solid; }
img { max-width: 100%; height: auto; }
@media print { article { break-inside: avoid-page; } }
"""
_STYLE_HASH = b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_POLICY = (
    "default-src 'none'; img-src data:; base-uri 'none'; form-action 'none';"
    f" style-src 'sha256-{_STYLE_HASH}'"
)

HEAD = f"""<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>PeerBuddy</title>
<style>{_STYLE}</style>
</head>
<body>
"""
FOOT = "</body>\n</html>\n"


def article(
    entry: Entry, read_picture: ReadPicture, strengths: Mapping[str, str] | None = None
) -> Iterator[str]:
    """`strengths`: the names of strengths by their ids."""
    when = " ".join(part for part in (entry.day.isoformat(), show_time(entry.time)) if part)
    yield f'<article>\n<h2 dir="auto">{escape(entry.title or when)}</h2>\n'
    names = (person.name for person in entry.people)
    about = [*([when] if entry.title else []), *names, *entry.topics, *entry.tags]
    if about:
        yield f'<p class="about" dir="auto">{escape(" · ".join(about))}</p>\n'
    yield from _text_and_pictures(entry, read_picture)
    if entry.strengths:
        names = dict(strengths or {})
        shown = ((names.get(one.strength, one.strength), one.what) for one in entry.strengths)
        items = "".join(f"<li><b>{escape(name)}</b> {escape(what)}</li>\n" for name, what in shown)
        yield f'<ul class="about" dir="auto">\n{items}</ul>\n'
    yield "</article>\n"


def _text_and_pictures(entry: Entry, read_picture: ReadPicture) -> Iterator[str]:
    """Pictures stand where the text names them, the others below it."""
    lines = {line.id: line for line in entry.attachments if media_type_of(line.kind)}
    named: set[str] = set()

    def address(id: str) -> str | None:
        if id not in lines:
            return None
        named.add(id)
        return _inside(lines[id], read_picture)

    yield f'<div dir="auto">\n{to_html(entry.text, address)}</div>\n'
    for line in entry.attachments:
        if line.id not in lines:
            yield f'<p class="about">{escape(line.name)}</p>\n'
        elif line.id not in named:
            yield f'<p><img src="{_inside(line, read_picture)}" alt="{escape(line.name)}"></p>\n'


def _inside(line: AttachmentLine, read_picture: ReadPicture) -> str:
    """The picture itself as an address, so that nothing is fetched from anywhere."""
    return f"data:{media_type_of(line.kind)};base64,{b64encode(read_picture(line.id)).decode()}"

"""Full-text search: every word of the query, newest first, fifty at a time, flat up to a million entries.

Ordering by rank, by another column or counting everything grows with the journal, so none of it is done
here. The query is never stored.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from peerbuddy.model.entry import SearchHit, SearchPage
from peerbuddy.model.text import folded, without_marks, without_unstorable
from peerbuddy.vault.lists import Lists
from peerbuddy.vault.sql import Connection
from peerbuddy.vault.stretch import LOOKED_AT, Stretch

COUNTED = 1000
MERGED_A_STEP = 400  # pages, some tens of milliseconds
SNIPPET_UP_TO_BYTES = 16 * 1024  # snippet() is quadratic: 1 MiB takes 12 s
SNIPPET_WORDS = 16
MOST_BEFORE_MARK = 40  # characters
SCAN_STEP = 500
_EVERYWHERE = Stretch()

_HAS_PICTURE = "EXISTS (SELECT 1 FROM attachment WHERE entry = e.uid)"

# Around the found words of a snippet. No text holds them: they become line ends on the way in.
_OPEN, _CLOSE = "\ufdd0", "\ufdd1"
_PART = re.compile(r'"([^"]*)"?(\*?)|([^"]+)')
# Inside a word these make it a phrase of its parts: hyphens, apostrophes, and marks nobody sees.
_JOINS = frozenset("-\u2010\u2011'\u2019\u00b7\u00ad\u200c\u200d")
# Scripts written without spaces, whose runs the tokenizer takes for one word.
_UNSPLIT = re.compile(
    "[\u1100-\u11ff\u3005-\u3007\u3040-\u318f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f"
    "\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\U00020000-\U0003ffff]"
)


def terms_of(query: str) -> list[tuple[str, bool]]:
    """(word or phrase, is a beginning) for each part of a query; what has no letter or digit is dropped."""
    found: list[tuple[str, bool]] = []
    for phrase, star, outside in _PART.findall(without_unstorable(query)):
        found += _words(outside) if outside else [(phrase, bool(star))]
    return [(words, star) for words, star in found if any(c.isalnum() for c in words)]


def _words(text: str) -> Iterator[tuple[str, bool]]:
    """Each run of letters, digits and their marks, hyphenated ones as one, and whether `*` ends it."""
    start: int | None = None
    for place, c in enumerate(text + " "):
        next_is_inside = _is_inside(text[place + 1 : place + 2])
        if _is_inside(c):
            start = place if start is None else start
        elif start is not None and not (c in _JOINS and next_is_inside):
            yield text[start:place], c == "*" and not next_is_inside
            start = None


def _is_inside(c: str) -> bool:
    return c.isalnum() or (c != "" and unicodedata.category(c)[0] == "M")


def match_of(terms: list[tuple[str, bool]]) -> str:
    """FTS5's own language: each part quoted, so that nothing typed is an operator."""
    return " AND ".join(f'"{words}"' + ("*" if star else "") for words, star in terms)


@dataclass(frozen=True, slots=True)
class _Within:
    """The part of the journal a search looks at: `low` <= pos < `high`, with what else is asked of it."""

    low: int
    high: int
    conditions: str  # on an entry named `e`
    values: tuple[int | str | bytes, ...]

    @property
    def arguments(self) -> tuple[int | str | bytes, ...]:
        return (self.low, self.high, *self.values)


class Search:
    def __init__(self, db: Connection, lists: Lists) -> None:
        self._db, self._lists = db, lists

    def find(
        self,
        query: str,
        stretch: Stretch = _EVERYWHERE,
        *,
        typing: bool = False,
    ) -> SearchPage:
        """With `typing` the last word counts as a beginning. A `limit` of 0 gives and counts all."""
        terms = terms_of(query)
        if not terms:
            return SearchPage((), 0, exact=True, next_before=None)
        if typing and _is_inside(query[-1]):
            terms[-1] = (terms[-1][0], True)
        limit = stretch.limit
        shown = self._within(stretch)
        if _UNSPLIT.search(query):
            return self._scan(terms, shown, limit, is_first=stretch.before is None)
        match = match_of(terms)
        floor = self._floor(match, shown) if stretch.is_narrow and limit else None
        hits, next_before = self._matches(match, replace(shown, low=floor or shown.low), limit)
        next_before = floor if next_before is None else next_before
        if not limit:
            return SearchPage(tuple(hits), len(hits), exact=True, next_before=None)
        if floor is not None:
            return SearchPage(tuple(hits), len(hits), exact=False, next_before=next_before)
        everywhere = self._within(replace(stretch, before=None))
        return SearchPage(tuple(hits), *self._count(match, everywhere), next_before)

    def find_titles(self, query: str, stretch: Stretch) -> tuple[SearchHit, ...]:
        """Entries whose own title has every word, the last one as a beginning."""
        terms = terms_of(query)
        if not terms or _UNSPLIT.search(query):
            return ()
        terms[-1] = (terms[-1][0], True)
        match = "{title} : (" + match_of(terms) + ")"
        within = self._within(stretch)
        floor = self._floor(match, within) if stretch.is_narrow else None
        hits, _ = self._matches(match, replace(within, low=floor or within.low), stretch.limit)
        return tuple(hits)

    def _floor(self, match: str, within: _Within) -> int | None:
        """The `pos` down to which one page looks at hits, None when none lies below."""
        query = (
            "SELECT rowid FROM search WHERE search MATCH ? AND rowid >= ? AND rowid < ?"
            " ORDER BY rowid DESC LIMIT 1 OFFSET ?"
        )
        row = self._db.execute(query, (match, within.low, within.high, LOOKED_AT)).fetchone()
        return row[0] if row else None

    def _within(self, stretch: Stretch) -> _Within:
        low, high = stretch.bounds()
        named, ids = self._lists.condition(self._lists.asked(stretch), "e")
        narrowed, values = stretch.narrowed("e")
        return _Within(low, high, named + narrowed, (*ids, *values))

    def _matches(self, match: str, within: _Within, limit: int) -> tuple[list[SearchHit], int | None]:
        rows = self._db.execute(
            f"SELECT e.uid, e.pos, e.day, e.minute, e.heading, e.opening, {_HAS_PICTURE},"
            " CASE WHEN octet_length(e.body) <= ?"
            f" THEN snippet(search, -1, '{_OPEN}', '{_CLOSE}', '…', {SNIPPET_WORDS}) END"
            " FROM search JOIN entry e ON e.pos = search.rowid"
            f" WHERE search MATCH ? AND search.rowid >= ? AND search.rowid < ?{within.conditions}"
            " ORDER BY search.rowid DESC" + (f" LIMIT {limit + 1}" if limit else ""),
            (SNIPPET_UP_TO_BYTES, match, *within.arguments),
        ).fetchall()
        more = bool(limit) and len(rows) > limit
        hits = [_hit(row) for row in (rows[:limit] if more else rows)]
        return hits, hits[-1].pos if more else None

    def _count(self, match: str, within: _Within) -> tuple[int, bool]:
        joined = " JOIN entry e ON e.pos = search.rowid" if within.conditions else ""
        rows = f"SELECT 1 FROM search{joined} WHERE search MATCH ? AND search.rowid >= ? AND search.rowid < ?"
        query = f"SELECT count(*) FROM ({rows}{within.conditions} LIMIT {COUNTED + 1})"
        count = self._db.execute(query, (match, *within.arguments)).fetchone()[0]
        return min(count, COUNTED), count <= COUNTED

    def _scan(
        self, terms: list[tuple[str, bool]], within: _Within, limit: int, *, is_first: bool
    ) -> SearchPage:
        """Substring search, compared here: SQL's LIKE knows neither accents nor these scripts.

        The first page counts, as every search does; a later one stops as soon as it is full.
        """
        wanted = [folded(words) for words, _ in terms]
        enough = max(limit, COUNTED) if is_first else limit
        hits: list[SearchHit] = []
        total = 0
        for row in self._texts(within):
            title, body = row[-2:]
            text = folded(f"{title}\n{body}")
            if all(word in text for word in wanted):
                total += 1
                if not limit or total <= limit:
                    hits.append(_scanned_hit(row, wanted))
            if limit and total > enough:
                break
        next_before = hits[-1].pos if total > len(hits) else None
        if limit and total > COUNTED:
            return SearchPage(tuple(hits), COUNTED, exact=False, next_before=next_before)
        return SearchPage(tuple(hits), total, exact=is_first, next_before=next_before)

    def _texts(self, within: _Within) -> Iterator[Any]:
        query = (
            f"SELECT uid, pos, day, minute, heading, opening, {_HAS_PICTURE}, title, body FROM entry e"
            f" WHERE trashed IS NULL AND pos >= ? AND pos < ?{within.conditions}"
            f" ORDER BY pos DESC LIMIT {SCAN_STEP}"
        )
        while rows := self._db.execute(query, within.arguments).fetchall():
            yield from rows
            within = replace(within, high=rows[-1][1])

    def optimize(self) -> None:
        """Merge the index, so that words of deleted entries leave it."""
        self._db.execute("INSERT INTO search (search) VALUES ('optimize')")

    def merge_step(self, *, first: bool) -> bool:
        """A small piece of `optimize` for idle minutes. False when there is nothing left to merge.

        A negative number begins the merge of all segments, a positive one goes on (sqlite.org/fts5.html,
        "The 'merge' Command").
        """
        before = self._db.total_changes
        pages = -MERGED_A_STEP if first else MERGED_A_STEP
        self._db.execute("INSERT INTO search (search, rank) VALUES ('merge', ?)", (pages,))
        return self._db.total_changes - before >= 2

    def rebuild(self) -> None:
        """Make the index again from the entries."""
        self._db.execute("INSERT INTO search (search) VALUES ('rebuild')")


def _hit(row: Any) -> SearchHit:
    *line, opening, has_picture, marked = row
    snippet, marks = _unmarked(marked) if marked else (opening, ())
    return _hit_of(line, snippet, marks, has_picture)


def _hit_of(line: list[Any], snippet: str, marks: tuple[tuple[int, int], ...], has_picture: int) -> SearchHit:
    uid, pos, day, minute, heading = line
    when = date.fromordinal(day)
    return SearchHit(uid.hex(), pos, when, minute, heading, snippet, marks, bool(has_picture))


def _unmarked(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """One line of plain text as lists show it, and where the found words stand in it."""
    plain: list[str] = []
    marks: list[tuple[int, int]] = []
    size, start = 0, None
    for piece in re.split(f"([{_OPEN}{_CLOSE}])", _shown(marked)):
        if piece == _OPEN:
            start = size
        elif piece == _CLOSE:
            if start is not None and size > start:  # else it began in what is not shown, as an address
                marks.append((start, size - start))
            start = None
        else:
            plain.append(piece)
            size += len(piece)
    return _begun_near("".join(plain), tuple(marks))


def _shown(text: str) -> str:
    """On one line, without the marks of Markdown."""
    return " ".join(filter(None, map(without_marks, text.splitlines())))


def _begun_near(plain: str, marks: tuple[tuple[int, int], ...]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The words before the first found one cut down, so that it is seen in a narrow list too."""
    if not marks or marks[0][0] <= MOST_BEFORE_MARK:
        return plain, marks
    begin = plain.find(" ", marks[0][0] - MOST_BEFORE_MARK) + 1
    if not 0 < begin <= marks[0][0]:
        return plain, marks
    return "…" + plain[begin:], tuple((start - begin + 1, length) for start, length in marks)


def _scanned_hit(row: Any, wanted: list[str]) -> SearchHit:
    *line, opening, has_picture, _, body = row
    snippet, marks = _around(body, wanted) or (opening, ())
    return _hit_of(line, snippet, marks, has_picture)


def _around(body: str, wanted: list[str]) -> tuple[str, tuple[tuple[int, int], ...]] | None:
    """What stands around the first wanted part that the text has letter by letter, if any."""
    lower = body.casefold()
    places = [lower.find(part) for part in wanted] if len(lower) == len(body) else []
    first = min((place for place in places if place >= 0), default=None)
    if first is None:
        return None
    snippet = _shown(body[max(0, first - 20) : first + 80])
    lower = snippet.casefold()
    spots = sorted((lower.find(part), len(part)) for part in wanted if part in lower)
    return snippet, tuple(spots)

"""Full-text search: every word of the query, newest first, fifty at a time, flat up to a million entries.

Ordering by rank, by another column or counting everything grows with the journal, so none of it is done
here. The query is never stored.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from peerbuddy.model.entry import SearchHit, SearchPage
from peerbuddy.model.text import folded, without_unstorable
from peerbuddy.vault.sql import Connection

COUNTED = 1000
SNIPPET_UP_TO_BYTES = 16 * 1024  # snippet() is quadratic: 1 MiB takes 12 s
SNIPPET_WORDS = 16
SCAN_STEP = 500

_OPEN, _CLOSE = "\x02", "\x03"
_NO_END = 1 << 62
_PART = re.compile(r'"([^"]*)"?(\*?)|([^\s"]+)')
# Scripts written without spaces, whose runs the tokenizer takes for one word.
_UNSPLIT = re.compile(
    "[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]"
)


def terms_of(query: str) -> list[tuple[str, bool]]:
    """(words, is a beginning) for each part of a query; parts without a letter or digit are dropped."""
    found: list[tuple[str, bool]] = []
    for phrase, star, word in _PART.findall(without_unstorable(query)):
        words, beginning = (word.rstrip("*"), word.endswith("*")) if word else (phrase, bool(star))
        if any(c.isalnum() for c in words):
            found.append((words, beginning))
    return found


def match_of(terms: list[tuple[str, bool]]) -> str:
    """FTS5's own language: each part quoted, so that nothing typed is an operator."""
    return " AND ".join('"' + words.replace('"', '""') + '"' + ("*" if star else "") for words, star in terms)


class Search:
    def __init__(self, db: Connection) -> None:
        self._db = db

    def find(
        self, query: str, *, before: int | None = None, limit: int = 50, typing: bool = False
    ) -> SearchPage:
        """Hits older than the `pos` `before`. With `typing` the last word counts as a beginning.

        `limit` 0 gives and counts all.
        """
        terms = terms_of(query)
        if not terms:
            return SearchPage((), 0, exact=True, next_before=None)
        if typing and not query.endswith(('"', " ")):
            terms[-1] = (terms[-1][0], True)
        if _UNSPLIT.search(query):
            return self._scan(terms, before, limit)
        match = match_of(terms)
        hits, next_before = self._matches(match, before, limit)
        total, exact = (len(hits), True) if not limit else self._count(match)
        return SearchPage(tuple(hits), total, exact, next_before)

    def find_titles(self, query: str, *, limit: int = 5) -> tuple[SearchHit, ...]:
        """Entries whose own title has every word, the last one as a beginning."""
        terms = terms_of(query)
        if not terms or _UNSPLIT.search(query):
            return ()
        terms[-1] = (terms[-1][0], True)
        hits, _ = self._matches("{title} : (" + match_of(terms) + ")", None, limit)
        return tuple(hits)

    def _matches(self, match: str, before: int | None, limit: int) -> tuple[list[SearchHit], int | None]:
        rows = self._db.execute(
            "SELECT e.uid, e.pos, e.day, e.minute, e.heading, e.opening, CASE WHEN octet_length(e.body) <= ?"
            f" THEN snippet(search, -1, '{_OPEN}', '{_CLOSE}', '…', {SNIPPET_WORDS}) END"
            " FROM search JOIN entry e ON e.pos = search.rowid"
            " WHERE search MATCH ? AND search.rowid < ? ORDER BY search.rowid DESC"
            + (f" LIMIT {limit + 1}" if limit else ""),
            (SNIPPET_UP_TO_BYTES, match, before if before is not None else _NO_END),
        ).fetchall()
        more = bool(limit) and len(rows) > limit
        hits = [_hit(row) for row in (rows[:limit] if more else rows)]
        return hits, hits[-1].pos if more else None

    def _count(self, match: str) -> tuple[int, bool]:
        query = f"SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? LIMIT {COUNTED + 1})"
        count = self._db.execute(query, (match,)).fetchone()[0]
        return min(count, COUNTED), count <= COUNTED

    def _scan(self, terms: list[tuple[str, bool]], before: int | None, limit: int) -> SearchPage:
        """Substring search in steps, compared here: SQL's LIKE knows neither accents nor these scripts."""
        wanted = [folded(words) for words, _ in terms]
        hits: list[SearchHit] = []
        total = 0
        pos = before if before is not None else _NO_END
        next_before: int | None = None
        while rows := self._text_before(pos):
            for uid, pos, day, minute, heading, opening, title, body in rows:
                text = folded(f"{title}\n{body}")
                if all(word in text for word in wanted):
                    total += 1
                    if not limit or len(hits) < limit:
                        hits.append(
                            SearchHit(
                                uid.hex(),
                                pos,
                                date.fromordinal(day),
                                minute,
                                heading,
                                _around(body, wanted[0]) or opening,
                            )
                        )
                    elif next_before is None:
                        next_before = hits[-1].pos
            if limit and total > COUNTED:
                return SearchPage(tuple(hits), COUNTED, exact=False, next_before=next_before)
        return SearchPage(tuple(hits), total, exact=True, next_before=next_before)

    def _text_before(self, pos: int) -> list[Any]:
        return self._db.execute(
            "SELECT uid, pos, day, minute, heading, opening, title, body FROM entry"
            f" WHERE trashed IS NULL AND pos < ? ORDER BY pos DESC LIMIT {SCAN_STEP}",
            (pos,),
        ).fetchall()

    def optimize(self) -> None:
        """Merge the index, so that words of deleted entries leave it."""
        self._db.execute("INSERT INTO search (search) VALUES ('optimize')")

    def merge_step(self) -> bool:
        """A small piece of `optimize` for idle minutes. False when there is nothing left to merge."""
        before = self._db.total_changes
        self._db.execute("INSERT INTO search (search, rank) VALUES ('merge', 200)")
        return self._db.total_changes - before >= 2

    def rebuild(self) -> None:
        """Make the index again from the entries."""
        self._db.execute("INSERT INTO search (search) VALUES ('rebuild')")


def _hit(row: Any) -> SearchHit:
    uid, pos, day, minute, heading, opening, marked = row
    snippet, marks = _unmarked(marked) if marked else (opening, ())
    return SearchHit(uid.hex(), pos, date.fromordinal(day), minute, heading, snippet, marks)


def _unmarked(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """One line of plain text, and where the found words stand in it."""
    plain: list[str] = []
    marks: list[tuple[int, int]] = []
    start = size = 0
    for piece in re.split(f"([{_OPEN}{_CLOSE}])", re.sub(r"\s+", " ", marked)):
        if piece == _OPEN:
            start = size
        elif piece == _CLOSE:
            marks.append((start, size - start))
        else:
            plain.append(piece)
            size += len(piece)
    return "".join(plain), tuple(marks)


def _around(body: str, wanted: str) -> str:
    place = body.casefold().find(wanted)
    if place < 0:
        return ""
    return " ".join(body[max(0, place - 20) : place + 80].split())

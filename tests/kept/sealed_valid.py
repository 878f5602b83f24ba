"""Packets that are as they should be: every kind, every limit reached, every day and key that may be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from tests.kept.sealed_bodies import EMPTY, EMPTY_HEAD, FULL, HEAD, Fields, everywhere, packed
from tests.kept.sealed_people import (
    DAY,
    JONAS_FOR_AMARA,
    ROSA,
    TODAY,
    Case,
    envelope,
    sealed_to,
    whole,
)

HOSTILE_TEXTS = {
    "html": '<img src="/etc/passwd"><b onclick="x()">b</b> &lt;a href=x&gt;',
    "markdown": "# ![x](file:///etc/passwd) [y](https://example.org) **z** | ``` ",
    "bidi": "\u202egpj.\u2066evil\u2069 \u200f\u061c\u200b\u2060\ufeff",
    "marks": "a" + "\u0301" * 40 + "\U000e0041\ufe0f\x1b[31m\x07\x7f\x85\u2028\u2029",
    "formula": "=HYPERLINK(\"file:///etc/passwd\") +1 @x -1 %s {0} \\\\host\\share",
}  # fmt: skip


def cases() -> Iterator[Case]:
    numbers = iter(range(1, 10_000))
    for kind, fields in FULL.items():
        yield Case(f"valid-{kind}", whole(envelope(next(numbers), packed(kind, fields))), "taken")
    for kind, fields in EMPTY.items():
        body = packed(kind, fields, EMPTY_HEAD)
        yield Case(f"valid-{kind}-empty", whole(envelope(next(numbers), body)), "taken")
    for name, text in HOSTILE_TEXTS.items():
        head = {**HEAD, "sender": text, "recipient": text, "topics": [text]}
        for kind, fields in everywhere(text).items():
            if kind in ("page", "ask", "reply", "please_delete"):
                body = packed(kind, fields, head)
                yield Case(f"valid-{kind}-{name}", whole(envelope(next(numbers), body)), "taken")
    for name, fields, head in _at_the_limit():
        body = packed(name.split("-")[0], fields, head)
        yield Case(f"valid-{name}", whole(envelope(next(numbers), body)), "taken")
    yield from _days_and_keys()


def _at_the_limit() -> Iterator[tuple[str, Fields, Fields]]:
    """As long as may be, in letters that take four bytes each."""
    bird, bird_64 = "🐦", "🐦" * 64
    strengths = [{"label": bird_64, "line": bird * 280}] * 24
    entry: Fields = {
        "day": "0001-01-01",
        "title": bird * 200,
        "text": "a" * 20_000,
        "strengths": [*strengths],
    }
    yield "page-longest", {"entries": [entry]}, HEAD
    short: Fields = {"day": "9999-12-31", "title": "", "text": "Blessed be God", "strengths": []}
    yield "page-ten", {"entries": [short] * 10}, HEAD
    yield "light-longest", {"text": bird * 280}, HEAD
    wishes = ["know", "hear", "celebrate", "strengths", "questions", "story", "ideas"]
    head: Fields = {
        "made_on": HEAD["made_on"],
        "sender": bird_64,
        "recipient": bird_64,
        "topics": [bird_64] * 12,
        "wish_back": [*wishes],
        "keep_until": "9999-12-31",
    }
    yield "light-longest-head", FULL["light"], head
    yield "light-past-date", FULL["light"], {**HEAD, "keep_until": "0001-01-01"}
    fields = [{"key": "k" * 32, "text": bird * 1200}] * 12
    yield "reply-longest", {"item": bytes(16), "parts": [{"kind": "near", "fields": [*fields]}]}, HEAD
    yield "please_delete-hundred", {"items": [bytes([n] * 16) for n in range(100)], "text": ""}, HEAD
    yield "weekly-most-strengths", {**EMPTY["weekly"], "strengths": [bird_64] * 24}, HEAD
    # Around the lengths at which MessagePack takes another form.
    for length in (31, 32, 255, 256):
        yield f"light-{length}", {"text": "n" * length}, HEAD


def _days_and_keys() -> Iterator[Case]:
    yield Case("valid-made-tomorrow", whole(replace(envelope(900), made=DAY + 1)), "taken")
    last_day = replace(envelope(901), made=DAY - 60, not_after=DAY)
    yield Case("valid-last-day", whole(last_day), "taken")
    year = replace(envelope(902), made=DAY - 365, not_after=DAY)
    yield Case("valid-a-year-old", whole(year), "taken")
    yield Case(
        "valid-on-its-last-day",
        whole(envelope(903)),
        "taken",
        today=TODAY + timedelta(days=60),
    )
    yield Case("valid-first-sequence", whole(replace(envelope(904), sequence=0)), "taken")
    yield Case("valid-last-sequence", whole(replace(envelope(905), sequence=2**63 - 1)), "taken")
    yield Case("valid-unknown-previous", whole(replace(envelope(906), previous_id=b"\x77" * 16)), "taken")
    yield Case("valid-turned-key", sealed_to(envelope(907), JONAS_FOR_AMARA), "taken")
    card_key = replace(envelope(908), next_kem_key=ROSA.kem.public())
    yield Case("valid-someone-elses-next-key", whole(card_key), "taken")
    rosas = replace(envelope(909), sender=ROSA.signing_key(), next_kem_key=ROSA.kem.public())
    yield Case("valid-not-compared", whole(rosas, ROSA), "taken")
    yield Case("valid-zero-id", whole(replace(envelope(0), sequence=1)), "taken")

"""A journal of any size for measuring: words spread as in language, some planted a known number of times."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

SYLLABLES = [
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "ha",
    "je",
    "ki",
    "lo",
    "mu",
    "na",
    "pe",
    "ri",
    "so",
    "tu",
    "va",
    "we",
    "xi",
    "yo",
    "zu",
    "bra",
    "cle",
    "dri",
    "flo",
    "gru",
]
VOCABULARY = 30_000
WORDS_AN_ENTRY = 290  # 1.7 KB, what a page of the long diaries comes to
FIRST_DAY = date(1970, 1, 1)
RARE = {"quincewater": 7}
EVERY = {"heronsong": 97}  # in every 97th entry


@dataclass(frozen=True)
class Page:
    id: str
    day: date
    text: str


def pages(count: int, *, words: int = WORDS_AN_ENTRY, seed: int = 1) -> Iterator[Page]:
    """The same pages for the same arguments, three in four days one."""
    chance = random.Random(seed)
    vocabulary = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(VOCABULARY)]
    weights = list(accumulate(1 / rank for rank in range(1, VOCABULARY + 1)))
    rare_at = {chance.randrange(count) for _ in range(RARE["quincewater"])}
    for number in range(count):
        chosen = chance.choices(vocabulary, cum_weights=weights, k=words)
        if number in rare_at:
            chosen[3] = "quincewater"
        if number % EVERY["heronsong"] == 0:
            chosen[5] = "heronsong"
        lines = [" ".join(chosen[n : n + 60]) for n in range(0, len(chosen), 60)]
        yield Page(
            f"{chance.getrandbits(128):032x}", FIRST_DAY + timedelta(number * 4 // 3), "\n".join(lines)
        )


def planted(count: int) -> dict[str, int]:
    """How many pages hold each planted word."""
    found = dict.fromkeys((*RARE, *EVERY), 0)
    for page in pages(count):
        for word in found:
            found[word] += word in page.text.split()
    return found
